"""Who has not paid: months, sums, since when, the marks at three and before six months; who was spoken to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.model import DuesContact, DuesLine, DuesPayment
from partybook.features.dues.queries.areas import areas_of
from partybook.features.dues.queries.bases import bases
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.positions import unpaid_months
from partybook.features.dues.queries.rows import Row, as_day, counts, refuse_other_keys, rows
from partybook.features.dues.rules.months import in_time_until, month_of, shifted
from partybook.features.dues.rules.states import mark_of, six_months_on, unpaid_run
from partybook.features.roster import queries as roster
from partybook.text import mark

_CONTACTS: Any = DuesContact.__table__


def last_ended(day: dt.date, collects: str) -> PartialDate:
    """The newest month whose period of collecting has ended on a day."""
    month = month_of(day)
    while in_time_until(month, collects) > day:
        month = shifted(month, -1)
    return month


def arrears(session: Session, day: dt.date, branch_uid: str | None = None) -> list[Row]:
    """Who owes for months whose period of collecting has ended, those who left too, by roster order."""
    decided = office(session)
    until = last_ended(day, decided.collects)
    behind = {
        person: [(month, owed, paid) for _, month, owed, paid in kept]
        for person, kept in groupby(unpaid_months(session, day, until), key=lambda row: row[0])
    }
    if not behind:
        return []
    areas, known, contacts = areas_of(session), bases(session, month_of(day)), _last_contacts(session, day)
    paid_on = _last_payments(session, day)
    found = []
    for person, life in roster.lives(session, day):
        uid = person["uid"]
        if uid not in behind or branch_uid not in (None, life.branch_uid):
            continue
        open_ = [(month, owed - paid) for month, owed, paid in behind[uid] if owed > paid]
        run = unpaid_run(behind[uid])
        contact = contacts.get(uid, {})
        found.append(
            {
                **{key: person[key] for key in ("uid", "name", "citizen_id", "branch", "group", "phone")},
                "branch_uid": life.branch_uid,
                "area": areas.get(uid),
                "gone": not life.here,
                "monthly_fen": known[uid]["monthly_fen"] if uid in known else None,
                "months": len(open_),
                "owed_fen": sum(fen for _, fen in open_),
                "since": open_[0][0],
                "unpaid_run": run.months,
                "mark": mark_of(run.months),
                "six_on": PartialDate.of(six_months_on(run.since, 6)) if run.since else None,
                "last_paid_on": paid_on.get(uid),
                "contacted_on": contact.get("on_date"),
                "contact_said": contact.get("said"),
                "promised_on": contact.get("promised_on"),
            }
        )
    return found


def unpaid_runs(session: Session, day: dt.date, branch_uid: str | None = None) -> dict[str, int]:
    """For how many months in a row, up to the newest ended one, somebody has paid nothing: of those who owe."""
    until = last_ended(day, office(session).collects)
    kept = groupby(unpaid_months(session, day, until), key=lambda row: row[0])
    behind = {
        person: unpaid_run([(month, owed, paid) for _, month, owed, paid in rows]) for person, rows in kept
    }
    if not behind:
        return {}
    here = {person["uid"]: life.branch_uid for person, life in roster.lives(session, day)}
    return {
        uid: behind[uid].months
        for uid, branch in here.items()
        if uid in behind and branch_uid in (None, branch)
    }


def _last_payments(session: Session, day: dt.date) -> Mapping[str, PartialDate]:
    found = session.execute(
        select(DuesLine.person_uid, func.max(DuesPayment.on_date))
        .join(DuesPayment, DuesPayment.uid == DuesLine.payment_uid)
        .where(DuesLine.amount_fen > 0, *counts(DuesPayment, day))
        .group_by(DuesLine.person_uid)
    )
    return {person: on_date for person, on_date in found}


def _last_contacts(session: Session, day: dt.date) -> Mapping[str, Row]:
    where = DuesContact.on_date <= PartialDate.of(day)
    return {row["person_uid"]: row for row in rows(session, DuesContact, where, order=(DuesContact.on_date,))}


def contacts(session: Session, person_uid: str | None = None) -> list[Row]:
    """Who was spoken to, in order of time."""
    where = () if person_uid is None else (DuesContact.person_uid == person_uid,)
    return rows(session, DuesContact, *where, order=(DuesContact.on_date,))


def add_contact(session: Session, person_uid: str, values: Mapping[str, Any]) -> str:
    """Enters that somebody spoke to a member: on_date (today), way, spoken_by, said, promised_on, note."""
    refuse_other_keys(values, DuesContact)
    if not (values.get("said") or values.get("spoken_by") or values.get("note")):
        raise Problem("dues-contact-empty", mark("请写明谁催缴的，或本人怎么说。"))
    row = {**values, "person_uid": person_uid, "on_date": as_day(values.get("on_date"))}
    return insert_rows(session, _CONTACTS, [row])[0]


def change_contact(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Corrects what was written of a talk."""
    refuse_other_keys(values, DuesContact)
    update_rows(session, _CONTACTS, [(uid, values)])
