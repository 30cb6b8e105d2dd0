"""Schema 3: attachments, standards of the office's own, people who are no members here, care, terms, the recycle bin."""

from __future__ import annotations

from sqlalchemy import Connection

RECORD = "uid TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL"
COLUMNS = (
    ("organisation", "kind", "TEXT"),
    ("organisation", "address", "TEXT"),
    ("organisation", "postcode", "TEXT"),
    ("organisation", "phone", "TEXT"),
    ("organisation", "fax", "TEXT"),
    ("party_group", "dissolved_on", "TEXT"),
    ("profile", "volunteer_base", "INTEGER"),
    ("profile", "note", "TEXT"),
    ("person", "binned_on", "TEXT"),
    ("person", "merged_uid", "TEXT CONSTRAINT fk_person_merged_uid REFERENCES person (uid)"),
)
KEPT_HERE = (
    f"""CREATE TABLE office_standard ({RECORD}, folder TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
    CONSTRAINT pk_office_standard PRIMARY KEY (uid), CONSTRAINT uq_office_standard_folder UNIQUE (folder, name))""",
    f"""CREATE TABLE attachment ({RECORD}, tbl TEXT NOT NULL, row_uid TEXT NOT NULL, kind TEXT NOT NULL,
    name TEXT NOT NULL, media TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, note TEXT,
    CONSTRAINT pk_attachment PRIMARY KEY (uid))""",
    "CREATE TABLE blob (sha256 TEXT NOT NULL, data BLOB NOT NULL, CONSTRAINT pk_blob PRIMARY KEY (sha256))",
)
POST = "uid, created, changed, person_uid, branch_uid, group_uid, post, from_on, to_on, term, duty"
REBUILT = (  # a post may be one above the branches
    f"""CREATE TABLE post_without_branch ({RECORD}, person_uid TEXT NOT NULL, branch_uid TEXT, group_uid TEXT,
    post TEXT NOT NULL, from_on TEXT, to_on TEXT, term TEXT, duty TEXT,
    CONSTRAINT pk_post PRIMARY KEY (uid),
    CONSTRAINT fk_post_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid),
    CONSTRAINT fk_post_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_post_group_uid FOREIGN KEY (group_uid) REFERENCES party_group (uid))""",
    f"INSERT INTO post_without_branch ({POST}) SELECT {POST} FROM post",
    "DROP TABLE post",
    "ALTER TABLE post_without_branch RENAME TO post",
)
ROSTER = (
    f"""CREATE TABLE term ({RECORD}, branch_uid TEXT, name TEXT, from_on TEXT, until TEXT, extended_to TEXT,
    approval TEXT, ended_on TEXT, note TEXT,
    CONSTRAINT pk_term PRIMARY KEY (uid),
    CONSTRAINT fk_term_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE contact ({RECORD}, branch_uid TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, sex TEXT,
    born_on TEXT, citizen_id TEXT, politics TEXT, unit TEXT, position TEXT, speciality TEXT, duty TEXT, phone TEXT,
    address TEXT, from_on TEXT, to_on TEXT, note TEXT, binned_on TEXT, sort_key TEXT NOT NULL, find_key TEXT NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (uid),
    CONSTRAINT fk_contact_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE relative ({RECORD}, person_uid TEXT NOT NULL, relation TEXT NOT NULL, name TEXT NOT NULL,
    born_on TEXT, politics TEXT, unit TEXT, relative_uid TEXT, note TEXT,
    CONSTRAINT pk_relative PRIMARY KEY (uid),
    CONSTRAINT fk_relative_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid),
    CONSTRAINT fk_relative_relative_uid FOREIGN KEY (relative_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE care ({RECORD}, person_uid TEXT, contact_uid TEXT, kind TEXT NOT NULL, from_on TEXT, to_on TEXT,
    cause TEXT, family_size INTEGER, income_fen INTEGER, low_income BOOLEAN, recognised_on TEXT, helper TEXT, note TEXT,
    CONSTRAINT pk_care PRIMARY KEY (uid),
    CONSTRAINT fk_care_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid),
    CONSTRAINT fk_care_contact_uid FOREIGN KEY (contact_uid) REFERENCES contact (uid))""",
    f"""CREATE TABLE development_point ({RECORD}, person_uid TEXT NOT NULL, item TEXT NOT NULL, points INTEGER NOT NULL,
    on_date TEXT, note TEXT,
    CONSTRAINT pk_development_point PRIMARY KEY (uid),
    CONSTRAINT fk_development_point_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE development_notice ({RECORD}, person_uid TEXT NOT NULL, kind TEXT NOT NULL, from_on TEXT, until TEXT,
    reasons TEXT, report_to TEXT, phone TEXT, address TEXT, result TEXT, result_on TEXT, note TEXT,
    CONSTRAINT pk_development_notice PRIMARY KEY (uid),
    CONSTRAINT fk_development_notice_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
)
INDEXES = (
    ("attachment", "row_uid"),
    ("attachment", "sha256"),
    ("person", "merged_uid"),
    ("post", "person_uid"),
    ("post", "branch_uid"),
    ("post", "group_uid"),
    ("term", "branch_uid"),
    ("contact", "branch_uid"),
    ("contact", "sort_key"),
    ("relative", "person_uid"),
    ("relative", "relative_uid"),
    ("care", "person_uid"),
    ("care", "contact_uid"),
    ("development_point", "person_uid"),
    ("development_notice", "person_uid"),
)


def upgrade(connection: Connection) -> None:
    for table, column, kind in COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
    for sql in (*KEPT_HERE, *REBUILT, *ROSTER):
        connection.exec_driver_sql(sql)
    for table, column in INDEXES:
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})")
