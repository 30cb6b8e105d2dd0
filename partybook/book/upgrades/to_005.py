"""Schema 5: the archive (papers filed, boxes, years closed), the self-score (sheets, items), the papers of an election."""

from __future__ import annotations

from sqlalchemy import Connection

RECORD = "uid TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL"
ARCHIVE: tuple[str, ...] = ()
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
ROSTER: tuple[str, ...] = tuple(
    f"ALTER TABLE term ADD COLUMN {column} TEXT" for column in ("requested_on", "replied_on", "recorded_on")
)
INDEXES: tuple[tuple[str, str], ...] = ()


def upgrade(connection: Connection) -> None:
    for sql in (*ARCHIVE, *SCORING, *ROSTER):
        connection.exec_driver_sql(sql)
    for table, column in (*INDEXES, *SCORING_INDEXES):
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})")
