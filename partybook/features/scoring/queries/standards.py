"""The standards of a book: shipped ones and the office's own; which is used, its official wording, what ties its items
to facts."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.decisions import decide, decided
from partybook.book.office import drop_standard, keep_standard, own_standards
from partybook.errors import Problem
from partybook.features import knowledge
from partybook.features.scoring.model import ScoreSheet
from partybook.features.scoring.settings import BY_KEY, SETTINGS
from partybook.standards.reading import ResourceFault
from partybook.standards.scoring import (
    ENDING,
    FOLDER,
    HOW,
    Criterion,
    Standard,
    own_standard,
    standards,
    text_of,
)
from partybook.text import mark

WORDING = "scoring-words"  # folder of the official wording: code and text, a CSV for each standard
WORDING_ENDING = ".csv"
CHOSEN = "scoring.standard"


def all_standards(session: Session) -> dict[str, Standard]:
    """The shipped standards and those of the office's own, by name; its own of a shipped name stands in its place."""
    own = {
        name.removesuffix(ENDING): own_standard(name.removesuffix(ENDING), text)
        for name, text in own_standards(session, FOLDER).items()
    }
    return {**standards(), **own}


def standard_named(session: Session, name: str | None = None) -> Standard:
    """A standard by name or title; the one that the office uses where none is named. Problem standard-unknown."""
    known = all_standards(session)
    wanted = name or chosen(session)
    for one in known.values():
        if wanted in (one.name, one.title):
            return one
    names = "、".join(f"{one.title}（{one.name}）" for one in known.values())
    raise Problem(
        "standard-unknown", mark("没有考核标准“{value}”。可用：{names}。"), value=wanted, names=names
    )


def chosen(session: Session) -> str:
    """The name of the standard that the office is scored by."""
    return str(decided(session, SETTINGS)[CHOSEN])


def choose_standard(session: Session, name: str) -> None:
    """Decides by which standard the office is scored. Problem standard-unknown."""
    decide(session, BY_KEY[CHOSEN], standard_named(session, name).name)


def keep_own(session: Session, standard: Standard) -> None:
    """Keeps a standard of the office's own, read back first. Problem standard-wrong names what does not fit."""
    text = text_of(standard)
    try:
        own_standard(standard.name, text)
    except ResourceFault as fault:
        raise Problem("standard-wrong", mark("考核标准不能这样改：{value}"), value=str(fault)) from fault
    keep_standard(session, FOLDER, f"{standard.name}{ENDING}", text)


def remove_standard(session: Session, name: str) -> None:
    """Takes an own standard out of the book; of a shipped name the shipped one is used again.

    Problems standard-unknown, standard-used where open sheets are scored by one that would be gone.
    """
    if f"{name}{ENDING}" not in own_standards(session, FOLDER):
        raise Problem("standard-unknown", mark("没有自建的考核标准“{value}”。"), value=name)
    used = session.scalar(select(func.count()).where(ScoreSheet.standard == name)) or 0
    if used and name not in standards():
        text = mark("有 {count} 张自评表用着这个标准，不能删除。")
        raise Problem("standard-used", text, count=used)
    drop_standard(session, FOLDER, f"{name}{ENDING}")
    if name not in standards():
        drop_standard(session, WORDING, f"{name}{WORDING_ENDING}")
        if chosen(session) == name:
            decide(session, BY_KEY[CHOSEN], BY_KEY[CHOSEN].default)


def change_standard(session: Session, name: str, values: Mapping[str, Any]) -> None:
    """Changes what an own standard says of itself: title, paper, begins, due, grades, note; a shipped one gets a copy.

    Open sheets follow. Problems standard-unknown, standard-wrong.
    """
    assert set(values) <= {"title", "paper", "begins", "due", "grades", "note"}, values
    standard = standard_named(session, name)
    unconfirmed = tuple(key for key in standard.unconfirmed if key not in values)
    keep_own(session, replace(standard, **values, unconfirmed=unconfirmed))


def tie_item(
    session: Session, name: str, code: str, criteria: Sequence[Criterion], how: str = HOW[0]
) -> None:
    """Says what an item is scored from, in a copy of the standard that the office keeps as its own; open sheets follow.

    `criteria` are all that the item has from now on (facts with targets, one judgement, proofs, facts shown).
    Problems standard-unknown, item-unknown, fact-unknown, standard-wrong.
    """
    standard = standard_named(session, name)
    if code not in standard.items:
        raise Problem("item-unknown", mark("考核标准里没有第 {value} 项。"), value=code)
    known = knowledge.fact_titles(session)
    for fact in (one for criterion in criteria for one in (criterion.fact, *criterion.needs) if one):
        if fact not in known:
            raise Problem("fact-unknown", mark("没有数据项“{value}”。"), value=fact)
    item = replace(standard.items[code], criteria=tuple(criteria), how=how)
    parts = tuple(
        replace(part, items=tuple(item if one.code == code else one for one in part.items))
        for part in standard.parts
    )
    keep_own(session, replace(standard, parts=parts))


def wording(session: Session, name: str) -> dict[str, str]:
    """The official wording of a standard's items by code, as far as the office has loaded it."""
    text = own_standards(session, WORDING).get(f"{name}{WORDING_ENDING}", "")
    return {row[0]: row[1] for row in csv.reader(io.StringIO(text)) if len(row) == 2}


def keep_wording(session: Session, name: str, words: Mapping[str, str], *, whole: bool = False) -> None:
    """Keeps the official wording of items, added to what there is, or as the `whole` of it."""
    out = io.StringIO()
    kept = {} if whole else wording(session, name)
    csv.writer(out, lineterminator="\n").writerows({**kept, **words}.items())
    keep_standard(session, WORDING, f"{name}{WORDING_ENDING}", out.getvalue())
