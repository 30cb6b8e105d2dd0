"""What the office sets itself: holidays of later years, the scale of points."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.office import keep_standard, own_standards
from partybook.dates import PartialDate
from partybook.features.roster.rules import points
from partybook.features.roster.rules.points import Item
from partybook.standards import holidays
from partybook.standards.holidays import Day, Tables

Todo = Iterable[tuple[str | None, Mapping[str, Any]]]


def holiday_tables(session: Session) -> Tables:
    """The shipped holiday tables with those of the book."""
    return holidays.with_own(own_standards(session, holidays.FOLDER))


def known_holidays(session: Session) -> list[dict[str, Any]]:
    """Every day that is not what its weekday says, for telling what a spreadsheet changes."""
    return [
        {"day": PartialDate.of(day), "kind": found.kind, "name": found.name}
        for days in holiday_tables(session).values()
        for day, found in sorted(days.items())
    ]


def store_holidays(session: Session, todo: Todo) -> None:
    """Keeps days in the table of their year; the shipped tables stay as they are."""
    known, own = holiday_tables(session), own_standards(session, holidays.FOLDER)
    years: dict[int, dict[dt.date, Day]] = {}
    for uid, values in todo:
        day = (values["day"] if uid is None else PartialDate.from_iso(uid)).earliest
        name = f"{day.year}{holidays.ENDING}"
        if day.year not in years:
            text = own.get(name)
            years[day.year] = holidays.parse_holidays(Path(name), text)[1] if text else {}
        before = known.get(day.year, {}).get(day, Day(works=False))
        kind = values.get("kind")
        works = before.works if kind is None else holidays.KINDS[kind]
        years[day.year][day] = Day(works, values.get("name") or before.name)
    for year, days in years.items():
        keep_standard(session, holidays.FOLDER, f"{year}{holidays.ENDING}", holidays.as_text(days))


def scale(session: Session) -> list[Item]:
    """The items of the office's scale of points, in its order."""
    text = own_standards(session, points.FOLDER).get(points.NAME)
    return points.read_scale(text) if text else []


def known_scale(session: Session) -> list[dict[str, Any]]:
    """The items as rows, each with its place as its uid."""
    return [
        {
            "uid": str(place),
            "item": one.item,
            "points": one.points,
            "most": one.most,
            "branch": one.branch or None,
            "stopped": one.stopped,
        }
        for place, one in enumerate(scale(session))
    ]


def store_scale(session: Session, todo: Todo) -> None:
    """Adds items to the scale and changes them."""
    rows = {row["uid"]: row for row in known_scale(session)}
    for uid, values in todo:
        key = uid if uid is not None else str(len(rows))
        rows[key] = {**rows.get(key, {}), **values}
    items = [
        Item(
            row["item"], row.get("points"), row.get("most"), row.get("branch") or "", bool(row.get("stopped"))
        )
        for row in rows.values()
    ]
    keep_standard(session, points.FOLDER, points.NAME, points.scale_text(items))
