"""The tables: organisation, branches, groups, people, what happened to them, posts, care."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate


class Organisation(Record):
    """The community whose Party branches this book keeps, one row."""

    __tablename__ = "organisation"
    __table_args__ = {"info": {"title": "社区"}}  # noqa: RUF012

    community: Mapped[str]
    subdistrict: Mapped[str] = mapped_column(default="")
    superior: Mapped[str | None]  # the Party committee above
    begins_on: Mapped[PartialDate | None]  # records begin here: nothing before is missing
    kind: Mapped[str | None]  # what stands above the branches here: branch (nothing), general, committee
    address: Mapped[str | None]
    postcode: Mapped[str | None]
    phone: Mapped[str | None]
    fax: Mapped[str | None]


class Branch(Record):
    """A Party branch of the community."""

    __tablename__ = "branch"
    __table_args__ = {"info": {"title": "支部"}}  # noqa: RUF012

    name: Mapped[str] = mapped_column(unique=True)
    place: Mapped[int] = mapped_column(default=0)
    kind: Mapped[str | None]
    founded_on: Mapped[PartialDate | None]
    founded_by: Mapped[str | None]  # number of the paper that set it up
    dissolved_on: Mapped[PartialDate | None]
    address: Mapped[str | None]
    phone: Mapped[str | None]


class PartyGroup(Record):
    """A group within a branch."""

    __tablename__ = "party_group"
    __table_args__ = {"info": {"title": "党小组"}}  # noqa: RUF012

    name: Mapped[str]
    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    place: Mapped[int] = mapped_column(default=0)
    dissolved_on: Mapped[PartialDate | None]  # who left while in it keeps it


class GroupMove(Record):
    """That a group went to another branch with its people on a day, and which one it came from."""

    __tablename__ = "group_move"
    __table_args__ = {"info": {"title": "党小组调整"}}  # noqa: RUF012

    group_uid: Mapped[str] = mapped_column(ForeignKey("party_group.uid"), index=True)
    from_branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    on_date: Mapped[PartialDate]


class Person(Record):
    """A member or applicant. Nobody is deleted: they leave."""

    __tablename__ = "person"
    __table_args__ = {"info": {"title": "党员", "derived": ("sort_key", "find_key")}}  # noqa: RUF012

    name: Mapped[str]
    sex: Mapped[str | None]
    ethnicity: Mapped[str | None]
    born_on: Mapped[PartialDate | None]
    native_place: Mapped[str | None]
    education: Mapped[str | None]
    degree: Mapped[str | None]
    citizen_id: Mapped[str | None]
    applied_on: Mapped[PartialDate | None]
    activist_on: Mapped[PartialDate | None]
    target_on: Mapped[PartialDate | None]
    joined_on: Mapped[PartialDate | None]
    full_on: Mapped[PartialDate | None]
    standing: Mapped[str | None]
    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    post: Mapped[str | None]
    work: Mapped[str | None]
    workplace: Mapped[str | None]
    phone: Mapped[str | None]
    landline: Mapped[str | None]
    address: Mapped[str | None]
    status: Mapped[str | None]
    lost: Mapped[bool | None]
    lost_on: Mapped[PartialDate | None]
    mobile: Mapped[bool | None]
    mobile_to: Mapped[str | None]
    note: Mapped[str | None]
    binned_on: Mapped[PartialDate | None]  # a wrong entry, in the recycle bin since
    merged_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)  # into whom
    sort_key: Mapped[str] = mapped_column(index=True)
    find_key: Mapped[str]


class Event(Record):
    """Something that happened to a person on a day: a move, a loss of contact, a measure, an end.

    An event that needs approval has no effect before `approved_on`. A wrong one is undone, or corrected by one
    that names it in `corrects_uid`; both stay visible.
    """

    __tablename__ = "event"
    __table_args__ = {"info": {"title": "变动"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    kind: Mapped[str]
    on_date: Mapped[PartialDate]
    until: Mapped[PartialDate | None]
    approved_on: Mapped[PartialDate | None]
    approval: Mapped[str | None]  # number of the reply
    from_unit: Mapped[str | None]
    to_unit: Mapped[str | None]
    from_branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    to_branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    letter: Mapped[str | None]  # number of the letter of transfer, or of the mobile member's card
    valid_days: Mapped[int | None]
    dues_to: Mapped[PartialDate | None]
    accepted_on: Mapped[PartialDate | None]
    receipt_on: Mapped[PartialDate | None]
    reason: Mapped[str | None]
    place: Mapped[str | None]
    contact: Mapped[str | None]
    handled_by: Mapped[str | None]
    corrects_uid: Mapped[str | None] = mapped_column(ForeignKey("event.uid"), index=True)
    note: Mapped[str | None]


class Post(Record):
    """A post that a person holds or held: in a committee, a group, as collector or delegate.

    Without a branch it is a post of what stands above the branches.
    """

    __tablename__ = "post"
    __table_args__ = {"info": {"title": "职务"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    post: Mapped[str]
    from_on: Mapped[PartialDate | None]
    to_on: Mapped[PartialDate | None]
    term: Mapped[str | None]  # 第五届
    duty: Mapped[str | None]  # what the post looks after; a collector's area


class Profile(Record):
    """The community's numbers as of a day; the scoring asks for them."""

    __tablename__ = "profile"
    __table_args__ = {"info": {"title": "社区概况"}}  # noqa: RUF012

    on_date: Mapped[PartialDate]
    residents: Mapped[int | None]
    households: Mapped[int | None]
    low_income_households: Mapped[int | None]
    health_education: Mapped[int | None]  # percent of residents reached
    offences: Mapped[int | None]  # in the year up to that day
    volunteer_base: Mapped[int | None]  # residents of whom the share of volunteers is asked
    note: Mapped[str | None]


class Term(Record):
    """A term of a branch's committee, or of the one above the branches: since when and until when it holds."""

    __tablename__ = "term"
    __table_args__ = {"info": {"title": "任期"}}  # noqa: RUF012

    branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    name: Mapped[str | None]  # 第五届
    from_on: Mapped[PartialDate | None]
    until: Mapped[PartialDate | None]
    extended_to: Mapped[PartialDate | None]
    approval: Mapped[str | None]  # number of the reply that extended it
    ended_on: Mapped[PartialDate | None]
    requested_on: Mapped[PartialDate | None]  # the election asked for with the superior,
    replied_on: Mapped[PartialDate | None]  # agreed to,
    recorded_on: Mapped[PartialDate | None]  # and held, with its record
    note: Mapped[str | None]


class Contact(Record):
    """Someone who is no member here: serves here from another branch, volunteers, is visited, speaks for a partner."""

    __tablename__ = "contact"
    __table_args__ = {"info": {"title": "相关人员", "derived": ("sort_key", "find_key")}}  # noqa: RUF012

    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    kind: Mapped[str]
    name: Mapped[str]
    sex: Mapped[str | None]
    born_on: Mapped[PartialDate | None]
    citizen_id: Mapped[str | None]
    politics: Mapped[str | None]
    unit: Mapped[str | None]  # where they work, or the Party organisation that holds them
    position: Mapped[str | None]
    speciality: Mapped[str | None]
    duty: Mapped[str | None]  # the post taken on here
    phone: Mapped[str | None]
    address: Mapped[str | None]
    from_on: Mapped[PartialDate | None]  # reported in on
    to_on: Mapped[PartialDate | None]
    note: Mapped[str | None]
    binned_on: Mapped[PartialDate | None]
    sort_key: Mapped[str] = mapped_column(index=True)
    find_key: Mapped[str]


class Relative(Record):
    """A near relative of a person, as far as the rules ask (political review, supervision of an election)."""

    __tablename__ = "relative"
    __table_args__ = {"info": {"title": "亲属"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    relation: Mapped[str]
    name: Mapped[str]
    born_on: Mapped[PartialDate | None]
    politics: Mapped[str | None]
    unit: Mapped[str | None]
    relative_uid: Mapped[str | None] = mapped_column(
        ForeignKey("person.uid"), index=True
    )  # where a member here
    note: Mapped[str | None]


class Care(Record):
    """That a person, member or not, is in a group to be cared for, from a day to a day, with what is known of the need."""

    __tablename__ = "care"
    __table_args__ = {"info": {"title": "关怀对象"}}  # noqa: RUF012

    person_uid: Mapped[str | None] = mapped_column(ForeignKey("person.uid"), index=True)
    contact_uid: Mapped[str | None] = mapped_column(ForeignKey("contact.uid"), index=True)
    kind: Mapped[str]
    from_on: Mapped[PartialDate | None]
    to_on: Mapped[PartialDate | None]
    cause: Mapped[str | None]
    family_size: Mapped[int | None]
    income_fen: Mapped[int | None]  # a head and month
    low_income: Mapped[bool | None]  # on 低保
    recognised_on: Mapped[PartialDate | None]  # by the organisation
    helper: Mapped[str | None]  # who looks after them
    note: Mapped[str | None]
