"""Themes: campaigns and study drives under which records of any table are gathered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.records import Row, one, refuse_other_keys, rows
from partybook.errors import Problem
from partybook.features.meetings.model import Theme, ThemeLink
from partybook.text import mark

TABLE: Any = Theme.__table__
LINKS: Any = ThemeLink.__table__


def themes(session: Session) -> list[Row]:
    """All themes, the newest first."""
    return rows(session, Theme, order=(Theme.from_on.desc(), Theme.name))


def add_theme(session: Session, values: Mapping[str, Any]) -> str:
    """A new theme; gives its uid. Problem theme-name for an empty or known name."""
    refuse_other_keys(values, Theme)
    return insert_rows(session, TABLE, [{**values, "name": _free(session, values.get("name"), None)}])[0]


def change_theme(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Changes a theme. Problem theme-name."""
    if "name" in values:
        values = {**values, "name": _free(session, values["name"], uid)}
    update_rows(session, TABLE, [(uid, values)])


def remove_theme(session: Session, uid: str) -> None:
    """Takes a theme away; what stood under it stays."""
    session.execute(delete(LINKS).where(LINKS.c.theme_uid == uid))
    session.execute(delete(TABLE).where(TABLE.c.uid == uid))


def put_under(session: Session, table: str, row_uid: str, theme_uids: Sequence[str]) -> None:
    """Puts a record under these themes and no others."""
    kept = {
        row["theme_uid"]: row["uid"]
        for row in rows(session, ThemeLink, ThemeLink.tbl == table, ThemeLink.row_uid == row_uid)
    }
    gone = [uid for theme, uid in kept.items() if theme not in theme_uids]
    if gone:
        session.execute(delete(LINKS).where(LINKS.c.uid.in_(gone)))
    fresh = [theme for theme in dict.fromkeys(theme_uids) if theme not in kept]
    insert_rows(session, LINKS, [{"theme_uid": theme, "tbl": table, "row_uid": row_uid} for theme in fresh])


def add_under(session: Session, theme_uid: str, records: Sequence[tuple[str, str]]) -> int:
    """Puts records, as (table, uid), under a theme besides what is there; gives how many were not yet."""
    one(session, Theme, theme_uid)
    fresh = [record for record in dict.fromkeys(records) if record not in set(under(session, theme_uid))]
    insert_rows(
        session, LINKS, [{"theme_uid": theme_uid, "tbl": table, "row_uid": uid} for table, uid in fresh]
    )
    return len(fresh)


def take_out(session: Session, link_uids: Sequence[str]) -> None:
    """Takes records out of the theme that they stand under; they themselves stay."""
    session.execute(delete(LINKS).where(LINKS.c.uid.in_(link_uids)))


def themes_of(session: Session, table: str) -> dict[str, list[str]]:
    """The names of the themes of each record of a table, by uid."""
    found: dict[str, list[str]] = {}
    query = (
        select(ThemeLink.row_uid, Theme.name)
        .join(Theme, Theme.uid == ThemeLink.theme_uid)
        .where(ThemeLink.tbl == table)
        .order_by(Theme.name)
    )
    for uid, name in session.execute(query):
        found.setdefault(uid, []).append(name)
    return found


def themes_over(session: Session, table: str, row_uid: str) -> list[str]:
    """The themes under which one record stands: their uids."""
    query = select(ThemeLink.theme_uid).where(ThemeLink.tbl == table, ThemeLink.row_uid == row_uid)
    return list(session.scalars(query))


def under(session: Session, theme_uid: str) -> list[tuple[str, str]]:
    """What stands under a theme, as (table, uid)."""
    found = session.execute(select(ThemeLink.tbl, ThemeLink.row_uid).where(ThemeLink.theme_uid == theme_uid))
    return [(table, uid) for table, uid in found]


def _free(session: Session, name: Any, uid: str | None) -> str:
    plain = (name or "").strip()
    taken = session.scalar(select(Theme.uid).where(Theme.name == plain))
    if not plain or (taken is not None and taken != uid):
        raise Problem("theme-name", mark("专题“{value}”没有名称，或已经有了。"), value=plain)
    return plain
