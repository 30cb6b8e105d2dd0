"""Writes a standard as the text that the book keeps; read again it is the same standard."""

from __future__ import annotations

import json
from collections.abc import Iterable

from partybook.standards.scoring.shape import Criterion, Item, Standard


def text_of(standard: Standard) -> str:
    """The TOML of a standard."""
    lines = [
        f"title = {_word(standard.title)}",
        f"paper = {_word(standard.paper)}",
        f"valid_from = {standard.valid_from.isoformat()}",
        f"note = {_word(standard.note)}",
        f"unconfirmed = {_words(standard.unconfirmed)}",
        f"total = {_points(standard.total)}",
        f"begins = {list(standard.begins)}",
        f"due = {list(standard.due)}",
        *(
            f"[[grades]]\ntitle = {_word(grade.title)}\nleast = {_points(grade.least)}"
            for grade in standard.grades
        ),
    ]
    for part in standard.parts:
        lines += [
            "[[parts]]",
            f"number = {part.number}",
            f"title = {_word(part.title)}",
            f"points = {_points(part.points)}",
        ]
        for item in part.items:
            lines += _item(item)
    return "\n".join(lines) + "\n"


def _item(item: Item) -> list[str]:
    return [
        "[[parts.items]]",
        f"code = {_word(item.code)}",
        f"points = {_points(item.points)}",
        f"title = {_word(item.title)}",
        f"how = {_word(item.how)}",
        f"criteria = [{', '.join(_criterion(one) for one in item.criteria)}]",
    ]


def _criterion(one: Criterion) -> str:
    said = [f"{one.what} = {_word(one.fact or one.says)}"]
    if one.fact:
        said.append(f"says = {_word(one.says)}")
    for key in ("least", "most"):
        if getattr(one, key) is not None:
            said.append(f"{key} = {getattr(one, key)}")
    if one.weight != 1:
        said.append(f"weight = {one.weight}")
    if one.needs:
        said.append(f"needs = {_words(one.needs)}")
    if one.steps:
        said.append(f"steps = [{', '.join(f'[{value}, {_points(points)}]' for value, points in one.steps)}]")
    if one.off:
        said.append(f"off = {_points(one.off)}")
    if one.rule:
        said.append(f"rule = {_word(one.rule)}")
    return "{ " + ", ".join(said) + " }"


def _word(text: str) -> str:
    """A basic string: what JSON escapes, TOML escapes alike; DEL too must be escaped there."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _words(texts: Iterable[str]) -> str:
    return f"[{', '.join(_word(text) for text in texts)}]"


def _points(points: int) -> str:
    whole, rest = divmod(points, 100)
    return f"{whole}.{rest:02d}" if rest else str(whole)
