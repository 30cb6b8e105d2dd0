"""Numbers about meetings that the scoring and the year's report use, with the records behind them.

Subject is the branch asked for, or the group where a number is a group's own. All speak of the period asked for, up to
the day that has come; what is owed by the stricter standard speaks of the whole of it.
"""

from __future__ import annotations

from collections.abc import Mapping

from partybook.facts import Facts
from partybook.features.meetings.sources.facts.appraised import appraised
from partybook.features.meetings.sources.facts.held import held
from partybook.features.meetings.sources.facts.owed import half_reports, met, on_time
from partybook.features.meetings.sources.facts.people import attendance, away, hours, talked
from partybook.standards.codes import codes
from partybook.text import mark

BY_KIND: Mapping[str, str] = {
    "held": mark("已开次数"),
    "months": mark("开过的月份数"),
    "quarters": mark("开过的季度数"),
    "halves": mark("开过的半年数"),
    "owed": mark("到期应开的期间数"),
    "done": mark("按期开了的期间数"),
    "met": mark("按考核标准召开率"),
    "met_owed": mark("按考核标准应开的期间数"),
    "met_done": mark("按考核标准开了的期间数"),
}
TITLES: Mapping[str, str] = {
    "held.life_committee": mark("支委会班子组织生活会"),
    "democratic_or_life": mark("民主生活会或支委会班子组织生活会"),
    "on_time_share": mark("按期召开率"),
    "half_reports": mark("半年汇报人数"),
    "half_report_share": mark("半年汇报率"),
    "attendance_share": mark("到会率"),
    "absent_near": mark("将满六个月不参加组织生活"),
    "absent_six": mark("满六个月不参加组织生活"),
    "hours_owing": mark("应完成学时人数"),
    "hours_reached": mark("学时达标人数"),
    "hours_reached_share": mark("学时达标率"),
    "officers_reached": mark("书记、委员学时达标人数"),
    "officers_reached_share": mark("书记、委员学时达标率"),
    "appraised": mark("当期完成民主评议的支部数"),
    "appraised_share": mark("当期完成民主评议的支部比例"),
    "appraised_two_years": mark("两年内完成民主评议的支部数"),
    "appraised_two_years_share": mark("两年内完成民主评议的支部比例"),
    "appraised_with_plan": mark("两年内评议有方案和总结的支部数"),
    "appraised_with_plan_share": mark("两年内评议有方案和总结的支部比例"),
    "talked": mark("谈心谈话谈齐人数"),
    "talked_share": mark("谈心谈话谈齐率"),
}


def _titles(*names: str) -> dict[str, str]:
    """What some facts are called; of those that go by kind, one for each kind."""
    found = {}
    for name in names:
        if name in TITLES:
            found[f"meetings.{name}"] = TITLES[name]
            continue
        for kind in codes()["meeting_kind"].codes.values():
            found[f"meetings.{name}.{kind.code}"] = f"{kind.label}：{BY_KIND[name]}"
    return found


FACTS = (
    Facts(_titles("held", "months", "quarters", "halves", "held.life_committee", "democratic_or_life"), held),
    Facts(_titles("owed", "done", "on_time_share"), on_time),
    Facts(_titles("met", "met_owed", "met_done"), met),
    Facts(_titles("half_reports", "half_report_share"), half_reports),
    Facts(_titles("attendance_share"), attendance),
    Facts(_titles("absent_near", "absent_six"), away),
    Facts(
        _titles(
            "hours_owing", "hours_reached", "hours_reached_share", "officers_reached", "officers_reached_share"
        ),
        hours,
    ),
    Facts(_titles("talked", "talked_share"), talked),
    Facts(
        _titles(
            "appraised", "appraised_share", "appraised_two_years", "appraised_two_years_share",
            "appraised_with_plan", "appraised_with_plan_share",
        ),
        appraised,
    ),
)  # fmt: skip
