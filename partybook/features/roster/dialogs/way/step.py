"""The form of one step: only what that step asks for, and what the rule says of what is typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate
from partybook.desk.form import Form
from partybook.desk.language import said, word
from partybook.errors import Problem
from partybook.features.roster.dialogs.way import says
from partybook.features.roster.dialogs.way.telling import TellingDialog
from partybook.features.roster.model import STEP_FIELDS
from partybook.features.roster.rules.development import Case, Judged, conversion_date, judge, standard_on
from partybook.features.roster.rules.development.case import SETS
from partybook.features.roster.rules.development.faults import faults
from partybook.fields import Codes, Field
from partybook.text import mark

BY_KEY = {field.key: field for field in STEP_FIELDS}
VOTE = ("voters", "present", "yes")
_MEETING = (
    ("done_on", mark("大会日期")),
    *((key, "") for key in VOTE),
    ("result", mark("表决结果")),
    ("who", mark("主持人")),
)

# What each step asks for: the column, and what it is called there ("" as everywhere).
ASKS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "applied": (("done_on", mark("申请日期")),),
    "talk": (("done_on", mark("谈话日期")), ("who", mark("谈话人"))),
    "activist": (("done_on", mark("确定日期")), ("who", mark("在哪个会上确定")), ("result", "")),
    "filed": (("done_on", mark("备案日期")), ("approved_on", ""), ("approval", mark("备案文号"))),
    "mentor": (("done_on", mark("指定日期")), ("who", mark("培养联系人"))),
    "review": (("done_on", mark("考察日期")), ("who", mark("考察人")), ("result", "")),
    "target": (("done_on", mark("确定日期")), ("who", mark("在哪个会上确定")), ("result", "")),
    "agreed": (
        ("who", mark("上级党委")),
        ("approved_on", mark("上级同意日期")),
        ("approval", ""),
        ("from_on", mark("公示开始日期")),
        ("done_on", mark("公示期满日期")),
        ("result", ""),
    ),
    "sponsors": (("done_on", mark("确定日期")), ("who", mark("入党介绍人"))),
    "political": (("done_on", mark("写出结论的日期")), ("who", mark("审查人")), ("result", mark("审查结果"))),
    "training": (
        ("from_on", mark("培训开始日期")),
        ("done_on", mark("培训结束日期")),
        ("hours", ""),
        ("who", mark("举办单位")),
        ("result", ""),
    ),
    "committee": (("done_on", mark("审查日期")), ("who", mark("主持人")), ("result", "")),
    "prereview": (
        ("done_on", mark("预审答复日期")),
        ("who", mark("预审党委")),
        ("approval", mark("答复文号")),
        ("result", mark("预审结果")),
    ),
    "form": (("done_on", mark("填写日期")),),
    "accepted": _MEETING,
    "upper_talk": (("done_on", mark("谈话日期")), ("who", mark("谈话人"))),
    "approved": (("done_on", mark("审批日期")), ("who", mark("审批党委")), ("approval", ""), ("result", "")),
    "reported": (("done_on", mark("备案日期")), ("who", mark("备案部门"))),
    "grouped": (("done_on", mark("编入日期")), ("who", mark("编入哪个小组"))),
    "oath": (("done_on", mark("宣誓日期")), ("who", mark("组织单位"))),
    "probation": (("done_on", mark("考察日期")), ("who", mark("考察人")), ("result", "")),
    "conversion": (("done_on", mark("申请日期")),),
    "converted": _MEETING,
    "confirmed": (("done_on", mark("审批日期")), ("who", mark("审批党委")), ("approval", ""), ("result", "")),
    "archived": (("done_on", mark("归档日期")), ("who", mark("经办人"))),
}
PERSON_ON = ("talk", "mentor", "sponsors", "upper_talk")  # the name matters; else it may stay empty
OUTCOMES = ("passed", "refused")


def fields_of(code: str, *, notice: bool, hidden: Sequence[str] = ()) -> tuple[Field, ...]:
    """What a step asks for; without the notice where its rule knew none. `hidden` stand elsewhere."""
    fields = []
    for key, label in ASKS[code]:
        if key in hidden or (code == "agreed" and not notice and key == "from_on"):
            continue
        if code == "agreed" and not notice and key == "done_on":
            label = mark("备案日期")
        fields.append(replace(BY_KEY[key], label=label) if label else BY_KEY[key])
    return (*fields, BY_KEY["note"])


class StepDialog(TellingDialog):
    """A step of a person, new (no record) or known; `kept` gives the changed values."""

    taken_out = Signal()

    def __init__(
        self,
        case: Case,
        one: Judged,
        record: Mapping[str, Any],
        codes: Codes,
        today: dt.date,
        *,
        hidden: Sequence[str] = (),
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._case, self._one, self._record = case, one, record
        self._codes, self._today = codes, today
        done: PartialDate | None = record.get("done_on")
        self._standard = standard_on(done.latest if done is not None else today)
        notice = self._standard.limit("notice") is not None
        fields = fields_of(one.step.code, notice=notice, hidden=hidden)
        form = Form(
            fields,
            [(word(codes["development_step"].label(one.step.code)), [field.key for field in fields])],
            codes,
            choices={"result": self._outcomes(one.step.code)},
            wide=("who",),
            long=("note",),
        )
        step = self._standard.step(one.step.code)
        limit = says.limit(self._standard.limit(step.limit), codes)
        asks = "；".join(part for part in (limit, step.needs) if part)
        title = QCoreApplication.translate("StepDialog", "{name}：{step}").format(
            name=case.person["name"], step=says.step_name(one, codes)
        )
        super().__init__(
            title,
            form,
            asks=QCoreApplication.translate("StepDialog", "要求：{text}").format(text=asks) if asks else "",
            read_only=read_only,
            parent=parent,
        )
        self.start = self._beginning()
        self.show_values(self.start)
        self.fit(470 if len(fields) > 5 else 400)
        self.follow()
        if record and not read_only:
            self.offer_removal(
                self.tr("删除这条记录"),
                self.tr("删除这条记录？"),
                self.tr("由它定下的日期和人员类别一起退回；删错了可以撤销。"),
            )
        first = next(
            (key for key in form.entries if form.entries[key].value is None), next(iter(form.entries))
        )
        form.entries[first].input.setFocus()

    def _outcomes(self, code: str) -> list[str]:
        table = self._codes["step_result"]
        return [
            table.short(result)
            for result in table.codes
            if result in OUTCOMES or code == "converted" or result == self._record.get("result")
        ]

    def _beginning(self) -> dict[str, Any]:
        """The record; a new one of a step that is a date of the person begins with that date."""
        if self._record:
            return dict(self._record)
        return {"done_on": self._case.person.get(SETS.get(self._one.step.code, ""))}

    def offer_end(self, until: PartialDate | None) -> None:
        """The last day of the notice, once it has passed, is the day that the step was done."""
        entry = self.form.entries["done_on"]
        if until is not None and until.latest <= self._today and entry.value is None:
            entry.offer(until)

    @property
    def values(self) -> dict[str, Any]:
        """The record as it stands in the form."""
        return {**self._record, **self.form.values(), "step": self._one.step.code}

    def consequence(self) -> tuple[str, str]:
        """What the rule says of the step as it stands in the form, what is wrong first."""
        values = self.values
        done: PartialDate | None = values.get("done_on")
        told: list[tuple[str, str]] = []
        if done is not None and done.earliest > self._today:
            told.append(("", self.tr("{day}还没有到。").format(day=done.chinese)))
        one, problems = self._judged(values)
        found = sorted(problems, key=lambda problem: problem.severity != "error")
        told += [("late" if problem.severity == "error" else "", said(problem)) for problem in found]
        if one.late and done is not None and not one.step.repeats:
            told.append(("", self.tr("比时限晚 {count} 天。").format(count=one.late)))
        if values.get("result") == "extended":
            told.append(("", self.tr("延长到哪一天，请在名册里用“变动…”登记“延长预备期”。")))
        if (dated := self._dated(values)) and one.state == "done":
            told.append(("", dated))
        if told:
            return told[0][0], "".join(text for _, text in told)
        on = one.term.not_before
        if on is not None and done is None and values.get("from_on") is not None:
            pattern = self.tr("最早 {day}期满。")
            return "", pattern.format(day=PartialDate.of(on).chinese) + self._why_provisional(one)
        return "", ""

    def _dated(self, values: Mapping[str, Any]) -> str:
        """Which day becomes that of 转正 where it is not the meeting's, and why; it is the person's date from now on."""
        done: PartialDate | None = values.get("done_on")
        if self._one.step.code != "converted" or done is None:
            return ""
        on = conversion_date(self._case, done, standard_on(done.latest))
        if on == done:
            return ""
        moved = self.tr(
            "转正时间记为预备期满的{day}，不是大会的日子：转入的预备党员推迟讨论的照此计算（第35条）。"
        )
        late = self.tr(
            "转正时间记为预备期满的{day}，不是大会的日子：期满后才讨论的照此计算，延长过预备期的除外。"
        )
        return (moved if self._case.arrived_on is not None else late).format(day=on.chinese)

    def _why_provisional(self, one: Judged) -> str:
        return says.holidays_missing(one.term.years) if one.term.years else ""

    def _judged(self, values: Mapping[str, Any]) -> tuple[Judged, list[Problem]]:
        """The step judged as if the form were stored, and what breaks the rule, however far the case has come."""
        known = self._record.get("uid")
        others = [row for row in self._case.steps if known is None or row.get("uid") != known]
        rows = sorted([*others, values], key=_in_time)
        person = dict(self._case.person)
        own = SETS.get(self._one.step.code)
        if own is not None:
            person[own] = None  # the date of the person is this step's
        case = replace(self._case, steps=rows, person=person)
        done: PartialDate | None = values.get("done_on")
        day = max(self._today, done.latest) if done is not None else self._today
        standard = standard_on(done.latest if done is not None else day)
        one = next(one for one in judge(case, day) if one.step.code == self._one.step.code)
        on = done if done is not None else PartialDate.of(day)
        return one, list(faults(case, standard.step(one.step.code), standard, on))

    def remove(self) -> None:
        self.taken_out.emit()


def _in_time(row: Mapping[str, Any]) -> tuple[int, int, int]:
    done: PartialDate | None = row.get("done_on")
    return done.sort_key if done is not None else (9999, 0, 0)
