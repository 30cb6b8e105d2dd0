"""Reads the spreadsheets that clerks have: by content, within limits, dates as they are shown."""

from __future__ import annotations

import logging
from pathlib import Path

from partybook.errors import Problem
from partybook.sheets.reading.cells import CellError, CellValue, Sheet, address, parse_cell, place
from partybook.sheets.reading.package import Package, damaged, encrypted
from partybook.text import mark

__all__ = ["CellError", "CellValue", "Sheet", "address", "parse_cell", "place", "read_workbook"]

MOST_FILE_BYTES = 64 * 2**20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08")
_log = logging.getLogger(__name__)


def read_workbook(path: Path) -> list[Sheet]:
    """All sheets of an .xlsx, .xlsm, .xls, .et, .ods or .csv file, whatever its name ends in.

    Text is kept as it stands, blank cells are None, dates are PartialDate with the precision that the cell
    shows (as text where no year is shown), error cells are CellError, whole numbers are int.

    Problems name the file: sheet-unreadable, sheet-damaged, sheet-encrypted, sheet-empty, sheet-too-large,
    sheet-unpacks-too-large, sheet-unsafe, sheet-unknown-kind, sheet-missing, sheet-locked, csv-quotes.
    No other exception leaves this function.
    """
    try:
        return _read(path)
    except Problem as problem:
        problem.values.setdefault("file", path.name)
        raise
    except FileNotFoundError as fault:
        raise Problem("sheet-missing", mark("找不到文件“{file}”。请核对位置。"), file=path.name) from fault
    except PermissionError as fault:
        text = mark("“{file}”打不开：正被别的程序使用，或没有权限。请先在 WPS/Excel 里关闭它。")
        raise Problem("sheet-locked", text, file=path.name) from fault
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as fault:  # four libraries raise anything; a Rust panic is no Exception
        _log.warning("a spreadsheet cannot be read: %s", type(fault).__name__)  # its text may quote a cell
        text = mark("“{file}”读不出来。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。")
        raise Problem("sheet-unreadable", text, file=path.name) from fault


def _read(path: Path) -> list[Sheet]:
    size = path.stat().st_size
    if not size:
        raise Problem("sheet-empty", mark("“{file}”是空文件（0 字节）。请重新拷贝一份。"))
    if size > MOST_FILE_BYTES:
        raise Problem(
            "sheet-file-too-large", mark("“{file}”超过 64 MB。请拆成几个文件，或另存为只含这张表的 .xlsx。")
        )
    with path.open("rb") as file:
        start = file.read(1024)
    if start.startswith(b"PK"):
        return _read_zip(path)
    if start.startswith(_OLE):
        return _read_ole(path)
    if start.startswith(_BIFF):
        return _read_xls(path)
    _refuse_documents(start)
    from partybook.sheets.reading.textfile import read_csv

    return read_csv(path)


def _read_zip(path: Path) -> list[Sheet]:
    with Package(path) as package:
        if "content.xml" in package:
            from partybook.sheets.reading.ods import read_ods

            return read_ods(package)
        if any(name.startswith(("word/", "ppt/")) or name == "OFD.xml" for name in package.names):
            raise _document()
        if "xl/workbook.bin" in package or "[Content_Types].xml" not in package:
            raise _unknown()
        from partybook.sheets.reading.xlsx import read_xlsx

        return read_xlsx(package)


def _read_ole(path: Path) -> list[Sheet]:
    """The names of an OLE file's streams, which stand in UTF-16, tell what it is."""
    content = path.read_bytes()

    def holds(name: str) -> bool:
        return name.encode("utf-16-le") in content

    if holds("EncryptedPackage"):
        raise encrypted()
    if holds("Workbook") or holds("Book"):
        return _read_xls(path)
    raise _document() if holds("WordDocument") or holds("PowerPoint Document") else damaged()


def _read_xls(path: Path) -> list[Sheet]:
    from partybook.sheets.reading.xls import read_xls

    return read_xls(path)


def _refuse_documents(start: bytes) -> None:
    """Files that are text or documents, though they may be named .xls."""
    head = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"<", b"mime-version:")) or head.replace(b"\0", b"").startswith(
        (b"\xff\xfe<", b"\xfe\xff<")
    ):
        raise Problem(
            "sheet-web-page",
            mark("“{file}”其实是网页格式的表格。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。"),
        )
    if head.startswith((b"%pdf", b"{\\rtf")):
        raise _document()
    if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _unknown()


def _document() -> Problem:
    return Problem(
        "sheet-document",
        mark("“{file}”是文档，不是表格。请把其中的表格复制到 WPS/Excel 里，另存为 .xlsx 再导入。"),
    )


def _unknown() -> Problem:
    return Problem(
        "sheet-unknown-kind",
        mark("“{file}”不是能读的表格。请在 WPS/Excel 里打开，另存为 .xlsx 再导入。"),
    )
