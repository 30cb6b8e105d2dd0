"""Rows put into the bin and taken out again, as far as the rows that stay allow it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.bulk import update_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.ledgers.model import LedgerRow
from partybook.features.ledgers.queries.rows import TABLE, Row, all_ledgers, rows_of
from partybook.features.ledgers.rules import CHECKS, Others, label_of
from partybook.standards.ledgers import Ledger
from partybook.text import mark

AMONG = ("unique", "balance")  # rules that speak of the other rows too


def bin_rows(session: Session, uids: Sequence[str]) -> None:
    """Puts rows entered by mistake into the bin. Problem ledger-balance-left where what stays would fall below zero."""
    update_rows(session, TABLE, [(uid, {"binned_on": PartialDate.of(today())}) for uid in uids])
    for ledger, branch in _touched(session, uids):
        for rule in (one for one in ledger.rules if one.name == "balance"):
            stay = Others(rows_of(session, ledger, branch=branch))
            lowest = stay.lowest(ledger, rule.says["income"], rule.says["spending"], {})
            if lowest < 0:
                text = mark("移走以后结余会成为 {balance} 元，不能小于零。请先核对后来的支出。")
                raise Problem("ledger-balance-left", text, balance=f"{lowest / 100:.2f}")


def restore_rows(session: Session, uids: Sequence[str]) -> None:
    """Takes rows out of the bin. Problem ledger-many where one of them is there again, or spends what is not there."""
    update_rows(session, TABLE, [(uid, {"binned_on": None}) for uid in uids])
    for ledger, branch in _touched(session, uids):
        rules = [one for one in ledger.rules if one.name in AMONG and not one.warn]
        there = rows_of(session, ledger, branch=branch) if rules else []
        for row in (one for one in there if one["uid"] in uids):
            others = Others(one for one in there if one is not row)
            for rule in rules:
                _refuse(ledger, row, CHECKS[rule.name](ledger, rule.says, row, others, today()))


def _refuse(ledger: Ledger, row: Row, found: Iterable[tuple[str, Problem]]) -> None:
    for _, problem in found:
        says = mark("“{row}”不能恢复：{says}")
        raise Problem("ledger-many", says, row=label_of(ledger, row), says=problem)


def _touched(session: Session, uids: Sequence[str]) -> list[tuple[Ledger, str | None]]:
    """The ledgers and branches of some rows."""
    known = all_ledgers(session)
    query = select(LedgerRow.ledger, LedgerRow.branch_uid).where(LedgerRow.uid.in_(uids)).distinct()
    return [(known[name], branch) for name, branch in session.execute(query) if name in known]
