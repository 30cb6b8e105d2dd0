"""Letters of transfer: the next number, who else has it, who sends them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.numbers import last_number, reach_number
from partybook.dates import today
from partybook.errors import Problem
from partybook.features.roster.model import Event, Organisation, Person
from partybook.features.roster.rules.letters import letter_number, letter_text
from partybook.text import mark

SERIES = "介绍信 {year}"
OUT = "transfer_out"
SENDER_KEYS = ("community", "superior", "kind", "address", "phone", "fax", "postcode")


def next_letter(session: Session) -> str:
    """The number that the next letter of this year may have: behind every one given or written down so far."""
    year = today().year
    written = session.scalars(select(Event.letter).where(Event.kind == OUT, Event.letter.like(f"{year}-%")))
    numbers = [found[1] for letter in written if (found := letter_number(letter)) is not None]
    return letter_text(year, max([last_number(session, SERIES.format(year=year)), *numbers]) + 1)


def take_letter(session: Session, uid: str, letter: str | None) -> None:
    """An event got this letter. Its number is not offered again, not even after undo; Problem letter-taken."""
    if not letter:
        return
    corrected = select(Event.corrects_uid).where(Event.corrects_uid.is_not(None))
    year = session.scalar(select(Event.on_date).where(Event.uid == uid))
    others = session.execute(
        select(Person.name, Event.on_date)
        .join(Person, Person.uid == Event.person_uid)
        .where(Event.kind == OUT, Event.letter == letter, Event.uid != uid, Event.uid.not_in(corrected))
    )
    found = letter_number(letter)
    # A number that says no year of its own begins anew each year.
    other = next((one for one in others if found or year is None or one[1].year == year.year), None)
    if other is not None:
        raise Problem(
            "letter-taken",
            mark("介绍信编号 {value} 已开给{name}（{day}），不能重复。请换一个编号。"),
            value=letter,
            name=other[0],
            day=other[1].dotted_full,
        )
    if found is not None:
        reach_number(session, SERIES.format(year=found[0]), found[1])


def sender(session: Session) -> dict[str, Any]:
    """Who sends letters of transfer: what is known of the organisation, None where the book does not say."""
    found = session.execute(select(*(getattr(Organisation, key) for key in SENDER_KEYS))).first()
    return dict(zip(SENDER_KEYS, found or [None] * len(SENDER_KEYS), strict=True))
