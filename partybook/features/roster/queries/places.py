"""The organisation, its branches and groups."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.schema import Meta
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.roster.model import (
    BRANCH_FIELDS,
    ORGANISATION_FIELDS,
    Branch,
    GroupMove,
    Organisation,
    PartyGroup,
)
from partybook.features.roster.rules.membership import branch_key
from partybook.text import folded, mark

ORGANISATION: Any = Organisation.__table__
BRANCHES: Any = Branch.__table__
GROUPS: Any = PartyGroup.__table__
BLANK = ("community", "subdistrict")  # empty where they are not said, never None
UNNAMED = {
    "general": "党总支",
    "committee": "党委",
}  # what stands above the branches, behind the community's name


def add_organisation(
    session: Session, community: str, subdistrict: str, begins_on: PartialDate | None = None
) -> None:
    """The community that the book is about, and the day from which the book keeps records."""
    row = {"community": community, "subdistrict": subdistrict, "begins_on": begins_on}
    insert_rows(session, ORGANISATION, [row])


def organisation(session: Session) -> tuple[str, str]:
    """Community and subdistrict, empty where the book does not say."""
    found = session.execute(select(Organisation.community, Organisation.subdistrict)).first()
    return (found[0], found[1]) if found else ("", "")


def organisation_row(session: Session) -> dict[str, Any]:
    """All that is known of the organisation; only None where the book does not say."""
    keys = ("uid", *(field.key for field in ORGANISATION_FIELDS))
    found = session.execute(select(*(getattr(Organisation, key) for key in keys))).first()
    return dict(zip(keys, found or [None] * len(keys), strict=True))


def change_organisation(session: Session, values: Mapping[str, Any]) -> None:
    """Changes what is known of the organisation, for letters, heads and the day from which records are kept."""
    uid = session.scalar(select(Organisation.uid))
    row = {key: value or "" if key in BLANK else value for key, value in values.items()}
    if uid is None:
        insert_rows(session, ORGANISATION, [{**dict.fromkeys(BLANK, ""), **row}])
    else:
        update_rows(session, ORGANISATION, [(uid, row)])


def begins_on(session: Session) -> PartialDate | None:
    """The day from which the book keeps records: nothing before it is missing. None where it was not said."""
    return session.scalar(select(Organisation.begins_on))


def above(session: Session) -> tuple[str, str]:
    """What stands above the branches, as (kind, name): general or committee; both empty where nothing does."""
    row = organisation_row(session)
    kind = row["kind"] if row["kind"] in UNNAMED else ""
    return (kind, f"{row['community'] or ''}{UNNAMED[kind]}") if kind else ("", "")


def office(session: Session) -> dict[str, str | None]:
    """Whom one reports to and how: the Party committee above, else the community; phone and address."""
    found = session.execute(
        select(
            Organisation.superior,
            Organisation.community,
            Organisation.phone,
            Organisation.address,
        )
    ).first()
    if found is None:
        return {"report_to": None, "phone": None, "address": None}
    return {
        "report_to": found.superior or found.community or None,
        "phone": found.phone,
        "address": found.address,
    }


def book_uid(session: Session) -> str:
    """What tells this book from every other one."""
    return session.scalar(select(Meta.value).where(Meta.key == "book")) or ""


def add_branch(session: Session, name: str, values: Mapping[str, Any] | None = None) -> str:
    """A new branch, last in order; gives its uid. Problem branch-name for an empty or known name."""
    name = _free_name(session, name)
    place = session.scalar(select(func.coalesce(func.max(Branch.place), 0))) or 0
    return insert_rows(session, BRANCHES, [{**(values or {}), "name": name, "place": place + 1}])[0]


def change_branch(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Changes what is known of a branch. Problem branch-name where the new name is empty or means another branch."""
    changes = dict(values)
    if "name" in changes:
        changes["name"] = _free_name(session, changes["name"] or "", uid)
    update_rows(session, BRANCHES, [(uid, changes)])


def _free_name(session: Session, name: str, mine: str | None = None) -> str:
    name = name.strip()
    if not name:
        raise Problem("branch-name", mark("支部名称不能为空。"))
    if any(branch_key(name) == branch_key(known) for uid, known in branches(session) if uid != mine):
        raise Problem("branch-name", mark("已有支部“{value}”。"), value=name)
    return name


@once
def branches(session: Session, day: dt.date | None = None) -> list[tuple[str, str]]:
    """(uid, name) in order; with a day only those that were not dissolved before it."""
    rows = session.execute(select(Branch.uid, Branch.name, Branch.dissolved_on).order_by(Branch.place))
    return [(uid, name) for uid, name, end in rows if day is None or end is None or day <= end.latest]


@once
def branch_rows(session: Session) -> list[dict[str, Any]]:
    """All that is known of each branch, in order."""
    keys = ("uid", *(field.key for field in BRANCH_FIELDS))
    rows = session.execute(select(*(getattr(Branch, key) for key in keys)).order_by(Branch.place))
    return [dict(zip(keys, row, strict=True)) for row in rows]


def find_branch(session: Session, name: str) -> str:
    """The uid of a branch by any of its usual names. Problem branch-unknown lists those there are."""
    known = branches(session)
    for uid, there in known:
        if branch_key(there) == branch_key(name):
            return uid
    raise Problem(
        "branch-unknown",
        mark("没有支部“{value}”。现有：{names}。"),
        value=name,
        names="、".join(there for _, there in known),
    )


@once
def groups(session: Session) -> list[tuple[str, str, str]]:
    """(uid, name, uid of its branch) in order, without those that were dissolved."""
    rows = session.execute(
        select(PartyGroup.uid, PartyGroup.name, PartyGroup.branch_uid)
        .where(PartyGroup.dissolved_on.is_(None))
        .order_by(PartyGroup.place)
    )
    return [(row[0], row[1], row[2]) for row in rows]


@once
def group_homes(session: Session, day: dt.date) -> dict[str, str]:
    """The branch that each group, also a dissolved one, belonged to on a day: the next move after it came from there."""
    homes = {uid: branch for uid, branch in session.execute(select(PartyGroup.uid, PartyGroup.branch_uid))}
    moves = select(GroupMove.group_uid, GroupMove.from_branch_uid, GroupMove.on_date)
    for uid, before, on in session.execute(moves.order_by(GroupMove.on_date.desc(), GroupMove.uid.desc())):
        if on.earliest > day:
            homes[uid] = before
    return homes


def add_group(session: Session, branch_uid: str, name: str) -> str:
    """A new group of a branch, last in order; gives its uid. Problem group-name for an empty or known name."""
    name = _free_group(session, branch_uid, name)
    place = session.scalar(select(func.coalesce(func.max(PartyGroup.place), 0))) or 0
    return insert_rows(session, GROUPS, [{"branch_uid": branch_uid, "name": name, "place": place + 1}])[0]


def rename_group(session: Session, uid: str, name: str) -> None:
    """Another name for a group. Problem group-name where it is empty or another group of the branch has it."""
    branch = session.scalar(select(PartyGroup.branch_uid).where(PartyGroup.uid == uid))
    update_rows(session, GROUPS, [(uid, {"name": _free_group(session, branch or "", name, uid)})])


def _free_group(session: Session, branch_uid: str, name: str, mine: str | None = None) -> str:
    name = name.strip()
    if not name:
        raise Problem("group-name", mark("党小组名称不能为空。"))
    for uid, known, branch in groups(session):
        if branch == branch_uid and uid != mine and folded(known) == folded(name):
            raise Problem("group-name", mark("这个支部已有“{value}”。"), value=known)
    return name


def _over(end: PartialDate | None, day: dt.date) -> bool:
    return end is not None and end.latest < day


class Places:
    """Branches and groups by name; those that a row names and the book lacks are made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._branches = {branch_key(name): uid for uid, name in branches(session)}
        self._dissolved = {
            row["uid"]: row for row in branch_rows(session) if _over(row["dissolved_on"], today())
        }
        self._first = next((uid for uid, _ in branches(session, today())), None)
        self._groups = {(branch, name): uid for uid, name, branch in groups(session)}

    def columns(self, values: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, str | None]:
        """The columns that place a person, as far as `values` speaks of them or a new person needs them."""
        columns: dict[str, str | None] = {}
        branch = self._branch(values.get("branch") or old.get("branch"))
        if not old or values.get("branch"):
            columns["branch_uid"] = branch
            if branch in self._dissolved and branch != old.get("branch_uid"):
                gone = self._dissolved[branch]
                says = mark("支部“{value}”已于 {day} 撤销，不能再放人进去。请改成现有的支部。")
                day = gone["dissolved_on"].dotted_full
                raise Problem("branch-dissolved", says, value=gone["name"], day=day)
        if "group" in values:
            columns["group_uid"] = self._group(branch, values["group"]) if values["group"] else None
        elif old and branch != old.get("branch_uid"):
            columns["group_uid"] = None  # a group belongs to its branch
        return columns

    def _branch(self, name: str | None) -> str:
        if not name:
            if not self._branches:
                raise Problem("branch-none", mark("台账里还没有支部，请先建立支部。"))
            return self._first or next(iter(self._branches.values()))
        key = branch_key(name)
        if key not in self._branches:
            self._branches[key] = add_branch(self._session, name)
        return self._branches[key]

    def _group(self, branch: str, name: str) -> str:
        key = (branch, name.strip())
        if key not in self._groups:
            self._groups[key] = add_group(self._session, branch, name)
        return self._groups[key]
