"""Everything that stands under a theme, whatever table it lies in, each record named so that one knows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.journal import title_of
from partybook.book.records import Row, rows
from partybook.book.schema import Base
from partybook.dates import PartialDate
from partybook.features.meetings.model import Meeting, Study, Talk, Theme, ThemeLink
from partybook.features.meetings.queries.attending import CHUNK
from partybook.features.meetings.queries.themeledgers import TABLE, dated_rows, ledger_rows
from partybook.features.roster import queries as roster
from partybook.features.roster.model import Person
from partybook.standards.codes import codes

TITLES = (
    "title",
    "name",
    "subject",
    "text",
    "content",
)  # what a record of a table not known here may be called
DAYS = ("held_on", "on_date", "from_on", "planned_on")


def themed(session: Session, theme_uid: str | None = None) -> list[Row]:
    """What stands under one theme or all, by theme and day: `uid` of the link, theme, tbl, row_uid, what, on_date,
    title, branch_uid, branch, more. What was voided or is gone is left out."""
    where = [] if theme_uid is None else [ThemeLink.theme_uid == theme_uid]
    links = rows(session, ThemeLink, *where)
    names = {row["uid"]: row["name"] for row in rows(session, Theme)}
    by_table: dict[str, list[str]] = {}
    for link in links:
        by_table.setdefault(link["tbl"], []).append(link["row_uid"])
    named = {
        (table, uid): told
        for table, uids in by_table.items()
        for uid, told in named_records(session, table, uids).items()
    }
    found = [
        {**named[key], **{name: link[name] for name in ("uid", "theme_uid", "tbl", "row_uid")},
         "theme": names[link["theme_uid"]]}
        for link in links
        if (key := (link["tbl"], link["row_uid"])) in named
    ]  # fmt: skip
    return sorted(
        found, key=lambda row: (row["theme"], row["on_date"].sort_key if row["on_date"] else (9999,))
    )


def named_records(session: Session, table: str, uids: Sequence[str]) -> dict[str, Row]:
    """These records of a table by uid: what, on_date, title, branch_uid, branch, more."""
    branches = dict(roster.branches(session))
    tell = TELL.get(table)
    found: dict[str, Row] = {}
    for start in range(0, len(uids), CHUNK):
        part = uids[start : start + CHUNK]
        told = tell(session, part) if tell is not None else _any(session, table, part)
        for uid, row in told.items():
            found[uid] = {"more": None, **row, "branch": branches.get(row["branch_uid"] or "")}
    return found


def _meetings(session: Session, uids: Sequence[str]) -> dict[str, Row]:
    kinds = codes()["meeting_kind"]
    return {
        row["uid"]: {
            "what": row["own_kind"] or kinds.short(row["kind"]),
            "on_date": row["held_on"] or row["planned_on"],
            "title": row["title"],
            "branch_uid": row["branch_uid"],
            "more": None if row["state"] == "held" else codes()["meeting_state"].label(row["state"]),
        }
        for row in rows(session, Meeting, Meeting.uid.in_(uids), Meeting.voided_on.is_(None))
    }


def _talks(session: Session, uids: Sequence[str]) -> dict[str, Row]:
    found = rows(session, Talk, Talk.uid.in_(uids), Talk.voided_on.is_(None))
    people = _people(session, [row["person_uid"] for row in found if row["person_uid"]])
    return {
        row["uid"]: {
            "what": title_of("talk"),
            "on_date": row["on_date"],
            "title": "—".join(
                part for part in (row["talker"], people.get(row["person_uid"], (row["partner"],))[0]) if part
            ),
            "branch_uid": row["branch_uid"],
            "more": row["content"],
        }
        for row in found
    }


def _studies(session: Session, uids: Sequence[str]) -> dict[str, Row]:
    found = rows(session, Study, Study.uid.in_(uids))
    people = _people(session, [row["person_uid"] for row in found])
    return {
        row["uid"]: {
            "what": codes()["study_kind"].label(row["kind"]),
            "on_date": row["on_date"],
            "title": row["title"],
            "branch_uid": people[row["person_uid"]][1],
            "more": people[row["person_uid"]][0],
        }
        for row in found
    }


def _people(session: Session, uids: Sequence[str]) -> dict[str | None, tuple[Any, Any]]:
    query = select(Person.uid, Person.name, Person.branch_uid).where(Person.uid.in_(uids))
    return {uid: (name, branch) for uid, name, branch in session.execute(query)}


TELL: Mapping[str, Callable[[Session, Sequence[str]], dict[str, Row]]] = {
    "meeting": _meetings,
    "talk": _talks,
    "study": _studies,
    TABLE: ledger_rows,
}


def _any(session: Session, table: str, uids: Sequence[str]) -> dict[str, Row]:
    """Records of a table of another feature, by the first column that says what they are."""
    known = Base.metadata.tables.get(table)
    if known is None:
        return {}
    keys = list(known.columns.keys())
    where = [known.c.uid.in_(uids), *([known.c.voided_on.is_(None)] if "voided_on" in keys else [])]
    found = {}
    for line in session.execute(select(*known.columns).where(*where)):
        row = dict(zip(keys, line, strict=True))
        title = next((row[key] for key in TITLES if row.get(key)), title_of(table))
        day = next((row[key] for key in DAYS if isinstance(row.get(key), PartialDate)), None)
        what = {"what": title_of(table), "on_date": day, "title": title}
        found[row["uid"]] = {**what, "branch_uid": row.get("branch_uid")}
    return found


def not_under(session: Session, theme_uid: str, first: int, last: int) -> list[Row]:
    """The meetings, talks, studies and rows of ledgers of some years that do not stand under a theme yet, by day: tbl,
    row_uid, what, on_date, title, branch, more."""
    there = {(row["tbl"], row["row_uid"]) for row in themed(session, theme_uid)}
    start, end = PartialDate(first), PartialDate(last + 1)
    held = func.coalesce(Meeting.held_on, Meeting.planned_on)
    wanted = (
        ("meeting", Meeting.uid, (held >= start, held < end, Meeting.state != "cancelled")),
        ("talk", Talk.uid, (Talk.on_date >= start, Talk.on_date < end)),
        ("study", Study.uid, (Study.on_date >= start, Study.on_date < end)),
    )
    dated = {table: list(session.scalars(select(uid).where(*where))) for table, uid, where in wanted}
    dated[TABLE] = dated_rows(session, start, end)
    found = []
    for table, all_of in dated.items():
        uids = [one for one in all_of if (table, one) not in there]
        for one, told in named_records(session, table, uids).items():
            found.append({**told, "tbl": table, "row_uid": one})
    return sorted(found, key=lambda row: (row["on_date"].sort_key, row["tbl"], row["title"]))
