"""One worksheet's XML: its size, and the marks on cells that calamine does not hand over.

Reading is by regular expressions over a plain spelling, `<c r="A1" s="5" t="s">`, which all common programs
write; any other spelling is first rewritten to it, so that no cell can hide from the limits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from partybook.errors import Problem
from partybook.sheets.reading.cells import column_index, letters
from partybook.text import mark

MOST_REWRITTEN = 32 * 2**20  # the element tree takes about ten times that

_PREFIXED = re.compile(rb":c[\s/>]")
_ODD_QUOTE = re.compile(rb"<c r=\"[^>]*='")
_UNUSUAL = re.compile(rb'<c r="(?![A-Z]{1,2}[1-9][0-9]{0,3}")([^"]*)')
_USUAL_SIZE = (9_999, 702)
_REFERENCE = re.compile(rb"([A-Z]{1,3})([1-9][0-9]{0,6})")
_FILLED = re.compile(rb'<c r="([A-Z]+)([0-9]+)"[^>]*(?<!/)>(?!\s*</c>)')
_ERROR = re.compile(rb'(<c r="([A-Z]+)([0-9]+)"[^>]*?\st=")e"')
_FORMULA_ONLY = re.compile(rb"<f(?:\s[^>]*?)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>")
_CELL_HEAD = re.compile(rb'<c r="([A-Z]+)([0-9]+)"([^>]*)>')
_HIDDEN_ROW = re.compile(rb'<row\s(?=[^>]*\bhidden="(?:1|true)")[^>]*?\br="([0-9]+)"')
_MERGED = re.compile(rb'<mergeCell\s+ref="([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"')

Place = tuple[int, int]


def plain(xml: bytes, *, styled_default: bool = False) -> bytes:
    """The XML in the plain spelling. `styled_default`: cells without a style get `s="0"` written out."""
    odd = (
        styled_default
        or not _cells_alike(xml)
        or b"<!" in xml
        or _PREFIXED.search(xml)
        or any(not _REFERENCE.fullmatch(reference) for reference in _UNUSUAL.findall(xml))
        or (b"='" in xml and _ODD_QUOTE.search(xml))
    )
    return _rewritten(xml) if odd else xml


def _cells_alike(xml: bytes) -> bool:
    """Whether every cell begins with its reference: `<c` occurs else only before and behind the rows."""
    start, end = xml.find(b"<sheetData"), xml.rfind(b"</sheetData")
    elsewhere = xml.count(b"<c", 0, max(start, 0)) + (xml.count(b"<c", end) if end > 0 else 0)
    return xml.count(b"<c") - elsewhere == xml.count(b'<c r="')


def most_size(xml: bytes) -> tuple[int, int]:
    """Rows and columns that a sheet surely stays within; quick."""
    rows, columns = _USUAL_SIZE
    for reference in _UNUSUAL.findall(xml):
        found = _REFERENCE.fullmatch(reference)
        if found:
            rows, columns = max(rows, int(found[2])), max(columns, column_index(found[1].decode()) + 1)
    return rows, columns


def filled_size(xml: bytes) -> tuple[int, int]:
    """Rows and columns up to the last cell with content; slower than `most_size`."""
    rows = columns = 0
    for name, row in _FILLED.findall(xml):
        rows, columns = max(rows, int(row)), max(columns, column_index(name.decode()) + 1)
    return rows, columns


def styled(xml: bytes, styles: set[int]) -> Iterator[tuple[int, int, int]]:
    """(row, column, style) of the cells with one of some styles, from 0."""
    if not styles:
        return
    numbers = "|".join(str(style) for style in sorted(styles, reverse=True))
    cell = re.compile(
        rb'<c r="([A-Z]+)([0-9]+)"(?:\s+(?!s=)[\w:]+="[^"]*")*\s+s="(' + numbers.encode() + rb')"'
    )
    columns: dict[bytes, int] = {}
    for name, row, style in cell.findall(xml):
        if name not in columns:
            columns[name] = column_index(name.decode())
        yield int(row) - 1, columns[name], int(style)


def errors(xml: bytes) -> tuple[bytes, list[Place]]:
    """The places of error cells, and the XML with them as text: calamine knows only some errors."""
    if b't="e"' not in xml:
        return xml, []
    places = [_place(found[2], found[3]) for found in _ERROR.finditer(xml)]
    return _ERROR.sub(rb'\1str"', xml), places


def without_value(xml: bytes) -> list[Place]:
    """The places of formulas that no program has worked out yet; a formula giving "" is not one."""
    places = []
    for found in _FORMULA_ONLY.finditer(xml) if b"<f" in xml else ():
        head = _CELL_HEAD.match(xml, xml.rfind(b'<c r="', 0, found.start()))
        if head and b't="str"' not in head[3]:
            places.append(_place(head[1], head[2]))
    return places


def hidden_rows(xml: bytes) -> frozenset[int]:
    """Indexes of the hidden rows."""
    return frozenset(int(row) - 1 for row in _HIDDEN_ROW.findall(xml)) if b"hidden=" in xml else frozenset()


def merged(xml: bytes) -> list[tuple[int, int, int, int]]:
    """Merged ranges as (first row, first column, last row, last column)."""
    ranges = []
    for left, top, right, bottom in _MERGED.findall(xml):
        ranges.append((*_place(left, top), *_place(right, bottom)))
    return ranges


def _place(column: bytes, row: bytes) -> Place:
    return int(row) - 1, column_index(column.decode())


def _rewritten(xml: bytes) -> bytes:
    from defusedxml import ElementTree

    if len(xml) > MOST_REWRITTEN:
        raise Problem(
            "sheet-spelling",
            mark("“{file}”太大，而且不是 WPS/Excel 存的。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。"),
        )
    lines: list[str] = []
    merges: list[str] = []
    row_number = 0
    for element in ElementTree.fromstring(xml, forbid_dtd=True).iter():
        name = _local(element)
        if name == "row":
            row_number = int(element.get("r") or row_number + 1)
            hidden = ' hidden="1"' if element.get("hidden") in ("1", "true") else ""
            lines.append(f'<row r="{row_number}"{hidden}>{"".join(_cells(element, row_number))}</row>')
        elif name == "mergeCell":
            merges.append(f"<mergeCell ref={quoteattr(element.get('ref', '').upper())}/>")
    body = f"<sheetData>{''.join(lines)}</sheetData><mergeCells>{''.join(merges)}</mergeCells>"
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}">{body}</worksheet>'.encode()


def _cells(row: Any, row_number: int) -> Iterator[str]:
    column = -1
    for cell in row:
        if _local(cell) != "c":
            continue
        name = cell.get("r", "").replace("$", "").upper() or f"{letters(column + 1)}{row_number}"
        reference = _REFERENCE.fullmatch(name.encode())
        if reference is None:
            raise ValueError("a cell reference that no program writes")
        column = column_index(reference[1].decode())
        kind = f" t={quoteattr(cell.get('t'))}" if cell.get("t") else ""
        yield f'<c r="{name}" s={quoteattr(cell.get("s", "0"))}{kind}>{"".join(map(_content, cell))}</c>'


def _content(element: Any) -> str:
    name = _local(element)
    if name == "f":
        return "<f></f>"
    if name == "v":
        return f"<v>{_escaped(element.text or '')}</v>"
    if name == "is":
        return f'<is><t xml:space="preserve">{_escaped(_inline(element))}</t></is>'
    return ""


def _inline(element: Any) -> str:
    """The text of an inline string: its runs, without the phonetic guide."""
    runs = [child for child in element if _local(child) in ("t", "r")]
    texts = [run if _local(run) == "t" else next((t for t in run if _local(t) == "t"), None) for run in runs]
    return "".join(text.text or "" for text in texts if text is not None)


def _escaped(text: str) -> str:
    return escape(text, {"\r": "&#13;"})


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
