"""Schema 2: events, posts and development of people, the community's profile, more of branches and the organisation."""

from __future__ import annotations

from sqlalchemy import Connection

COLUMNS = (
    ("organisation", "superior", "TEXT"),
    ("organisation", "begins_on", "TEXT"),
    ("branch", "kind", "TEXT"),
    ("branch", "founded_on", "TEXT"),
    ("branch", "founded_by", "TEXT"),
    ("branch", "dissolved_on", "TEXT"),
    ("branch", "address", "TEXT"),
    ("branch", "phone", "TEXT"),
    ("person", "activist_on", "TEXT"),
    ("person", "target_on", "TEXT"),
)
RECORD = "uid TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL"
TABLES = (
    f"""CREATE TABLE event ({RECORD}, person_uid TEXT NOT NULL, kind TEXT NOT NULL, on_date TEXT NOT NULL, until TEXT,
    approved_on TEXT, approval TEXT, from_unit TEXT, to_unit TEXT, from_branch_uid TEXT, to_branch_uid TEXT, letter TEXT,
    valid_days INTEGER, dues_to TEXT, accepted_on TEXT, receipt_on TEXT, reason TEXT, place TEXT, contact TEXT,
    handled_by TEXT,
    corrects_uid TEXT, note TEXT,
    CONSTRAINT pk_event PRIMARY KEY (uid),
    CONSTRAINT fk_event_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid),
    CONSTRAINT fk_event_from_branch_uid FOREIGN KEY (from_branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_event_to_branch_uid FOREIGN KEY (to_branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_event_corrects_uid FOREIGN KEY (corrects_uid) REFERENCES event (uid))""",
    "CREATE INDEX ix_event_person_uid ON event (person_uid)",
    f"""CREATE TABLE post ({RECORD}, person_uid TEXT NOT NULL, branch_uid TEXT NOT NULL, group_uid TEXT, post TEXT NOT NULL,
    from_on TEXT, to_on TEXT, term TEXT, duty TEXT,
    CONSTRAINT pk_post PRIMARY KEY (uid),
    CONSTRAINT fk_post_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid),
    CONSTRAINT fk_post_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_post_group_uid FOREIGN KEY (group_uid) REFERENCES party_group (uid))""",
    "CREATE INDEX ix_post_person_uid ON post (person_uid)",
    f"""CREATE TABLE profile ({RECORD}, on_date TEXT NOT NULL, residents INTEGER, households INTEGER,
    low_income_households INTEGER, health_education INTEGER, offences INTEGER,
    CONSTRAINT pk_profile PRIMARY KEY (uid))""",
    f"""CREATE TABLE development_step ({RECORD}, person_uid TEXT NOT NULL, step TEXT NOT NULL, from_on TEXT, done_on TEXT,
    approved_on TEXT, approval TEXT, who TEXT, result TEXT, hours INTEGER, voters INTEGER, present INTEGER, yes INTEGER,
    note TEXT,
    CONSTRAINT pk_development_step PRIMARY KEY (uid),
    CONSTRAINT fk_development_step_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE development_paper ({RECORD}, person_uid TEXT NOT NULL, code TEXT NOT NULL, copies INTEGER,
    pages INTEGER, on_date TEXT, place TEXT, note TEXT,
    CONSTRAINT pk_development_paper PRIMARY KEY (uid),
    CONSTRAINT fk_development_paper_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
)
INDEXES = (
    ("party_group", "branch_uid"),
    ("person", "branch_uid"),
    ("person", "group_uid"),
    ("event", "from_branch_uid"),
    ("event", "to_branch_uid"),
    ("event", "corrects_uid"),
    ("post", "branch_uid"),
    ("post", "group_uid"),
    ("development_step", "person_uid"),
    ("development_paper", "person_uid"),
)


def upgrade(connection: Connection) -> None:
    for table, column, kind in COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
    for sql in TABLES:
        connection.exec_driver_sql(sql)
    for table, column in INDEXES:
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})")
