"""Letters of transfer: their numbers, and how long they hold."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from partybook.dates import PartialDate

_NUMBER = re.compile(r"([0-9]{4})-([0-9]{1,6})", re.ASCII)


def letter_text(year: int, number: int) -> str:
    """2026-008: the number of a letter, counted anew each year."""
    return f"{year}-{number:03d}"


def letter_number(letter: str | None) -> tuple[int, int] | None:
    """Year and number of a letter that is numbered so; None for one numbered otherwise, as the superior does."""
    found = _NUMBER.fullmatch((letter or "").strip())
    return (int(found[1]), int(found[2])) if found else None


def expires_on(event: Mapping[str, Any]) -> PartialDate | None:
    """The last day on which a letter holds; None where its day or its validity is not written down."""
    day, days = event["on_date"], event["valid_days"]
    if day.day is None or days is None or not 0 <= days <= 3650:
        return None
    return PartialDate.of(day.latest + dt.timedelta(days=days))


def expired(event: Mapping[str, Any], day: dt.date) -> bool:
    """Whether a letter ran out before anyone accepted the member."""
    last = expires_on(event)
    open_still = event["accepted_on"] is None and event["receipt_on"] is None
    return open_still and last is not None and last.latest < day
