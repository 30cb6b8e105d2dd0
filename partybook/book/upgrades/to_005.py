"""Schema 5: the archive (papers filed, boxes, years closed), the self-score (sheets, items), the papers of an election,
files handed over."""

from __future__ import annotations

from sqlalchemy import Connection

RECORD = "uid TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL"
ARCHIVE: tuple[str, ...] = (
    f"""CREATE TABLE archive_box (year INTEGER NOT NULL, retention TEXT NOT NULL, number INTEGER NOT NULL, title TEXT
    NOT NULL, list_box INTEGER, width INTEGER, situation TEXT, sorted_by TEXT, checked_by TEXT, sorted_on TEXT,
    closed_on TEXT, {RECORD}, CONSTRAINT pk_archive_box PRIMARY KEY (uid))""",
    f"""CREATE TABLE filed_paper (branch_uid TEXT, group_uid TEXT, person_uid TEXT, year INTEGER NOT NULL, item TEXT,
    period TEXT, title TEXT NOT NULL, author TEXT, document TEXT, on_date TEXT, secrecy TEXT, pages INTEGER,
    retention TEXT NOT NULL, category TEXT NOT NULL, office TEXT NOT NULL, piece INTEGER, file_number TEXT, box_uid
    TEXT, page_from INTEGER, page_to INTEGER, copy TEXT NOT NULL, register TEXT, register_number INTEGER, source
    TEXT, record_uid TEXT, note TEXT, closed_on TEXT, voided_on TEXT, void_reason TEXT, {RECORD}, CONSTRAINT
    pk_filed_paper PRIMARY KEY (uid), CONSTRAINT fk_filed_paper_branch_uid FOREIGN KEY(branch_uid) REFERENCES branch
    (uid), CONSTRAINT fk_filed_paper_group_uid FOREIGN KEY(group_uid) REFERENCES party_group (uid), CONSTRAINT
    fk_filed_paper_person_uid FOREIGN KEY(person_uid) REFERENCES person (uid), CONSTRAINT fk_filed_paper_box_uid
    FOREIGN KEY(box_uid) REFERENCES archive_box (uid))""",
    "CREATE INDEX ix_filed_paper_year ON filed_paper (year, item)",
    "CREATE UNIQUE INDEX uq_filed_paper_piece ON filed_paper (year, category, retention, office, piece)",
    f"""CREATE TABLE archive_year (year INTEGER NOT NULL, closed_on TEXT NOT NULL, closed_by TEXT, reopened_on TEXT,
    reopened_by TEXT, reopen_reason TEXT, {RECORD}, CONSTRAINT pk_archive_year PRIMARY KEY (uid))""",
    f"""CREATE TABLE archive_mark (branch_uid TEXT, group_uid TEXT, person_uid TEXT, record_uid TEXT, item TEXT NOT
    NULL, period TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT, marked_on TEXT NOT NULL, {RECORD}, CONSTRAINT
    pk_archive_mark PRIMARY KEY (uid), CONSTRAINT fk_archive_mark_branch_uid FOREIGN KEY(branch_uid) REFERENCES
    branch (uid), CONSTRAINT fk_archive_mark_group_uid FOREIGN KEY(group_uid) REFERENCES party_group (uid),
    CONSTRAINT fk_archive_mark_person_uid FOREIGN KEY(person_uid) REFERENCES person (uid))""",
)
SCORING: tuple[str, ...] = (
    f"""CREATE TABLE score_sheet (standard TEXT NOT NULL, branch_uid TEXT, year INTEGER NOT NULL, who TEXT, assessed_on
    TEXT, standard_text TEXT, total INTEGER, grade TEXT, reopened_on TEXT, reopen_reason TEXT, applied_on TEXT,
    applied_to TEXT, poll_on TEXT, poll_issued INTEGER, poll_returned INTEGER, poll_good INTEGER, poll_fair INTEGER,
    poll_poor INTEGER, superior_total INTEGER, superior_grade TEXT, superior_on TEXT, rank TEXT, note TEXT, {RECORD},
    CONSTRAINT pk_score_sheet PRIMARY KEY (uid),
    CONSTRAINT fk_score_sheet_branch_uid FOREIGN KEY(branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE score_item (sheet_uid TEXT NOT NULL, code TEXT NOT NULL, judged INTEGER, reason TEXT, override
    INTEGER, override_reason TEXT, superior INTEGER, superior_reason TEXT, frozen INTEGER, frozen_how TEXT, arithmetic
    TEXT, basis TEXT, {RECORD},
    CONSTRAINT pk_score_item PRIMARY KEY (uid),
    CONSTRAINT uq_score_item_sheet_uid UNIQUE (sheet_uid, code),
    CONSTRAINT fk_score_item_sheet_uid FOREIGN KEY(sheet_uid) REFERENCES score_sheet (uid))""",
)
SCORING_INDEXES: tuple[tuple[str, str], ...] = (("score_sheet", "branch_uid"), ("score_item", "sheet_uid"))
HANDOVER: tuple[str, ...] = (
    """CREATE TABLE handover (sequence INTEGER NOT NULL, year INTEGER NOT NULL, made TEXT NOT NULL, file TEXT NOT NULL,
    size INTEGER NOT NULL, sha256 TEXT NOT NULL, previous TEXT, sealed BOOLEAN NOT NULL, who TEXT NOT NULL,
    contents TEXT NOT NULL, uid TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL,
    CONSTRAINT pk_handover PRIMARY KEY (uid), CONSTRAINT uq_handover_sequence UNIQUE (sequence))""",
)
ROSTER: tuple[str, ...] = tuple(
    f"ALTER TABLE term ADD COLUMN {column} TEXT" for column in ("requested_on", "replied_on", "recorded_on")
)
INDEXES: tuple[tuple[str, str], ...] = (
    ("filed_paper", "box_uid"),
    ("filed_paper", "branch_uid"),
    ("filed_paper", "group_uid"),
    ("filed_paper", "person_uid"),
    ("archive_year", "year"),
    ("archive_mark", "branch_uid"),
    ("archive_mark", "group_uid"),
    ("archive_mark", "person_uid"),
)


def upgrade(connection: Connection) -> None:
    for sql in (*ARCHIVE, *SCORING, *ROSTER, *HANDOVER):
        connection.exec_driver_sql(sql)
    for table, column in (*INDEXES, *SCORING_INDEXES):
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})")
