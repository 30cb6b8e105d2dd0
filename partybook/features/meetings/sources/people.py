"""What the year's meetings and talks say of each member: attendance, who stays away, who was not talked with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.meetings import queries
from partybook.features.roster import queries as roster
from partybook.standards.codes import codes


def _with_branch(session: Session, rows: Sequence[Row]) -> list[dict[str, Any]]:
    branches = dict(queries.branches(session))
    return [{**row, "branch": branches.get(row["branch_uid"] or "")} for row in rows]


def attendance(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """How each member came to the year's meetings."""
    return _with_branch(session, queries.presence(session, asked.year, asked.as_of, asked.branch))


def attendance_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """The sums over all."""
    sums = {key: sum(row[key] for row in rows) for key in ("due", "present", "late", "leave", "absent")}
    share = (sums["present"] + sums["late"]) * 1000 // sums["due"] if sums["due"] else None
    return {"count": len(rows), **sums, "rate": f"{share // 10}.{share % 10}%" if share is not None else ""}


def absent(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Who has missed all meetings for months without leave."""
    return _with_branch(session, queries.absent_members(session, asked.as_of, asked.branch))


def talks(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The talks of the year up to the day, each with the talker's posts of its day."""
    posts = _posts(session, asked)
    return [
        {**row, "talker_post": posts(row)}
        for row in _with_branch(session, queries.talks(session, asked.year, asked.branch))
        if row["on_date"].earliest <= asked.as_of
    ]


def _posts(session: Session, asked: Asked) -> Any:
    known, kept = codes()["post"], roster.posts(session)
    written = [post for post in roster.holders(session, asked.as_of) if post["written"]]

    def words(talk: Row) -> str | None:
        day = talk["on_date"].latest
        held = [
            post["post"]
            for post in (*kept, *written)
            if post["person_uid"] == talk["talker_uid"]
            and (post["from_on"] is None or post["from_on"].earliest <= day)
            and (post["to_on"] is None or post["to_on"].latest >= day)
        ]
        return "、".join(known.label(post) for post in dict.fromkeys(held)) or None

    return words


def untalked(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Each member with whom they have still to talk in the year."""
    return _with_branch(session, queries.covered(session, asked.year, asked.as_of, asked.branch))


def untalked_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many have talked with everybody they are to talk with."""
    done = sum(row["covered"] for row in rows)
    return {"count": len(rows), "done": done, "open": len(rows) - done}
