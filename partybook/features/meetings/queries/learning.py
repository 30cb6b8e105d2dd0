"""What the book knows when lists of talks, studies and appraisals are read, and how their rows are stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.records import Row, rows
from partybook.dates import today
from partybook.features.meetings.model import AppraisalResult, Study, Talk
from partybook.features.meetings.queries.appraisals import appraisals, set_results
from partybook.features.roster import queries as roster

Todo = Iterable[tuple[str | None, Mapping[str, Any]]]
PERSON = ("uid", "name", "citizen_id", "born_on", "group")


def people_known(session: Session) -> list[Row]:
    """Everybody on the roster, those who left too."""
    return [
        {"is": "person", "left": person.get("left"), **{key: person.get(key) for key in PERSON}}
        for person in roster.known_people(session)
        if person.get("binned_on") is None
    ]


def known_talks(session: Session) -> list[Row]:
    """The branches, their committees of today, the people, and every talk that is not void."""
    branches = [
        {"is": "branch", **{key: row[key] for key in ("uid", "name", "dissolved_on")}}
        for row in roster.branch_rows(session)
    ]
    committees = [
        {"is": "committee", "uids": uids} for uids in roster.committees_on(session, today()).values()
    ]
    kept = [{**row, "is": "talk"} for row in rows(session, Talk, Talk.voided_on.is_(None))]
    return [*branches, *committees, *people_known(session), *kept]


def store_talks(session: Session, todo: Todo) -> None:
    _store(session, Talk, todo)


def known_studies(session: Session) -> list[Row]:
    """The people, and what was learned by them besides the meetings."""
    return [*people_known(session), *({**row, "is": "study"} for row in rows(session, Study))]


def store_studies(session: Session, todo: Todo) -> None:
    _store(session, Study, todo)


def known_results(session: Session) -> list[Row]:
    """The people, and what each appraisal has of each of them."""
    found = [
        {**result, "is": "result", **{key: row[key] for key in ("year", "closed_on", "returned")}}
        for row in appraisals(session)
        for result in row["results"]
    ]
    return [*people_known(session), *found]


def store_results(session: Session, todo: Todo) -> None:
    """Each appraisal by itself: its ballots are counted against its own number."""
    changes = [(uid, values) for uid, values in todo if uid is not None]
    of = {row["uid"]: row["appraisal_uid"] for row in rows(session, AppraisalResult)}
    for appraisal in dict.fromkeys(of[uid] for uid, _ in changes):
        set_results(session, [(uid, values) for uid, values in changes if of[uid] == appraisal])


def _store(session: Session, table: Any, todo: Todo) -> None:
    todo = list(todo)
    insert_rows(session, table.__table__, [dict(values) for uid, values in todo if uid is None])
    update_rows(session, table.__table__, [(uid, values) for uid, values in todo if uid is not None])
