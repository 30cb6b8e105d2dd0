"""The community's numbers, one row for a day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.errors import Problem
from partybook.facts import once
from partybook.features.roster.model import PROFILE_FIELDS, Profile
from partybook.features.roster.rules.profile import check_profile
from partybook.text import mark

PROFILES: Any = Profile.__table__
KEYS = ("uid", *(field.key for field in PROFILE_FIELDS))


@once
def profiles(session: Session) -> list[dict[str, Any]]:
    """Every row, the newest first."""
    rows = session.execute(select(*(getattr(Profile, key) for key in KEYS)))
    found = [dict(zip(KEYS, row, strict=True)) for row in rows]
    return sorted(found, key=lambda row: row["on_date"].sort_key, reverse=True)


def add_profile(session: Session, values: Mapping[str, Any]) -> str:
    """Enters the numbers of a day; gives the uid. Problems profile-…"""
    _check(session, values, None)
    return insert_rows(session, PROFILES, [values])[0]


def change_profile(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Corrects the numbers of a day. Problems profile-…, uid-unknown."""
    kept = next((row for row in profiles(session) if row["uid"] == uid), None)
    if kept is None:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=uid)
    _check(session, {**kept, **values}, uid)
    update_rows(session, PROFILES, [(uid, values)])


def remove_profile(session: Session, uid: str) -> None:
    """Takes back a row that was entered by mistake."""
    session.execute(PROFILES.delete().where(PROFILES.c.uid == uid))


def _check(session: Session, values: Mapping[str, Any], mine: str | None) -> None:
    for _, problem in check_profile(values):
        if problem.severity == "error":
            raise problem
    for row in profiles(session):
        if row["uid"] != mine and row["on_date"] == values["on_date"]:
            day = values["on_date"].dotted_full
            raise Problem("profile-twice", mark("已有 {value} 的社区概况，请修改那一行。"), value=day)
