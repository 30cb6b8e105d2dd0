"""The yearly appraisal: who is graded, how many may be 优秀, whether the ballots' numbers can be, what lacks at the end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from partybook.errors import Problem
from partybook.standards.rules import rule_on
from partybook.text import mark

VOTES = ("excellent", "qualified", "basic", "unqualified")
GRADED = "full"  # probationers take part and get no grade
BEST, WORST = "excellent", "unqualified"
NAMED = 8  # names in one sentence
AFTER = ("own_view", "told_on", "note")  # what is still written after the grades were given

Row = Mapping[str, Any]


def most_excellent(results: Sequence[Row], day: dt.date, base: str = "full") -> int | None:
    """How many may be 优秀: a third of those graded, rounded down; None where no rule says so. `base` is what the
    office counts as the whole: full (who is graded) or all (who takes part)."""
    rule = rule_on("appraisal", day)
    if rule is None:
        return None
    part, whole = rule.values["most"]
    count = sum(base == "all" or row["standing"] == GRADED for row in results)
    return int(count * part // whole)


def excellent(results: Sequence[Row]) -> int:
    """How many are graded 优秀."""
    return sum(row["grade"] == BEST for row in results)


def cap_words(results: Sequence[Row], day: dt.date, base: str = "full") -> Problem | None:
    """What is wrong with the number of 优秀, in words; None where it is within the cap."""
    most, count = most_excellent(results, day, base), excellent(results)
    if most is None or count <= most:
        return None
    return Problem(
        "appraisal-cap",
        mark("优秀 {value} 人，一般不超过 {most} 人（三分之一），多 {over} 人。"),
        severity="warning",
        value=count,
        most=most,
        over=count - most,
    )


def check_appraisal(row: Row, today: dt.date) -> Iterator[tuple[str, Problem]]:
    """What is wrong with an appraisal's own values, each with the key it concerns."""
    day = row.get("on_date")
    if day is not None and day.earliest > today:
        yield (
            "on_date",
            Problem("appraisal-future", mark("{value} 还没有到，请核对。"), value=day.dotted_full),
        )
    if day is not None and day.year not in (row["year"], row["year"] + 1):
        yield (
            "on_date",
            Problem(
                "appraisal-year",
                mark("{value} 不在 {year} 年度或下一年，请核对年度。"),
                value=day.dotted_full,
                year=row["year"],
            ),
        )
    for key in ("due", "present", "issued", "returned"):
        if row.get(key) is not None and row[key] < 0:
            yield key, Problem("appraisal-number", mark("人数、票数不能小于零。"))
            return
    yield from _not_more(row, "present", "due", mark("实到 {value} 人，多于应到 {limit} 人。"))
    yield from _not_more(row, "returned", "issued", mark("收回 {value} 票，多于发出 {limit} 票。"))


def _not_more(row: Row, key: str, limit: str, text: str) -> Iterator[tuple[str, Problem]]:
    value, most = row.get(key), row.get(limit)
    if value is not None and most is not None and value > most:
        yield key, Problem("appraisal-more", text, value=value, limit=most)


def check_result(row: Row, returned: int | None) -> Iterator[tuple[str, Problem]]:
    """What is wrong with what is entered of one member: `standing` is that of the appraisal's day."""
    counts = [row[key] for key in VOTES if row.get(key) is not None]
    if any(count < 0 for count in counts):
        yield "excellent", Problem("ballot-number", mark("票数不能小于零。"))
        return
    if counts and returned is None:
        yield "excellent", Problem("ballot-returned", mark("请先填写收回多少票，再填每个人的票数。"))
    if returned is not None and sum(counts) > returned:
        yield (
            "excellent",
            Problem(
                "ballot-more",
                mark("{name} 得票合计 {value}，多于收回的 {returned} 票。"),
                name=row["name"],
                value=sum(counts),
                returned=returned,
            ),
        )
    if row.get("grade") and row["standing"] != GRADED:
        says = (
            mark("{name} 是预备党员，参加评议，不评定等次。")
            if row["standing"] == "probationary"
            else mark("名册里没有写明 {name} 是正式党员，请先补全名册再评定等次。")
        )
        yield "grade", Problem("grade-probationary", says, name=row["name"])


def lacking(appraisal: Row, results: Sequence[Row], base: str = "full") -> list[Problem]:
    """What lacks before an appraisal can be closed (errors), and what one should still look at (warnings)."""
    found = []
    if appraisal["on_date"] is None or appraisal["on_date"].day is None:
        found.append(Problem("appraisal-day", mark("没有写哪一天评议的。")))
    if not results:
        found.append(Problem("appraisal-nobody", mark("名单里没有人。")))
    for keys, text in (
        (("due", "present"), mark("没有写应到、实到人数。")),
        (("issued", "returned"), mark("没有写发出、收回票数。")),
    ):
        if any(appraisal[key] is None for key in keys):
            found.append(Problem("appraisal-counts", text))
    ungraded = [r for r in results if r["standing"] == GRADED and not r["grade"] and not r["note"]]
    found += _named("appraisal-ungraded", mark("没有评定等次，也没有在备注里写原因：{value}。"), ungraded)
    day = appraisal["on_date"].latest if appraisal["on_date"] else dt.date(appraisal["year"], 12, 31)
    over = cap_words(results, day, base)
    if over is not None and not (appraisal["note"] or "").strip():
        says = mark(
            "优秀 {value} 人，一般不超过 {most} 人。请调整；上级同意超过的，在备注里写明依据后再评定。"
        )
        found.append(Problem("appraisal-cap", says, value=over.value, most=over.values["most"]))
    graded = [r for r in results if r["standing"] == GRADED and r["grade"]]
    found += _named(
        "appraisal-votes",
        mark("没有测评票数：{value}。"),
        [r for r in graded if all(r[key] is None for key in VOTES)],
        "warning",
    )
    found += _named(
        "appraisal-self",
        mark("没有个人自评：{value}。"),
        [r for r in graded if not r["self_view"]],
        "warning",
    )
    if not (appraisal["plan"] or "").strip():
        found.append(Problem("appraisal-plan", mark("没有写评议方案。"), severity="warning"))
    if not (appraisal["summary"] or "").strip():
        found.append(Problem("appraisal-summary", mark("没有写评议总结。"), severity="warning"))
    return found


def hints(appraisal: Row, results: Sequence[Row]) -> list[Problem]:
    """What follows from the grades: who is 不合格 needs measures, everybody is told the grade."""
    found = _named(
        "appraisal-measures",
        mark("评为不合格：{value}。请按规定研究组织处置（限期改正、劝退、除名等），在名册里登记变动。"),
        [row for row in results if row["grade"] == WORST],
        "warning",
    )
    if appraisal["closed_on"] is not None:
        found += _named(
            "appraisal-untold",
            mark("评定结果还没有告知本人：{value}。"),
            [row for row in results if row["grade"] and row["told_on"] is None],
            "warning",
        )
    return found


def _named(code: str, text: str, rows: Sequence[Row], severity: Any = "error") -> list[Problem]:
    """A problem that names those concerned, the first few of many."""
    if not rows:
        return []
    names = "、".join(row["name"] for row in rows[:NAMED])
    more = len(rows) - NAMED
    return [Problem(code, text, value=f"{names}等 {len(rows)} 人" if more > 0 else names, severity=severity)]
