"""Decisions of the office: read and written by the Setting that declares them; the default where none was made."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.schema import OfficeSetting
from partybook.dates import PartialDate
from partybook.facts import once
from partybook.fields import Date
from partybook.settings import Setting


def decided(session: Session, settings: Iterable[Setting]) -> dict[str, Any]:
    """What the office decided, by key; the default of a setting about which it decided nothing."""
    declared = {setting.key: setting for setting in settings}
    values = {key: setting.default for key, setting in declared.items()}
    for key, text in _kept(session):
        if key not in declared:
            continue
        value = json.loads(text)
        dated = isinstance(declared[key].kind, Date) and value is not None
        values[key] = PartialDate.from_iso(value) if dated else value
    return values


@once
def _kept(session: Session) -> Sequence[Any]:
    """All of them: an office decides on a few."""
    return session.execute(select(OfficeSetting.key, OfficeSetting.value)).all()


def decide(session: Session, setting: Setting, value: Any) -> None:
    """Keeps a decision of the office; the default again takes the decision back."""
    kept = session.scalar(select(OfficeSetting).where(OfficeSetting.key == setting.key))
    if value == setting.default:
        if kept is not None:
            session.delete(kept)
    else:
        text = json.dumps(value.iso if isinstance(value, PartialDate) else value, ensure_ascii=False)
        if kept is None:
            session.add(OfficeSetting(key=setting.key, value=text))
        elif kept.value != text:
            kept.value = text
    session.flush()
