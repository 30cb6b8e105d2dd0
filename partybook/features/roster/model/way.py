"""The tables of the way into the Party (发展党员): steps, papers, public notices, points."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate


class DevelopmentPoint(Record):
    """Points of an applicant by the branch's own scale (积分)."""

    __tablename__ = "development_point"
    __table_args__ = {"info": {"title": "发展积分"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    item: Mapped[str]
    points: Mapped[int]
    on_date: Mapped[PartialDate | None]
    note: Mapped[str | None]


class DevelopmentStep(Record):
    """A step of a person's way into the Party (发展党员): who did it when, and how it ended.

    A half-yearly review has one row each time; a meeting that did not pass may be followed by another row.
    """

    __tablename__ = "development_step"
    __table_args__ = {"info": {"title": "发展步骤"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    step: Mapped[str]
    from_on: Mapped[PartialDate | None]  # a notice or a training began
    done_on: Mapped[PartialDate | None]
    approved_on: Mapped[PartialDate | None]  # the superior's reply, where the step asks for one
    approval: Mapped[str | None]  # number of the reply
    who: Mapped[str | None]
    result: Mapped[str | None]
    hours: Mapped[int | None]  # class hours of a training
    voters: Mapped[int | None]  # due at the meeting, with a vote
    present: Mapped[int | None]
    yes: Mapped[int | None]
    note: Mapped[str | None]


class DevelopmentPaper(Record):
    """A paper in a person's development file; 0 copies say that it is known to be lacking."""

    __tablename__ = "development_paper"
    __table_args__ = {"info": {"title": "发展材料"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    code: Mapped[str]
    copies: Mapped[int | None]
    pages: Mapped[int | None]
    on_date: Mapped[PartialDate | None]
    place: Mapped[str | None]
    note: Mapped[str | None]


class DevelopmentNotice(Record):
    """A public notice of a person's way into the Party: its period, what it says, to whom one reports, what came of it."""

    __tablename__ = "development_notice"
    __table_args__ = {"info": {"title": "发展公示"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    kind: Mapped[str]
    from_on: Mapped[PartialDate | None]
    until: Mapped[PartialDate | None]
    reasons: Mapped[str | None]  # in other words than those that the records give
    report_to: Mapped[str | None]
    phone: Mapped[str | None]
    address: Mapped[str | None]
    result: Mapped[str | None]
    result_on: Mapped[PartialDate | None]
    note: Mapped[str | None]
