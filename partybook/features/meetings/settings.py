"""What an office decides about meetings, each with its default and where that comes from."""

from __future__ import annotations

from partybook.fields import CodeKind
from partybook.settings import Setting
from partybook.text import mark

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "meetings.cadence",
        mark("会议频次按"),
        CodeKind("cadence"),
        "rules",
        mark("中国共产党支部工作条例（试行）（2018年）；考核标准更严的，可改选"),
    ),
    Setting(
        "meetings.numbering",
        mark("会议次数"),
        CodeKind("meeting_numbering"),
        "year",
        mark("未见统一规定，习惯按年从第 1 次编起"),
    ),
    Setting(
        "meetings.appraisal_base",
        mark("优秀不超过三分之一，总数按"),
        CodeKind("appraisal_base"),
        "full",
        mark("文件写“党员总数”，是否含预备党员未见明文"),
    ),
)
BY_KEY = {setting.key: setting for setting in SETTINGS}
