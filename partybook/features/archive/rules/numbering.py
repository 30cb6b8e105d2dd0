"""File numbers: the form that an office sets, the number of a paper, and numbers written short."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from string import Formatter
from typing import Any

from partybook.errors import Problem
from partybook.text import mark

KNOWN = frozenset({"fonds", "fonds-", "category", "year", "retention", "office", "piece"})
NEEDED = frozenset({"year", "retention", "piece"})


def check_form(form: str) -> None:
    """Refuses a form by which two papers could get the same number. Problem archive-number-form."""
    try:
        parts = [
            (name, spec or "", how) for _, name, spec, how in Formatter().parse(form) if name is not None
        ]
    except ValueError:
        parts = [("?", "", None)]
    names = {name for name, _, _ in parts}
    plain = all(
        how is None and (not spec or (name == "piece" and re.fullmatch("0[1-9]", spec)))
        for name, spec, how in parts
    )
    if not plain or not names <= KNOWN or not names >= NEEDED:
        text = mark(
            "档号格式要有 {{year}}、{{retention}}、{{piece:04}}，还可以有 {{fonds-}}、{{category}}、{{office}}：{value}"
        )
        raise Problem("archive-number-form", text, value=form)


def file_number(form: str, values: dict[str, Any]) -> str:
    """The number of a paper: WS·2026-D10-DZB-0003. {fonds-} is the number of the fonds and a dash, where there is one."""
    fonds = values.get("fonds") or ""
    return form.format_map({**values, "fonds": fonds, "fonds-": f"{fonds}-" if fonds else ""})


def ranges(numbers: Iterable[int], width: int = 4) -> str:
    """Numbers written short: 0001–0012、0031."""
    found: list[list[int]] = []
    ordered = sorted(set(numbers))
    for before, number in pairwise([None, *ordered]):
        assert number is not None
        if before is not None and found and number == before + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return "、".join(
        f"{run[0]:0{width}}" if len(run) == 1 else f"{run[0]:0{width}}–{run[-1]:0{width}}" for run in found
    )
