"""What was owed and held: by the cadence that governs, by that of the stricter standard; reports of each half year."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling, share
from partybook.features.meetings import queries
from partybook.features.meetings.queries import Owed
from partybook.features.meetings.rules.cadence import parts, period_words
from partybook.features.meetings.sources.facts.held import held_rows, kinds_of, proofs_of
from partybook.features.roster import queries as roster
from partybook.standards.codes import codes
from partybook.text import mark

SEED = "seed"  # the standard's own cadence, which is the stricter one
LESSONS = ("general", "committee", "group", "lecture")
REPORT = "half_report"
UNREPORTED = mark("{name} {period}未汇报")


def on_time(session: Session, asked: Asked) -> list[Fact]:
    """Of the periods that are over, how many had what they owed, by the cadence that governs: by kind and in all."""
    tell = Telling("meetings", asked)
    wall = queries.wall(session, asked.first, asked.last, asked.as_of, asked.branch)
    several = _several(wall)
    ended = [one for one in wall if one.period.last < asked.as_of or one.state == "done"]
    due = [one for one in ended if one.state in ("done", "late")]
    found = []
    for kind in dict.fromkeys(one.duty.kind for one in due):
        mine = [one for one in due if one.duty.kind == kind]
        done = [one for one in mine if one.state == "done"]
        late = [_of_wall(one, several) for one in mine if one.state == "late"]
        found.append(tell.fact(f"owed.{kind}", "periods", len(mine), _meetings(mine), late))
        found.append(tell.fact(f"done.{kind}", "periods", len(done), _meetings(done), late))
    late = [_of_wall(one, several) for one in due if one.state == "late"]
    value = share(len(due) - len(late), len(due))
    return [*found, tell.fact("on_time_share", "bp", value, _meetings(due), late)]


def met(session: Session, asked: Asked) -> list[Fact]:
    """Of all periods that the standard's cadence asks for, from the first day to the last, how many had theirs.

    Nothing is left out: neither what is still to come, nor what was before the records begin, nor what was excused.
    """
    tell = Telling("meetings", asked)
    wall, found = _of_standard(session, asked), []
    several = _several(wall)
    for kind in dict.fromkeys((*LESSONS, *(one.duty.kind for one in wall))):
        mine = [one for one in wall if one.duty.kind == kind and one.owed]
        done = [one for one in mine if one.count >= one.owed]
        proofs = _meetings(mine)
        lacking = [_of_wall(one, several) for one in mine if one.count < one.owed]
        found += [
            tell.fact(f"met.{kind}", "bp", share(len(done), len(mine)), proofs, lacking),
            tell.fact(f"met_owed.{kind}", "periods", len(mine), proofs),
            tell.fact(f"met_done.{kind}", "periods", len(done), proofs, lacking),
        ]
    return found


def _of_standard(session: Session, asked: Asked) -> list[Owed]:
    return queries.wall(session, asked.first, asked.last, asked.day, asked.branch, SEED, whole=True)


def _several(wall: Iterable[Owed]) -> bool:
    """Whether lines of more than one branch stand in it, so that a group has to be told by its branch."""
    return len({one.unit.branch_uid for one in wall}) > 1


def _of_wall(one: Owed, several: bool) -> Proof:
    """第三党小组 2026年3月 党小组会; how many of how many where more than one is owed."""
    kind = one.duty.own_kind or codes()["meeting_kind"].label(one.duty.kind)
    unit = one.unit.name if one.unit.group_uid else one.unit.branch
    if one.unit.group_uid and several:
        unit = f"{one.unit.branch} {unit}"
    count = f" {one.count}/{one.owed}" if one.owed > 1 else ""
    return Proof("meetings.cadence", one.uid, f"{unit} {period_words(one.period)} {kind}{count}")


def _meetings(wall: Iterable[Owed]) -> tuple[Proof, ...]:
    """The meetings behind lines of the wall, each once."""
    return proofs_of({row["uid"]: row for one in wall for row in one.held if "held_on" in row}.values())


def half_reports(session: Session, asked: Asked) -> list[Fact]:
    """Members who reported in each half year, and the share of all reports that the members of the day owe for all
    half years of the period: of somebody who came late none is forgiven, as no rule does."""
    tell, found = Telling("meetings", asked), []
    members = [
        row for row in roster.members_on(session, asked.day) if asked.branch in (None, row["branch_uid"])
    ]
    rows = [row for row in held_rows(session, asked) if REPORT in kinds_of(row)]
    there = queries.came_to(session, [row["uid"] for row in rows])
    proofs, done = proofs_of(rows), 0
    lacking: list[Proof] = []
    halves = parts(asked.first, asked.last, "half")
    for half in halves:
        mine = [row for row in rows if half.holds(row["held_on"])]
        came = set().union(*(there.get(row["uid"], set()) for row in mine))
        absent = [
            Proof(
                "roster.members",
                row["uid"],
                UNREPORTED.format(name=row["name"], period=period_words(half)),
            )
            for row in members
            if row["uid"] not in came
        ]
        count = len(members) - len(absent)
        found.append(tell.fact("half_reports", "people", count, proofs_of(mine), absent, period=half.name))
        done, lacking = done + count, [*lacking, *absent]
    value = share(done, len(members) * len(halves))
    return [*found, tell.fact("half_report_share", "bp", value, proofs, lacking)]
