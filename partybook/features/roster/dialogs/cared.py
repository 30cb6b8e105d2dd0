"""The lines of the care page: one for each person, with what each chip says of them, in the clerk's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from partybook.dates import PartialDate, full_years
from partybook.desk.language import said, word
from partybook.errors import Problem
from partybook.features.roster.queries import Cared
from partybook.features.roster.queries.honours import BADGE
from partybook.features.roster.rules.membership import age_since, badge_due, badge_received, badge_unsure
from partybook.fields import Codes

ALL, VISIT, FIFTY, BIRTHDAY = "all", "visit", "fifty", "birthday"  # chips besides the groups
NEED = ("cause", "family_size", "income_fen", "low_income", "recognised_on", "helper")
KNOWN = ("uid", "name", "sex", "party_age", "branch", "group", "phone", "address", "born_on")


class CareLines:
    """Makes lines as of a day; `by` is the day that the office keeps political birthdays by, records `begin` on a day."""

    def __init__(self, codes: Codes, day: dt.date, by: str, begins: PartialDate | None) -> None:
        self._codes, self._day, self._by, self._begins = codes, day, by, begins

    def line(self, one: Cared, place: int, find_key: str) -> dict[str, Any]:
        """One person; `told` holds for each chip what it says of why and since when, in whose rows they are."""
        kinds, cases = self._codes["care_kind"], self._codes["visit_case"]
        told = {reason.kind: (_text(one, reason.whys), reason.since) for reason in one.reasons}
        if one.visits:
            told[VISIT] = self._visits(one)
        fifty = self._fifty(one)
        told |= self._honours(one, fifty)
        whole = "；".join(dict.fromkeys(_text(one, reason.whys) for reason in one.reasons))
        entered = (reason.since for reason in one.reasons if reason.care and reason.since is not None)
        told[ALL] = (whole or told.get(VISIT, ("",))[0], min(entered, default=None))
        born = one.row.get("born_on")
        return {
            **{key: one.row.get(key) for key in KNOWN},
            **self._need(one),
            "age": full_years(born, self._day) if born is not None else None,
            "kinds": "、".join(word(kinds.short(reason.kind)) for reason in one.reasons),
            "visit": "、".join(dict.fromkeys(word(cases.short(visit.case)) for visit in one.visits)) or None,
            "received": self._received(one, fifty) if fifty is not None else None,
            "birthday": self._birthday(one),
            "told": told,
            "cared": one,
            "sort_key": f"{place:06d}",
            "find_key": find_key,
        }

    @staticmethod
    def _visits(one: Cared) -> tuple[str, PartialDate | None]:
        text = "；".join(dict.fromkeys(_text(one, visit.whys) for visit in one.visits))
        return text, min((visit.since for visit in one.visits if visit.since is not None), default=None)

    @staticmethod
    def _need(one: Cared) -> Mapping[str, Any]:
        """What is known of the need: of the entry of hardship first, then of the others."""
        entries = sorted(one.someone.cares, key=lambda entry: entry["kind"] != "hardship")
        return {key: next((entry[key] for entry in entries if entry[key] is not None), None) for key in NEED}

    def _honours(self, one: Cared, since: PartialDate | None) -> dict[str, tuple[str, PartialDate | None]]:
        found: dict[str, tuple[str, PartialDate | None]] = {}
        translate = QCoreApplication.translate
        if since is not None:
            years = full_years(since, dt.date(self._day.year, 7, 1))
            parts = [translate("CarePage", "7月1日党龄 {years} 年").format(years=years)]
            received = {
                True: translate("CarePage", "已颁发"),
                False: translate("CarePage", "未颁发"),
                None: translate("CarePage", "建账前满50年，是否颁发未登记"),
            }
            parts.append(received[self._received(one, since)])
            if badge_unsure(since, one.row.get("joined_on"), one.row.get("full_on"), self._day.year):
                parts.append(translate("CarePage", "日期待核"))
            found[FIFTY] = ("；".join(parts), since)
        birthday = self._birthday(one)
        if birthday is not None and birthday.month == self._day.month:
            years = self._day.year - birthday.year
            text = translate("CarePage", "{day}，{years} 周年").format(day=birthday.dotted_full, years=years)
            found[BIRTHDAY] = (text, birthday)
        return found

    def _fifty(self, one: Cared) -> PartialDate | None:
        """Since when party age counts, of those whom the badge of this year is due."""
        life = one.someone.life
        if life is None or not life.member:
            return None
        since = age_since(life.standing, one.row.get("joined_on"), one.row.get("full_on"))
        return since if badge_due(since, self._day.year) else None

    def _received(self, one: Cared, since: PartialDate) -> bool | None:
        given = any(
            event["kind"] == BADGE and event["on_date"].earliest <= self._day for event in one.someone.events
        )
        return badge_received(given, since, self._begins)

    def _birthday(self, one: Cared) -> PartialDate | None:
        life = one.someone.life
        if life is None or not life.member or (self._by == "full" and life.standing != "full"):
            return None
        found: PartialDate | None = one.row.get("joined_on" if self._by == "joined" else "full_on")
        return found


def _text(one: Cared, whys: Sequence[Problem]) -> str:
    """What tells a reason, after what the clerk wrote about it."""
    notes = (reason.care["note"] for reason in one.reasons if reason.care and reason.whys is whys)
    return "；".join((*(note for note in notes if note), says(whys)))


def says(whys: Sequence[Problem]) -> str:
    """What tells a reason, in the clerk's language."""
    return "；".join(map(said, whys))
