"""Lists of applicants, activists and targets as offices keep them: people and the steps that each has taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.intake.matching import Matcher, Someone
from partybook.features.roster.intake.reading import RowReader, Values
from partybook.features.roster.rules.development.guides import names_in
from partybook.features.roster.rules.life import RANK
from partybook.fields import Field
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.standards.codes import codes
from partybook.text import mark

REACHED = (("target_on", "target"), ("activist_on", "activist"), ("applied_on", "applicant"))
DATES = ("applied_on", "talk_on", "activist_on", "filed_on", "mentor_on", "target_on")
FOLLOWS = {
    "talk_on": "applied_on",
    "activist_on": "applied_on",
    "filed_on": "activist_on",
    "mentor_on": "activist_on",
    "target_on": "activist_on",
}
STEPS_ONLY = ("talk_on", "talker", "filed_on", "mentor_on", "mentor", "reviews")
NAMES = ("talker", "mentor")  # cells that hold names, written this way or that


def plan_applicants(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row against the people and steps that the book knows."""
    reader = ApplicantReader(table, plan.sheet)
    matcher = ApplicantMatcher(known, plan.settings)
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = str(row.values.get("name") or mark("（无姓名）"))
        if not any(problem.severity == "error" for problem in row.problems):
            matcher.settle(row, reader)
        plan.rows.append(row)


class ApplicantReader(RowReader):
    """Reads a row: whoever stands in such a list has applied, and is what the last date says."""

    def __init__(self, table: Table, sheet: str) -> None:
        super().__init__(table, sheet)
        self._labels: dict[str, Field] = {field.key: field for field in table.columns.values()}

    def _look_over(
        self, row: int, values: Values, unknown: Mapping[str, str], problems: list[Problem]
    ) -> None:
        super()._look_over(row, values, unknown, problems)
        problems += [problem.at(self.where(row, key)) for key, problem in self._disordered(values)]
        come = {key: on for key, on in values.items() if key in DATES and on.earliest <= self._today}
        reached = next((standing for key, standing in REACHED if key in come), "applicant")
        values["standing"] = max(values.get("standing", reached), reached, key=RANK.index)

    def _disordered(self, values: Values) -> Iterator[tuple[str, Problem]]:
        for key in DATES:
            on: PartialDate | None = values.get(key)
            before: PartialDate | None = values.get(FOLLOWS.get(key, ""))
            if on is not None and before is not None and on.latest < before.earliest:
                yield (
                    key,
                    Problem(
                        "dates-disordered",
                        mark("{value} 早于“{label}”{before}，请核对。"),
                        value=on.dotted_full,
                        label=self._labels[FOLLOWS[key]].label,
                        before=before.dotted_full,
                        severity="warning",
                    ),
                )
            elif on is not None and on.earliest > self._today:
                yield (
                    key,
                    Problem(
                        "date-later",
                        mark("{value} 还没有到，请核对。"),
                        value=on.dotted_full,
                        severity="warning",
                    ),
                )


class ApplicantMatcher(Matcher):
    """Nobody becomes less than they are by an old list; days of reviews are added, never taken away."""

    def _compare(
        self, row: PlannedRow, someone: Someone, values: Values, unknown: list[str], reader: RowReader
    ) -> None:
        person = someone.person
        there, said = person.get("standing"), values.get("standing")
        if there in RANK and said in RANK and RANK.index(said) <= RANK.index(there):
            del values["standing"]
            if said != there and there in ("probationary", "full"):
                self._tell_standing(row, there, reader)
        if there == "full" and not person.get("running"):
            for key in STEPS_ONLY:  # whose file is closed has no steps to be entered
                values.pop(key, None)
        for key in NAMES:
            if key in values and names_in(values[key]) == names_in(person.get(key)):
                del values[key]
        if "reviews" in values:
            values["reviews"] = _all_days(person.get("reviews") or "", values["reviews"])
        super()._compare(row, someone, values, unknown, reader)

    def _tell_standing(self, row: PlannedRow, there: str, reader: RowReader) -> None:
        row.problems.append(
            Problem(
                "standing-higher",
                mark("台账里已经是{title}，人员类别不改，只补日期。"),
                title=codes()["standing"].label(there),
                severity="warning",
            ).at(reader.where(row.row, "name"))
        )


def _all_days(there: str, said: str) -> str:
    """The days of both cells; one that the book knows more exactly is no further one."""
    known = {day for day in there.split("、") if day}
    new = {day for day in said.split("、") if not any(other.startswith(day) for other in known)}
    return "、".join(sorted(known | new))
