"""Workbooks by hand: what no library writes."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from partybook.fields import (
    CitizenId,
    Code,
    CodeKind,
    Codes,
    CodeTable,
    Date,
    Field,
    Money,
    Name,
    Phone,
    Text,
    YesNo,
)

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>{{0}}</Types>'
KINDS = {
    "workbook": "sheet.main",
    "worksheets/sheet1": "worksheet",
    "styles": "styles",
    "sharedStrings": "sharedStrings",
}
LISTED = "".join(
    f'<Override PartName="/xl/{part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>'
    for part, kind in KINDS.items()
)


@pytest.fixture
def hand_xlsx(tmp_path: Path) -> Callable[..., Path]:
    """hand_xlsx(rows_xml, formats=["yyyy"], strings="<si>…", after="<mergeCells>…", extra={part: bytes}).

    Without `listed` the parts have no content types: Excel and openpyxl refuse such a file.
    """

    def make(
        rows: str,
        *,
        formats: list[int | str] = (),  # type: ignore[assignment]
        strings: str = "",
        after: str = "",
        extra: dict[str, bytes | str] | None = None,
        book: str = "",
        name: str = "hand.xlsx",
        listed: bool = True,
    ) -> Path:
        codes = {code: 164 + number for number, code in enumerate(formats) if isinstance(code, str)}
        custom = "".join(f'<numFmt numFmtId="{key}" formatCode="{code}"/>' for code, key in codes.items())
        numbers = [0, *(codes[code] if isinstance(code, str) else code for code in formats)]
        styles = "".join(f'<xf numFmtId="{number}"/>' for number in numbers)
        relation = f'<Relationship Id="{{0}}" Type="{OFFICE}/{{1}}" Target="{{2}}"/>'
        parts: dict[str, bytes | str] = {
            "[Content_Types].xml": TYPES.format(LISTED if listed else ""),
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
            + relation.format("a", "officeDocument", "xl/workbook.xml")
            + "</Relationships>",
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{book}<sheets>'
            '<sheet name="名册" sheetId="1" r:id="s"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
            + relation.format("s", "worksheet", "worksheets/sheet1.xml")
            + relation.format("t", "styles", "styles.xml")
            + relation.format("u", "sharedStrings", "sharedStrings.xml")
            + "</Relationships>",
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>',
            "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts>{custom}</numFmts>'
            "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>"
            f"<cellXfs>{styles}</cellXfs></styleSheet>",
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
        }
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for part, content in (parts | (extra or {})).items():
                target.writestr(part, content)
        return path

    return make


@pytest.fixture
def hand_ods(tmp_path: Path) -> Callable[..., Path]:
    """hand_ods(rows_xml, styles="…"): an OpenDocument sheet of the name 名册."""

    def make(rows: str, *, styles: str = "", table: str = "", manifest: str = "<manifest/>") -> Path:
        spaces = " ".join(
            f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
            for name in ("office", "table", "text", "style")
        )
        calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
        content = (
            f"<office:document-content {spaces} {calc}><office:automatic-styles>{styles}</office:automatic-styles>"
            f'<office:body><office:spreadsheet><table:table table:name="名册" {table}>{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>"
        )
        path = tmp_path / "hand.ods"
        with zipfile.ZipFile(path, "w") as target:
            target.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            target.writestr("content.xml", content)
            target.writestr("META-INF/manifest.xml", manifest)
        return path

    return make


@pytest.fixture
def fields() -> tuple[Field, ...]:
    """A small roster."""
    return (
        Field("name", "姓名", Name(), ("党员姓名",), 4, required=True, example="王秀英"),
        Field("sex", "性别", CodeKind("sex"), (), 2),
        Field("citizen_id", "公民身份号码", CitizenId(), ("身份证号", "身份证号码"), 9.5),
        Field("joined_on", "入党时间", Date(), ("入党日期", "加入党组织日期"), 5),
        Field("full_on", "转正时间", Date(), ("转正日期",), 5),
        Field("phone", "联系电话", Phone(), ("手机", "电话", "联系方式"), 6),
        Field("branch", "所在党支部", Text(), ("党支部",), 8),
        Field("address", "家庭住址", Text(), ("住址",), 12),
        Field("amount", "金额", Money(), (), 4),
        Field("lost", "是否失联", YesNo(), (), 3),
        Field("age", "党龄", Text(), (), 2, computed=True),
        Field("note", "备注", Text(), (), 6),
    )


@pytest.fixture
def codes() -> Codes:
    sexes = [Code("1", "男性", "男"), Code("2", "女性", "女")]
    return {"sex": CodeTable("sex", sexes)}
