"""Series of numbers on papers: one after the other, never given twice, not even after undo."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.schema import NumberSeries


def next_number(session: Session, series: str, first: int = 1, count: int = 1) -> int:
    """The next number of a series, or the first of the next `count`; never given twice, not even after undo.

    Only within an edit.
    """
    kept = _kept(session, series)
    if kept is None:
        kept = NumberSeries(series=series, last=first - 1)
        session.add(kept)
    kept.last += count
    session.flush()
    return kept.last - count + 1


def last_number(session: Session, series: str) -> int:
    """The last number given in a series, 0 where there is none."""
    kept = _kept(session, series)
    return kept.last if kept is not None else 0


def reach_number(session: Session, series: str, number: int) -> None:
    """A person gave a paper this number: the series goes on after it. Only within an edit."""
    kept = _kept(session, series)
    if kept is None:
        session.add(NumberSeries(series=series, last=number))
    elif kept.last < number:
        kept.last = number
    session.flush()


def _kept(session: Session, series: str) -> NumberSeries | None:
    return session.scalars(select(NumberSeries).where(NumberSeries.series == series)).one_or_none()
