"""What the book knows when a spreadsheet of dues is read, and how its rows are stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate, today
from partybook.features.dues.model import WAGE_FIELDS, DuesBase
from partybook.features.dues.queries.account import starts
from partybook.features.dues.queries.bases import GIVEN, base_rows, set_bases
from partybook.features.dues.queries.office import office
from partybook.features.dues.queries.payments import store_payments
from partybook.features.dues.queries.positions import month_sums
from partybook.features.dues.queries.receipts import taken_in
from partybook.features.dues.queries.rows import Row, one
from partybook.features.dues.rules.amounts import Office
from partybook.features.dues.rules.months import month_of
from partybook.features.roster import queries as roster

TOLD = ("payer", "method", "collector", "paper_no", "note", "from_month", "to_month")
WAGES = frozenset(field.key for field in WAGE_FIELDS)
Todo = Iterable[tuple[str | None, Mapping[str, Any]]]


class Dues:
    """What is known of a person's dues, and what earlier rows of the same file add to it."""

    def __init__(
        self,
        decided: Office,
        bases: Sequence[Row],
        months: dict[PartialDate, tuple[int, int]],
        receipts: set[tuple[Any, ...]],
    ) -> None:
        self.office, self.bases, self.receipts, self._months = decided, bases, receipts, months

    @property
    def monthly(self) -> int | None:
        """The newest assessed amount of a month."""
        return self.bases[-1]["monthly_fen"] if self.bases else None

    def owed_fen(self, month: PartialDate) -> int:
        """What is owed for a month, by its opening, else by the assessment then in force."""
        if month in self._months and self._months[month][0]:
            return self._months[month][0]
        kept = [base for base in self.bases if base["from_month"].sort_key <= month.sort_key]
        return kept[-1]["monthly_fen"] if kept else 0

    def paid_fen(self, month: PartialDate) -> int:
        return self._months.get(month, (0, 0))[1]

    def open_fen(self, month: PartialDate) -> int:
        return self.owed_fen(month) - self.paid_fen(month)

    def assessed(self, month: PartialDate) -> bool:
        """Whether anything says what is owed for a month."""
        return self.owed_fen(month) > 0 or any(
            base["from_month"].sort_key <= month.sort_key for base in self.bases
        )

    def settled(self, month: PartialDate) -> bool:
        """Whether all of a month was paid before."""
        return self.paid_fen(month) > 0 and self.open_fen(month) <= 0

    def add(self, month: PartialDate, fen: int) -> None:
        """An earlier row of the file tells of a payment."""
        owed, paid = self._months.get(month, (0, 0))
        self._months[month] = owed, paid + fen


def known(session: Session) -> list[dict[str, Any]]:
    """Everyone with what is known of their dues under `dues`."""
    decided, bases, months, receipts = (
        office(session),
        base_rows(session),
        month_sums(session),
        taken_in(session),
    )
    return [
        {
            **person,
            "dues": Dues(
                decided,
                bases.get(person["uid"], []),
                months.get(person["uid"], {}),
                receipts.get(person["uid"], set()),
            ),
        }
        for person in roster.known_people(session)
        if person.get("binned_on") is None
    ]


def store_incomes(session: Session, todo: Todo) -> None:
    """Stores planned assessments."""
    kept = []
    for uid, values in todo:
        if uid is None:
            kept.append((str(values["person_uid"]), values))
        else:
            old = one(session, DuesBase, uid)
            told = {key: value for key, value in values.items() if key in (*GIVEN, "reason", "note")}
            kept.append((old["person_uid"], _told_anew(old, told)))
    set_bases(session, kept)


def _told_anew(old: Row, told: Mapping[str, Any]) -> Row:
    """The old assessment with what the sheet says; an amount follows from an income unless the sheet gives it."""
    merged = {key: old[key] for key in (*GIVEN, "reason", "note", "from_month")}
    if {"income_fen", "base_fen"} & set(told) and not WAGES & set(told):
        # A new income says that the old wage lines, and what was worked out from them, hold no longer.
        merged |= dict.fromkeys(merged.keys() & {*WAGES, "deducted_fen", "income_fen", "base_fen"})
        merged.pop("monthly_fen", None)
    return {**merged, **told, "state": "confirmed"}


def store_paid(session: Session, todo: Todo) -> None:
    """Stores planned payments, without receipt numbers: their papers were written elsewhere. What was collected before
    the branch's account begins counts for people and months only."""
    begun = starts(session)
    kept = []
    for _, values in todo:
        branch_uid = values["branch_uid"]
        about = {key: values[key] for key in TOLD if key in values}
        sums = [[line] for line in values["lines"]] if values.get("by_month") else [values["lines"]]
        for lines in sums:
            on = values.get("on_date") or min(
                lines[0].month, month_of(today()), key=lambda month: month.sort_key
            )
            before = branch_uid in begun and on.latest < begun[branch_uid]["on_date"].earliest
            kind = "brought" if before else "payment"
            kept.append((branch_uid, kind, lines, {**about, "on_date": on, "number_it": False}))
    store_payments(session, kept)


KNOWN = {"incomes": known, "payments": known, "payments-year": known}
STORE = {"incomes": store_incomes, "payments": store_paid, "payments-year": store_paid}
