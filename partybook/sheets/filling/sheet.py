"""One sheet of a form: its cells, and rows that come in with their looks, merged areas and formulas."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from partybook.sheets.filling.formulas import Insert, letters, moved, number_of, translated
from partybook.sheets.filling.names import NEWER, s

if TYPE_CHECKING:
    from partybook.sheets.filling.workbook import Workbook

_REF = re.compile(r"([A-Z]+)([0-9]+)")
_C, _ROW, _F, _V = s("c"), s("row"), s("f"), s("v")
_FORMULAS = (s("formula"), s("formula1"), s("formula2"), f"{NEWER}f")
_AREAS = (s("hyperlink"), s("autoFilter"), s("sortState"), s("dataRef"))


class SheetXml:
    """A worksheet part as a tree."""

    def __init__(self, name: str, part: str, root: Any, book: Workbook) -> None:
        self.name, self.part, self.root, self._book = name, part, root, book
        self.changed = False
        self._areas: tuple[int, dict[tuple[int, int], tuple[int, int]]] = (-1, {})
        self._data = root.find(s("sheetData"))
        self._number()
        self._write_out_shared()

    def _number(self) -> None:
        """Rows and cells that leave their place out stand behind the one before."""
        row_number = 0
        for row in self._data:
            row_number = int(row.get("r", row_number + 1))
            row.set("r", str(row_number))
            column = 0
            for cell in row:
                found = _REF.fullmatch(cell.get("r", ""))
                column = number_of(found[1]) if found else column + 1
                if not found:
                    cell.set("r", f"{letters(column)}{row_number}")

    def _write_out_shared(self) -> None:
        """A formula that several cells share is written into each: they do not stay side by side."""
        masters: dict[str, tuple[str, int, int]] = {}
        for cell in self.cells():
            formula = cell.find(_F)
            if formula is None or formula.get("t") != "shared":
                continue
            column, row = place(cell)
            key = formula.get("si", "")
            if formula.text:
                masters[key] = formula.text, column, row
            elif key in masters:
                text, first, top = masters[key]
                formula.text = translated(text, row - top, column - first)
            for name in ("t", "si", "ref"):
                formula.attrib.pop(name, None)

    @property
    def rows(self) -> list[Any]:
        return list(self._data)

    def cells(self) -> Iterator[Any]:
        yield from self._data.iter(_C)

    def item(self, cell: Any) -> Any | None:
        """What holds the text of a cell; None for numbers and formulas."""
        if cell.find(_F) is not None:
            return None
        if cell.get("t") == "inlineStr":
            return cell.find(s("is"))
        value = cell.find(_V)
        if cell.get("t") != "s" or value is None:
            return None
        number = int(value.text or -1)
        return self._book.strings[number] if 0 <= number < len(self._book.strings) else None

    def text(self, cell: Any) -> str:
        item = self.item(cell)
        return "" if item is None else "".join(one.text or "" for one in texts(item))

    def span(self, cell: Any) -> int:
        """The last row over which a cell reaches."""
        column, row = place(cell)
        for area in self._merged():
            first_column, first, _, last = corners(area.get("ref"))
            if (first_column, first) == (column, row):
                return last
        return row

    def _merged(self) -> list[Any]:
        return list(self.root.iter(s("mergeCell")))

    @property
    def joined(self) -> dict[tuple[int, int], tuple[int, int]]:
        """The last column and row of every joined area, by its first ones."""
        holder = self.root.find(s("mergeCells"))
        count = len(holder) if holder is not None else 0
        if count != self._areas[0]:
            found = {}
            for area in holder if holder is not None else ():
                left, top, right, bottom = corners(area.get("ref"))
                found[left, top] = (right, bottom)
            self._areas = (count, found)
        return self._areas[1]

    # Rows that come in ------------------------------------------------------------------------------------------

    def repeat(self, first: int, last: int, times: int) -> list[list[Any]]:
        """Rows `first` to `last` so many times: the rows of each time, the first being those that were there."""
        own = [row for row in self._data if first <= int(row.get("r")) <= last]
        insert = Insert(self.name, first, last, (times - 1) * (last - first + 1))
        models = [copy.deepcopy(row) for row in own]
        self._shift(insert)
        for row in own:
            _move_formulas(row, insert, self.name, 0)
        made = [own]
        at = list(self._data).index(own[-1]) + 1
        for time in range(1, times):
            rows = [copy.deepcopy(row) for row in models]
            for row in rows:
                _move_formulas(row, insert, self.name, time)
                _renumber(row, int(row.get("r")) + time * insert.high)
            made.append(rows)
        self._data[at:at] = [row for rows in made[1:] for row in rows]
        self.changed = True
        if insert.by:
            self._book.take_insert(insert, self)
        return made

    def _shift(self, insert: Insert) -> None:
        """All of the sheet but the repeated rows."""
        for row in self._data:
            number = int(row.get("r"))
            if insert.first <= number <= insert.last:
                continue
            if number > insert.last:
                _renumber(row, insert.row(number))
            _move_formulas(row, insert, self.name, None)
        self._shift_merged(insert)
        self._shift_areas(insert)
        for one in self.root.iter(*_FORMULAS):
            one.text = moved(one.text or "", insert, self.name)
        for one in self.root.findall(f"{s('rowBreaks')}/{s('brk')}"):
            if int(one.get("id", 0)) >= insert.last:
                one.set("id", str(int(one.get("id")) + insert.by))
        dimension = self.root.find(s("dimension"))
        if dimension is not None:
            self.root.remove(dimension)

    def _shift_areas(self, insert: Insert) -> None:
        """What holds for areas of the sheet: drop-downs, coloured conditions, filters, links."""
        for one in self.root.iter(*_AREAS):
            if one.get("ref"):
                one.set("ref", insert.area(one.get("ref")))
        for one in self.root.xpath("//*[@sqref]"):
            if one.tag != s("selection"):
                one.set("sqref", insert.areas(one.get("sqref")))
        for one in self.root.iter(f"{NEWER}sqref"):
            one.text = insert.areas(one.text or "")

    def _shift_merged(self, insert: Insert) -> None:
        """Areas within the repeated rows are there each time; one that reaches over them takes in the new rows."""
        for area in self._merged():
            _, top, _, bottom = corners(area.get("ref"))
            if insert.first <= top and bottom <= insert.last:
                for time in range(1, insert.by // insert.high + 1):
                    down = time * insert.high
                    other = copy.deepcopy(area)
                    other.set("ref", translated(area.get("ref"), down, 0))
                    area.getparent().append(other)
            else:
                area.set("ref", insert.area(area.get("ref")))
        for areas in self.root.iter(s("mergeCells")):
            areas.set("count", str(len(areas)))

    def follow(self, insert: Insert) -> None:
        """Formulas here that point into another sheet."""
        for one in self.root.iter(_F, *_FORMULAS):
            text = moved(one.text or "", insert, self.name)
            if text != (one.text or ""):
                one.text, self.changed = text, True

    def forget_results(self) -> bool:
        """Takes out what formulas gave before the form was filled; whether there were any."""
        found = False
        for cell in self.cells():
            if cell.find(_F) is not None and (value := cell.find(_V)) is not None:
                cell.remove(value)
                cell.attrib.pop("t", None)
                found = True
        return found


def texts(item: Any) -> list[Any]:
    """The texts of a string, without the readings above it."""
    return [one for one in item.iter(s("t")) if one.getparent().tag != s("rPh")]


def place(cell: Any) -> tuple[int, int]:
    """Column and row of a cell, from 1."""
    found = _REF.fullmatch(cell.get("r"))
    assert found is not None
    return number_of(found[1]), int(found[2])


def corners(ref: str) -> tuple[int, int, int, int]:
    """Column and row of the first and of the last cell of an area."""
    first, _, last = ref.partition(":")
    ends = [_REF.fullmatch(one) for one in (first, last or first)]
    assert ends[0] is not None and ends[1] is not None, ref
    return number_of(ends[0][1]), int(ends[0][2]), number_of(ends[1][1]), int(ends[1][2])


def _renumber(row: Any, number: int) -> None:
    row.set("r", str(number))
    for cell in row:
        found = _REF.fullmatch(cell.get("r", ""))
        if found:
            cell.set("r", f"{found[1]}{number}")


def _move_formulas(row: Any, insert: Insert, own: str, copy_number: int | None) -> None:
    for formula in row.iter(_F):
        formula.text = moved(formula.text or "", insert, own, copy=copy_number)
        if formula.get("ref"):
            ref = formula.get("ref")
            formula.set(
                "ref",
                translated(ref, insert.high * copy_number, 0)
                if copy_number is not None
                else insert.area(ref),
            )
