"""The Fields of what is printed of a meeting, and of the year's table: worded, so that paper and forms only set them."""

from __future__ import annotations

from partybook.features.meetings.model.fields import (
    ATTENDANCE_FIELDS,
    BRANCH,
    BY_KEY,
    GROUP,
    HELD_ON,
    KIND,
    NAME,
    RESOLUTION_FIELDS,
    SPEECH_FIELDS,
    TITLE,
    VOTE_FIELDS,
)
from partybook.fields import Date, Field, Percent, Text, Whole

_DAY = Date(whole=True)
_ATTENDANCE = {field.key: field for field in ATTENDANCE_FIELDS}


def _words(key: str, label: str, width: int = 10) -> Field:
    return Field(key, label, Text(), (), width, computed=True)


def _count(key: str, label: str) -> Field:
    return Field(key, label, Whole(), (), 3, computed=True)


NAMED: tuple[Field, ...] = (
    TITLE,
    _words("headline", "名称和次数", 14),
    KIND,
    BY_KEY["own_kind"],
    _words("kind_words", "类别", 6),
    BRANCH,
    GROUP,
    _words("unit", "召开单位", 12),
)
MINUTES_FIELDS: tuple[Field, ...] = (
    *NAMED,
    BY_KEY["number"],
    HELD_ON,
    _words("time_words", "会议时间", 12),
    *(BY_KEY[key] for key in ("place", "way", "chair", "recorder", "speaker", "observers")),
    _count("due", "应到"),
    _count("present", "实到"),
    _count("absent", "缺席"),
    _words("came_words", "到会情况", 12),
    _words("quorum_words", "表决到会", 12),
    _words("absent_words", "缺席人员及原因", 12),
    _words("absent_said", "缺席情况", 12),
    BY_KEY["agenda"],
    BY_KEY["content"],
    _words("spoken", "讨论发言", 20),
    _words("voted", "表决情况", 20),
    _words("resolved", "决议及落实", 20),
    *(BY_KEY[key] for key in ("summary", "effect", "hours_tenth")),
    _words("file_words", "附件", 8),
    _words("themes", "专题", 6),
    BY_KEY["signed_on"],
    BY_KEY["note"],
)
ABSENT_INNER: tuple[Field, ...] = (NAME, _ATTENDANCE["state"], _ATTENDANCE["reason"])
MINUTES_INNER: dict[str, tuple[Field, ...]] = {
    "speeches": SPEECH_FIELDS,
    "resolutions": RESOLUTION_FIELDS,
    "votes": VOTE_FIELDS,
    "away": ABSENT_INNER,
}

CALLED_FIELDS: tuple[Field, ...] = (
    *NAMED,
    Field("on_date", "日期", _DAY, (), 5, computed=True),
    _words("time_words", "会议时间", 12),
    *(BY_KEY[key] for key in ("place", "way", "chair", "recorder", "speaker", "observers", "agenda")),
    _count("due", "应到"),
    _words("names", "参加人员", 20),
    _words("invited", "通知对象", 12),
    BY_KEY["note"],
)
SHEET_FIELDS: tuple[Field, ...] = (
    _count("number_left", "序号"),
    _words("name_left", "姓名", 5),
    _words("note_left", "备注", 4),
    _count("number_right", "序号"),
    _words("name_right", "姓名", 5),
    _words("note_right", "备注", 4),
)

YEAR_KINDS = ("general", "committee", "group", "lecture", "theme_day", "life")
_SHORT = {
    "general": "党员大会",
    "committee": "支委会",
    "group": "党小组会",
    "lecture": "党课",
    "theme_day": "主题党日",
    "life": "组织生活会",
}
LIFE_YEAR_FIELDS: tuple[Field, ...] = (
    _words("when", "月份", 5),
    BRANCH,
    *(
        field
        for kind in YEAR_KINDS
        for field in (
            _count(kind, f"{_SHORT[kind]}次数"),
            _words(f"{kind}_on", f"{_SHORT[kind]}日期", 6),
        )
    ),
    _count("due", "应到人次"),
    _count("present", "实到人次"),
    Field("rate_bp", "参加率", Percent(), (), 4, computed=True),
)
