"""How a self-score is said: part by part, item by item, with the arithmetic in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.cli.answers import say
from partybook.fields import Points


def say_score(found: Mapping[str, Any]) -> None:
    """All items, the total, what nobody judged yet, what changed since the sheet was frozen."""
    say(f"{found['branch']}　{found['title']}　{found['period']}，截至 {found['as_of']}")
    for part in found["parts"]:
        say(f"{part['number']} {part['title']}：{_of(part)} 分")
        for one in (item for item in found["items"] if item["part"] == part["number"]):
            say(f"  {one['code']} {one['title']} {_of(one)}")
            say(f"      {one['arithmetic']}")
    state = f"{found['assessed_on']} 定稿" if found["frozen"] else "未定稿"
    say(f"共 {_points(found['total'])} 分（满分 {_points(found['most'])}），{found['grade']}，{state}")
    if found["unjudged"]:
        say(f"还没有评定：{'、'.join(found['unjudged'])}")
    for one in found["differences"]:
        change = f"{_points(one['was'])} → {_points(one['now'])}"
        say(f"定稿后有变化：{one['code']} {change}　{one['words_now']}")


def _of(one: Mapping[str, Any]) -> str:
    return f"{_points(one['score'])}/{_points(one['points'])}"


def _points(value: int) -> str:
    return Points().show(value, {})
