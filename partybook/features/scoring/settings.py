"""What an office decides about the self-score."""

from __future__ import annotations

from partybook.fields import Label
from partybook.settings import Setting
from partybook.text import mark

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "scoring.standard",
        mark("考核标准"),
        Label(),
        "community-100",
        mark("随程序提供的 100 分标准；其他区县的标准可从表格导入"),
    ),
)
BY_KEY = {setting.key: setting for setting in SETTINGS}
