"""The organisation, its branches and groups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.schema import new_uid
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.model import Branch, Organisation, PartyGroup
from partybook.features.roster.rules.membership import branch_key
from partybook.text import mark


def add_organisation(session: Session, community: str, subdistrict: str) -> None:
    """The community that the book is about."""
    session.add(Organisation(community=community, subdistrict=subdistrict))
    session.flush()


def organisation(session: Session) -> tuple[str, str]:
    """Community and subdistrict, empty where the book does not say."""
    found = session.execute(select(Organisation.community, Organisation.subdistrict)).first()
    return (found[0], found[1]) if found else ("", "")


def begins_on(session: Session) -> PartialDate | None:
    """The day from which the book keeps records; nothing before it is missing."""
    return session.scalar(select(Organisation.begins_on))


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


def add_branch(session: Session, name: str) -> str:
    """A new branch, last in order; gives its uid. Problem branch-name for an empty or known name."""
    name = name.strip()
    if not name:
        raise Problem("branch-name", mark("支部名称不能为空。"))
    if any(branch_key(name) == branch_key(known) for _, known in branches(session)):
        raise Problem("branch-name", mark("已有支部“{value}”。"), value=name)
    place = session.scalar(select(func.coalesce(func.max(Branch.place), 0))) or 0
    branch = Branch(uid=new_uid(), name=name, place=place + 1)
    session.add(branch)
    session.flush()
    return branch.uid


def branches(session: Session) -> list[tuple[str, str]]:
    """(uid, name) in order."""
    return [
        (row[0], row[1]) for row in session.execute(select(Branch.uid, Branch.name).order_by(Branch.place))
    ]


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


def groups(session: Session) -> list[tuple[str, str, str]]:
    """(uid, name, uid of its branch) in order."""
    rows = session.execute(
        select(PartyGroup.uid, PartyGroup.name, PartyGroup.branch_uid).order_by(PartyGroup.place)
    )
    return [(row[0], row[1], row[2]) for row in rows]


class Places:
    """Branches and groups by name; those that a row names and the book lacks are made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._branches = {branch_key(name): uid for uid, name in branches(session)}
        self._names = {uid: name for uid, name in branches(session)}
        self._groups = {(branch, name): uid for uid, name, branch in groups(session)}

    def columns(self, values: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, str | None]:
        """The columns that place a person, as far as `values` speaks of them or a new person needs them."""
        columns: dict[str, str | None] = {}
        branch = self._branch(values.get("branch") or old.get("branch"))
        if not old or values.get("branch"):
            columns["branch_uid"] = branch
        if "group" in values:
            columns["group_uid"] = self._group(branch, values["group"]) if values["group"] else None
        elif old and branch != old.get("branch_uid"):
            columns["group_uid"] = None  # a group belongs to its branch
        return columns

    def _branch(self, name: str | None) -> str:
        if not name:
            if not self._branches:
                raise Problem("branch-none", mark("台账里还没有支部，请先建立支部。"))
            return next(iter(self._branches.values()))
        key = branch_key(name)
        if key not in self._branches:
            self._branches[key] = add_branch(self._session, name)
        return self._branches[key]

    def _group(self, branch: str, name: str) -> str:
        key = (branch, name.strip())
        if key not in self._groups:
            group = PartyGroup(uid=new_uid(), name=key[1], branch_uid=branch, place=len(self._groups) + 1)
            self._session.add(group)
            self._session.flush()
            self._groups[key] = group.uid
        return self._groups[key]
