"""The tables of meetings and what belongs to them. Times are 08:30, hours of study are tenths of an hour.

Who was due is kept as it was entered, with the roster of that day: a later change of the roster changes no minutes.
A meeting that carries a number is never taken away: it is voided, and its number is not given again.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate


class Meeting(Record):
    """A meeting of a branch, a group, or of what stands above the branches (no branch): planned, held or cancelled."""

    __tablename__ = "meeting"
    __table_args__ = {"info": {"title": "会议"}}  # noqa: RUF012

    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    kind: Mapped[str]
    own_kind: Mapped[str | None]  # the name of a kind of the office's own, where the kind is other
    also: Mapped[str | None]  # kinds that it counts as besides, by code, parted by blanks
    title: Mapped[str]
    number: Mapped[int | None]
    state: Mapped[str]
    planned_on: Mapped[PartialDate | None]
    held_on: Mapped[PartialDate | None] = mapped_column(index=True)
    starts_at: Mapped[str | None]
    ends_at: Mapped[str | None]
    place: Mapped[str | None]
    way: Mapped[str | None]
    chair: Mapped[str | None]
    chair_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    recorder: Mapped[str | None]
    recorder_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    speaker: Mapped[str | None]  # who gives the lecture
    observers: Mapped[str | None]
    due_count: Mapped[int | None]  # where only the numbers are known, not the names
    present_count: Mapped[int | None]
    absent_words: Mapped[str | None]
    agenda: Mapped[str | None]
    content: Mapped[str | None]
    summary: Mapped[str | None]
    effect: Mapped[str | None]
    hours_tenth: Mapped[int | None]
    central: Mapped[bool | None]  # counts as centralised training
    signed_on: Mapped[PartialDate | None]
    cancelled_for: Mapped[str | None]
    note: Mapped[str | None]
    voided_on: Mapped[PartialDate | None]
    void_reason: Mapped[str | None]


class Attendance(Record):
    """That a person was due at a meeting, counted in its vote or not, and was there or why not."""

    __tablename__ = "attendance"
    __table_args__ = {"info": {"title": "到会情况"}}  # noqa: RUF012

    meeting_uid: Mapped[str] = mapped_column(ForeignKey("meeting.uid"), index=True)
    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    state: Mapped[str]
    reason: Mapped[str | None]
    due: Mapped[bool]  # in the due number of the meeting
    votes: Mapped[bool]  # with a vote, and in the number that a vote goes by


class Speech(Record):
    """What somebody said at a meeting, in order: a report, a speech, a differing view."""

    __tablename__ = "speech"
    __table_args__ = {"info": {"title": "发言"}}  # noqa: RUF012

    meeting_uid: Mapped[str] = mapped_column(ForeignKey("meeting.uid"), index=True)
    place: Mapped[int]
    kind: Mapped[str]
    speaker: Mapped[str | None]
    person_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    text: Mapped[str]
    checked: Mapped[bool | None]  # the speaker has read the note


class Resolution(Record):
    """What a meeting resolved: who does it by when, and what became of it."""

    __tablename__ = "resolution"
    __table_args__ = {"info": {"title": "决议"}}  # noqa: RUF012

    meeting_uid: Mapped[str] = mapped_column(ForeignKey("meeting.uid"), index=True)
    place: Mapped[int]
    text: Mapped[str]
    owner: Mapped[str | None]
    owner_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    due_on: Mapped[PartialDate | None]
    state: Mapped[str]
    done_on: Mapped[PartialDate | None]
    result: Mapped[str | None]


class MeetingVote(Record):
    """A vote taken at a meeting, with its numbers; what follows for a person waits for the reply from above."""

    __tablename__ = "meeting_vote"
    __table_args__ = {"info": {"title": "表决"}}  # noqa: RUF012

    meeting_uid: Mapped[str] = mapped_column(ForeignKey("meeting.uid"), index=True)
    place: Mapped[int]
    matter: Mapped[str]
    person_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    text: Mapped[str | None]
    secret: Mapped[bool | None]
    due: Mapped[int]
    present: Mapped[int]
    written: Mapped[int]
    yes: Mapped[int]
    no: Mapped[int]
    abstain: Mapped[int]
    event_uid: Mapped[str | None] = mapped_column(ForeignKey("event.uid"), index=True)
    note: Mapped[str | None]


class MeetingDuty(Record):
    """A cadence of the office's own: a kind that a branch, its committee, groups or members owe so often a period."""

    __tablename__ = "meeting_duty"
    __table_args__ = {"info": {"title": "会议频次"}}  # noqa: RUF012

    kind: Mapped[str]
    own_kind: Mapped[str | None]
    who: Mapped[str]
    period: Mapped[str]
    times: Mapped[int]
    from_on: Mapped[PartialDate | None]
    to_on: Mapped[PartialDate | None]
    note: Mapped[str | None]


class MeetingRoutine(Record):
    """When and where a kind of meeting is usually held: 每月18—20日, 每周四 8:30."""

    __tablename__ = "meeting_routine"
    __table_args__ = {"info": {"title": "例会安排"}}  # noqa: RUF012

    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    kind: Mapped[str]
    own_kind: Mapped[str | None]
    days: Mapped[str]
    place: Mapped[str | None]
    note: Mapped[str | None]


class MeetingExcuse(Record):
    """Why a meeting that was owed in a period need not be made up for."""

    __tablename__ = "meeting_excuse"
    __table_args__ = {"info": {"title": "未开说明"}}  # noqa: RUF012

    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    kind: Mapped[str]
    own_kind: Mapped[str | None]
    period: Mapped[str]  # 2026, 2026-H1, 2026-Q1, 2026-01
    reason: Mapped[str]
    approved_by: Mapped[str | None]


class Talk(Record):
    """A talk from heart to heart: who talked with whom about what, and what became of it."""

    __tablename__ = "talk"
    __table_args__ = {"info": {"title": "谈心谈话"}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    on_date: Mapped[PartialDate] = mapped_column(index=True)
    place: Mapped[str | None]
    kind: Mapped[str]
    talker: Mapped[str | None]
    talker_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    person_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    partner: Mapped[str | None]  # who is no member here
    content: Mapped[str | None]
    opinions: Mapped[str | None]
    solved: Mapped[str | None]
    note: Mapped[str | None]
    voided_on: Mapped[PartialDate | None]
    void_reason: Mapped[str | None]


class Study(Record):
    """What a member learned besides the meetings: a training, a course, a note, an essay."""

    __tablename__ = "study"
    __table_args__ = {"info": {"title": "学习记录"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    on_date: Mapped[PartialDate] = mapped_column(index=True)
    kind: Mapped[str]
    title: Mapped[str]
    organiser: Mapped[str | None]
    hours_tenth: Mapped[int | None]
    central: Mapped[bool | None]
    note: Mapped[str | None]


class Appraisal(Record):
    """The yearly appraisal of a branch's members, with what the ballot's counting says."""

    __tablename__ = "appraisal"
    __table_args__ = {"info": {"title": "民主评议"}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    year: Mapped[int]
    meeting_uid: Mapped[str | None] = mapped_column(ForeignKey("meeting.uid"), index=True)
    on_date: Mapped[PartialDate | None]
    due: Mapped[int | None]
    present: Mapped[int | None]
    issued: Mapped[int | None]
    returned: Mapped[int | None]
    scrutineer: Mapped[str | None]
    teller: Mapped[str | None]
    plan: Mapped[str | None]
    summary: Mapped[str | None]
    closed_on: Mapped[PartialDate | None]  # graded by the committee, told to the members
    note: Mapped[str | None]


class AppraisalResult(Record):
    """What the appraisal of a year says of one member; probationers take part and get no grade."""

    __tablename__ = "appraisal_result"
    __table_args__ = {"info": {"title": "评议结果"}}  # noqa: RUF012

    appraisal_uid: Mapped[str] = mapped_column(ForeignKey("appraisal.uid"), index=True)
    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    self_view: Mapped[str | None]
    mutual_view: Mapped[str | None]
    excellent: Mapped[int | None]
    qualified: Mapped[int | None]
    basic: Mapped[int | None]
    unqualified: Mapped[int | None]
    problems: Mapped[str | None]
    grade: Mapped[str | None]
    own_view: Mapped[str | None]
    told_on: Mapped[PartialDate | None]
    note: Mapped[str | None]


class Theme(Record):
    """A campaign or study drive under which meetings, ledgers and papers are gathered."""

    __tablename__ = "theme"
    __table_args__ = {"info": {"title": "专题"}}  # noqa: RUF012

    name: Mapped[str]
    from_on: Mapped[PartialDate | None]
    to_on: Mapped[PartialDate | None]
    note: Mapped[str | None]


class ThemeLink(Record):
    """That a record of any table belongs to a theme."""

    __tablename__ = "theme_link"
    __table_args__ = {"info": {"title": "专题归类"}}  # noqa: RUF012

    theme_uid: Mapped[str] = mapped_column(ForeignKey("theme.uid"), index=True)
    tbl: Mapped[str]
    row_uid: Mapped[str] = mapped_column(index=True)
