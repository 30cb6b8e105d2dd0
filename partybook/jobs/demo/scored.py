"""The practice office's self-scores: two years that are closed, with the superior's scores, and the one that runs."""

from __future__ import annotations

import datetime as dt
from typing import Any

from partybook.book.file import Session
from partybook.dates import PartialDate, today
from partybook.features.scoring import queries
from partybook.standards.scoring import Item, Standard

ON_PAPER = {
    -1: "全年记录在纸质台账里，按纸质台账核定",
    0: "上年7—12月的记录在纸质台账里，一并核定",
}
# What an item has not all of its points for, by year: code, points off in hundredths, why; the superior takes more off.
OFF: dict[int, tuple[tuple[str, int, str], ...]] = {
    -1: (
        ("1.1", 30, "述职测评有一项“一般”"),
        ("1.5", 100, "一名委员学时不够，少一次向上级报告"),
        ("2.2", 100, "联席会只开了3次"),
        ("2.5", 50, "电教室设备老化"),
        ("3.1", 50, "有3个月没有集中学习"),
        ("3.4", 100, "组织生活会只开了2次"),
        ("3.6", 60, "下半年有党员没有汇报"),
        ("4.3", 67, "到会率不到90%"),
        ("5.1", 50, "积极分子没有编入队伍"),
        ("6.2", 80, "推荐就业成功率偏低"),
        ("6.3", 200, "志愿者人数不到3%"),
        ("6.5", 50, "老年服务站活动偏少"),
    ),
    0: (
        ("1.5", 50, "少一次向上级报告"),
        ("2.5", 30, "室外宣传栏没有更换"),
        ("3.4", 50, "组织生活会开了3次"),
        ("4.3", 67, "到会率不到90%"),
        ("5.3", 20, "思想状况分析只做了一次"),
        ("6.2", 50, "推荐就业成功率偏低"),
        ("6.3", 200, "志愿者人数不到3%"),
    ),
}
SUPERIOR: dict[int, tuple[tuple[str, int, str], ...]] = {
    -1: (("1.2", 30, "后备干部不足"), ("3.9", 50, "会议记录缺签名")),
    0: (("2.1", 50, "个别任务没有写期限"), ("4.2", 20, "表彰材料不全")),
}
POLLS = {-1: (60, 57, 41, 13, 3), 0: (60, 58, 47, 9, 2)}  # issued, returned, good, fair, poor
RANKS = {-1: "街道第5名", 0: "街道第3名"}
RUNNING = (
    ("1.1", 300, None),
    ("1.3", 200, None),
    ("1.4", 160, "一项支出没有先征求意见"),
    ("2.5", 250, "电教室投影仪待修"),
    ("5.2", 200, None),
    ("6.5", 180, "冬季活动偏少"),
)
CORRECTED = ("2.6", 300, "经费由街道代管，拨款单在街道财务，已附复印件")


def score_years(session: Session, who: str, year: int) -> None:
    """The sheets of as many years as have come: a period that is over is closed, the one that runs is half judged."""
    standard, day = queries.standard_named(session), today()
    for place in (-1, 0, 1):
        period = standard.period(year + place)
        if period.first > day:
            return
        uid = queries.start_sheet(session, period.year, who=who)
        if place in OFF and period.last < day:
            _close(session, standard, uid, place, period.last)
        else:
            _begin(session, uid)


def _close(session: Session, standard: Standard, uid: str, place: int, last: dt.date) -> None:
    """A year whose records lie on paper: settled by hand, closed, handed in, scored by the superior."""
    off = {code: (points, why) for code, points, why in OFF[place]}
    less = {code: (points, why) for code, points, why in SUPERIOR[place]}
    said = {code: _said(item, off.get(code), ON_PAPER[place]) for code, item in standard.items.items()}
    queries.set_opinions(session, uid, said)
    closed = queries.freeze(session, uid, last.replace(day=25), facts={})
    scores = {one.item.code: one.score for one in closed.items}
    given: dict[str, dict[str, Any]] = {}
    for code, score in scores.items():
        points, why = less.get(code, (0, None))
        given[code] = {"superior": score - points, "superior_reason": why}
    queries.set_opinions(session, uid, given)
    keys = ("poll_issued", "poll_returned", "poll_good", "poll_fair", "poll_poor")
    total = closed.total - sum(points for points, _ in less.values())
    queries.change_sheet(
        session,
        uid,
        {
            **dict(zip(keys, POLLS[place], strict=True)),
            "poll_on": PartialDate.of(last.replace(day=20)),
            "applied_on": PartialDate.of(last.replace(day=26)),
            "applied_to": "中共湖滨街道工作委员会",
            "superior_total": total,
            "superior_grade": standard.grade(total),
            "superior_on": PartialDate.of(last),
            "rank": RANKS[place],
        },
    )


def _said(item: Item, off: tuple[int, str] | None, paper: str) -> dict[str, Any]:
    points, why = off or (0, "")
    if item.by_facts:
        return {"override": item.points - points, "override_reason": f"{why or '全部做到'}（{paper}）"}
    return {"judged": item.judged_most - points, "reason": why or None}


def _begin(session: Session, uid: str) -> None:
    """The year that runs: some items judged, one settled otherwise than the records say."""
    said: dict[str, dict[str, Any]] = {
        code: {"judged": points, "reason": why} for code, points, why in RUNNING
    }
    code, points, why = CORRECTED
    queries.set_opinions(session, uid, {**said, code: {"override": points, "override_reason": why}})
