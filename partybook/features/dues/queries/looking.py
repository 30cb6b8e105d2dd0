"""What the collecting page looks up: what lies behind a month, which months are not open, who may collect."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.dates import PartialDate, today
from partybook.features.dues.model import DuesLine, DuesPayment
from partybook.features.dues.queries.areas import areas
from partybook.features.dues.queries.correcting import corrections, differences
from partybook.features.dues.queries.openings import opened
from partybook.features.dues.queries.positions import Position, positions
from partybook.features.dues.queries.rows import EVER, Row
from partybook.features.roster import queries as roster

MAY_COLLECT = ("collector", "organisation", "group_leader", "secretary")  # posts, the likeliest first


def month_detail(
    session: Session, person_uid: str, month: PartialDate
) -> tuple[Position | None, list[Row], list[Row]]:
    """A member's month: how it stands, the receipts for it (the voided ones too), the corrections of it."""
    found = positions(session, EVER, month, month, people=[person_uid]).get((person_uid, month))
    keys = ("uid", "kind", "number", "paper_no", "on_date", "method", "collector", "voided_on", "void_reason")
    rows = session.execute(
        select(*(getattr(DuesPayment, key) for key in keys), DuesLine.amount_fen)
        .join(DuesLine, DuesLine.payment_uid == DuesPayment.uid)
        .where(DuesLine.person_uid == person_uid, DuesLine.month == month)
        .order_by(DuesPayment.on_date, DuesPayment.uid)
    )
    payments = [dict(zip((*keys, "amount_fen"), row, strict=True)) for row in rows]
    mine = [one for one in corrections(session, person_uid) if one["month"] == month]
    return found, payments, mine


def unopened(session: Session, year: int, last: int) -> list[tuple[str, PartialDate]]:
    """(branch, month) of each month up to the last one that is not open yet, in order."""
    done = {(row["branch_uid"], row["month"]) for row in opened(session, year)}
    months = [PartialDate(year, number) for number in range(1, last + 1)]
    branches = [uid for uid, _ in roster.branches(session)]
    return [(branch, month) for month in months for branch in branches if (branch, month) not in done]


def year_differences(session: Session, year: int) -> list[Row]:
    """Everybody's months of a year that would ask for something else by what is known now."""
    return [
        row
        for opening in opened(session, year)
        for row in differences(session, opening["branch_uid"], opening["month"])
    ]


def collectors(session: Session) -> list[str]:
    """The names of those who may collect: of areas, then by their posts."""
    names = [row["collector"] for row in areas(session) if row["collector"]]
    people = {person["uid"]: person["name"] for person in roster.people(session)}
    held = [row for row in roster.posts(session) if row["to_on"] is None or row["to_on"].latest >= today()]
    for post in MAY_COLLECT:
        names += [
            people[row["person_uid"]] for row in held if row["post"] == post and row["person_uid"] in people
        ]
    return list(dict.fromkeys(names))


def members_by_name(session: Session) -> list[tuple[str, str]]:
    """(name, uid) of the members of today, those of the same name told apart by their group."""
    found: dict[str, str] = {}
    for person, life in roster.lives(session, today()):
        if life.member:
            name = str(person["name"])
            if name in found:
                name = f"{name}（{person['group'] or person['branch']}）"
            found[name] = person["uid"]
    return list(found.items())
