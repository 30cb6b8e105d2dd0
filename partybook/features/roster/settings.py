"""What the office decides about its roster."""

from partybook.fields import CodeKind, Money, Whole
from partybook.settings import Setting
from partybook.text import mark

BIRTHDAY_BY = Setting(
    "roster.birthday_by",
    "政治生日按哪一天",
    CodeKind("birthday_by"),
    "joined",
    mark("政治生日是加入党组织的日子；有的支部按转正的日子过。"),
)
MUST_VISIT = Setting(
    "roster.must_visit",
    "“三必访”指哪些",
    CodeKind("must_visit"),
    "both",
    mark("各地所说的三种情形不同，两种说法都有人用。"),
)
OLD_AGE = Setting(
    "roster.old_age",
    "老党员从多少岁算起",
    Whole(),
    None,
    mark("“6×3”做法没有写岁数，可按本地习惯定。"),
)
HARDSHIP_INCOME = Setting(
    "roster.hardship_income",
    "困难标准（元）",
    Money(),
    None,
    mark("家庭人均月收入低于当地标准的算困难；不填就只看登记和低保。"),
)
SETTINGS = (BIRTHDAY_BY, MUST_VISIT, OLD_AGE, HARDSHIP_INCOME)
