"""The lines of ruled cells in a form: which cell stands in which columns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from partybook.standards.reading import ResourceFault, need, no_others
from partybook.standards.registers.checks import KEY, check_template, choice, matching, number, optional
from partybook.standards.registers.columns import ALIGNS, BLANK, SHOWS, Align, Column

CELL_KEYS = {
    "key", "label", "says", "box", "down", "span", "show", "empty", "align", "height", "foot", "bold", "grow", "indent",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a form, with its label before it.

    One of: the `value` of a Field (or room for a pen), words that it `says`, a `box` to paste into, which may hang
    `down` over several lines, or a label alone. `label` None is the Field's, "" none. It begins at column `at`, its
    label takes one column, the rest `span`. `height` is in mm; a cell that may `grow` takes the room left on the page.
    `foot` stands at the lower right: who signs. `indent` begins each paragraph two characters in.
    """

    value: Column | None
    label: str | None
    says: str
    box: str
    down: int
    at: int
    span: int
    align: Align
    height: float
    foot: str
    bold: bool
    grow: bool
    indent: bool

    @property
    def labelled(self) -> bool:
        """Whether a label stands before it."""
        return self.label != ""

    @property
    def alone(self) -> bool:
        """A label and nothing else."""
        return self.labelled and self.value is None and not self.says and not self.box

    @property
    def columns(self) -> int:
        """How many columns it takes."""
        return self.span + (self.labelled and not self.alone)


def read_lines(file: Path, table: dict[str, Any], at: str, columns: int) -> tuple[tuple[Cell, ...], ...]:
    """The `lines` of a block of cells, each of which fills the columns that no box from above holds."""
    given = need(file, table, "lines", list, at)
    if not given:
        raise ResourceFault(file, f"{at}.lines", "there is none")
    held = [0] * columns  # lines that a box still hangs over each column
    lines = []
    for place, line in enumerate(given):
        here = f"{at}.lines[{place}]"
        if not isinstance(line, list) or not all(isinstance(cell, dict) for cell in line):
            raise ResourceFault(file, here, "should be a list of cells")
        lines.append(_line(file, line, here, held))
    if any(held):
        raise ResourceFault(file, f"{at}.lines", "a box hangs below the last line")
    return tuple(lines)


def _line(file: Path, given: list[dict[str, Any]], here: str, held: list[int]) -> tuple[Cell, ...]:
    cells = []
    free = [column for column, lines in enumerate(held) if not lines]
    held[:] = [max(0, lines - 1) for lines in held]
    for place, table in enumerate(given):
        at = f"{here}[{place}]"
        run = [column for offset, column in enumerate(free) if column == free[0] + offset]
        cell = _cell(file, table, at, run, last=place + 1 == len(given))
        taken = run[: cell.columns]
        if cell.span < 1 or len(taken) < cell.columns:
            raise ResourceFault(file, at, "has no room in its line")
        del free[: len(taken)]
        for column in taken if cell.box else ():
            held[column] = cell.down - 1
        cells.append(cell)
    if free:
        raise ResourceFault(file, here, "leaves columns empty")
    return tuple(cells)


def _cell(file: Path, table: dict[str, Any], at: str, run: list[int], *, last: bool) -> Cell:
    no_others(file, table, CELL_KEYS, at)
    for key in ("says", "box", "foot"):
        check_template(file, f"{at}.{key}", optional(file, table, key, str, "", at), shows=SHOWS)
    if sum(key in table for key in ("key", "says", "box")) > 1:
        raise ResourceFault(file, at, "should have one of key, says, box")
    alone = not any(key in table for key in ("key", "says", "box"))
    label = optional(file, table, "label", str, None if "key" in table else "", at)
    if (alone and not label) or (label is None and table["key"] == BLANK):
        raise ResourceFault(file, f"{at}.label", "missing")
    rest = len(run) - (label != "" and not alone)
    align = cast(Align, choice(file, table, "align", ALIGNS, "", at))
    return Cell(
        value=_value(file, table, at, align) if "key" in table else None,
        label=label,
        says=table.get("says", ""),
        box=table.get("box", ""),
        down=int(number(file, table, "down", 1, 40, 1, at)),
        at=run[0] if run else 0,
        span=int(number(file, table, "span", 1, 40, 1, at)) if "span" in table or not last else rest,
        align=align,
        height=float(number(file, table, "height", 5, 200, 0, at)),
        foot=table.get("foot", ""),
        bold=optional(file, table, "bold", bool, False, at),
        grow=optional(file, table, "grow", bool, False, at),
        indent=optional(file, table, "indent", bool, False, at),
    )


def _value(file: Path, table: dict[str, Any], at: str, align: Align) -> Column:
    return Column(
        key=matching(file, table, "key", KEY, at),
        width=1,
        label=table.get("label") or "",
        align=align,
        show=choice(file, table, "show", SHOWS, "", at),
        empty=optional(file, table, "empty", str, "", at),
    )
