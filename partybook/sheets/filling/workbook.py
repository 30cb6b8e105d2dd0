"""The workbook around the sheets: which there are, what else points into them, how it is written again."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from partybook.errors import Problem
from partybook.marks.parts import Parts
from partybook.sheets.filling.formulas import Insert, moved
from partybook.sheets.filling.names import (
    ANCHOR,
    CHART,
    OFFICE,
    RELATION,
    TYPE,
    listing_of,
    parse,
    relations,
    s,
    serialised,
)
from partybook.sheets.filling.sheet import SheetXml
from partybook.sheets.filling.styles import Styles
from partybook.text import mark

_NOTE_ROW = re.compile(rb"(<x:Row>)(\d+)(</x:Row>)")
_NOTE_BOX = re.compile(rb"(<x:Anchor>\s*)([-\d,\s]+?)(\s*</x:Anchor>)")
_CHART = re.compile(r"xl/charts/chart\d*\.xml")
_BEFORE_CALC = ("externalReferences", "definedNames", "functionGroups", "sheets")


class Workbook:
    """An .xlsx as its parts; those that nobody changes stay byte for byte. Problem form-kind."""

    def __init__(self, data: bytes) -> None:
        self.parts = Parts(data)
        root = {kind: part for kind, part in relations(self.parts, "").values()}
        self._name = root.get("officeDocument", "")
        if not self._name.endswith(".xml") or self._name not in self.parts:
            raise _no_workbook()
        self._root = parse(self.parts.xml(self._name))
        if self._root.tag != s("workbook"):
            raise _no_workbook()
        self._relations = relations(self.parts, self._name)
        self.epoch_1904 = any(
            one.get("date1904") in ("1", "true") for one in self._root.iter(s("workbookPr"))
        )
        strings = self._tree("sharedStrings")
        self.strings = list(strings) if strings is not None else []
        self.styles = Styles(self._tree("styles"))
        self.sheets = [
            SheetXml(one.get("name", ""), part, parse(self.parts.xml(part)), self)
            for one in self._root.iter(s("sheet"))
            for kind, part in [self._relations.get(one.get(f"{{{OFFICE}}}id", ""), ("", ""))]
            if kind == "worksheet" and part in self.parts
        ]
        self._others: dict[str, Any] = {}

    def _part(self, kind: str) -> str:
        return next((p for k, p in self._relations.values() if k == kind and p in self.parts), "")

    def _tree(self, kind: str) -> Any | None:
        part = self._part(kind)
        return parse(self.parts.xml(part)) if part else None

    def other(self, part: str) -> Any:
        """The tree of a drawing, a chart, a table or the notes, to be changed and written again."""
        if part not in self._others:
            self._others[part] = parse(self.parts.xml(part))
        return self._others[part]

    def related(self, sheet: SheetXml, kind: str) -> list[str]:
        """The parts of one kind that a sheet refers to."""
        found = relations(self.parts, sheet.part).values()
        return [part for k, part in found if k == kind and part in self.parts]

    @property
    def has_pivots(self) -> bool:
        return any("pivotTable" in name for name in self.parts.names)

    def take_insert(self, insert: Insert, sheet: SheetXml) -> None:
        """Everything that points into a sheet follows the rows that came in; the sheet itself has done so."""
        for other in self.sheets:
            if other is not sheet:
                other.follow(insert)
        for name in self._root.iter(s("definedName")):
            name.text = moved(name.text or "", insert, "")
        for part in [name for name in self.parts.names if _CHART.fullmatch(name)]:
            for one in self.other(part).iter(CHART):
                one.text = moved(one.text or "", insert, "")
        self._shift_hanging(insert, sheet)

    def _shift_hanging(self, insert: Insert, sheet: SheetXml) -> None:
        """Pictures, tables and notes that hang on a sheet."""
        for part in self.related(sheet, "drawing"):
            for one in self.other(part).iter(ANCHOR):
                one.text = str(insert.row(int(one.text or 0) + 1) - 1)
        for part in self.related(sheet, "table"):
            for one in self.other(part).iter(s("table"), s("autoFilter"), s("sortState")):
                one.set("ref", insert.area(one.get("ref")))
        for part in self.related(sheet, "comments"):
            for one in self.other(part).iter(s("comment")):
                one.set("ref", _cell(insert, one.get("ref")))
        for part in self.related(sheet, "vmlDrawing"):
            self.parts.put(part, _notes(self.parts.read(part), insert))

    def written(self) -> bytes:
        """The whole file; spreadsheet programs work its formulas out anew when they open it."""
        for sheet in self.sheets:
            if sheet.forget_results() or sheet.changed:
                self.parts.put(sheet.part, serialised(sheet.root))
        for part, tree in self._others.items():
            self.parts.put(part, serialised(tree))
        if self.styles.changed:
            self.parts.put(self._part("styles"), serialised(self.styles.root))
        self._calculate_anew()
        self.parts.put(self._name, serialised(self._root))
        return self.parts.written()

    def _calculate_anew(self) -> None:
        calc = self._root.find(s("calcPr"))
        if calc is None:
            calc = etree.Element(s("calcPr"))
            before = next(one for name in _BEFORE_CALC if (one := self._root.find(s(name))) is not None)
            before.addnext(calc)
        calc.set("fullCalcOnLoad", "1")
        chain = self._part("calcChain")
        if chain:
            self.parts.put(chain, None)
            types = parse(self.parts.xml("[Content_Types].xml"))
            for one in [one for one in types.iter(TYPE) if one.get("PartName") == f"/{chain}"]:
                one.getparent().remove(one)
            self.parts.put("[Content_Types].xml", serialised(types))
            listing = parse(self.parts.xml(listing_of(self._name)))
            for one in [one for one in listing.iter(RELATION) if one.get("Type", "").endswith("/calcChain")]:
                one.getparent().remove(one)
            self.parts.put(listing_of(self._name), serialised(listing))


def _cell(insert: Insert, ref: str) -> str:
    """A single cell, which never becomes a range."""
    column, row = re.fullmatch(r"([A-Z]+)([0-9]+)", ref).groups()  # type: ignore[union-attr]
    return f"{column}{insert.row(int(row))}"


def _notes(vml: bytes, insert: Insert) -> bytes:
    """The boxes of notes: VML is not always XML, so only its numbers are touched."""

    def box(found: re.Match[bytes]) -> bytes:
        numbers = [int(one) for one in found[2].split(b",")]
        if len(numbers) == 8:
            high = numbers[6] - numbers[2]
            numbers[2] = insert.row(numbers[2] + 1) - 1
            numbers[6] = numbers[2] + high
        return found[1] + b", ".join(str(one).encode() for one in numbers) + found[3]

    vml = _NOTE_ROW.sub(
        lambda found: found[1] + str(insert.row(int(found[2]) + 1) - 1).encode() + found[3], vml
    )
    return _NOTE_BOX.sub(box, vml)


def _no_workbook() -> Problem:
    return Problem(
        "form-kind", mark("这不是 Excel 表格（.xlsx）。请在 WPS/Excel 里打开，另存为 .xlsx 再用。")
    )
