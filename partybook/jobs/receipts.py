"""The receipt of a file that was handed over, on paper: counts, sums, the check code in words and as QR, to be signed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from partybook import paths
from partybook.dates import today
from partybook.fields import Field, Money, Text
from partybook.jobs.handing import Receipt
from partybook.jobs.targets import check_target
from partybook.standards.codes import codes
from partybook.standards.registers.register import HEAD_VALUES, read_register
from partybook.text import mark

FILE = "handover/receipt.toml"
FIELDS = (
    Field("from_name", mark("移交方"), Text()),
    Field("to_name", mark("接收方"), Text()),
    Field("file", mark("文件名"), Text()),
    Field("number", mark("编号"), Text()),
    Field("made", mark("生成时间"), Text()),
    Field("size", mark("大小"), Text()),
    Field("sealed", mark("加密"), Text()),
    Field("medium", mark("载体"), Text()),
    Field("sha256", "SHA-256", Text()),
    Field("previous", mark("上一份"), Text()),
    Field("owed_fen", mark("党费应收累计（元）"), Money()),
    Field("paid_fen", mark("党费实收累计（元）"), Money()),
    Field("handed_up_fen", mark("党费上缴累计（元）"), Money()),
    Field("code", mark("校验码"), Text()),
    Field("qr", mark("二维码"), Text()),
)
ACROSS = ("one", "two", "three", "four")  # kinds of records beside each other
CONTENTS = tuple(
    field
    for key in ACROSS
    for field in (Field(key, mark("内容"), Text()), Field(f"{key}_count", mark("数量"), Text()))
)


def check_receipt(out: Path, *sources: Path, force: bool = False) -> None:
    """Whether a receipt may be written there. Problems of check_target."""
    check_target(out, *sources, force=force, endings=(".pdf",))


def print_receipt(receipt: Receipt, out: Path) -> int:
    """Writes the receipt as a PDF; gives its pages."""
    from partybook.paper.register import print_register

    register = read_register(paths.resources() / FILE)
    heads = dict.fromkeys(HEAD_VALUES, "")
    inner = {"contents": CONTENTS}
    printed = print_register(
        register, [_row(receipt)], heads, FIELDS, codes(), out, made_on=today(), inner=inner
    )
    return printed.pages


def _row(receipt: Receipt) -> Mapping[str, Any]:
    one = receipt.verified
    sums = one.found.sums
    return {
        "uid": one.sha256,
        "from_name": one.header.name,
        "to_name": None,
        "file": receipt.path.name,
        "number": mark("{year} 年第 {sequence} 号").format(
            year=one.header.year, sequence=one.header.sequence
        ),
        "made": dt.datetime.fromisoformat(one.header.made).astimezone().strftime("%Y-%m-%d %H:%M"),
        "size": f"{one.size:,} B",
        "sealed": mark("已加密") if one.header.sealed else mark("未加密"),
        "medium": None,
        "sha256": one.sha256,
        "previous": one.manifest.previous or mark("这是第一份"),
        "owed_fen": sums.get("dues_month", {}).get("owed_fen", 0),
        "paid_fen": sums.get("dues_line", {}).get("amount_fen", 0),
        "handed_up_fen": sums.get("dues_handup", {}).get("amount_fen", 0),
        "code": receipt.code,
        "qr": f"PBK {one.header.sequence} {one.sha256}",
        "contents": _side_by_side(_listed(receipt)),
    }


def _listed(receipt: Receipt) -> list[tuple[str, str]]:
    one = receipt.verified
    found = [(title, mark("{count} 条").format(count=count)) for title, count in receipt.counts()]
    found.append((mark("附件（文件）"), mark("{count} 个").format(count=one.found.attachments)))
    found.append((mark("登记表（PDF）"), mark("{count} 种").format(count=len(one.found.papers))))
    left = sum(one.manifest.left_out.values())
    if left:
        found.append((mark("回收站里没有移交的"), mark("{count} 条").format(count=left)))
    return found


def _side_by_side(listed: Sequence[tuple[str, str]]) -> list[dict[str, str | None]]:
    """Columns beside each other, each read from above to below."""
    keys = [field.key for field in CONTENTS]
    rows = -(-len(listed) // len(ACROSS))
    filled: list[tuple[str | None, str | None]] = [*listed]
    filled += [(None, None)] * (rows * len(ACROSS) - len(listed))
    return [
        dict(zip(keys, (text for pair in filled[row::rows] for text in pair), strict=True))
        for row in range(rows)
    ]
