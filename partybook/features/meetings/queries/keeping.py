"""Keeping minutes whole: what a form gives, written as one edit; the draft it leaves while it is open."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.drafts import draft, drop_draft
from partybook.book.records import Row
from partybook.dates import PartialDate
from partybook.features.meetings.queries.attending import set_attendance
from partybook.features.meetings.queries.meetings import add_meeting, change_meeting
from partybook.features.meetings.queries.minutes import set_resolutions, set_speeches, set_votes
from partybook.features.meetings.queries.themes import put_under

DATE = "$date"


def keep_minutes(session: Session, uid: str | None, parts: Mapping[str, Any]) -> str:
    """Stores a meeting with its list, speeches, resolutions, votes and themes; gives its uid. The draft goes with it.

    Problems as add_meeting, set_attendance, set_resolutions, set_votes.
    """
    if uid is None:
        kept = add_meeting(session, parts["meeting"])
    else:
        kept = uid
        change_meeting(session, uid, parts["meeting"])
    set_attendance(session, kept, parts["attendance"])
    set_speeches(session, kept, parts["speeches"])
    set_resolutions(session, kept, parts["resolutions"])
    set_votes(session, kept, parts["votes"])
    if "themes" in parts:
        put_under(session, "meeting", kept, parts["themes"])
    drop_draft(session, draft_key(uid))
    return kept


def draft_key(uid: str | None) -> str:
    """Under which the form of a meeting keeps its draft."""
    return f"meeting/{uid or 'new'}"


def minutes_draft(session: Session, uid: str | None) -> tuple[str, Row] | None:
    """What a form held that was never saved, with the instant (UTC) it was kept; None for nothing."""
    kept = draft(session, draft_key(uid))
    return None if kept is None else (kept.at, json.loads(kept.text, object_hook=_back))


def as_draft(parts: Mapping[str, Any]) -> str:
    """What a form holds, as the text of a draft."""
    return json.dumps(parts, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    assert isinstance(value, PartialDate), value
    return {DATE: value.iso}


def _back(value: dict[str, Any]) -> Any:
    return PartialDate.from_iso(value[DATE]) if set(value) == {DATE} else value
