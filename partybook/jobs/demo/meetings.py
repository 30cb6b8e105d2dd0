"""The practice year's meetings: planned, held, minuted, voted; one missed, one excused, one cancelled, some to come."""

from __future__ import annotations

import datetime as dt
from typing import Any

from partybook.book.attach import attach
from partybook.book.bulk import insert_rows
from partybook.book.file import Session
from partybook.dates import PartialDate
from partybook.features.meetings import queries
from partybook.features.meetings.model import MeetingExcuse, Theme, ThemeLink
from partybook.features.meetings.rules.recurring import nth_weekday
from partybook.features.roster import queries as roster
from partybook.jobs.demo import spoken
from partybook.jobs.demo.appraised import appraise, learn, talk
from partybook.jobs.demo.files import silhouette
from partybook.jobs.demo.held import Year

MONTHS = 10  # held by the end of October, planned after it
FORGOTTEN = (2, 1)  # no meeting of the second group in February


def meet(session: Session, year: int) -> None:
    """Writes all of it for the branch of the practice book."""
    (branch, _), *_ = roster.branches(session)
    kept = Year(session, branch, year)
    for month in range(1, MONTHS + 1):
        _month(kept, month)
    _general(kept)
    appraisal = _others(kept)
    _planned(kept)
    kept.store()
    _around(session, kept)
    talk(session, kept)
    learn(session, kept)
    appraise(session, kept, appraisal)


def _month(kept: Year, month: int) -> None:
    """What comes back every month: the committee, the groups, the theme day."""
    secretary, clerk = kept.officer("书记"), kept.officer("组织委员")
    if month in spoken.COMMITTEES and kept.committee:
        agenda, (text, owner, days) = spoken.COMMITTEES[month]
        day = nth_weekday(kept.year, month, 0, 2)
        uid = kept.hold("committee", day, "支部委员会会议", starts_at="09:00", ends_at="10:30", place=spoken.ROOM,
                        chair=secretary, recorder=clerk, agenda=agenda, summary=spoken.SUMMARY,
                        also={4: "analysis", 9: "members_check"}.get(month))  # fmt: skip
        kept.speak(uid, with_dissent=month == 3)
        kept.resolve(uid, text, kept.officer(owner), day + dt.timedelta(days=days), month)
    for place, group in enumerate(kept.groups):
        if (month, place) != FORGOTTEN:
            day, leader = nth_weekday(kept.year, month, 3, 2), kept.leaders.get(group)
            kept.hold("group", day, f"{kept.group_names[group]}{month}月小组会", group=group, starts_at="14:30",
                      ends_at="15:30", place=spoken.ROOM, chair=leader, recorder=clerk,
                      content=spoken.GROUP_SAID[month % 3], agenda=spoken.GROUPS[month - 1], hours_tenth=10)  # fmt: skip
    title, content, effect = spoken.THEME_DAYS[month - 1]
    lecture = month in (2, 8)
    kept.hold("theme_day", _theme_day(kept.year, month), title, also="lecture" if lecture else None,
              speaker=secretary if lecture else None, starts_at="17:30", ends_at="19:30", place="社区党群服务中心",
              way="both" if month == 8 else "on_site", chair=kept.officer("宣传委员"), recorder=clerk,
              agenda=f"集中学习；{title}；交流体会", content=content, effect=effect, hours_tenth=20)  # fmt: skip


def _theme_day(year: int, month: int) -> dt.date:
    """The first working day of the 18th to the 20th; in February after the holiday."""
    if month == 2:
        return dt.date(year, 2, 26)
    days = (dt.date(year, month, day) for day in (18, 19, 20))
    return next((day for day in days if day.weekday() < 5), dt.date(year, month, 18))


def _general(kept: Year) -> None:
    """Members' meetings each quarter, two of which admit somebody on the day that their file names."""
    secretary, clerk = kept.officer("书记"), kept.officer("组织委员")
    usual: dict[str, Any] = {"starts_at": "14:30", "ends_at": "16:30", "place": spoken.HALL, "way": "on_site",
                             "chair": secretary, "recorder": clerk, "summary": spoken.SUMMARY}  # fmt: skip
    days = {3: nth_weekday(kept.year, 3, 4, 3), 9: nth_weekday(kept.year, 9, 4, 2)}
    plans = [
        (days[3], "听取支部委员会年度工作报告", "report_members", "审议并通过支部年度工作报告"),
        (dt.date(kept.year, 6, 29), "庆祝建党纪念日暨表彰大会", "half_report", "通过“七一”表彰人选"),
        (days[9], "讨论民主评议和志愿服务安排", None, "通过党员志愿服务积分办法"),
    ]
    admitted = [uid for uid, person in kept.people.items() if person["standing"] == "probationary"]
    for uid in sorted(admitted, key=lambda uid: kept.people[uid]["joined_on"].iso):
        day = kept.people[uid]["joined_on"].earliest
        plans.append((day, f"讨论接收{kept.people[uid]['name']}为预备党员", None, uid))
    for day, agenda, also, what in sorted(plans, key=lambda one: one[0]):
        uid = kept.hold(
            "general",
            day,
            "支部党员大会",
            also=also,
            agenda=agenda,
            observers="街道组织员",
            note="街道派员到会指导" if what in kept.people else None,
            **usual,
        )
        kept.speak(uid, with_dissent=day.month == 9)
        kept.vote(uid, day, what, admission=what in kept.people)
        if what not in kept.people:
            kept.resolve(uid, what, secretary, day + dt.timedelta(days=30), day.month)


def _others(kept: Year) -> str:
    """Lecture, study, reports, the joint and the office's own meetings; gives the uid of the appraisal."""
    secretary, clerk = kept.officer("书记"), kept.officer("组织委员")
    who = {"chair": secretary, "recorder": clerk, "place": spoken.HALL}
    life = kept.hold("life", dt.date(kept.year, 1, 29), f"{kept.year - 1}年度组织生活会", starts_at="14:00",
                     ends_at="17:00", agenda="班子和党员查摆问题、开展批评和自我批评",
                     content="通报上年度整改情况，逐人作对照检查，开展批评。", **who)  # fmt: skip
    kept.speak(life, with_dissent=False)
    appraisal = kept.hold("appraisal", dt.date(kept.year, 10, 22), f"{kept.year}年度民主评议党员", starts_at="14:00",
                          ends_at="16:00", agenda="个人自评、党员互评、民主测评",
                          content="逐人自评，党员互评，当场填写测评票并计票。", **who)  # fmt: skip
    kept.hold("lecture", dt.date(kept.year, 5, 22), "基层党组织怎样凝聚人心", speaker="街道党校讲师", starts_at="15:00",
              ends_at="17:00", content="围绕楼栋治理案例讲解群众工作方法，会后提问交流。", hours_tenth=20, **who)  # fmt: skip
    for month, title, hours in (
        (3, "学习全国两会精神", 30),
        (5, "学习党章党规", 60),
        (10, "学习网络安全和保密规定", 30),
    ):
        kept.hold("study", nth_weekday(kept.year, month, 3, 4), title, starts_at="14:00", ends_at="17:00",
                  content="通读原文，分组讨论，联系实际谈体会。", hours_tenth=hours, central=month == 5, **who)  # fmt: skip
    for month, agenda in ((3, "共建项目和资金安排"), (6, "停车管理和物业服务"), (9, "秋季消防联查")):
        day = nth_weekday(kept.year, month, 2, 4)
        uid = kept.hold("joint", day, "社区党建联席会议", starts_at="09:30", ends_at="11:00", agenda=agenda, due_count=12,
                        present_count=11, absent_words="市设计院代表（出差）", observers="共建单位代表", **who)  # fmt: skip
        kept.resolve(uid, f"落实{agenda}的分工", secretary, day + dt.timedelta(days=40), month)
    for month, title in ((2, "楼道堆物怎么清"), (4, "楼栋停车怎么办"), (7, "电动车充电棚选址")):
        kept.hold("other", nth_weekday(kept.year, month, 5, 4), title,
                  own_kind="居民议事会", starts_at="09:00", ends_at="10:30", due_count=20, present_count=18,
                  content="居民代表、物业和党员共同商议，形成初步意见。", **who)  # fmt: skip
    kept.hold(
        "report_superior",
        dt.date(kept.year, 7, 10),
        "向街道党工委报告半年工作",
        agenda="报告半年党建工作",
        **who,
    )
    return appraisal


def _planned(kept: Year) -> None:
    """What the plan still holds, and a study that was called off in the heat."""
    usual = {"place": spoken.HALL, "chair": kept.officer("书记")}
    for month in (11, 12):
        kept.plan(
            "committee", nth_weekday(kept.year, month, 0, 2), "支部委员会会议", starts_at="09:00", **usual
        )
        kept.plan(
            "theme_day", _theme_day(kept.year, month), ("消防安全宣传", "年终学习总结")[month - 11], **usual
        )
        for group in kept.groups:
            title = f"{kept.group_names[group]}{month}月小组会"
            kept.plan("group", nth_weekday(kept.year, month, 3, 2), title, group=group, **usual)
    for kind, day, title in (
        ("lecture", 26, "年度党课"), ("general", 10, "支部党员大会"), ("life", 22, "年度组织生活会"),
        ("secretary_report", 23, "书记抓党建述职"), ("joint", 24, "社区党建联席会议"),
    ):  # fmt: skip
        month = 11 if kind == "lecture" else 12
        kept.plan(kind, dt.date(kept.year, month, day), title, starts_at="14:30", **usual)
    kept.plan(
        "study",
        dt.date(kept.year, 8, 27),
        "集中学习",
        state="cancelled",
        cancelled_for="高温红色预警，改为自学",
        **usual,
    )


def _around(session: Session, kept: Year) -> None:
    """Usual days, a cadence of the office's own, a reason for what was not held, themes, a picture."""
    usual = (
        ("theme_day", "每月18—20日", "社区党群服务中心"),
        ("committee", "每月第二个周一 9:00", spoken.ROOM),
        ("group", "每月第二个周四 14:30", spoken.ROOM),
    )
    wanted = [{"kind": kind, "days": days, "place": place} for kind, days, place in usual]
    queries.set_routines(session, kept.branch, wanted)
    duty = {"kind": "other", "own_kind": "居民议事会", "who": "branch", "period": "quarter", "times": 1}
    queries.set_own_duties(session, [{**duty, "from_on": PartialDate(kept.year, 1, 1)}])
    if len(kept.groups) > FORGOTTEN[1]:
        excuse = {"branch_uid": kept.branch, "group_uid": kept.groups[FORGOTTEN[1]], "kind": "group"}
        excuse |= {
            "period": f"{kept.year}-02",
            "reason": "春节前后多数党员返乡，并入二月主题党日",
            "approved_by": kept.officer("书记"),
        }
        insert_rows(session, MeetingExcuse.__table__, [excuse])  # type: ignore[arg-type]
    themes = (
        ("学党章守党规专题学习", PartialDate(kept.year, 1), PartialDate(kept.year, 6), ("study", "lecture")),
        ("基层治理提升年", PartialDate(kept.year, 1), None, ("joint", "other")),
    )
    for name, first, last, kinds in themes:
        (uid,) = insert_rows(session, Theme.__table__, [{"name": name, "from_on": first, "to_on": last}])  # type: ignore[arg-type]
        inside = [row["uid"] for row in kept.meetings if row["kind"] in kinds and row["held_on"] is not None]
        links = [{"theme_uid": uid, "tbl": "meeting", "row_uid": row} for row in inside]
        insert_rows(session, ThemeLink.__table__, links)  # type: ignore[arg-type]
    shown = next(row["uid"] for row in kept.meetings if row["kind"] == "theme_day")
    attach(session, "meeting", shown, "活动照片.png", silhouette(3), kind="photo")
