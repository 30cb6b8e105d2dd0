"""From when and by when a step may or must be done, counted from the steps before it."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from partybook.dates import PartialDate
from partybook.features.roster.rules.development.case import Case
from partybook.features.roster.rules.development.standard import Limit, Standard, Step, standard_on
from partybook.standards.holidays import working_days_after, years_missing

YEAR = 12  # months
APPLIES = "conversion"  # the written application, made towards the end of probation (Art. 32)


@dataclass(frozen=True)
class Term:
    """The first day a step may be done, the day by which it must be, the last day of all for special cases.

    `provisional` where a holiday table is missing, of `years`, or the day it counts from is known to the month or
    year only. `before` where it was over before the records begin: then nothing is late.
    """

    not_before: dt.date | None = None
    due: dt.date | None = None
    most: dt.date | None = None
    provisional: bool = False
    years: tuple[int, ...] = ()
    before: bool = False


def months_after(day: dt.date, months: int, *, full: bool = False) -> dt.date:
    """The same day so many months on. In a month without it: its last day, or with `full` the day after that."""
    year, month = divmod(day.year * YEAR + day.month - 1 + months, YEAR)
    last = calendar.monthrange(year, month + 1)[1]
    if day.day <= last:
        return dt.date(year, month + 1, day.day)
    return dt.date(year, month + 1, last) + dt.timedelta(days=1 if full else 0)


def term(case: Case, step: Step, standard: Standard) -> Term:
    """From when and by when a step is due under a rule; empty where its limit or the day it runs from is missing."""
    if step.code == APPLIES:  # no limit of its own: the end of probation is a reminder
        ends = probation_ends(case, standard)
        return Term(due=ends, before=before_records(case, ends))
    limit = standard.limit(step.limit)
    if limit is None:
        return Term()
    if limit.key == "probation":
        return _probation_term(case, standard)
    if limit.working_days:
        return _notice_term(case, step, limit)
    start = case.on(limit.start)
    if limit.every:
        start = case.on(step.code) or start
    if start is None:
        return Term()
    rough = start.day is None
    if limit.at_least:
        return Term(not_before=months_after(start.earliest, limit.at_least, full=True), provisional=rough)
    if limit.every:
        due = round_due(case, _in_force(start.latest, limit, standard), limit.every)
        return Term(due=due, provisional=rough)
    if not limit.within:
        return Term()
    counted = _in_force(start.latest, limit, standard)
    most = months_after(counted, limit.most) if limit.most else None
    over = before_records(case, months_after(start.latest, limit.within))
    return Term(due=months_after(counted, limit.within), most=most, provisional=rough, before=over)


def before_records(case: Case, day: dt.date | None) -> bool:
    """Whether a day lies before the records begin: what was due on it is not called late or missing."""
    return day is not None and case.begins_on is not None and day < case.begins_on.earliest


def round_due(case: Case, start: dt.date, every: int) -> dt.date:
    """The end of the first round since `start` that does not lie before the records begin."""
    rounds = 1
    while before_records(case, months_after(start, every * rounds)):
        rounds += 1
    return months_after(start, every * rounds)


def _in_force(start: dt.date, limit: Limit, standard: Standard) -> dt.date:
    """The day a time begins to run: not before the rule that brought it in."""
    return start if standard_on(start).limit(limit.key) is not None else max(start, standard.since)


def _notice_term(case: Case, step: Step, limit: Limit) -> Term:
    """The last working day of a notice; the day it was put up does not count."""
    row = case.record(step.code)
    begun: PartialDate | None = row.get("from_on") if row else None
    if begun is None:
        return Term()
    day, _ = working_days_after(begun.earliest, limit.working_days, case.tables)
    years = tuple(years_missing(begun.earliest, day, case.tables))
    return Term(not_before=day, provisional=bool(years) or begun.day is None, years=years)


def probation_ends(case: Case, standard: Standard) -> dt.date | None:
    """The day probation is over: a year from the meeting, or the end of its extension; None before the meeting."""
    limit, accepted = standard.limit("probation"), case.on("accepted")
    if limit is None or accepted is None:
        return None
    ends = months_after(accepted.earliest, limit.at_least, full=True)
    later: list[dt.date] = [
        event["until"].latest for event in case.extensions if event.get("until") is not None
    ]
    return max([ends, *later])


def _probation_term(case: Case, standard: Standard) -> Term:
    """Conversion from the end of probation on; for who came by transfer at most 6 months after it (Art. 35)."""
    ends = probation_ends(case, standard)
    accepted, moved = case.on("accepted"), standard.limit("transferred")
    if ends is None or accepted is None:
        return Term()
    due = months_after(ends, moved.within) if case.arrived_on is not None and moved is not None else None
    over = before_records(case, due)
    return Term(not_before=ends, due=due, provisional=accepted.day is None, before=over)


def conversion_date(case: Case, meeting: PartialDate, standard: Standard) -> PartialDate:
    """The day of becoming a full member: that of the meeting; discussed late, the end of probation (domain 9).

    Art. 35 says so of who came by transfer; of the others it follows from Art. 31 to 33, by which they are converted
    when probation ends. After an extension it is the real day, but for who came by transfer the end of it.
    """
    ends, accepted = probation_ends(case, standard), case.on("accepted")
    if ends is None or accepted is None or (case.extensions and case.arrived_on is None):
        return meeting
    end = PartialDate(ends.year, ends.month, ends.day if accepted.day is not None else None)
    return end if meeting.earliest > end.latest else meeting


def limit_words(limit: Limit | None) -> str:
    """What a limit asks for, in a few words with its article; empty for no limit."""
    if limit is None:
        return ""
    if limit.working_days:
        said = f"公示不少于{limit.working_days}个工作日"
    elif limit.days:
        said = f"不少于{limit.days}天或{limit.hours}学时"
    elif limit.every:
        said = f"每{span(limit.every)}一次"
    elif limit.at_least:
        said = f"满{span(limit.at_least)}"
    else:
        said = f"{limit.within}个月内" + (f"，最长{limit.most}个月" if limit.most else "")
    return f"{said}（{limit.article}）" if limit.article else said


def span(months: int) -> str:
    """一年, 半年, 3个月."""
    return {YEAR: "一年", YEAR // 2: "半年"}.get(months, f"{months}个月")
