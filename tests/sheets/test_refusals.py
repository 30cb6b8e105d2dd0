"""Whatever is wrong with a file becomes a Problem that names it, quickly and within memory."""

import io
import logging
import random
import re
import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlwt

from partybook.errors import Problem
from partybook.sheets.reading import read_workbook

ROW = '<row r="1"><c r="A1"><v>1</v></c></row>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def refused(path: Path) -> str:
    """The code of the Problem; its sentence names the file."""
    with pytest.raises(Problem) as found:
        read_workbook(path)
    assert path.name in str(found.value)
    return found.value.code


@pytest.fixture
def small(tmp_path: Path) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["姓名", "入党时间", "金额"], ["王秀英", "1998.07", 1.5], ["李", None, "=1+1"]):
        sheet.append(row)
    sheet.merge_cells("A3:A4")
    sheet["B3"].number_format = "yyyy-mm"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_a_far_cell_does_not_take_the_memory(hand_xlsx: Callable[..., Path]) -> None:
    for cell in ("XFD1048576", "A200001", "ALM1", "xfd1"):
        far = f'<row r="1"><c r="A1"><v>1</v></c><c r="{cell}"><v>1</v></c></row>'
        assert refused(hand_xlsx(far)) == "sheet-too-large"
        assert refused(hand_xlsx(far.replace("<c r", "<c s='0' r"))) == "sheet-too-large"
    for cell in ("ZZZZZ1", "A99999999999999", "A0", "1", "A1:B2"):
        far = f'<row r="1"><c r="A1"><v>1</v></c><c r="{cell}"><v>1</v></c></row>'
        assert refused(hand_xlsx(far)) == "sheet-unreadable"
    assert refused(hand_xlsx('<row r="99999999999"><c><v>1</v></c></row>')) == "sheet-unreadable"
    far = '<row r="9"><c r="&#88;FD1048576"><v>1</v></c></row>'
    assert refused(hand_xlsx(far)) == "sheet-too-large"
    wide = '<row r="1"><c r="ALL1"><v>1</v></c></row><row r="100000"><c r="A100000"><v>1</v></c></row>'
    assert refused(hand_xlsx(wide)) == "sheet-too-large"


def test_far_cells_without_content_do_no_harm(hand_xlsx: Callable[..., Path]) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"></c></row>'
    assert read_workbook(hand_xlsx(rows))[0].rows == [[1]]
    assert read_workbook(hand_xlsx('<row r="200000"><c r="A200000"><v>1</v></c></row>'))[0].rows[-1] == [1]


def test_zip_bombs(hand_xlsx: Callable[..., Path], tmp_path: Path) -> None:
    bomb = {"xl/worksheets/sheet1.xml": b" " * (300 * 2**20)}
    assert refused(hand_xlsx(ROW, extra=bomb)) == "sheet-unpacks-too-large"
    many = {f"x{number}": "" for number in range(2_001)}
    assert refused(hand_xlsx(ROW, extra=many)) == "sheet-unpacks-too-large"
    assert read_workbook(hand_xlsx(ROW, extra={"xl/media/a.png": random.Random(1).randbytes(2**21)}))[
        0
    ].rows == [[1]]


def test_a_zip_that_lies_about_its_sizes(hand_xlsx: Callable[..., Path]) -> None:
    path = hand_xlsx(ROW, extra={"xl/worksheets/sheet1.xml": b"<worksheet>" + b" " * 2**22})
    raw = path.read_bytes()
    lying = raw.replace(struct.pack("<L", 2**22 + 11), struct.pack("<L", 1000))
    assert raw != lying
    path.write_bytes(lying)
    assert refused(path) == "sheet-unreadable"


def test_billion_laughs_and_outside_files(
    hand_xlsx: Callable[..., Path], hand_ods: Callable[..., Path]
) -> None:
    laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    for part in ("xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml", "xl/sharedStrings.xml"):
        good = zipfile.ZipFile(hand_xlsx(ROW)).read(part).decode()
        assert refused(hand_xlsx(ROW, extra={part: laughs + good})) == "sheet-unsafe"
        assert refused(hand_xlsx(ROW, extra={part: (laughs + good).encode("utf-16")})) == "sheet-unsafe"
        assert read_workbook(hand_xlsx(ROW, extra={part: good}))[0].rows == [[1]]
    path = hand_ods("")
    content = zipfile.ZipFile(path).read("content.xml").decode()
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("content.xml", laughs + content)
    assert refused(path) == "sheet-unsafe"


def test_an_ods_that_repeats_itself_without_end(hand_ods: Callable[..., Path]) -> None:
    cell = '<table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
    assert refused(hand_ods(f"<table:table-row>{cell}</table:table-row>")) == "sheet-too-large"
    cell = "<table:table-cell><text:p>x</text:p></table:table-cell>"
    row = '<table:table-row table:number-rows-repeated="1048576">'
    assert refused(hand_ods(f"{row}{cell}</table:table-row>")) == "sheet-too-large"
    encrypted = '<m xmlns:m="m"><m:encryption-data/></m>'
    assert refused(hand_ods("", manifest=encrypted)) == "sheet-encrypted"


def test_files_of_other_kinds(tmp_path: Path, small: bytes) -> None:
    def stream(name: str) -> bytes:
        return OLE + name.encode("utf-16-le") + bytes(600)

    word = io.BytesIO()
    with zipfile.ZipFile(word, "w") as target:
        target.writestr("word/document.xml", "")
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as target:
        target.writestr("a.txt", "")
    files = {
        "sheet-empty": [b""],
        "sheet-encrypted": [stream("EncryptedPackage")],
        "sheet-document": [stream("WordDocument"), word.getvalue(), b"%PDF-1.7", b"{\\rtf1"],
        "sheet-web-page": [
            b"<html><table>",
            b"\xef\xbb\xbf  <table>",
            b"MIME-Version: 1.0",
            "<html>".encode("utf-16"),
        ],
        "sheet-damaged": [small[: len(small) // 2], b"PK\x03\x04", OLE],
        "sheet-unknown-kind": [
            other.getvalue(),
            b"\x89PNG\r\n\x1a\n\0\0\0",
            b"a,b\n" + b"\xff" * 5000,
            b"\xef\xbb\xbf\xe5\x90",
        ],
        "sheet-unreadable": [stream("Workbook")],
    }
    for code, contents in files.items():
        for content in contents:
            (tmp_path / "名册.xls").write_bytes(content)
            assert refused(tmp_path / "名册.xls") == code
    (tmp_path / "名册.xls").write_bytes(small)
    assert read_workbook(tmp_path / "名册.xls")[0].rows[1][0] == "王秀英"


def test_missing_locked_and_folders(tmp_path: Path) -> None:
    assert refused(tmp_path / "没有.xlsx") == "sheet-missing"
    assert refused(tmp_path) in ("sheet-unreadable", "sheet-locked")


def test_nothing_of_the_file_goes_to_the_log(
    hand_xlsx: Callable[..., Path], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    row = '<row r="1"><c r="A1" t="s"><v>110101199001011234</v></c></row>'
    assert refused(hand_xlsx(row, name="王秀英.xlsx")) == "sheet-unreadable"
    assert caplog.records and "110101" not in caplog.text and "王秀英" not in caplog.text


def settled(path: Path) -> bool:
    """Whether the file is read; a Problem is the only other way out."""
    try:
        read_workbook(path)
    except Problem:
        return False
    return True


def test_mutated_bytes(tmp_path: Path, small: bytes) -> None:
    chance = random.Random(20240701)
    start = time.monotonic()
    read = 0
    for number in range(400):
        mutated = bytearray(small)
        for _ in range(chance.choice((1, 2, 8, 32))):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        if number % 10 == 0:
            del mutated[chance.randrange(len(mutated)) :]
        (tmp_path / "a.xlsx").write_bytes(mutated)
        read += settled(tmp_path / "a.xlsx")
    assert 0 < read < 400
    assert time.monotonic() - start < 60


def mutated_xml(xml: bytes, chance: random.Random) -> bytes:
    cut = chance.randrange(len(xml))
    ways: list[Callable[[], bytes]] = [
        lambda: xml[:cut] + bytes([chance.randrange(32, 127)]) + xml[cut + 1 :],
        lambda: xml[:cut] + xml[cut + chance.randrange(1, 30) :],
        lambda: xml[:cut] + xml[chance.randrange(len(xml)) :],
        lambda: re.sub(
            rb'"[0-9]+"', lambda _: b'"%d"' % chance.choice((-1, 0, 7, 10**6, 10**20)), xml, count=9
        ),
        lambda: re.sub(
            rb"[A-Z]+[0-9]+", lambda _: chance.choice((b"A1", b"ZZ99", b"XFD9", b"", b"\xff")), xml, count=9
        ),
        lambda: re.sub(
            rb"<v>[^<]*</v>", lambda _: chance.choice((b"<v>x</v>", b"<v/>", b"<v>1e999</v>", b"")), xml
        ),
    ]
    return chance.choice(ways)()


def test_mutated_xml(tmp_path: Path, small: bytes) -> None:
    chance = random.Random(20240702)
    start = time.monotonic()
    parts = {
        name: zipfile.ZipFile(io.BytesIO(small)).read(name)
        for name in zipfile.ZipFile(io.BytesIO(small)).namelist()
    }
    read = 0
    for _ in range(200):
        victim = chance.choice([name for name in parts if name.startswith("xl/") and "theme" not in name])
        with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as target:
            for name, xml in parts.items():
                target.writestr(name, mutated_xml(xml, chance) if name == victim else xml)
        read += settled(tmp_path / "a.xlsx")
    assert 0 < read < 200
    assert time.monotonic() - start < 60


def test_mutated_xls(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.add_sheet("名册").write(0, 0, "姓名")
    book.save(str(tmp_path / "a.xls"))
    whole = (tmp_path / "a.xls").read_bytes()
    chance = random.Random(20240703)
    read = 0
    for _ in range(150):
        mutated = bytearray(whole)
        for _ in range(8):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        (tmp_path / "a.xls").write_bytes(mutated)
        read += settled(tmp_path / "a.xls")
    assert 0 < read < 150
