"""JSON from outside, taken only as we would have written it: no key twice, no NaN, no endless number, no depth."""

from __future__ import annotations

import json
from typing import Any

from partybook.errors import Problem
from partybook.handover.layout import canonical
from partybook.handover.refusals import refusal

INTEGER = 2**63  # SQLite's whole numbers are smaller
DIGITS = 20  # that a number may have

_decode = json.JSONDecoder().decode


def load_object(data: bytes, where: str) -> dict[str, Any]:
    """A JSON object in canonical form. Problems pbk-json, pbk-key-twice, pbk-number, pbk-deep."""
    try:
        value = json.loads(
            data.decode(),
            object_pairs_hook=lambda pairs: _once(pairs, where),
            parse_constant=lambda text: _refuse_number(where),
            parse_int=lambda text: _whole(text, where),
            parse_float=lambda text: _refuse_number(where),
        )
        if isinstance(value, dict) and canonical(value) == data:
            return value
    except RecursionError:
        raise refusal("pbk-deep", place=where) from None
    except ValueError:
        pass
    raise refusal("pbk-json", place=where)


def load_row(data: bytes) -> dict[str, Any] | None:
    """A line's object, None where it is none or is not canonical; quicker, for millions of lines."""
    try:
        value = _decode(data.decode())
        return value if isinstance(value, dict) and canonical(value) == data else None
    except (ValueError, RecursionError):
        return None


def _once(pairs: list[tuple[str, Any]], where: str) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise refusal("pbk-key-twice", place=where)
    return found


def _whole(text: str, where: str) -> int:
    value = int(text) if len(text) <= DIGITS else INTEGER
    if not -INTEGER <= value < INTEGER:
        _refuse_number(where)
    return value


def _refuse_number(where: str) -> Problem:
    raise refusal("pbk-number", place=where)
