"""What the screen says of a case, in the clerk's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from partybook.dates import PartialDate
from partybook.desk.language import day as said_day
from partybook.desk.language import said, word
from partybook.desk.palette import Mark
from partybook.features.roster.rules.development import Judged, Overview, Paper
from partybook.features.roster.rules.development.standard import Limit
from partybook.fields import Codes

YEAR, HALF = 12, 6  # months
MARKS = {
    "late": Mark("▲", "late"),
    "blocked": Mark("▲", "late"),
    "gaps": Mark("!", "due"),
    "soon": Mark("!", "due"),
    "todo": Mark("○", "ink2"),
    "early": Mark("○", "none"),
    "done": Mark("✓", "done"),
}


def stages() -> tuple[str, ...]:
    """The five stages, as they are called in both rules."""
    translate = QCoreApplication.translate
    return (
        translate("Way", "申请入党"),
        translate("Way", "积极分子的确定和培养"),
        translate("Way", "发展对象的确定和考察"),
        translate("Way", "预备党员的接收"),
        translate("Way", "教育考察和转正"),
    )


def states() -> dict[str, str]:
    """How a case stands, without its numbers."""
    translate = QCoreApplication.translate
    return {
        "blocked": translate("Way", "受阻"),
        "gaps": translate("Way", "待补登"),
        "early": translate("Way", "时间未满"),
        "done": translate("Way", "已办完"),
        "todo": translate("Way", "待办"),
    }


class Ranked(str):
    """A word that is sorted by its rank; its sign and colour go with it."""

    rank: Any = 0
    mark: Mark | None = None

    def __lt__(self, other: object) -> bool:
        return bool(self.rank < getattr(other, "rank", self.rank))


def ranked(text: str | None, rank: Any, mark: Mark | None = None) -> Ranked | None:
    """A word with its rank, None for none."""
    if text is None:
        return None
    told = Ranked(text)
    told.rank, told.mark = rank, mark
    return told


def state(found: Overview) -> Ranked | None:
    """逾期 12 天, 8 个工作日, 受阻：…; what holds a case up follows."""
    text = _state(found)
    if found.blocks and (found.urgency in ("blocked", "gaps", "late") or found.due is None):
        text = QCoreApplication.translate("Way", "{state}：{why}").format(
            state=text, why=said(found.blocks[0])
        )
    return ranked(text, found.sorting, MARKS[found.urgency])


def mark_of(told: Any) -> Mark | None:
    """The sign of a state."""
    return getattr(told, "mark", None)


def _state(found: Overview) -> str:
    translate = QCoreApplication.translate
    if found.urgency == "late":
        return translate("Way", "逾期 {count} 天").format(count=found.late)
    if found.urgency in ("soon", "todo") and found.due is not None:
        if found.left is None:
            return translate("Way", "已到期")
        exact, about = translate("Way", "{count} 个工作日"), translate("Way", "约 {count} 个工作日")
        return (about if found.years else exact).format(count=found.left)
    return states()[found.urgency]


def due(found: Overview) -> str | None:
    """2026.06.03, 2027.01.20 起; what is not sure is said to be provisional."""
    translate = QCoreApplication.translate
    on = found.due or found.begins
    if on is None:
        return None
    says = "{day}" if found.due is not None else translate("Way", "{day} 起")
    text = says.format(day=PartialDate.of(on).dotted_full)
    return translate("Way", "{day}（暂定）").format(day=text) if found.provisional else text


def step_name(one: Judged, codes: Codes) -> str:
    """第 7 步“确定发展对象”."""
    says = QCoreApplication.translate("Way", "第 {number} 步“{step}”")
    return says.format(number=one.step.number, step=title(one, codes))


def title(one: Judged, codes: Codes) -> str:
    """A step as the rule of its day calls it; the code table's word where the clerk reads no Chinese."""
    label = word(codes["development_step"].label(one.step.code))
    return one.step.title if label == codes["development_step"].label(one.step.code) else label


def next_sentence(found: Overview, codes: Codes) -> str:
    """What is to be done next and by when."""
    translate = QCoreApplication.translate
    coming, first = found.coming, found.pressing
    if coming is None:
        return translate("Way", "各步都已办完。")
    parts = [translate("Way", "下一步：{step}。").format(step=step_name(coming, codes))]
    if first is not None and found.due is not None:
        parts.append(_by_when(found, "" if first is coming else step_name(first, codes)))
    elif found.begins is not None:
        parts.append(translate("Way", "{day}起可以办理。").format(day=said_day(PartialDate.of(found.begins))))
    if found.provisional:
        parts.append(why_provisional(found))
    return "".join(parts)


def _by_when(found: Overview, other: str) -> str:
    translate = QCoreApplication.translate
    on = said_day(PartialDate.of(found.due or dt.date.min))
    if found.late:
        own, of_other = (
            translate("Way", "应在 {day}前办完，已逾期 {count} 天。"),
            translate("Way", "{step}应在 {day}前办完，已逾期 {count} 天。"),
        )
    elif found.left is None:
        own = of_other = translate("Way", "{day}已经到期。")
    elif found.years:
        own, of_other = (
            translate("Way", "{day}前办完，大约还有 {left} 个工作日。"),
            translate("Way", "{step}要在 {day}前办完，大约还有 {left} 个工作日。"),
        )
    else:
        own, of_other = (
            translate("Way", "{day}前办完，还有 {left} 个工作日。"),
            translate("Way", "{step}要在 {day}前办完，还有 {left} 个工作日。"),
        )
    return (of_other if other else own).format(step=other, day=on, count=found.late, left=found.left)


def why_provisional(found: Overview) -> str:
    """Why a day is not sure."""
    translate = QCoreApplication.translate
    if found.years:
        return holidays_missing(found.years)
    return translate("Way", "起算的日期没有写到日，期限是暂定的。")


def holidays_missing(years: Sequence[int]) -> str:
    """2027 年放假安排尚未导入."""
    names = "、".join(str(year) for year in years)
    says = QCoreApplication.translate(
        "Way", "{years} 年放假安排尚未导入，跨到这一年的工作日按周末推算，是暂定的。"
    )
    return says.format(years=names)


def limit(one: Limit | None, codes: Codes) -> str:
    """What a limit asks for, from which step it runs, and its article: 递交申请后 1 个月内（第7条）."""
    if one is None:
        return ""
    translate = QCoreApplication.translate
    start = word(codes["development_step"].short(one.start))
    if one.working_days:
        says = translate("Way", "公示不少于 {count} 个工作日").format(count=one.working_days)
    elif one.days:
        says = translate("Way", "不少于 {days} 天或 {hours} 学时").format(days=one.days, hours=one.hours)
    elif one.every:
        says = translate("Way", "每{span}一次").format(span=span(one.every))
    elif one.at_least:
        says = translate("Way", "{step}后满{span}").format(step=start, span=span(one.at_least))
    elif one.within:
        says = translate("Way", "{step}后 {span}内").format(step=start, span=span(one.within))
        if one.most:
            says += translate("Way", "，最长 {span}").format(span=span(one.most))
    else:
        return ""
    return f"{says}（{one.article}）" if one.article else says


def span(months: int) -> str:
    """一年, 半年, 3 个月."""
    translate = QCoreApplication.translate
    if months == YEAR:
        return translate("Way", "一年")
    if months == HALF:
        return translate("Way", "半年")
    return translate("Way", "{count} 个月").format(count=months)


def time_of(one: Judged, codes: Codes) -> str:
    """The limit of a step to come and the day it comes to."""
    translate = QCoreApplication.translate
    found, says = one.term, limit(one.limit, codes)
    on = found.due or found.not_before
    if on is None:
        return says
    pattern = translate("Way", "{day} 前") if found.due else translate("Way", "{day} 起")
    text = pattern.format(day=PartialDate.of(on).dotted_full)
    if found.before:
        text = translate("Way", "{day}（建账前，不算逾期）").format(day=text)
    elif found.provisional:
        text = translate("Way", "{day}（暂定）").format(day=text)
    return f"{says} · {text}" if says else text


def summary(record: Mapping[str, Any], codes: Codes) -> str:
    """Who did a step and how it ended, in one line."""
    translate = QCoreApplication.translate
    parts = [str(record.get("who") or "")]
    for key, pattern in (
        ("from_on", translate("Way", "{day} 开始")),
        ("approved_on", translate("Way", "{day} 答复")),
    ):
        if record.get(key) is not None:
            parts.append(pattern.format(day=record[key].dotted_full))
    parts.append(str(record.get("approval") or ""))
    if record.get("hours"):
        parts.append(translate("Way", "{count} 学时").format(count=record["hours"]))
    parts += [
        pattern.format(count=record[key])
        for key, pattern in (
            ("voters", translate("Way", "应到 {count}")),
            ("present", translate("Way", "实到 {count}")),
            ("yes", translate("Way", "赞成 {count}")),
        )
        if record.get(key) is not None
    ]
    if record.get("result") not in (None, "passed"):
        parts.append(word(codes["step_result"].label(record["result"])))
    return " · ".join(part for part in parts if part)


def papers_line(papers: Sequence[Paper], codes: Codes) -> str:
    """材料 3/4，缺：身份证复印件."""
    translate = QCoreApplication.translate
    asked = [paper for paper in papers if not paper.local or paper.there]
    if not asked:
        return ""
    there = sum(paper.there for paper in asked)
    lacking = [word(codes["development_paper"].label(paper.code)) for paper in asked if paper.missing]
    text = translate("Way", "材料 {there}/{count}").format(there=there, count=len(asked))
    return text + (translate("Way", "，缺：{names}").format(names="、".join(lacking)) if lacking else "")
