"""What breaks the rule at one step of a case: too early, too short, without power, a vote that fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.development.case import Case, cited, vote_fault
from partybook.features.roster.rules.development.guides import guides
from partybook.features.roster.rules.development.standard import Limit, Standard, Step
from partybook.features.roster.rules.development.terms import YEAR, months_after, span, term
from partybook.text import mark

EARLY = {
    "cultivation": mark("积极分子培养不满{span}，最早 {day}{article}。"),
    "notice": mark("公示不满 {count} 个工作日，最早 {day} 期满{article}。"),
    "probation": mark("预备期未满，最早 {day}{article}。"),
}
Check = Callable[[Case, Step, Standard, PartialDate], Iterator[Problem]]


def faults(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """What is wrong with doing a step on a day that is known or, for a step to come, that is today.

    A date known to the month breaks a limit only where each of its days would.
    """
    yield from early(case, step, standard, on)
    yield from disordered(case, step, standard)
    for check in CHECKS.get(step.code, ()):
        yield from check(case, step, standard, on)


def early(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """Done before the first day that its limit leaves."""
    limit, found = standard.limit(step.limit), term(case, step, standard)
    if limit is None or found.not_before is None or on.latest >= found.not_before:
        return
    yield Problem(
        "development-early",
        EARLY[limit.key],
        value=on.iso,
        span=span(limit.at_least),
        count=limit.working_days,
        day=PartialDate.of(found.not_before).chinese,
        article=cited(limit),
    )


def disordered(case: Case, step: Step, standard: Standard) -> Iterator[Problem]:
    """Done before the step that it follows. It breaks the rule where its time runs from that step, else a date may
    be wrong."""
    done = case.on(step.code)
    before = _before(case, step, standard)
    if done is None or before is None:
        return
    limit, there = standard.limit(step.limit), case.on(before.code)
    if there is not None and done.latest < there.earliest:
        runs_from = limit is not None and limit.start == before.code
        yield Problem(
            "development-order",
            mark("日期 {value} 早于第{number}步“{step}”的 {there}，请核对。"),
            severity="error" if runs_from else "warning",
            value=done.chinese,
            number=before.number,
            step=before.title,
            there=there.chinese,
        )


def _before(case: Case, step: Step, standard: Standard) -> Step | None:
    """The step before it in the list's order that has a day; those that repeat have several and are passed over."""
    while step.after:
        step = standard.step(step.after)
        if not step.repeats and case.on(step.code) is not None:
            return step
    return None


def _age(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """18 years on the day of applying (Art. 5)."""
    limit, born = standard.limit("age"), case.person.get("born_on")
    if limit is None or limit.more is None or born is None:
        return
    grown = months_after(born.earliest, limit.more["years"] * YEAR, full=True)
    if on.latest < grown:
        yield Problem(
            "development-age",
            mark("申请时不满 {years} 周岁，最早 {day}{article}。"),
            years=limit.more["years"],
            day=PartialDate.of(grown).chinese,
            article=cited(limit),
        )


def _notice(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """The notice has a first day, and the superior agreed before it (Art. 13)."""
    row, limit = case.record(step.code), standard.limit(step.limit)
    if row is None or limit is None:
        return
    begun, agreed = row.get("from_on"), row.get("approved_on")
    if begun is None and row.get("done_on") is not None:
        yield _unknown(mark("没有填写公示开始日期，算不出是否公示满 {count} 个工作日。"), limit.working_days)
    if begun is not None and agreed is not None and begun.latest < agreed.earliest:
        yield Problem(
            "development-order",
            mark("公示从 {begun} 开始，早于上级党委同意的 {agreed}{article}。"),
            begun=begun.chinese,
            agreed=agreed.chinese,
            article=cited(limit),
        )


def _training(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """At least 3 days, first and last counted, or 24 class hours (Art. 17)."""
    row, limit = case.record(step.code), standard.limit(step.limit)
    if row is None or limit is None or row.get("done_on") is None:
        return
    hours, begun = row.get("hours"), row.get("from_on")
    if hours is None and begun is None:
        yield _unknown(mark("没有填写培训起止日期或学时，算不出是否满 {count} 天。"), limit.days)
        return
    days = (row["done_on"].latest - begun.earliest).days + 1 if begun is not None else 0
    if days < limit.days and (hours or 0) < limit.hours:
        yield Problem(
            "development-training",
            mark("集中培训不足 {days} 天或 {hours} 学时{article}。"),
            days=limit.days,
            hours=limit.hours,
            article=cited(limit),
        )


def _unknown(text: str, count: int) -> Problem:
    return Problem("development-unknown", text, severity="warning", count=count)


def _accepting(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """A temporary branch accepts nobody (Art. 22); who leaves within 3 months is not processed (Art. 18)."""
    power, leaving = standard.limit("power"), standard.limit("leaving")
    if power is not None and power.more is not None and case.branch_kind in power.more["not_in"]:
        yield Problem(
            "development-power", mark("临时党组织不能接收预备党员{article}。"), article=cited(power)
        )
    gone = case.leaving_on
    if leaving is None or gone is None or gone.latest < on.earliest:
        return
    if gone.earliest <= months_after(on.earliest, leaving.within):
        yield Problem(
            "development-leaving",
            mark("{day} 将离开本单位，不足 {months} 个月，一般不办理接收手续{article}。"),
            day=gone.chinese,
            months=leaving.within,
            article=cited(leaving),
        )


def _approving(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """A community committee or a general branch reviews and does not approve (Art. 22); 6 months at most (Art. 25)."""
    power, row = standard.limit("power"), case.record(step.code)
    who = str((row or {}).get("who") or "")
    if row is not None and power is not None and reviews_only(who, power):
        yield Problem(
            "development-power",
            mark("“{who}”只能审议，不能审批预备党员{article}。请报上级党委审批。"),
            who=who,
            article=cited(power),
        )
    limit, found = standard.limit(step.limit), term(case, step, standard)
    if limit is not None and found.most is not None and on.earliest > found.most:
        yield Problem(
            "development-approval",
            mark("接收大会后超过 {months} 个月没有审批，最迟应在 {day}{article}。"),
            months=limit.most,
            day=PartialDate.of(found.most).chinese,
            article=cited(limit),
        )


def reviews_only(who: str, power: Limit) -> bool:
    """Whether a unit of this name has no power to approve: 东湖社区党委, 东湖社区委员会, 某某党总支."""
    return any(word in who for word in (power.more or {}).get("not_by", ()))


def _votes(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """The newest vote of a meeting: quorum and majority (Art. 19, 20)."""
    rows = case.records(step.code)
    fault = vote_fault(rows[-1], standard.limit("vote")) if rows else None
    if fault is not None:
        yield fault


def _extensions(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """Probation is put off once, by 6 months at least and a year at most (Art. 31)."""
    limit, probation, accepted = standard.limit("extension"), standard.limit("probation"), case.on("accepted")
    if not case.extensions or limit is None or limit.more is None or probation is None or accepted is None:
        return
    if len(case.extensions) > limit.more["times"]:
        yield Problem(
            "development-extension",
            mark("预备期只能延长一次，已登记 {count} 次{article}。"),
            count=len(case.extensions),
            article=cited(limit),
        )
    until: PartialDate | None = _until(case.extensions[-1])
    ends = months_after(accepted.earliest, probation.at_least, full=True)
    least, most = months_after(ends, limit.at_least), months_after(ends, limit.most)
    if until is not None and not (until.latest >= least and until.earliest <= most):
        yield Problem(
            "development-extension",
            mark("预备期延长不少于 {least} 个月、不超过 {most} 个月，应到 {first} 至 {last}{article}。"),
            least=limit.at_least,
            most=limit.most,
            first=PartialDate.of(least).chinese,
            last=PartialDate.of(most).chinese,
            article=cited(limit),
        )


def _until(event: Mapping[str, Any]) -> PartialDate | None:
    return event.get("until")


CHECKS: Mapping[str, tuple[Check, ...]] = {
    "applied": (_age,),
    "mentor": (guides,),
    "agreed": (_notice,),
    "sponsors": (guides,),
    "training": (_training,),
    "accepted": (_votes, _accepting),
    "approved": (_approving,),
    "converted": (_votes, _extensions),
    "confirmed": (_approving,),
}
