"""The tables of what is owed and paid. Months are PartialDates to the month; money is integer fen.

What carries a number or was shown to people is never changed or taken away: it is voided, corrected or reversed.
What only says what somebody is to pay, or where, goes into the recycle bin with them (`binned`); money does not.
So undo voids it too (`undone`: "voided"), and the rows that belong to it stay (`undone`: "stays").
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate

VOIDED = {"undone": "voided"}

# What must never stand in the book side by side (`clash`): undoing an old entry could bring it back. SQL gives the uids.
TWICE_BACK = """
    SELECT b.uid FROM dues_payment b JOIN dues_payment p ON p.uid = b.reverses_uid
    WHERE b.voided_on IS NULL AND p.voided_on IS NOT NULL
    UNION SELECT uid FROM (
        SELECT MAX(p.reverses_uid) AS uid, SUM(l.amount_fen) AS fen
        FROM dues_line l JOIN dues_payment p ON p.uid = l.payment_uid WHERE p.voided_on IS NULL
        GROUP BY COALESCE(p.reverses_uid, p.uid), l.person_uid, l.month, l.kind
    ) WHERE fen < 0 AND uid IS NOT NULL"""
OVERLAPPING = """
    SELECT a.uid FROM dues_handup a JOIN dues_handup b ON b.branch_uid = a.branch_uid AND b.uid <> a.uid
    WHERE a.voided_on IS NULL AND b.voided_on IS NULL
    AND a.from_month <= b.to_month AND b.from_month <= a.to_month"""


class DuesBase(Record):
    """What a member is to pay a month from a month on, and from what it was worked out (核定)."""

    __tablename__ = "dues_base"
    __table_args__ = {"info": {"title": "党费核定", "binned": True}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    from_month: Mapped[PartialDate]
    category: Mapped[str]
    post_pay_fen: Mapped[int | None]
    grade_pay_fen: Mapped[int | None]
    performance_fen: Mapped[int | None]
    allowance_fen: Mapped[int | None]
    bonus_fen: Mapped[int | None]
    other_pay_fen: Mapped[int | None]
    insurance_fen: Mapped[int | None]
    fund_fen: Mapped[int | None]
    annuity_fen: Mapped[int | None]
    tax_fen: Mapped[int | None]
    uncounted_fen: Mapped[int | None]  # written down, never counted
    income_fen: Mapped[int | None]
    deducted_fen: Mapped[int | None]
    base_fen: Mapped[int | None]
    rate_bp: Mapped[int | None]
    monthly_fen: Mapped[int]
    rule: Mapped[str]
    state: Mapped[str]  # carried into the new year, or confirmed
    reason: Mapped[str | None]
    note: Mapped[str | None]


class DuesOpening(Record):
    """That a month of a branch was opened: its rows say who owes what, as was known then."""

    __tablename__ = "dues_opening"
    __table_args__ = (
        Index(
            "uq_dues_opening_month",
            "branch_uid",
            "month",
            unique=True,
            sqlite_where=text("voided_on IS NULL"),
        ),
        {"info": {"title": "党费月份", **VOIDED}},
    )

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    month: Mapped[PartialDate] = mapped_column(index=True)
    kind: Mapped[str]  # opened here, or brought in from the papers before
    opened_on: Mapped[PartialDate]
    note: Mapped[str | None]
    voided_on: Mapped[PartialDate | None]
    void_reason: Mapped[str | None]


class DuesMonth(Record):
    """What a person owed in a month when it was opened, and why. Never changed."""

    __tablename__ = "dues_month"
    __table_args__ = {"info": {"title": "月应交", "undone": "stays"}}  # noqa: RUF012

    opening_uid: Mapped[str] = mapped_column(ForeignKey("dues_opening.uid"), index=True)
    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    month: Mapped[PartialDate] = mapped_column(index=True)
    owed_fen: Mapped[int]
    reason: Mapped[str]
    category: Mapped[str | None]
    base_fen: Mapped[int | None]
    rate_bp: Mapped[int | None]
    monthly_fen: Mapped[int | None]  # before reduction and parts of months
    rule: Mapped[str | None]
    relief_uid: Mapped[str | None] = mapped_column(ForeignKey("dues_relief.uid"), index=True)


class DuesCorrection(Record):
    """A later change of what a person owes for an opened month, with its reason; voided with the opening."""

    __tablename__ = "dues_correction"
    __table_args__ = {"info": {"title": "应交更正", **VOIDED}}  # noqa: RUF012

    opening_uid: Mapped[str] = mapped_column(ForeignKey("dues_opening.uid"), index=True)
    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    month: Mapped[PartialDate] = mapped_column(index=True)
    delta_fen: Mapped[int]
    reason: Mapped[str]
    on_date: Mapped[PartialDate]
    voided_on: Mapped[PartialDate | None]
    void_reason: Mapped[str | None]


class DuesPayment(Record):
    """A receipt: money that came in, or went back; its lines say for whom and which months."""

    __tablename__ = "dues_payment"
    __table_args__ = {"info": {"title": "党费收据", **VOIDED, "clash": TWICE_BACK}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    kind: Mapped[str]
    number: Mapped[int | None]  # in the branch's series of the year; none where no receipt was written
    paper_no: Mapped[str | None]  # of a receipt on paper
    on_date: Mapped[PartialDate] = mapped_column(index=True)
    from_month: Mapped[PartialDate | None]  # for which months it was given, where a list said so
    to_month: Mapped[PartialDate | None]
    payer: Mapped[str | None]  # where another paid on the member's behalf
    method: Mapped[str | None]
    collector_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    collector: Mapped[str | None]
    reverses_uid: Mapped[str | None] = mapped_column(ForeignKey("dues_payment.uid"), index=True)
    reason: Mapped[str | None]  # of a refund or reversal
    wish: Mapped[str | None]  # what the giver of a large sum wants it used for
    centre_receipt: Mapped[str | None]  # number of the receipt that comes back for a large sum
    centre_receipt_on: Mapped[PartialDate | None]
    note: Mapped[str | None]
    voided_on: Mapped[PartialDate | None]
    void_reason: Mapped[str | None]


class DuesLine(Record):
    """A sum of a payment, for one person and one month. Never changed."""

    __tablename__ = "dues_line"
    __table_args__ = {"info": {"title": "党费明细", "undone": "stays"}}  # noqa: RUF012

    payment_uid: Mapped[str] = mapped_column(ForeignKey("dues_payment.uid"), index=True)
    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    month: Mapped[PartialDate] = mapped_column(index=True)
    kind: Mapped[str]  # due, extra (a little more than due), large (goes up whole)
    amount_fen: Mapped[int]


class DuesRelief(Record):
    """A reduction or exemption, from application to approval; it counts once approved."""

    __tablename__ = "dues_relief"
    __table_args__ = {"info": {"title": "党费减免", "binned": True}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    kind: Mapped[str]
    from_month: Mapped[PartialDate]
    to_month: Mapped[PartialDate | None]
    amount_fen: Mapped[int | None]  # reduced to, a month
    situation: Mapped[str | None]
    applied_on: Mapped[PartialDate | None]
    branch_opinion: Mapped[str | None]
    branch_on: Mapped[PartialDate | None]
    superior_opinion: Mapped[str | None]
    approved_on: Mapped[PartialDate | None]
    approval: Mapped[str | None]
    refused_on: Mapped[PartialDate | None]
    note: Mapped[str | None]


class DuesHandup(Record):
    """A hand-up of dues to the Party organisation above, with its slip and its receipt."""

    __tablename__ = "dues_handup"
    __table_args__ = {"info": {"title": "党费上缴", **VOIDED, "clash": OVERLAPPING}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    number: Mapped[int]
    from_month: Mapped[PartialDate]
    to_month: Mapped[PartialDate]
    people: Mapped[int]
    owed_fen: Mapped[int]
    collected_fen: Mapped[int]
    ratio_bp: Mapped[int]
    amount_fen: Mapped[int]
    large_fen: Mapped[int]
    on_date: Mapped[PartialDate]
    method: Mapped[str | None]
    payee: Mapped[str | None]
    voucher: Mapped[str | None]
    handled_by: Mapped[str | None]
    received_on: Mapped[PartialDate | None]
    received_by: Mapped[str | None]
    receipt: Mapped[str | None]
    note: Mapped[str | None]
    voided_on: Mapped[PartialDate | None]
    void_reason: Mapped[str | None]


class DuesEntry(Record):
    """Income or spending of the dues account, other than dues and their hand-up."""

    __tablename__ = "dues_entry"
    __table_args__ = {"info": {"title": "党费收支", **VOIDED}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    on_date: Mapped[PartialDate] = mapped_column(index=True)
    purpose: Mapped[str]
    amount_fen: Mapped[int]  # above zero; the purpose says whether it comes or goes
    what: Mapped[str | None]
    payee: Mapped[str | None]
    voucher: Mapped[str | None]
    handled_by: Mapped[str | None]
    approved_by: Mapped[str | None]
    note: Mapped[str | None]
    voided_on: Mapped[PartialDate | None]
    void_reason: Mapped[str | None]


class DuesCount(Record):
    """The money counted on a day, against what the book said."""

    __tablename__ = "dues_count"
    __table_args__ = {"info": {"title": "党费盘点"}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    on_date: Mapped[PartialDate]
    cash_fen: Mapped[int]
    bank_fen: Mapped[int]
    book_fen: Mapped[int]
    counted_by: Mapped[str | None]
    witness: Mapped[str | None]
    note: Mapped[str | None]


class DuesStart(Record):
    """Where the account of a branch begins: from which day on, with how much, after which receipt."""

    __tablename__ = "dues_start"
    __table_args__ = {"info": {"title": "党费期初"}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    on_date: Mapped[PartialDate]
    balance_fen: Mapped[int]
    last_receipt: Mapped[int | None]
    note: Mapped[str | None]


class DuesContact(Record):
    """That somebody spoke to a member about dues not paid."""

    __tablename__ = "dues_contact"
    __table_args__ = {"info": {"title": "催缴记录", "binned": True}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    on_date: Mapped[PartialDate]
    way: Mapped[str | None]
    spoken_by: Mapped[str | None]
    said: Mapped[str | None]
    promised_on: Mapped[PartialDate | None]
    note: Mapped[str | None]


class DuesArea(Record):
    """An area for collecting, with the person who collects there; a whole group, or people put in one by one."""

    __tablename__ = "dues_area"
    __table_args__ = {"info": {"title": "党费片区"}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    name: Mapped[str]
    collector_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    place: Mapped[int] = mapped_column(default=0)


class DuesAreaPerson(Record):
    """That a person belongs to an area, whatever their group."""

    __tablename__ = "dues_area_person"
    __table_args__ = {"info": {"title": "片区人员", "binned": True}}  # noqa: RUF012

    area_uid: Mapped[str] = mapped_column(ForeignKey("dues_area.uid"), index=True)
    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
