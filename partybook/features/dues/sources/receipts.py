"""Receipts as they are given out: one for each payment, however many people and months it is for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.dues.rules.months import period_words
from partybook.features.dues.sources.lists import payments
from partybook.money import capitals, yuan


def receipts(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The numbered receipts of the year asked for, in order; none that was voided or given back."""
    kept = [
        row
        for row in payments(session, asked)
        if row["kind"] == "payment"
        and row["number"] is not None
        and row["voided_on"] is None
        and not row["given_back"]
    ]
    return [_receipt(list(rows)) for _, rows in groupby(kept, key=lambda row: row["uid"])]


def _receipt(rows: Sequence[Row]) -> dict[str, Any]:
    total = sum(row["amount_fen"] for row in rows)
    return {
        **rows[0],
        "name": "、".join(row["name"] for row in rows)
        + (f"（{payer(rows[0]['payer'])}）" if rows[0]["payer"] else ""),
        "what": _what(rows[0]) if len(rows) == 1 else "；".join(map(_share, rows)),
        "amount_fen": total,
        "capitals": capitals(total),
    }


def payer(name: str) -> str:
    """王五代交; a note such as 家属代交 says it already."""
    return name if name.endswith(("代交", "代缴")) else f"{name}代交"


def _what(row: Row) -> str:
    """2026年1—3月党费（其中大额1000.00）"""
    large = row["large_fen"]
    words = f"{period_words(row['from_month'], row['to_month'])}党费"
    return words + (f"（其中大额{yuan(large)}）" if large else "")


def _share(row: Row) -> str:
    return f"{row['name']}{_what(row)}{yuan(row['amount_fen'])}元"
