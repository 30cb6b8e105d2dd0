"""The spreadsheet to fill in: heads, drop-downs, text columns, and a sheet that explains every column."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

from partybook import __version__
from partybook.fields import CitizenId, CodeKind, Codes, Date, Field, Money, Name, Phone, Points, Whole, YesNo
from partybook.sheets.reading.cells import letters
from partybook.sheets.writing.replacing import replacing
from partybook.text import mark

FILL = "#FAF8F5"
REQUIRED_FILL = "#FFF2CC"
A4, PAGE_WIDTH = 9, 160  # the number of the paper; characters side by side that can still be read
ROWS = 2_000  # prepared for filling in
MOST_LISTED = 255  # characters of a drop-down that need no sheet of their own
LISTED_IN_WORDS = 12
SHEET, GUIDE, LISTS = "填写", "填写说明", "代码"


def write_template(
    target: Path, title: str, fields: Sequence[Field], codes: Codes, *, force: bool = False
) -> None:
    """Writes an .xlsx with the sheets 填写 and 填写说明; computed fields are left out.

    The hidden sheet 代码 holds the program's version in A1 and the longer drop-down lists.
    Problems: file-exists without `force`, file-unwritable.
    """
    asked = [field for field in fields if not field.computed]
    with replacing(target, force=force) as beside, beside.open("xb") as buffer:
        book = new_workbook(buffer)
        book.set_properties({"title": title})
        sheet, guide, lists = (book.add_worksheet(name) for name in (SHEET, GUIDE, LISTS))
        _write_guide(book, guide, asked, codes)
        lists.write_string(0, 0, f"PartyBook {__version__} {title}")
        lists.hide()
        _write_sheet(book, sheet, lists, asked, codes)
        book.close()


def new_workbook(buffer: BinaryIO) -> Any:
    """A workbook that takes every text for text."""
    from xlsxwriter import Workbook

    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    return Workbook(buffer, {**as_text, "in_memory": True})


def lay_out(sheet: Any, fields: Sequence[Field]) -> None:
    """Printed as it is, a sheet stands on A4 across, with its heads and page numbers on every page."""
    width = sum(max(8, min(field.width, 24) * 2 + 2) for field in fields)
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(math.ceil(width / PAGE_WIDTH), 0)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer("&C&P / &N")


def sheet_name(title: str) -> str:
    """A title as a sheet's name: without the signs that are forbidden there, 31 characters."""
    name = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", title).strip().strip("'")[:31].strip("' ")
    return name if name and name.casefold() != "history" else "Sheet1"


def is_text_column(field: Field) -> bool:
    """Whether a spreadsheet program would change what is typed: numbers with many digits, dates."""
    return isinstance(field.kind, (CitizenId, Phone, Date))


def choices(field: Field, codes: Codes) -> list[str]:
    """The words of a drop-down; none for free text."""
    if isinstance(field.kind, CodeKind):
        return [code.label for code in field.kind.of(codes).codes.values()]
    return ["是", "否"] if isinstance(field.kind, YesNo) else []


def how_to_fill(field: Field, codes: Codes) -> str:
    """What may stand in a column."""
    words = choices(field, codes)
    if isinstance(field.kind, CodeKind):
        listed = "、".join(words[:LISTED_IN_WORDS])
        more = mark("从下拉列表里选：{listed} 等 {count} 项。")
        return (more if len(words) > LISTED_IN_WORDS else mark("从下拉列表里选：{listed}。")).format(
            listed=listed, count=len(words)
        )
    for kind, text in (
        (
            Date,
            mark(
                "写到知道的为止，不要补日子：1998、1998.07 或 1998.07.01；也可写 199807、1998年7月、1998-07-01。"
            ),
        ),
        (CitizenId, mark("18 位，末位可以是 X。这一列已设为文本，请不要改成数字。")),
        (Phone, mark("手机号或带区号的座机号。这一列已设为文本。")),
        (YesNo, mark("填“是”或“否”。")),
        (Money, mark("单位为元，只写数字，最多两位小数。")),
        (Points, mark("单位为分，只写数字，最多两位小数。")),
        (Whole, mark("只写整数。")),
        (Name, mark("与证件一致，中间不加空格。")),
    ):
        if isinstance(field.kind, kind):
            return text
    return mark("照实填写。")


def _write_sheet(book: Any, sheet: Any, lists: Any, fields: Sequence[Field], codes: Codes) -> None:
    text, required_text = {"num_format": "@"}, {"num_format": "@", "bg_color": REQUIRED_FILL}
    head = {"bold": True, "border": 1, "text_wrap": True, "valign": "vcenter"}
    plain, needed = (
        book.add_format({**head, "bg_color": FILL}),
        book.add_format({**head, "bg_color": REQUIRED_FILL}),
    )
    as_text, as_needed = book.add_format(text), book.add_format(required_text)
    for column, field in enumerate(fields):
        sheet.set_column(column, column, max(8, min(field.width, 24) * 2 + 4))
        label = f"*{field.label}" if field.required else field.label
        sheet.write_string(0, column, label, needed if field.required else plain)
        sheet.write_comment(0, column, _comment(field, codes), {"author": "PartyBook", "x_scale": 2})
        if field.required or is_text_column(field):
            for row in range(1, ROWS + 1):
                sheet.write_blank(row, column, None, as_needed if field.required else as_text)
        if words := choices(field, codes):
            _offer(sheet, lists, column, words)
    sheet.freeze_panes(1, 0)
    lay_out(sheet, fields)


def _offer(sheet: Any, lists: Any, column: int, words: list[str]) -> None:
    """A drop-down; other words are questioned, not refused, for the intake knows synonyms."""
    source: Any = words
    if len(",".join(words)) > MOST_LISTED or any("," in word for word in words):
        lists.write_column(2, column, words)
        name = letters(column)
        source = f"={LISTS}!${name}$3:${name}${len(words) + 2}"
    sheet.data_validation(
        1,
        column,
        ROWS,
        column,
        {"validate": "list", "source": source, "ignore_blank": True, "error_type": "warning"},
    )


def _comment(field: Field, codes: Codes) -> str:
    lines = [mark("必填。") if field.required else "", how_to_fill(field, codes)]
    return "\n".join(
        [*filter(None, lines), *([mark("例：{example}").format(example=field.example)] * bool(field.example))]
    )


def _write_guide(book: Any, guide: Any, fields: Sequence[Field], codes: Codes) -> None:
    head = book.add_format({"bold": True, "bg_color": FILL, "border": 1})
    cell = book.add_format({"text_wrap": True, "valign": "top", "border": 1})
    for column, (label, width) in enumerate(
        ((mark("列名"), 18), (mark("是否必填"), 10), (mark("怎么填"), 60), (mark("示例"), 28))
    ):
        guide.set_column(column, column, width)
        guide.write_string(0, column, label, head)
    for row, field in enumerate(fields, 1):
        needed = mark("必填") if field.required else mark("选填")
        for column, text in enumerate((field.label, needed, how_to_fill(field, codes), field.example)):
            guide.write_string(row, column, text, cell)
    guide.freeze_panes(1, 0)
