"""Who may vote on a day, who counts in the due number, and how many have to be there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.voting import Meeting, needed, voter
from partybook.features.roster.sources.people import lives
from partybook.fields import CodeKind, Date, Field, Text, YesNo

_PERSON = {field.key: field for field in FIELDS}
_DAY = Date(whole=True)
VOTER_FIELDS: tuple[Field, ...] = (
    *(_PERSON[key] for key in ("name", "sex", "branch", "group", "standing")),
    Field("votes", "有表决权", YesNo(), (), 3, computed=True),
    Field("no_vote", "没有表决权的原因", CodeKind("no_vote"), (), 5, computed=True),
    Field("due", "计入应到", YesNo(), (), 3, computed=True),
    Field("due_admission", "计入应到（发展党员）", YesNo(), (), 3, computed=True),
    Field("reason", "不计入的缘由", CodeKind("not_due_reason"), (), 7, computed=True),
    Field("voted_on", "党员大会通过日期", _DAY, (), 5, computed=True),
    Field("approved_on", "上级同意日期", _DAY, (), 5, computed=True),
    Field("approval", "批复文号", Text(), (), 6, computed=True),
    Field("until", "期限至", _DAY, (), 5, computed=True),
)


def voters(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The members of the day asked for, each with a vote or why not, in the due number or why not; by branch."""
    rows = []
    for person, life in lives(session, asked):
        found = voter(person, life, asked.as_of)
        if found is None:
            continue
        left_out = found.left_out or {}
        rows.append(
            {
                **{key: person[key] for key in ("uid", "name", "sex", "branch", "group", "standing")},
                "votes": found.votes,
                "no_vote": found.no_vote,
                "due": found.due,
                "due_admission": found.due_admission,
                "reason": left_out.get("reason"),
                "voted_on": left_out.get("on_date"),
                **{key: left_out.get(key) for key in ("approved_on", "approval", "until")},
            }
        )
    return rows


def voter_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """The numbers of a meeting, by the newest rules: how many are due, and how many have to be there for each kind."""
    due = sum(bool(row["due"]) for row in rows)
    base = {"meeting": due, "admission": sum(bool(row["due_admission"]) for row in rows), "election": due}
    kinds: tuple[Meeting, ...] = get_args(Meeting)
    return {
        "count": len(rows),
        "members": sum(row["standing"] is not None for row in rows),
        "full": sum(row["standing"] == "full" for row in rows),
        "voters": sum(bool(row["votes"]) for row in rows),
        "due": due,
        "due_admission": base["admission"],
        **{f"{kind}_quorum": needed(kind, base[kind], dt.date.max) or 0 for kind in kinds},
    }
