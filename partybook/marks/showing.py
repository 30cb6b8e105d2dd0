"""How a mark may ask for its value to be shown: [[入党时间:年月日]], [[应交:大写]]."""

from __future__ import annotations

from typing import Any

from partybook.dates import PartialDate
from partybook.fields import CitizenId, CodeKind, Codes, Date, Field, Money, Whole
from partybook.money import capitals, whole_capitals


class LongDate(Date):
    """A date as the heads of registers show it: 2026年3月12日."""

    def show(self, value: PartialDate | None, codes: Codes) -> str:
        return "" if value is None else value.chinese


def ways_of(field: Field) -> dict[str, Any]:
    """How a mark may ask for a value to be shown: [[入党时间:年月日]]."""
    kind = field.kind
    if isinstance(kind, Date):
        return {
            "年月日": lambda date, _: date.chinese,
            "年月": lambda date, _: PartialDate(date.year, date.month).chinese,
            "点": lambda date, _: date.dotted_full,
            "横线": lambda date, _: date.iso,
            "大写": lambda date, _: date.capitals,
        }
    if isinstance(kind, CodeKind):
        return {
            "全称": lambda value, codes: codes[kind.table].label(value),
            "简称": lambda value, codes: codes[kind.table].short(value),
        }
    if isinstance(kind, Money):
        return {"大写": lambda value, _: capitals(value)}
    if type(kind) is Whole:
        return {"大写": lambda value, _: whole_capitals(value)}
    if isinstance(kind, CitizenId):
        return {"遮住": kind.screen}
    return {}


def shower(field: Field, show: str, codes: Codes) -> Any:
    """What shows a value in that way; None where its field has no such way."""
    way = ways_of(field).get(show)
    return None if way is None else lambda value: way(value, codes)
