"""Why a hand-over file is refused: a code and a sentence for each fault, with what to do."""

from __future__ import annotations

from typing import Any

from partybook.errors import Problem
from partybook.text import mark

SAYS = {
    # the file from outside
    "pbk-missing": mark("找不到文件 {value}（U 盘可能已拔出）。"),
    "pbk-unreadable": mark("读不了文件 {value}：{reason}。请检查 U 盘后再试。"),
    "pbk-not-ours": mark("{value} 不是支部台账的移交文件。"),
    "pbk-empty": mark("文件 {value} 是空的，请重新复制。"),
    "pbk-large": mark("文件里有一处比规定的大得多，不像正常的移交文件，没有读下去。"),
    "pbk-too-large": mark("文件超过 {most} GB，不像正常的移交文件，没有读。"),
    "pbk-cut-short": mark("文件不完整，后面缺了一段（复制时可能中断）。请重新复制。"),
    "pbk-appended": mark("文件末尾多出 {count} 个字节，可能被别的程序改过。请重新复制。"),
    "pbk-damaged": mark("文件已损坏：{place}。请重新复制；仍不行，请让对方重新生成。"),
    # what it says of itself
    "pbk-header": mark("文件开头的说明有误（{value}），不是本程序正常写出的文件。"),
    "pbk-format-newer": mark("文件的格式是第 {value} 版，比本程序新。请先升级本程序。"),
    "pbk-schema-newer": mark("文件由更新的程序写成（数据第 {value} 版）。请先升级本程序。"),
    "pbk-needs": mark("文件里有本程序还不认识的内容：{value}。请先升级本程序。"),
    "pbk-header-differs": mark("文件开头的说明与里面的内容不一致（{value}），可能被人改过。"),
    # the seal
    "pbk-needs-password": mark("文件设有口令，还没有核对里面的内容。请输入口令。"),
    "pbk-wrong-password": mark("口令不对。文件本身是完整的，请核对口令后再试。"),
    "pbk-seal-heavy": mark("文件的口令设置要求过多的计算，不像正常的移交文件，没有打开。"),
    "pbk-seal": mark("文件的封装有误，不是本程序正常写出的文件。"),
    "pbk-not-for-us": mark("文件是封给别人的，本单位的钥匙打不开。"),
    "pbk-seal-damaged": mark("文件的封装对不上，里面的内容被改动过。"),
    # the stream
    "pbk-frame": mark("文件内部的分段有误，不是本程序正常写出的文件。"),
    "pbk-bomb": mark("文件里有一处展开后大得反常，可能是恶意文件，没有读下去。"),
    "pbk-stream-short": mark("文件里的内容没有写完就结束了。请让对方重新生成。"),
    "pbk-stream-long": mark("文件里的内容在结尾以后还有多余的部分，可能被人改过。"),
    "pbk-part": mark("文件里有一部分的说明有误（{value}），不是本程序正常写出的文件。"),
    "pbk-order": mark("文件里各部分的次序不对（{value}），不是本程序正常写出的文件。"),
    "pbk-many": mark("文件里的记录多得反常（超过 {most} 条），没有读下去。"),
    "pbk-json": mark("{place}不是规范的数据，不是本程序正常写出的文件。"),
    "pbk-key-twice": mark("{place}同一项写了两次，可能被人改过。"),
    "pbk-number": mark("{place}有不合规定的数字。"),
    "pbk-deep": mark("{place}层层嵌套得反常，可能是恶意文件。"),
    "pbk-value": mark("{place}的“{value}”不合规定。"),
    "pbk-row-order": mark("{place}的次序不对，或者重复。"),
    "pbk-table": mark("文件里有本程序不认识的一类记录：{value}。"),
    "pbk-columns": mark("“{value}”的栏目与本程序的不一样。"),
    # counted again
    "pbk-lacks-table": mark("文件里缺“{value}”这一类记录。"),
    "pbk-counts-differ": mark("“{value}”写明 {said} 条，实际 {found} 条。"),
    "pbk-digests-differ": mark("“{value}”的内容与写明的校验值不符，可能被人改过。"),
    "pbk-sums-differ": mark("“{value}”的合计写明 {said}，实际 {found}。"),
    "pbk-attachment": mark("附件的内容与写明的不符（{value}）。"),
    "pbk-lacks-attachment": mark("有 {count} 个附件只有名目，没有内容。"),
    "pbk-paper": mark("附带的登记表与写明的不符（{value}）。"),
    # against what is known
    "pbk-wrong-office": mark("这是“{value}”的文件，不是要收的这个单位的。"),
    "pbk-older": mark("这是第 {value} 号文件，比已有的第 {known} 号旧。请让对方交最新的一份。"),
    "pbk-replayed": mark("这份文件（第 {value} 号）已经收过，内容完全一样。"),
    "pbk-forked": mark("与已收的文件同是第 {value} 号，内容却不同。请与对方核对。"),
    # restoring
    "pbk-schema-older": mark(
        "文件由旧版程序写成（数据第 {value} 版），本程序不能直接还原。请用原来的程序还原，再用本程序打开升级。"
    ),
    "pbk-restore-emptier": mark(
        "台账 {value} 里的记录比文件里的多（{what}），没有还原。确实要换成较少的，请用 --emptier。"
    ),
    "pbk-restore-other": mark("台账 {value} 是另一个单位的，没有还原。请还原到一个新文件。"),
    "pbk-restore-differs": mark("还原后的“{value}”与文件不一样，没有采用。原来的台账没有改动。"),
}  # fmt: skip


def refusal(code: str, **values: Any) -> Problem:
    """The Problem with the sentence of this code."""
    return Problem(code, SAYS[code], value=values.pop("value", None), **values)
