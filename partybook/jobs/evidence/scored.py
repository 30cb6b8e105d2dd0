"""What the self-score of a year cites: its items with points and words, the records behind them, the scans attached."""

from __future__ import annotations

from typing import Any

from partybook.book.attach import attached_to
from partybook.book.file import Session
from partybook.dates import today
from partybook.facts import Asked, Proof
from partybook.features.scoring import queries
from partybook.features.scoring.rules import Scored, Scores
from partybook.features.scoring.sources import SOURCES, rows_of
from partybook.fields import Points
from partybook.jobs.asking import Question
from partybook.jobs.evidence.citing import Cited, CitedItem, File, Table
from partybook.jobs.printing import heads_of
from partybook.standards.registers import registers
from partybook.text import mark

NUMERALS = "一二三四五六七八九十"
CITING = ("fact", "shown")  # what counts, and what stands beside a judgement


def cited_by_score(session: Session, question: Question, standard: str | None = None) -> Cited:
    """The sheet of the year, or what the records give where none was begun. Problems standard-unknown, branch-unknown."""
    of = queries.standard_named(session, standard)
    day = question.as_of or today()
    year = question.year or of.period_on(day).year
    asked = question.asked(session)
    uid, found = queries.scores_of(session, year, standard=of.name, branch=asked.branch, day=day)
    rows, files = rows_of(session, uid, found, asked.branch), _files(session, found)
    unit, period = str(rows[0]["branch"]), found.period
    return Cited(
        title=mark("{unit}{year}年佐证材料册").format(unit=unit, year=period.year),
        unit=unit,
        period=period.words,
        years=tuple(range(period.first.year, period.last.year + 1)),
        table=_table(session, rows, asked),
        items=[
            _item(one, row, files.get(one.opinion.uid, ()))
            for one, row in zip(found.items, rows, strict=True)
        ],
        day=found.day,
        branch=queries.scope(session, asked.branch),
    )


def _table(session: Session, rows: list[dict[str, Any]], asked: Asked) -> Table:
    (source,) = [one for one in SOURCES if one.name == "scoring.items"]
    register = registers()["self-score"]
    return Table(register, source.fields, heads_of(session, source, rows, asked), "evidence")


def _files(session: Session, found: Scores) -> dict[str, tuple[File, ...]]:
    """The scans attached to each item, by the uid of the item."""
    kept = attached_to(session, [one.opinion.uid for one in found.items if one.opinion.uid])
    return {uid: tuple(File(one.sha256, one.name) for one in files) for uid, files in kept.items()}


def _item(one: Scored, row: dict[str, Any], files: tuple[File, ...]) -> CitedItem:
    proofs: dict[Proof, None] = {}
    for counted in one.counted:
        if counted.what in CITING:
            proofs |= dict.fromkeys(counted.proofs)
    number = one.part.number
    numeral = NUMERALS[number - 1] if 0 < number <= len(NUMERALS) else str(number)
    return CitedItem(
        code=one.item.code,
        title=one.item.title,
        part=f"{numeral}、{one.part.title}",
        points=Points().show(one.item.points, {}),
        score=Points().show(one.score, {}),
        says=one.arithmetic,
        proofs=tuple(proofs),
        files=files,
        row=row,
    )
