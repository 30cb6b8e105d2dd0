"""The recycle bin: people entered by mistake are put aside with all that is theirs, and brought back whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session, aliased

from partybook.book.journal import title_of
from partybook.book.pointing import named_by
from partybook.book.schema import Attachment, Base
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.roster import model
from partybook.features.roster.model import Branch, Person
from partybook.text import mark

TABLE: Any = Person.__table__
OWN = {  # what the roster itself keeps about a person
    Attachment.__tablename__,
    *(
        mapper.class_.__tablename__
        for mapper in Base.registry.mappers
        if mapper.class_.__module__.startswith(model.__name__)
    ),
}


def comes_along(table: str) -> bool:
    """Whether rows of a table go out of sight with their person and back again: the roster's, and those of other
    parts that say so (`binned` in their info) since nothing is added up from them."""
    return table in OWN or bool(Base.metadata.tables[table].info.get("binned"))


def bin_people(session: Session, uids: Iterable[str]) -> None:
    """Puts people into the recycle bin; they are in no list any more, and nothing about them is removed.

    Problem bin-needed where other parts of the book count them (money, votes): that would change silently.
    """
    for uid in uids:
        needed = sorted(
            title_of(table) for table in named_by(session, "person", uid) if not comes_along(table)
        )
        if needed:
            raise Problem(
                "bin-needed",
                mark(
                    "“{value}”还有{what}的记录，不能放入回收站。重复登记的请用“查重”合并；调走、去世请用“变动”。"
                ),
                value=session.scalar(select(Person.name).where(Person.uid == uid)),
                what="、".join(needed),
            )
        session.execute(update(TABLE).where(TABLE.c.uid == uid).values(binned_on=PartialDate.of(today())))


def bin_person(session: Session, uid: str) -> None:
    """Puts one person into the recycle bin. Problem bin-needed."""
    bin_people(session, [uid])


def restore_person(session: Session, uid: str) -> None:
    """Brings a person back with all that was left theirs. Problem id-taken where the ID number is another's now."""
    number = select(TABLE.c.citizen_id).where(TABLE.c.uid == uid).scalar_subquery()
    holder = session.scalar(
        select(Person.name).where(Person.citizen_id == number, Person.uid != uid, Person.binned_on.is_(None))
    )
    if holder is not None:
        raise Problem("id-taken", mark("这个身份证号已登记在“{value}”名下，请核对。"), value=holder)
    session.execute(update(TABLE).where(TABLE.c.uid == uid).values(binned_on=None, merged_uid=None))


def binned(session: Session, uids: Sequence[str] | None = None) -> list[dict[str, Any]]:
    """Who lies in the recycle bin, last binned first; `merged` is the name of whom they were merged into."""
    kept = aliased(Person)
    keys = ("uid", "name", "sex", "born_on", "citizen_id", "phone", "standing", "binned_on", "merged_uid")
    rows = session.execute(
        select(*(getattr(Person, key) for key in keys), Branch.name, kept.name)
        .join(Branch, Branch.uid == Person.branch_uid)
        .join(kept, kept.uid == Person.merged_uid, isouter=True)
        .where(Person.binned_on.is_not(None), *([] if uids is None else [Person.uid.in_(uids)]))
        .order_by(Person.binned_on.desc(), Person.changed.desc(), Person.uid)
    )
    return [dict(zip((*keys, "branch", "merged"), row, strict=True)) for row in rows]
