"""Who guides a case: mentors (培养联系人) and sponsors (入党介绍人), how many there are and whether they may."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.development.case import Case, cited
from partybook.features.roster.rules.development.standard import Limit, Standard, Step
from partybook.standards.codes import codes
from partybook.text import mark

_BETWEEN = re.compile(r"[、，,；;/\s]+|和(?=[^、，,；;/\s]{2})")
_BRACKETS = re.compile(r"[（(][^（()）]*[）)]")


def names_in(who: str | None) -> list[str]:
    """The names that stand in one cell: 周伟、陈静（支委）."""
    return [name for name in _BETWEEN.split(_BRACKETS.sub("", who or "")) if name]


def guides(case: Case, step: Step, standard: Standard, on: PartialDate) -> Iterator[Problem]:
    """One or two mentors, two sponsors; full members, sponsors without a measure that bars them (Art. 9, 14)."""
    row, limit = case.record(step.code), standard.limit({"mentor": "mentors"}.get(step.code, step.code))
    names = names_in((row or {}).get("who"))
    if row is None or limit is None or limit.more is None or row.get("done_on") is None:
        return
    fewest, largest = limit.more["fewest"], limit.more["largest"]
    if not names:
        yield Problem(
            "development-unknown",
            mark("没有填写“{step}”是谁。"),
            severity="warning",
            step=step.title,
        )
    elif not fewest <= len(names) <= largest:
        yield Problem(
            "development-guides",
            mark("“{step}”应为 {wanted} 名正式党员，现有 {count} 名{article}。"),
            step=step.title,
            wanted=str(fewest) if fewest == largest else f"{fewest}–{largest}",
            count=len(names),
            article=cited(limit),
        )
    for name in names:
        yield from _may_guide(case, name, limit, on)


def _may_guide(case: Case, name: str, limit: Limit, on: PartialDate) -> Iterator[Problem]:
    """Whether someone of the roster may guide on that day; of others the roster knows nothing."""
    life = case.look_up(name, on.earliest) if case.look_up is not None else None
    if life is None or limit.more is None:
        return
    if life.standing not in ("full", None):
        yield Problem(
            "development-guide",
            mark("“{value}”当时还不是正式党员{article}。"),
            value=name,
            article=cited(limit),
        )
    for kind, severity, text in (
        ("barred", "error", mark("“{value}”正受“{title}”处分，不能作入党介绍人{article}。")),
        ("unsuited", "warning", mark("“{value}”还在“{title}”处分的影响期内，一般不作入党介绍人{article}。")),
    ):
        for measure in limit.more.get(kind, ()):
            if life.under(measure):
                yield Problem(
                    "development-guide",
                    text,
                    severity="error" if severity == "error" else "warning",
                    value=name,
                    title=codes()["event"].label(measure),
                    article=cited(limit),
                )
