"""Lists of applicants stored: people and the steps they have taken, in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate, parse_date
from partybook.features.roster.queries.cases import STEPS, rows_of
from partybook.features.roster.queries.persons import KEPT, known_people, page, store_people
from partybook.features.roster.rules.development import Case
from partybook.features.roster.rules.development.case import PASSED

# What a column of the list says: of which step, in which column.
SAYS: Mapping[str, tuple[str, str]] = {
    "applied_on": ("applied", "done_on"),
    "talk_on": ("talk", "done_on"),
    "talker": ("talk", "who"),
    "activist_on": ("activist", "done_on"),
    "filed_on": ("filed", "done_on"),
    "mentor_on": ("mentor", "done_on"),
    "mentor": ("mentor", "who"),
    "target_on": ("target", "done_on"),
}
OF_PERSON = ("applied_on", "activist_on", "target_on")  # dates that the person has too
BETWEEN = "、"


def known_applicants(session: Session) -> list[dict[str, Any]]:
    """Everyone with what the book knows of their first steps, for telling who a row is and what it changes.

    `running` says that steps were entered at all.
    """
    steps = rows_of(session, STEPS)
    return [
        {**person, **_said(person, steps.get(person["uid"], ())), "running": person["uid"] in steps}
        for person in known_people(session)
    ]


def _said(person: Mapping[str, Any], rows: Any) -> dict[str, Any]:
    case = Case(person, rows)
    said = {
        key: (case.record(step) or {}).get(column)
        for key, (step, column) in SAYS.items()
        if key not in OF_PERSON
    }
    days = {row["done_on"].dotted_full for row in case.records("review") if row["done_on"] is not None}
    return {**said, "reviews": BETWEEN.join(sorted(days)) or None}


def store_applicants(session: Session, todo: Iterable[tuple[str | None, Mapping[str, Any]]]) -> None:
    """Adds and changes people, and enters or completes their steps, in as few statements as store_people."""
    rows = list(todo)
    uids = [uid for uid, _ in rows]
    own = [
        (place, {key: value for key, value in values.items() if key in (*KEPT, "branch", "group")})
        for place, (_, values) in enumerate(rows)
    ]
    changed = [(place, values) for place, values in own if values or uids[place] is None]
    made = store_people(session, [(uids[place], values) for place, values in changed])
    for (place, _), uid in zip(changed, made, strict=True):
        uids[place] = uid
    people = [uid for uid in uids if uid is not None]
    there = rows_of(session, STEPS)
    added: list[dict[str, Any]] = []
    updated: list[tuple[str, Mapping[str, Any]]] = []
    closed = {row["uid"] for row in page(session, people) if row["standing"] == "full"} - set(there)
    for uid, (_, values) in zip(people, rows, strict=True):
        if uid in closed:
            continue  # only the dates of the person: their file is closed
        _enter(uid, values, there.get(uid, []), added, updated)
    insert_rows(session, STEPS, added)
    update_rows(session, STEPS, updated)


def _enter(
    uid: str,
    values: Mapping[str, Any],
    there: list[dict[str, Any]],
    added: list[dict[str, Any]],
    updated: list[tuple[str, Mapping[str, Any]]],
) -> None:
    """What a row says of each step: into the step's row where there is one that passed, else a new row."""
    steps: dict[str, dict[str, Any]] = {}
    for key, (step, column) in SAYS.items():
        if values.get(key) is not None:
            steps.setdefault(step, {})[column] = values[key]
    for step, columns in steps.items():
        kept = [row for row in there if row["step"] == step and row["result"] in PASSED]
        if kept:
            updated.append((kept[-1]["uid"], columns))
        else:
            added.append({"person_uid": uid, "step": step, **columns})
    known = {row["done_on"] for row in there if row["step"] == "review"}
    days: list[PartialDate] = [parse_date(day) for day in (values.get("reviews") or "").split(BETWEEN) if day]
    added += [{"person_uid": uid, "step": "review", "done_on": day} for day in days if day not in known]
