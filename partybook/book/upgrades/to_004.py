"""Schema 4: meetings with all that belongs to them, hours of study, ledgers, where groups were before; a month of dues opened once."""

from __future__ import annotations

from sqlalchemy import Connection

RECORD = "uid TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL"
MEETINGS: tuple[str, ...] = (
    f"""CREATE TABLE meeting (branch_uid TEXT, group_uid TEXT, kind TEXT NOT NULL, own_kind TEXT, also TEXT, title TEXT
    NOT NULL, number INTEGER, state TEXT NOT NULL, planned_on TEXT, held_on TEXT, starts_at TEXT, ends_at TEXT,
    place TEXT, way TEXT, chair TEXT, chair_uid TEXT, recorder TEXT, recorder_uid TEXT, speaker TEXT, observers
    TEXT, due_count INTEGER, present_count INTEGER, absent_words TEXT, agenda TEXT, content TEXT, summary TEXT,
    effect TEXT, hours_tenth INTEGER, central BOOLEAN, signed_on TEXT, cancelled_for TEXT, note TEXT, voided_on
    TEXT, void_reason TEXT, {RECORD},
    CONSTRAINT pk_meeting PRIMARY KEY (uid),
    CONSTRAINT fk_meeting_branch_uid FOREIGN KEY(branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_meeting_group_uid FOREIGN KEY(group_uid) REFERENCES party_group (uid),
    CONSTRAINT fk_meeting_chair_uid FOREIGN KEY(chair_uid) REFERENCES person (uid),
    CONSTRAINT fk_meeting_recorder_uid FOREIGN KEY(recorder_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE attendance (meeting_uid TEXT NOT NULL, person_uid TEXT NOT NULL, state TEXT NOT NULL, reason TEXT,
    due BOOLEAN NOT NULL, votes BOOLEAN NOT NULL, {RECORD},
    CONSTRAINT pk_attendance PRIMARY KEY (uid),
    CONSTRAINT fk_attendance_meeting_uid FOREIGN KEY(meeting_uid) REFERENCES meeting (uid),
    CONSTRAINT fk_attendance_person_uid FOREIGN KEY(person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE speech (meeting_uid TEXT NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL, speaker TEXT,
    person_uid TEXT, text TEXT NOT NULL, checked BOOLEAN, {RECORD},
    CONSTRAINT pk_speech PRIMARY KEY (uid),
    CONSTRAINT fk_speech_meeting_uid FOREIGN KEY(meeting_uid) REFERENCES meeting (uid),
    CONSTRAINT fk_speech_person_uid FOREIGN KEY(person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE resolution (meeting_uid TEXT NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, owner TEXT,
    owner_uid TEXT, due_on TEXT, state TEXT NOT NULL, done_on TEXT, result TEXT, {RECORD},
    CONSTRAINT pk_resolution PRIMARY KEY (uid),
    CONSTRAINT fk_resolution_meeting_uid FOREIGN KEY(meeting_uid) REFERENCES meeting (uid),
    CONSTRAINT fk_resolution_owner_uid FOREIGN KEY(owner_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE meeting_vote (meeting_uid TEXT NOT NULL, place INTEGER NOT NULL, matter TEXT NOT NULL, person_uid
    TEXT, text TEXT, secret BOOLEAN, due INTEGER NOT NULL, present INTEGER NOT NULL, written INTEGER NOT NULL, yes
    INTEGER NOT NULL, no INTEGER NOT NULL, abstain INTEGER NOT NULL, event_uid TEXT, note TEXT, {RECORD},
    CONSTRAINT pk_meeting_vote PRIMARY KEY (uid),
    CONSTRAINT fk_meeting_vote_meeting_uid FOREIGN KEY(meeting_uid) REFERENCES meeting (uid),
    CONSTRAINT fk_meeting_vote_person_uid FOREIGN KEY(person_uid) REFERENCES person (uid),
    CONSTRAINT fk_meeting_vote_event_uid FOREIGN KEY(event_uid) REFERENCES event (uid))""",
    f"""CREATE TABLE meeting_duty (kind TEXT NOT NULL, own_kind TEXT, who TEXT NOT NULL, period TEXT NOT NULL, times
    INTEGER NOT NULL, from_on TEXT, to_on TEXT, note TEXT, {RECORD},
    CONSTRAINT pk_meeting_duty PRIMARY KEY (uid))""",
    f"""CREATE TABLE meeting_routine (branch_uid TEXT, group_uid TEXT, kind TEXT NOT NULL, own_kind TEXT, days TEXT NOT
    NULL, place TEXT, note TEXT, {RECORD},
    CONSTRAINT pk_meeting_routine PRIMARY KEY (uid),
    CONSTRAINT fk_meeting_routine_branch_uid FOREIGN KEY(branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_meeting_routine_group_uid FOREIGN KEY(group_uid) REFERENCES party_group (uid))""",
    f"""CREATE TABLE meeting_excuse (branch_uid TEXT, group_uid TEXT, kind TEXT NOT NULL, own_kind TEXT, period TEXT NOT
    NULL, reason TEXT NOT NULL, approved_by TEXT, {RECORD},
    CONSTRAINT pk_meeting_excuse PRIMARY KEY (uid),
    CONSTRAINT fk_meeting_excuse_branch_uid FOREIGN KEY(branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_meeting_excuse_group_uid FOREIGN KEY(group_uid) REFERENCES party_group (uid))""",
    f"""CREATE TABLE talk (branch_uid TEXT NOT NULL, on_date TEXT NOT NULL, place TEXT, kind TEXT NOT NULL, talker TEXT,
    talker_uid TEXT, person_uid TEXT, partner TEXT, content TEXT, opinions TEXT, solved TEXT, note TEXT, voided_on
    TEXT, void_reason TEXT, {RECORD},
    CONSTRAINT pk_talk PRIMARY KEY (uid),
    CONSTRAINT fk_talk_branch_uid FOREIGN KEY(branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_talk_talker_uid FOREIGN KEY(talker_uid) REFERENCES person (uid),
    CONSTRAINT fk_talk_person_uid FOREIGN KEY(person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE study (person_uid TEXT NOT NULL, on_date TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    organiser TEXT, hours_tenth INTEGER, central BOOLEAN, note TEXT, {RECORD},
    CONSTRAINT pk_study PRIMARY KEY (uid),
    CONSTRAINT fk_study_person_uid FOREIGN KEY(person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE appraisal (branch_uid TEXT NOT NULL, year INTEGER NOT NULL, meeting_uid TEXT, on_date TEXT, due
    INTEGER, present INTEGER, issued INTEGER, returned INTEGER, scrutineer TEXT, teller TEXT, "plan" TEXT, summary
    TEXT, closed_on TEXT, note TEXT, {RECORD},
    CONSTRAINT pk_appraisal PRIMARY KEY (uid),
    CONSTRAINT fk_appraisal_branch_uid FOREIGN KEY(branch_uid) REFERENCES branch (uid),
    CONSTRAINT fk_appraisal_meeting_uid FOREIGN KEY(meeting_uid) REFERENCES meeting (uid))""",
    f"""CREATE TABLE appraisal_result (appraisal_uid TEXT NOT NULL, person_uid TEXT NOT NULL, self_view TEXT,
    mutual_view TEXT, excellent INTEGER, qualified INTEGER, basic INTEGER, unqualified INTEGER, problems TEXT, grade
    TEXT, own_view TEXT, told_on TEXT, note TEXT, {RECORD},
    CONSTRAINT pk_appraisal_result PRIMARY KEY (uid),
    CONSTRAINT fk_appraisal_result_appraisal_uid FOREIGN KEY(appraisal_uid) REFERENCES appraisal (uid),
    CONSTRAINT fk_appraisal_result_person_uid FOREIGN KEY(person_uid) REFERENCES person (uid))""",
    f"""CREATE TABLE theme (name TEXT NOT NULL, from_on TEXT, to_on TEXT, note TEXT, {RECORD},
    CONSTRAINT pk_theme PRIMARY KEY (uid))""",
    f"""CREATE TABLE theme_link (theme_uid TEXT NOT NULL, tbl TEXT NOT NULL, row_uid TEXT NOT NULL, {RECORD},
    CONSTRAINT pk_theme_link PRIMARY KEY (uid),
    CONSTRAINT fk_theme_link_theme_uid FOREIGN KEY(theme_uid) REFERENCES theme (uid))""",
)
LEDGERS: tuple[str, ...] = (
    f"""CREATE TABLE ledger_row ({RECORD}, ledger TEXT NOT NULL, branch_uid TEXT, on_date TEXT, due_on TEXT, number INTEGER,
    state TEXT, data TEXT NOT NULL, binned_on TEXT,
    CONSTRAINT pk_ledger_row PRIMARY KEY (uid),
    CONSTRAINT fk_ledger_row_branch_uid FOREIGN KEY (branch_uid) REFERENCES branch (uid))""",
    f"""CREATE TABLE ledger_person ({RECORD}, row_uid TEXT NOT NULL, "column" TEXT NOT NULL, person_uid TEXT NOT NULL,
    CONSTRAINT pk_ledger_person PRIMARY KEY (uid),
    CONSTRAINT fk_ledger_person_row_uid FOREIGN KEY (row_uid) REFERENCES ledger_row (uid),
    CONSTRAINT fk_ledger_person_person_uid FOREIGN KEY (person_uid) REFERENCES person (uid))""",
    "CREATE INDEX ix_ledger_row_ledger ON ledger_row (ledger, on_date)",
)
INDEXES: tuple[tuple[str, str], ...] = (
    ("group_move", "group_uid"),
    ("group_move", "from_branch_uid"),
    ("ledger_row", "branch_uid"),
    ("ledger_person", "row_uid"),
    ("ledger_person", "person_uid"),
    ("meeting", "branch_uid"),
    ("meeting", "group_uid"),
    ("meeting", "held_on"),
    ("meeting", "chair_uid"),
    ("meeting", "recorder_uid"),
    ("attendance", "meeting_uid"),
    ("attendance", "person_uid"),
    ("speech", "meeting_uid"),
    ("speech", "person_uid"),
    ("resolution", "meeting_uid"),
    ("resolution", "owner_uid"),
    ("meeting_vote", "meeting_uid"),
    ("meeting_vote", "person_uid"),
    ("meeting_vote", "event_uid"),
    ("meeting_routine", "branch_uid"),
    ("meeting_routine", "group_uid"),
    ("meeting_excuse", "branch_uid"),
    ("meeting_excuse", "group_uid"),
    ("talk", "branch_uid"),
    ("talk", "on_date"),
    ("talk", "talker_uid"),
    ("talk", "person_uid"),
    ("study", "person_uid"),
    ("study", "on_date"),
    ("appraisal", "branch_uid"),
    ("appraisal", "meeting_uid"),
    ("appraisal_result", "appraisal_uid"),
    ("appraisal_result", "person_uid"),
    ("theme_link", "theme_uid"),
    ("theme_link", "row_uid"),
)
GROUPS = (
    f"""CREATE TABLE group_move (group_uid TEXT NOT NULL, from_branch_uid TEXT NOT NULL, on_date TEXT NOT NULL, {RECORD},
    CONSTRAINT pk_group_move PRIMARY KEY (uid),
    CONSTRAINT fk_group_move_group_uid FOREIGN KEY (group_uid) REFERENCES party_group (uid),
    CONSTRAINT fk_group_move_from_branch_uid FOREIGN KEY (from_branch_uid) REFERENCES branch (uid))""",
)
DRAFTS = (
    "CREATE TABLE draft (key TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL, CONSTRAINT pk_draft PRIMARY KEY (key))",
)
DUES = (  # where undo once brought a voided opening back beside its successor, the newer one stays
    """UPDATE dues_opening SET voided_on = date('now', 'localtime'), void_reason = '升级：同月后来已重新建账'
    WHERE voided_on IS NULL AND EXISTS (SELECT 1 FROM dues_opening later WHERE later.voided_on IS NULL
    AND later.branch_uid = dues_opening.branch_uid AND later.month = dues_opening.month
    AND later.uid > dues_opening.uid)""",
    "CREATE UNIQUE INDEX uq_dues_opening_month ON dues_opening (branch_uid, month) WHERE voided_on IS NULL",
)


def upgrade(connection: Connection) -> None:
    for sql in (*MEETINGS, *LEDGERS, *GROUPS, *DRAFTS, *DUES):
        connection.exec_driver_sql(sql)
    for table, column in INDEXES:
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})")
