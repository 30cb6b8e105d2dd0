"""What an office decides about its archive, each with its default and where that comes from."""

from __future__ import annotations

from partybook.fields import Label, Whole
from partybook.settings import Setting
from partybook.text import mark

SETTINGS: tuple[Setting, ...] = (
    Setting("archive.list", mark("归档清单"), Label(), "", mark("空着用随附的社区党支部归档清单")),
    Setting("archive.fonds", mark("全宗号"), Label(), "", mark("由档案馆给定，没有就空着")),
    Setting("archive.fonds_name", mark("全宗名称"), Label(), "", mark("空着用社区或支部的名称")),
    Setting("archive.office", mark("机构（问题）代码"), Label(), "DZB", mark("由本单位自定（DA/T 22-2015）")),
    Setting(
        "archive.office_name",
        mark("机构（问题）名称"),
        Label(),
        "党支部",
        mark("由本单位自定（DA/T 22-2015）"),
    ),
    Setting(
        "archive.number",
        mark("档号格式"),
        Label(),
        "{fonds-}{category}·{year}-{retention}-{office}-{piece:04}",
        mark("DA/T 22-2015：全宗号-门类代码·年度-保管期限-机构（问题）代码-件号；永久写 Y 未核对"),
    ),
    Setting(
        "archive.box_width",
        mark("档案盒厚度（毫米）"),
        Whole(),
        30,
        mark("常用 20、30、40、50 毫米（DA/T 22-2015）"),
    ),
)
BY_KEY = {setting.key: setting for setting in SETTINGS}
