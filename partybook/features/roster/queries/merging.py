"""Who is in the book twice, and how two become one with nothing lost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from partybook.book.attach import attached, bytes_of
from partybook.book.journal import title_of
from partybook.book.pointing import named_by, repoint
from partybook.book.schema import Attachment, OfficeSetting
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.roster.model import Person, Relative
from partybook.features.roster.queries.binning import comes_along
from partybook.features.roster.queries.happenings import add_event, events
from partybook.features.roster.queries.persons import KEPT, change_person
from partybook.features.roster.rules.duplicates import Pair, pairs
from partybook.features.roster.rules.life import WITHDRAWN
from partybook.text import mark

TABLE: Any = Person.__table__
TELLING = ("uid", "name", "citizen_id", "born_on", "phone", "landline")
OF_THE_ROW = ("uid", "created", "changed", "person_uid")
APART = "roster.apart"  # the office's word on pairs that look like one person and are two


class Belongings(NamedTuple):
    """What a person brings into a merge: when entered and last changed, how many rows of what, the photo."""

    created: str
    changed: str
    counts: dict[str, int]  # by what people call the rows
    elsewhere: frozenset[str] = frozenset()  # those of them that other parts of the book add up
    photo: str = ""  # its uid
    picture: bytes = b""


def duplicates(session: Session) -> list[Pair]:
    """Pairs over the whole book who may be one person, but those whom the clerk said are two."""
    rows = session.execute(
        select(*(getattr(Person, key) for key in TELLING)).where(Person.binned_on.is_(None))
    )
    return pairs((dict(zip(TELLING, row, strict=True)) for row in rows), _apart(session))


def keep_apart(session: Session, pair: Pair) -> None:
    """Notes that a pair is two people; it is not offered again."""
    known = _apart(session)
    if pair.key in known:
        return
    value = json.dumps([*known, pair.key])
    kept = session.scalars(select(OfficeSetting).where(OfficeSetting.key == APART)).one_or_none()
    if kept is None:
        session.add(OfficeSetting(key=APART, value=value))
    else:
        kept.value = value
    session.flush()


def _apart(session: Session) -> list[str]:
    kept = session.scalar(select(OfficeSetting.value).where(OfficeSetting.key == APART))
    return list(json.loads(kept)) if kept else []


def merge_people(session: Session, kept: str, other: str, values: Mapping[str, Any]) -> list[str]:
    """Makes one person of two: `values` are those chosen, everything that names `other` names `kept` from now on.

    The other lies in the recycle bin with its own values as they were. An event that both have just so counts once:
    the other's is taken back by another one that says why, and both stay in sight; gives the kinds of those. Problems: merge-relatives where they are
    entered as relatives of each other, merge-clash where a table allows one row for a person and both have it.
    """
    _refuse_relatives(session, kept, other)
    twice = _twice(session, kept, other)
    repoint(session, "person", other, kept)
    gone = {"binned_on": PartialDate.of(today()), "merged_uid": kept}
    session.execute(update(TABLE).where(TABLE.c.uid == other).values(**gone))
    change_person(session, kept, {key: values[key] for key in (*KEPT, "branch", "group") if key in values})
    _one_photo(session, kept, values.get("photo"))
    for event in twice:
        why = {"reason": mark("合并前两份都登记了同一项，只算一次"), "on_date": PartialDate.of(today())}
        add_event(session, kept, {**why, "kind": WITHDRAWN, "corrects_uid": event["uid"]})
    return [event["kind"] for event in twice]


def _twice(session: Session, kept: str, other: str) -> list[dict[str, Any]]:
    """The events of the other that the one kept has just so; those that differ in anything both count."""

    def said(event: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(value for key, value in sorted(event.items()) if key not in OF_THE_ROW)

    mine = {said(event) for event in events(session, kept)}
    return [event for event in events(session, other) if said(event) in mine]


def _refuse_relatives(session: Session, one: str, other: str) -> None:
    among = (Relative.person_uid.in_((one, other)), Relative.relative_uid.in_((one, other)))
    if session.scalar(select(Relative.uid).where(*among)) is not None:
        name = session.scalar(select(Person.name).where(Person.uid == one))
        raise Problem(
            "merge-relatives",
            mark("这两人登记为亲属，不会是同一人。若亲属关系登记有误，请先改正“{value}”的亲属。"),
            value=name,
        )


def _one_photo(session: Session, kept: str, chosen: str | None) -> None:
    """Of two photos the one chosen stays the photo (the newest where none was); the other is kept among the scans."""
    photos = session.scalars(
        select(Attachment.uid)
        .where(Attachment.tbl == "person", Attachment.row_uid == kept, Attachment.kind == "photo")
        .order_by(Attachment.uid)
    ).all()
    if photos:
        stays = chosen if chosen in photos else photos[-1]
        others = [uid for uid in photos if uid != stays]
        session.execute(update(Attachment).where(Attachment.uid.in_(others)).values(kind="scan"))


def belongings(session: Session, uid: str) -> Belongings:
    """What is kept of a person besides the values of the roster."""
    created, changed = session.execute(select(Person.created, Person.changed).where(Person.uid == uid)).one()
    named = named_by(session, "person", uid)
    counts = {title_of(table): count for table, count in named.items() if table != "person"}
    elsewhere = frozenset(title_of(table) for table in named if not comes_along(table))
    photos = attached(session, uid, "photo")
    if not photos:
        return Belongings(created, changed, counts, elsewhere)
    return Belongings(
        created, changed, counts, elsewhere, photos[-1].uid, bytes_of(session, photos[-1].sha256)
    )
