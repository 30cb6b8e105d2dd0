"""The office's decisions about dues, as the rules ask for them."""

from __future__ import annotations

from sqlalchemy.orm import Session

from partybook.book.decisions import decided
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
    values = decided(session, SETTINGS)
    return Office(**{name: values[key] for key, name in _KEYS.items()})
