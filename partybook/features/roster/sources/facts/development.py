"""The way into the Party: whether the yearly analysis was made, limits passed, papers missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling
from partybook.features.roster import queries
from partybook.features.roster.rules.development import Case, Judged, judge, papers
from partybook.features.roster.rules.development.judging import RUNS
from partybook.features.roster.sources.facts.beside import fact_of
from partybook.standards.codes import codes
from partybook.text import mark

LATE, BROKEN, LACKS = (
    mark("{name} {step} 逾期 {days} 天"),
    mark("{name} {step}：{says}"),
    mark("{name} 缺{paper}"),
)


def analysed(session: Session, asked: Asked) -> list[Fact]:
    """Cases in which a limit was passed, and papers that cases lack.

    The yearly analysis of applicants and activists is a meeting of the kind 入党申请人和积极分子队伍分析, or one that counts
    as it besides (会议记录, 同时计入). Without it the two other numbers are not known.
    """
    tell, analysis = Telling("roster", asked), fact_of(session, asked, "meetings.held.analysis")
    cases = [
        *queries.cases(session, asked.day, asked.branch),
        *queries.closed_cases(session, asked.first, asked.day, asked.branch),
    ]
    passed, missing = list[Proof](), list[Proof]()
    for person, _, case in cases:
        judged = judge(case, asked.day)
        faults = list(_faults(person, judged, asked))
        passed += faults[:1]
        missing += _missing(person, case, judged, asked)
    known = bool(analysis.value)
    proofs = [*analysis.proofs, *(Proof("roster.members", one["uid"], one["name"]) for one, _, _ in cases)]
    return [
        tell.fact("applicants_analysed", "times", analysis.value, analysis.proofs),
        tell.fact("development_limits", "people", len(passed) if known else None, proofs if known else (), passed),
        tell.fact("development_papers", "times", len(missing) if known else None, proofs if known else (), missing),
    ]  # fmt: skip


def _faults(person: Mapping[str, Any], judged: list[Judged], asked: Asked) -> Iterator[Proof]:
    """What is late on the day, or was done too late or against the rule in the period."""
    for one in judged:
        done = one.state == "done" and asked.holds(one.on)
        step = f"{one.step.number} {one.step.title}"
        if one.late and (done or one.state in RUNS):
            yield Proof(
                "roster.members", person["uid"], LATE.format(name=person["name"], step=step, days=one.late)
            )
        for problem in one.problems if done else ():
            if problem.severity == "error":
                says = BROKEN.format(name=person["name"], step=step, says=problem)
                yield Proof("roster.members", person["uid"], says)


def _missing(person: Mapping[str, Any], case: Case, judged: list[Judged], asked: Asked) -> list[Proof]:
    label = codes()["development_paper"].label
    return [
        Proof("roster.members", person["uid"], LACKS.format(name=person["name"], paper=label(paper.code)))
        for paper in papers(case, asked.day, judged)
        if paper.missing
    ]
