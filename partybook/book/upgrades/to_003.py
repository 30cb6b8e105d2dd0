"""Schema 3: attachments, standards of the office's own, people who are no members here, care, terms, dues, the bin."""

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
DUES = (
    f"""CREATE TABLE dues_count ({RECORD}, branch_uid TEXT NOT NULL, on_date TEXT NOT NULL, cash_fen INTEGER NOT
    NULL, bank_fen INTEGER NOT NULL, book_fen INTEGER NOT NULL, counted_by TEXT, witness TEXT, note TEXT,
    CONSTRAINT pk_dues_count PRIMARY KEY (uid),
    CONSTRAINT fk_dues_count_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE dues_entry ({RECORD}, branch_uid TEXT NOT NULL, on_date TEXT NOT NULL, purpose TEXT NOT NULL,
    amount_fen INTEGER NOT NULL, what TEXT, payee TEXT, voucher TEXT, handled_by TEXT, approved_by TEXT, note
    TEXT, voided_on TEXT, void_reason TEXT,
    CONSTRAINT pk_dues_entry PRIMARY KEY (uid),
    CONSTRAINT fk_dues_entry_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE dues_handup ({RECORD}, branch_uid TEXT NOT NULL, number INTEGER NOT NULL, from_month TEXT NOT
    NULL, to_month TEXT NOT NULL, people INTEGER NOT NULL, owed_fen INTEGER NOT NULL, collected_fen INTEGER NOT
    NULL, ratio_bp INTEGER NOT NULL, amount_fen INTEGER NOT NULL, large_fen INTEGER NOT NULL, on_date TEXT NOT
    NULL, method TEXT, payee TEXT, voucher TEXT, handled_by TEXT, received_on TEXT, received_by TEXT, receipt
    TEXT, note TEXT, voided_on TEXT, void_reason TEXT,
    CONSTRAINT pk_dues_handup PRIMARY KEY (uid),
    CONSTRAINT fk_dues_handup_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE dues_opening ({RECORD}, branch_uid TEXT NOT NULL, month TEXT NOT NULL, kind TEXT NOT NULL,
    opened_on TEXT NOT NULL, note TEXT, voided_on TEXT, void_reason TEXT,
    CONSTRAINT pk_dues_opening PRIMARY KEY (uid),
    CONSTRAINT fk_dues_opening_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE dues_start ({RECORD}, branch_uid TEXT NOT NULL, on_date TEXT NOT NULL, balance_fen INTEGER NOT
    NULL, last_receipt INTEGER, note TEXT,
    CONSTRAINT pk_dues_start PRIMARY KEY (uid),
    CONSTRAINT fk_dues_start_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE dues_area ({RECORD}, branch_uid TEXT NOT NULL, name TEXT NOT NULL, collector_uid TEXT,
    group_uid TEXT, place INTEGER NOT NULL,
    CONSTRAINT pk_dues_area PRIMARY KEY (uid),
    CONSTRAINT fk_dues_area_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_dues_area_collector_uid FOREIGN KEY (collector_uid) REFERENCES person (uid),
    CONSTRAINT fk_dues_area_group_uid FOREIGN KEY (group_uid) REFERENCES party_group (uid))""",
    f"""CREATE TABLE dues_base ({RECORD}, person_uid TEXT NOT NULL, from_month TEXT NOT NULL, category TEXT NOT
    NULL, post_pay_fen INTEGER, grade_pay_fen INTEGER, performance_fen INTEGER, allowance_fen INTEGER, bonus_fen
    INTEGER, other_pay_fen INTEGER, insurance_fen INTEGER, fund_fen INTEGER, annuity_fen INTEGER, tax_fen
    INTEGER, uncounted_fen INTEGER, income_fen INTEGER, deducted_fen INTEGER, base_fen INTEGER, rate_bp INTEGER,
    monthly_fen INTEGER NOT NULL, rule TEXT NOT NULL, state TEXT NOT NULL, reason TEXT, note TEXT,
    CONSTRAINT pk_dues_base PRIMARY KEY (uid),
    CONSTRAINT fk_dues_base_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE dues_contact ({RECORD}, person_uid TEXT NOT NULL, on_date TEXT NOT NULL, way TEXT, spoken_by
    TEXT, said TEXT, promised_on TEXT, note TEXT,
    CONSTRAINT pk_dues_contact PRIMARY KEY (uid),
    CONSTRAINT fk_dues_contact_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE dues_correction ({RECORD}, opening_uid TEXT NOT NULL, person_uid TEXT NOT NULL, month TEXT NOT
    NULL, delta_fen INTEGER NOT NULL, reason TEXT NOT NULL, on_date TEXT NOT NULL, voided_on TEXT, void_reason
    TEXT,
    CONSTRAINT pk_dues_correction PRIMARY KEY (uid),
    CONSTRAINT fk_dues_correction_opening_uid FOREIGN KEY (opening_uid) REFERENCES dues_opening (uid),
    CONSTRAINT fk_dues_correction_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE dues_payment ({RECORD}, branch_uid TEXT NOT NULL, kind TEXT NOT NULL, number INTEGER, paper_no
    TEXT, on_date TEXT NOT NULL, from_month TEXT, to_month TEXT, payer TEXT, method TEXT, collector_uid TEXT,
    collector TEXT, reverses_uid TEXT, reason TEXT, wish TEXT, centre_receipt TEXT, centre_receipt_on TEXT, note
    TEXT, voided_on TEXT, void_reason TEXT,
    CONSTRAINT pk_dues_payment PRIMARY KEY (uid),
    CONSTRAINT fk_dues_payment_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_dues_payment_collector_uid FOREIGN KEY (collector_uid) REFERENCES person (uid),
    CONSTRAINT fk_dues_payment_reverses_uid FOREIGN KEY (reverses_uid) REFERENCES dues_payment (uid))""",
    f"""CREATE TABLE dues_relief ({RECORD}, person_uid TEXT NOT NULL, kind TEXT NOT NULL, from_month TEXT NOT NULL,
    to_month TEXT, amount_fen INTEGER, situation TEXT, applied_on TEXT, branch_opinion TEXT, branch_on TEXT,
    superior_opinion TEXT, approved_on TEXT, approval TEXT, refused_on TEXT, note TEXT,
    CONSTRAINT pk_dues_relief PRIMARY KEY (uid),
    CONSTRAINT fk_dues_relief_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE dues_area_person ({RECORD}, area_uid TEXT NOT NULL, person_uid TEXT NOT NULL,
    CONSTRAINT pk_dues_area_person PRIMARY KEY (uid),
    CONSTRAINT fk_dues_area_person_area_uid FOREIGN KEY (area_uid) REFERENCES dues_area (uid),
    CONSTRAINT fk_dues_area_person_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE dues_line ({RECORD}, payment_uid TEXT NOT NULL, person_uid TEXT NOT NULL, month TEXT NOT NULL,
    kind TEXT NOT NULL, amount_fen INTEGER NOT NULL,
    CONSTRAINT pk_dues_line PRIMARY KEY (uid),
    CONSTRAINT fk_dues_line_payment_uid FOREIGN KEY (payment_uid) REFERENCES dues_payment (uid),
    CONSTRAINT fk_dues_line_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE dues_month ({RECORD}, opening_uid TEXT NOT NULL, person_uid TEXT NOT NULL, month TEXT NOT NULL,
    owed_fen INTEGER NOT NULL, reason TEXT NOT NULL, category TEXT, base_fen INTEGER, rate_bp INTEGER,
    monthly_fen INTEGER, rule TEXT, relief_uid TEXT,
    CONSTRAINT pk_dues_month PRIMARY KEY (uid),
    CONSTRAINT fk_dues_month_opening_uid FOREIGN KEY (opening_uid) REFERENCES dues_opening (uid),
    CONSTRAINT fk_dues_month_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid),
    CONSTRAINT fk_dues_month_relief_uid FOREIGN KEY (relief_uid) REFERENCES dues_relief (uid))""",
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
    ("dues_count", "branch_uid"),
    ("dues_entry", "branch_uid"),
    ("dues_entry", "on_date"),
    ("dues_handup", "branch_uid"),
    ("dues_opening", "branch_uid"),
    ("dues_opening", "month"),
    ("dues_start", "branch_uid"),
    ("dues_area", "branch_uid"),
    ("dues_area", "collector_uid"),
    ("dues_area", "group_uid"),
    ("dues_base", "person_uid"),
    ("dues_contact", "person_uid"),
    ("dues_correction", "month"),
    ("dues_correction", "opening_uid"),
    ("dues_correction", "person_uid"),
    ("dues_payment", "branch_uid"),
    ("dues_payment", "collector_uid"),
    ("dues_payment", "on_date"),
    ("dues_payment", "reverses_uid"),
    ("dues_relief", "person_uid"),
    ("dues_area_person", "area_uid"),
    ("dues_area_person", "person_uid"),
    ("dues_line", "month"),
    ("dues_line", "payment_uid"),
    ("dues_line", "person_uid"),
    ("dues_month", "month"),
    ("dues_month", "opening_uid"),
    ("dues_month", "person_uid"),
    ("dues_month", "relief_uid"),
)


def upgrade(connection: Connection) -> None:
    for table, column, kind in COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
    for sql in (*KEPT_HERE, *REBUILT, *ROSTER, *DUES):
        connection.exec_driver_sql(sql)
    for table, column in INDEXES:
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})")
