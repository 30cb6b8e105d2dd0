"""Terms and limits of an event: too early, too long, out of order; by the rule in force on its day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.checks.states import States
from partybook.features.roster.rules.development.standard import standard_on
from partybook.features.roster.rules.development.terms import months_after
from partybook.features.roster.rules.life import NEEDS_APPROVAL
from partybook.features.roster.rules.limits import cited, decided, later, letter_ends, receipt_due
from partybook.features.roster.rules.membership import age_since, badge_due
from partybook.standards.rules import rule_on
from partybook.text import mark

Found = tuple[str, Problem]
Event = Mapping[str, Any]
Check = Callable[[Event, Sequence[Event], Event], Iterator[Found]]


def breaches(person: Event, others: Sequence[Event], event: Event, today: dt.date) -> Iterator[Found]:
    """What breaks a term or limit; `others` in order of time. Only dates that can't be are errors."""
    yield from _dates(event, today)
    for check in CHECKS.get(event["kind"], ()):
        yield from check(person, others, event)


def _warning(code: str, text: str, **values: Any) -> Problem:
    return Problem(code, text, severity="warning", **values)


def _dates(event: Event, today: dt.date) -> Iterator[Found]:
    on, until, approved = event["on_date"], event.get("until"), event.get("approved_on")
    if until is not None and until.latest < on.earliest:
        yield "until", Problem("event-until", mark("早于变动日期，请核对。"))
    if approved is None:
        return
    if approved.earliest > today:
        yield "approved_on", _warning("event-approved", mark("批准日期还没有到，请核对。"))
    elif event["kind"] in NEEDS_APPROVAL - {"not_due"} and approved.latest < on.earliest:
        yield "approved_on", _warning("event-approved", mark("早于变动日期，请核对。"))


def _suspension(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """Contact lost for 6 months, or settled abroad."""
    rule = rule_on("suspension", event["on_date"].latest)
    if rule is None:
        return
    lost = States(person, others, event).with_pending().life.lost
    if lost is None:
        text = mark("没有登记失联；因私出国定居、出国学习研究超过5年未回的请在原因里写明{cited}。")
        yield "on_date", _warning("event-not-lost", text, cited=cited(rule))
        return
    since: PartialDate | None = lost.get("on_date")
    if since is None:
        return
    first = later(since.earliest, rule.values["lost_months"])
    if event["on_date"].latest < first:
        yield (
            "on_date",
            _warning(
                "event-early",
                mark("失联不满 {months} 个月，最早 {day}{cited}。"),
                months=rule.values["lost_months"],
                day=PartialDate.of(first).dotted_full,
                cited=cited(rule),
            ),
        )


def _removal(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """Who is out of contact is removed two years after suspension, not before."""
    rule = rule_on("suspension", event["on_date"].latest)
    life = States(person, others, event).with_pending().life
    if rule is None or life.lost is None:
        return
    if not life.suspended:
        text = mark(
            "失联的先停止党籍，满 {months} 个月仍无联系才除名{cited}；因别的情形除名的请在原因里写明。"
        )
        months = rule.values["removal_months"]
        yield "on_date", _warning("event-not-suspended", text, months=months, cited=cited(rule))
        return
    suspended = [one for one in others if one["kind"] == "suspended" and decided(one) <= decided(event)]
    if not suspended:
        return
    first = later(suspended[-1]["on_date"].earliest, rule.values["removal_months"])
    if event["on_date"].latest < first:
        yield (
            "on_date",
            _warning(
                "event-early",
                mark("停止党籍不满 {months} 个月，最早 {day}{cited}。"),
                months=rule.values["removal_months"],
                day=PartialDate.of(first).dotted_full,
                cited=cited(rule),
            ),
        )


def _extension(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """Once, by 6 months at least and a year at most after probation would have ended."""
    standard = standard_on(event["on_date"].latest)
    limit, probation = standard.limit("extension"), standard.limit("probation")
    until, joined = event.get("until"), person.get("joined_on")
    if limit is None or limit.more is None or probation is None:
        return
    article = f"（{limit.article}）" if limit.article else ""
    before = [one for one in others if one["kind"] == "extended"]
    if len(before) >= limit.more["times"]:
        text = mark("预备期只能延长一次，{day} 已登记过{article}。")
        yield (
            "on_date",
            _warning("event-extended", text, day=before[-1]["on_date"].dotted_full, article=article),
        )
    if until is None:
        text = mark("没有填写延长到哪一天，预备期不会顺延。")
        yield "until", _warning("event-until", text)
    if until is None or joined is None:
        return
    first, last = (
        months_after(later(day, probation.at_least), months)
        for day, months in ((joined.earliest, limit.at_least), (joined.latest, limit.most))
    )
    if not (until.latest >= first - dt.timedelta(days=1) and until.earliest <= last):
        text = mark("延长不少于 {least} 个月、不超过 {most} 个月，应到 {first} 至 {last}{article}。")
        values = {"first": PartialDate.of(first).dotted_full, "last": PartialDate.of(last).dotted_full}
        least, most = limit.at_least, limit.most
        yield "until", _warning("event-length", text, least=least, most=most, article=article, **values)


def _correction(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """Normally 6 months, a year at most."""
    rule, until = rule_on("correction", event["on_date"].latest), event.get("until")
    if rule is None:
        return
    if until is None:
        yield "until", _warning("event-until", mark("没有填写期限，到期时不会提醒。"))
        return
    usual, most = rule.values["usual_months"], rule.values["most_months"]
    start = decided(event)
    if until.earliest > months_after(start, most):
        text = mark("限期改正最长 {months} 个月，最晚到 {day}{cited}。")
        day = PartialDate.of(months_after(start, most)).dotted_full
        yield "until", _warning("event-length", text, months=most, day=day, cited=cited(rule))
    elif until.earliest > months_after(start, usual):
        text = mark("限期改正一般 {months} 个月{cited}，请核对。")
        yield "until", _warning("event-length", text, months=usual, cited=cited(rule))


def _observation(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """One year or two, from the decision or its approval, to the day before or the same day."""
    rule, until = rule_on("observation", event["on_date"].latest), event.get("until")
    if rule is None:
        return
    if until is None:
        yield "until", _warning("event-until", mark("没有填写期限，到期时不会提醒。"))
        return
    starts = [date for date in (event["on_date"], event.get("approved_on")) if date is not None]
    for start in starts:
        for months in rule.values["months"]:
            first = later(start.earliest, months) - dt.timedelta(days=1)
            if until.latest >= first and until.earliest <= later(start.latest, months):
                return
    text = mark("留党察看为一年或二年{cited}，请核对期限。")
    yield "until", _warning("event-length", text, cited=cited(rule))


def _mobile(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """Away for less than 6 months is no mobile member."""
    rule, until = rule_on("mobile", event["on_date"].latest), event.get("until")
    if rule is None or until is None:
        return
    months = rule.values["least_months"]
    if until.latest < later(event["on_date"].earliest, months):
        text = mark("外出不满 {months} 个月，不算流动党员{cited}。")
        yield "until", _warning("event-length", text, months=months, cited=cited(rule))


def _transfer(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """A letter is valid for some time, is accepted within it, and its slip comes back within a month."""
    on, accepted, receipt = event["on_date"], event.get("accepted_on"), event.get("receipt_on")
    days, rule = event.get("valid_days"), rule_on("transfer_letter", event["on_date"].latest)
    if days is not None and days <= 0:
        yield "valid_days", Problem("event-letter", mark("应是大于零的天数。"))
    elif days is not None and rule is not None and days > rule.values["most_days"]:
        text = mark("介绍信有效期一般不超过 {days} 天{cited}，请核对。")
        most = rule.values["most_days"]
        yield "valid_days", _warning("event-letter", text, days=most, cited=cited(rule))
    if accepted is not None and accepted.latest < on.earliest:
        yield "accepted_on", Problem("event-accepted", mark("早于介绍信开出日期，请核对。"))
    elif (
        accepted is not None and days is not None and accepted.earliest > (letter_ends(event) or dt.date.max)
    ):
        text = mark("接收时介绍信已过有效期（{day}），请核对。")
        ends = PartialDate.of(letter_ends(event) or dt.date.max).dotted_full
        yield "accepted_on", _warning("event-accepted", text, day=ends)
    if receipt is None:
        return
    if receipt.latest < (accepted or on).earliest:
        yield "receipt_on", Problem("event-receipt", mark("早于接收日期，请核对。"))
    due = receipt_due(event)
    slip = rule_on("transfer_receipt", accepted.latest) if accepted is not None else None
    if due is not None and slip is not None and receipt.earliest > due:
        text = mark("接收后超过一个月，应在 {day} 前{cited}。")
        yield (
            "receipt_on",
            _warning("event-receipt", text, day=PartialDate.of(due).dotted_full, cited=cited(slip)),
        )


def _not_due(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """Left out of the due number for one of the reasons only."""
    if event.get("reason") is None:
        yield "reason", Problem("event-reason", mark("请选择缘由。"))


def _badge(person: Event, others: Sequence[Event], event: Event) -> Iterator[Found]:
    """Fifty years of party age by 1 July."""
    since = age_since("full", person.get("joined_on"), person.get("full_on"))
    if since is not None and not badge_due(since, event["on_date"].year):
        text = mark("到 {year}年7月1日 党龄不满 50 年（{since} 起算），请核对。")
        values = {"year": event["on_date"].year, "since": since.dotted_full}
        yield "on_date", _warning("event-badge", text, **values)


CHECKS: Mapping[str, tuple[Check, ...]] = {
    "suspended": (_suspension,),
    "removed": (_removal,),
    "extended": (_extension,),
    "correction": (_correction,),
    "on_observation": (_observation,),
    "mobile_out": (_mobile,),
    "transfer_in": (_transfer,),
    "transfer_out": (_transfer,),
    "not_due": (_not_due,),
    "badge_50": (_badge,),
}
