"""What the book knows when a spreadsheet of meetings is read, and how its rows are stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.numbers import last_number, reach_number
from partybook.book.records import Row, rows
from partybook.book.schema import new_uid
from partybook.features.meetings.model import Attendance, Meeting, Resolution
from partybook.features.meetings.queries.attending import attendance, due_at, group_names, numbers
from partybook.features.meetings.queries.learning import (
    known_results,
    known_studies,
    known_talks,
    people_known,
    store_results,
    store_studies,
    store_talks,
)
from partybook.features.meetings.queries.office import office
from partybook.features.meetings.rules.checks import serial
from partybook.features.roster import queries as roster
from partybook.text import folded

Todo = Iterable[tuple[str | None, Mapping[str, Any]]]
COLUMNS = frozenset(column.name for column in Meeting.__table__.columns)
MEETINGS: Any = Meeting.__table__
RESOLUTIONS: Any = Resolution.__table__
CAME: Any = Attendance.__table__


def known_meetings(session: Session) -> list[Row]:
    """The branches, the groups, the numbering and every meeting, each with what it `is`; where the names of a meeting
    are known (`named`), its numbers follow from them."""
    found = rows(session, Meeting, Meeting.voided_on.is_(None))
    resolved: dict[str, list[str]] = {}
    for line in rows(session, Resolution, order=(Resolution.place,)):
        resolved.setdefault(line["meeting_uid"], []).append(line["text"])
    came = attendance(session, [row["uid"] for row in found])
    return [
        {"is": "office", "numbering": office(session)["meetings.numbering"]},
        *_units(session),
        *(
            {
                **row,
                **_numbers(row, came.get(row["uid"], [])),
                "is": "meeting",
                "named": row["uid"] in came,
                "resolved": resolved.get(row["uid"], []),
            }
            for row in found
        ),
    ]


def _units(session: Session) -> list[Row]:
    branches = [
        {"is": "branch", **{key: row[key] for key in ("uid", "name", "dissolved_on")}}
        for row in roster.branch_rows(session)
    ]
    groups = [
        {"is": "group", "uid": uid, "branch_uid": branch, "name": name}
        for uid, branch, name in group_names(session)
    ]
    return [*branches, *groups]


def _numbers(row: Row, came: Sequence[Row]) -> Row:
    counted = numbers(row, came)
    return {
        "due_count": counted["due"],
        "present_count": counted["present"],
        "absent_words": counted["absent_words"],
    }


def known_attendance(session: Session) -> list[Row]:
    """As known_meetings, with everybody on the roster, and who came to each meeting under `there`."""
    found = known_meetings(session)
    came = attendance(session, [row["uid"] for row in found if row["is"] == "meeting"])
    for row in found:
        if row["is"] == "meeting":
            lines = came.get(row["uid"], [])
            row["there"] = {one["person_uid"]: (one["state"], one["reason"]) for one in lines}
    return [*found, *people_known(session)]


def store_meetings(session: Session, todo: Todo) -> None:
    """Stores planned meetings: new ones are numbered in the order of their days, those known are changed."""
    numbering = office(session)["meetings.numbering"]
    fresh, changes, resolved = [], [], []
    for uid, values in todo:
        row = {key: value for key, value in values.items() if key in COLUMNS}
        lines = [line for line in (values.get("resolved") or "").split("\n") if line]
        if uid is None:
            uid = new_uid()
            fresh.append({"own_kind": None, "group_uid": None, **row, "uid": uid})
        elif row:
            changes.append((uid, row))
        resolved.append((uid, lines))
    kept = {row["uid"]: row for row in rows(session, Meeting)}
    told = [({**kept[uid], **row}, row) for uid, row in changes]
    numbered = [{**whole, "of": row} for whole, row in told if "number" in row or whole["number"] is None]
    _number(session, [*fresh, *numbered], numbering)
    insert_rows(session, MEETINGS, fresh)
    update_rows(session, MEETINGS, changes)
    _resolve(session, resolved)


def _number(session: Session, found: Sequence[dict[str, Any]], numbering: str) -> None:
    """Gives the next numbers of their series to meetings that were held and have none; a given one is kept."""
    last: dict[str, int] = {}
    held = [row for row in found if row["state"] == "held"]
    for row in sorted(held, key=lambda row: (row.get("number") is None, row["held_on"].iso)):
        series = serial(row, numbering)
        if series not in last:
            last[series] = last_number(session, series)
        if row.get("number") is None:
            row.get("of", row)["number"] = last[series] + 1
            last[series] += 1
        else:
            last[series] = max(last[series], row["number"])
    for series, number in last.items():
        reach_number(session, series, number)


def _resolve(session: Session, resolved: Sequence[tuple[str, list[str]]]) -> None:
    """Adds what a meeting resolved after what is there."""
    there: dict[str, list[Row]] = {}
    for row in rows(session, Resolution) if any(lines for _, lines in resolved) else ():
        there.setdefault(row["meeting_uid"], []).append(row)
    made = []
    for uid, lines in resolved:
        kept = there.get(uid, [])
        known = {folded(row["text"]) for row in kept}
        place = max((row["place"] for row in kept), default=0)
        for line in lines:
            if folded(line) not in known:
                place += 1
                made.append({"meeting_uid": uid, "place": place, "text": line, "state": "open"})
    insert_rows(session, RESOLUTIONS, made)


def store_attendance(session: Session, todo: Todo) -> None:
    """Stores who came: those who are new at a meeting count as the roster of its day says."""
    by_meeting: dict[str, dict[str, tuple[str, str | None]]] = {}
    for uid, values in todo:
        person = uid or values["person_uid"]
        for meeting, state, reason, _ in values["marks"]:
            by_meeting.setdefault(meeting, {})[person] = (state, reason)
    kept = attendance(session, by_meeting)
    held = {row["uid"]: row for row in rows(session, Meeting, Meeting.uid.in_(by_meeting))}
    fresh, changes = [], []
    for meeting, came in by_meeting.items():
        known = {row["person_uid"]: row for row in kept.get(meeting, [])}
        unknown = set(came) - set(known)
        due = (
            {
                row["person_uid"]: row
                for row in due_at(session, held[meeting], held[meeting]["held_on"].latest)
            }
            if unknown
            else {}
        )
        for person, (state, reason) in came.items():
            if person in known:
                changes.append((known[person]["uid"], {"state": state, "reason": reason}))
                continue
            counts = due.get(
                person, {"due": not due, "votes": False}
            )  # a kind whose people the roster does not know
            row = {"meeting_uid": meeting, "person_uid": person, "state": state, "reason": reason}
            fresh.append({**row, "due": counts["due"], "votes": counts["votes"]})
    insert_rows(session, CAME, fresh)
    update_rows(session, CAME, changes)


KNOWN = {
    "meetings": known_meetings,
    "attendance": known_attendance,
    "appraisals": known_results,
    "talks": known_talks,
    "studies": known_studies,
}
STORE = {
    "meetings": store_meetings,
    "attendance": store_attendance,
    "appraisals": store_results,
    "talks": store_talks,
    "studies": store_studies,
}
