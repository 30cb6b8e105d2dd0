"""How often each kind of meeting was held in the period, and in how many of its months, quarters and halves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling, once
from partybook.features.meetings import queries
from partybook.features.meetings.rules.cadence import Period, parts, period_words
from partybook.standards.codes import codes

Row = dict[str, Any]
SPANS = {"month": "months", "quarter": "quarters", "half": "halves"}


@once
def held_rows(session: Session, asked: Asked) -> list[Row]:
    """The meetings held in the period by the day."""
    found = queries.meetings(session, asked.first, asked.last, asked.branch)
    return [row for row in found if row["state"] == "held" and asked.holds(row["held_on"])]


def kinds_of(row: Row) -> frozenset[str]:
    """What a meeting was, and what it counts as besides."""
    return frozenset((row["kind"], *(row["also"] or "").split()))


def proofs_of(rows: Iterable[Row]) -> tuple[Proof, ...]:
    return tuple(
        Proof("meetings.held", row["uid"], f"{row['held_on'].dotted_full} {row['title']}") for row in rows
    )


def held(session: Session, asked: Asked) -> list[Fact]:
    """Of each kind; of group meetings each group by itself too. The life meeting of the committee is one that was a
    meeting of the committee and a life meeting in one."""
    spans = {name: parts(asked.first, asked.last, span) for span, name in SPANS.items()}
    by_kind: dict[str, list[Row]] = {kind: [] for kind in codes()["meeting_kind"].codes}
    for row in held_rows(session, asked):
        for kind in kinds_of(row) & set(by_kind):
            by_kind[kind].append(row)
    tell, found = Telling("meetings", asked), []
    for kind, rows in by_kind.items():
        found += _counted(tell, kind, rows, spans, None, "")
    for uid, branch, name in queries.group_names(session):
        if asked.branch in (None, branch):
            mine = [row for row in by_kind["group"] if row["group_uid"] == uid]
            found += _counted(tell, "group", mine, spans, uid, name)
    return [*found, *_of_committees(tell, by_kind)]


def _counted(
    tell: Telling,
    kind: str,
    rows: Sequence[Row],
    spans: dict[str, tuple[Period, ...]],
    subject: str | None,
    group: str,
) -> list[Fact]:
    proofs, label = proofs_of(rows), codes()["meeting_kind"].label(kind)
    found = [tell.fact(f"held.{kind}", "times", len(rows), proofs, subject=subject)]
    days = {row["held_on"] for row in rows}
    for name, periods in spans.items():
        met = [one for one in periods if any(map(one.holds, days))]
        lacking = [
            Proof("meetings.cadence", f"{subject or tell.asked.branch or ''}/{kind}//{one.name}",
                  " ".join(part for part in (group, period_words(one), label) if part))
            for one in periods if one not in met
        ]  # fmt: skip
        found.append(tell.fact(f"{name}.{kind}", "periods", len(met), proofs, lacking, subject=subject))
    return found


def _of_committees(tell: Telling, by_kind: dict[str, Collection[Row]] | dict[str, list[Row]]) -> list[Fact]:
    life = [row for row in by_kind["life"] if "committee" in kinds_of(row)]
    either = {row["uid"]: row for row in (*by_kind["democratic"], *life)}.values()
    return [
        tell.fact("held.life_committee", "times", len(life), proofs_of(life)),
        tell.fact("democratic_or_life", "times", len(either), proofs_of(either)),
    ]
