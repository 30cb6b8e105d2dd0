"""A person's history and back again: what belongs to them, and values as they were before an edit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.history import Change, net
from partybook.book.journal import title_of
from partybook.book.returning import Wanted as Wanted
from partybook.book.returning import named_ever
from partybook.book.returning import put_back as put_records_back
from partybook.errors import Problem
from partybook.features.roster.model import Branch, Contact, PartyGroup, Person
from partybook.features.roster.queries.binning import OWN
from partybook.features.roster.queries.persons import change_person
from partybook.text import mark

KEYS = ("name", "citizen_id", "phone", "landline")  # what the derived keys are made of


def records_of(session: Session, person_uid: str) -> list[str]:
    """The person and everything that is or was theirs: events, posts, steps, papers, relatives, attachments. What
    other parts of the book keep, such as money, has a history of its own there."""
    return [person_uid, *named_ever(session, "person", person_uid, OWN - {"person"})]


def net_changes(changes: Iterable[Change]) -> list[Change]:
    """What an edit made of each record on the whole."""
    return net(changes)


def record_title(table: str) -> str:
    """What people call the rows of a table."""
    return title_of(table)


def names_of(session: Session) -> dict[str, str]:
    """The names of branches, groups and people by uid, for values that are uids."""
    found: dict[str, str] = {}
    for table in (Branch, PartyGroup, Person, Contact):
        found |= {uid: name for uid, name in session.execute(select(table.uid, table.name))}
    return found


def put_back(session: Session, seq: int, wanted: Sequence[Wanted]) -> None:
    """Puts records of a person back to what they were before the entry `seq`.

    Problems: those of the book (back-changed, back-needed), id-taken, back-group where the group is not of the
    branch the person is in now.
    """
    put_records_back(session, seq, wanted)
    for one in wanted:
        if one.table == Person.__tablename__:
            _look_over(session, one.uid)


def _look_over(session: Session, uid: str) -> None:
    """What a person's values must keep among themselves, whatever was put back."""
    columns = [getattr(Person, key) for key in KEYS]
    row = session.execute(
        select(Person.branch_uid, PartyGroup.branch_uid, Person.binned_on, *columns)
        .join(PartyGroup, PartyGroup.uid == Person.group_uid, isouter=True)
        .where(Person.uid == uid)
    ).one()
    branch, of_group, binned = row[:3]
    if of_group is not None and of_group != branch:
        raise Problem("back-group", mark("不能恢复：原来的党小组不在现在的党支部里。请连同党支部一起恢复。"))
    if binned is None:
        values: dict[str, Any] = dict(zip(KEYS, row[3:], strict=True))
        change_person(session, uid, values)  # derives its keys anew; refuses an ID number that is another's
