"""The office's decisions about dues, as the rules ask for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.decisions import decide, decided
from partybook.features.dues.rules.amounts import Office
from partybook.features.dues.settings import SETTINGS

_KEYS = {
    "dues.rounding": "rounding",
    "dues.first_month": "first_month",
    "dues.last_month": "last_month",
    "dues.death_month": "death_month",
    "dues.cap": "cap_fen",
    "dues.farmer": "farmer_fen",
    "dues.large": "large_fen",
    "dues.back_months": "back_months",
    "dues.collects": "collects",
    "dues.hands_up": "hands_up",
    "dues.hand_up_day": "hand_up_day",
    "dues.ratio": "ratio_bp",
    "dues.payee": "payee",
}


def office(session: Session) -> Office:
    """What the office decided, the defaults where it decided nothing."""
    return office_of(decided(session, SETTINGS))


def office_values(session: Session) -> dict[str, Any]:
    """What the office decided, by the keys of the settings."""
    return decided(session, SETTINGS)


def decide_office(session: Session, values: Mapping[str, Any]) -> None:
    """Keeps decisions of the office, by the keys of the settings; None is the default again."""
    for setting in SETTINGS:
        if setting.key in values:
            value = values[setting.key]
            decide(session, setting, setting.default if value is None else value)


def office_of(values: Mapping[str, Any]) -> Office:
    """The same of values by the keys of the settings, also such that nobody has decided yet."""
    return Office(**{name: values[key] for key, name in _KEYS.items()})
