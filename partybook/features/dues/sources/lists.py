"""Assessments, arrears and talks, reductions, large sums, receipts, hand-ups, the account."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked, Row
from partybook.features.dues import queries
from partybook.features.dues.model import BASE_FIELDS
from partybook.features.dues.rules.months import month_of, period_words
from partybook.features.dues.rules.states import relief_state
from partybook.features.dues.sources.people import everyone, who
from partybook.features.roster import queries as roster
from partybook.money import capitals, yuan

BASE_KEYS = tuple(field.key for field in BASE_FIELDS)


def assessments(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Every member of the day with the assessment in force; empty columns where there is none."""
    bases = queries.bases(session, month_of(asked.as_of))
    return [
        {**who(person), **{key: bases.get(uid, {}).get(key) for key in BASE_KEYS}}
        for uid, person in everyone(session, asked).items()
        if person["member"] and asked.branch in (None, person["here_in"])
    ]


def departed(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Who left, with the assessment in force for their last month: the same columns, `months` and `unset` besides."""
    gone = queries.departed(session, asked.year, asked.as_of, asked.branch)
    people = everyone(session, asked)
    found = []
    for uid in (uid for uid in people if uid in gone):
        last = max(gone[uid]["months"], key=lambda month: month.sort_key)
        base = queries.bases(session, last).get(uid, {})
        found.append(
            {
                **who(people[uid]),
                **{key: base.get(key) for key in BASE_KEYS},
                "base": base or None,
                **gone[uid],
            }
        )
    return found


def assessment_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    monthly = sum(row.get("monthly_fen") or 0 for row in rows)
    return {"count": len(rows), "owed": yuan(monthly, thousands=True)}


def arrears(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Who owes for ended months on the day asked for."""
    found = queries.arrears(session, asked.as_of, asked.branch)
    return [row for row in found if asked.uid in (None, row["uid"])]


def arrears_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    return {
        "count": len(rows),
        "arrears": yuan(sum(row.get("owed_fen") or 0 for row in rows), thousands=True),
    }


def contacts(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Talks with members about dues, of the year asked for, with what they owe on the day."""
    people, behind = (
        everyone(session, replace(asked, uid=None)),
        {row["uid"]: row for row in queries.arrears(session, asked.as_of)},
    )
    found = []
    for row in queries.contacts(session):
        person = people.get(row["person_uid"])
        if person is None or row["on_date"].year != asked.year or not _in_branch(person, asked):
            continue
        if asked.uid not in (None, row["uid"], row["person_uid"]):
            continue
        owes = behind.get(row["person_uid"], {})
        kept = {key: owes.get(key) for key in ("months", "owed_fen", "since")}
        found.append({**row, **kept, "name": person["name"], "branch": person["branch"]})
    return found


def _in_branch(person: Mapping[str, Any], asked: Asked) -> bool:
    return asked.branch in (None, person["here_in"])


def exemptions(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Applications for reduction or exemption that touch the year asked for."""
    people, found = everyone(session, replace(asked, uid=None)), []
    for row in queries.reliefs(session):
        if asked.uid not in (None, row["uid"], row["person_uid"]):
            continue
        person = people.get(row["person_uid"])
        until = row["to_month"] or PartialDate(asked.year, 12)
        if (
            person is None
            or not row["from_month"].year <= asked.year <= until.year
            or not _in_branch(person, asked)
        ):
            continue
        base = queries.bases(session, row["from_month"]).get(row["person_uid"], {})
        known = {key: person[key] for key in ("name", "sex", "born_on", "joined_on", "branch")}
        more = {"monthly_fen": base.get("monthly_fen"), "state": relief_state(row, asked.as_of)}
        found.append({**row, **known, **more})
    return found


def payments(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Receipts of the year asked for, a row for each person on them, the voided ones too (they count nothing)."""
    names, branches = _names(session), dict(roster.branches(session))
    return [
        {**row, "name": names.get(row["person_uid"], {}).get("name"),
         "citizen_id": names.get(row["person_uid"], {}).get("citizen_id"),
         "branch": branches.get(row["branch_uid"]), "capitals": capitals(row["amount_fen"]) if row["amount_fen"] >= 0 else None}
        for row in queries.receipts(session, asked.as_of, asked.year, asked.branch)
        if asked.uid in (None, row["uid"])
    ]  # fmt: skip


def _names(session: Session) -> dict[str, dict[str, Any]]:
    return {person["uid"]: person for person in roster.people(session)}


def payment_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    valid = [row for row in rows if row.get("voided_on") is None]
    return {
        "count": len(rows),
        "paid": yuan(sum(row.get("amount_fen") or 0 for row in valid), thousands=True),
    }


def large(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Large sums given in the year asked for, with whether they went up."""
    up = {
        (row["branch_uid"], row["to_month"])
        for row in queries.handups(session)
        if row["voided_on"] is None and row["large_fen"] and row["on_date"].earliest <= asked.as_of
    }
    return [
        {**row, "amount_fen": fen, "capitals": capitals(fen), "note": _with_refund(row),
         "handed_up": any(b == row["branch_uid"] and m.latest >= row["on_date"].earliest for b, m in up)}
        for row in payments(session, asked)
        if row["kind"] == "payment" and row["voided_on"] is None and (fen := row["large_fen"] - row["large_back_fen"]) > 0
    ]  # fmt: skip


def _with_refund(row: Mapping[str, Any]) -> str | None:
    """The note, with what was given back of the large sum."""
    back = (
        f"原交{yuan(row['large_fen'])}，已退{yuan(row['large_back_fen'])}" if row["large_back_fen"] else None
    )
    return "；".join(part for part in (row["note"], back) if part) or None


def handups(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Slips of the year asked for, in order of their periods."""
    branches = dict(roster.branches(session))
    return [
        {
            **row,
            "period": period_words(row["from_month"], row["to_month"]),
            "total_fen": row["amount_fen"] + row["large_fen"],
            "capitals": capitals(row["amount_fen"] + row["large_fen"]),
            "kept_fen": row["collected_fen"] - row["amount_fen"],
            "branch": branches.get(row["branch_uid"]),
        }
        for row in queries.handups(session, asked.branch, asked.year)
        if asked.uid in (None, row["uid"]) and row["on_date"].earliest <= asked.as_of
    ]


def account(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The account of the year asked for, line by line with the running balance."""
    branches = dict(roster.branches(session))
    if asked.branch is not None and asked.branch not in branches:
        return []
    lines = queries.account(session, asked.year, asked.branch, asked.as_of)
    return [{**row, "branch": branches.get(row["branch_uid"] or "")} for row in lines]


def account_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    came, went = (sum(row.get(key) or 0 for row in rows) for key in ("in_fen", "out_fen"))
    last = rows[-1].get("balance_fen") or 0 if rows else 0
    return {
        "count": len(rows),
        "income": yuan(came, thousands=True),
        "spending": yuan(went, thousands=True),
        "balance": yuan(last, thousands=True),
    }
