"""What the number beside 会议记录 counts."""

from sqlalchemy.orm import Session

from partybook.facts import Asked, Waiting
from partybook.features.meetings import queries
from partybook.features.meetings.sources.held import resolutions
from partybook.text import mark


def late_periods(session: Session, asked: Asked) -> int:
    """How many meetings that were owed this year were not held in their time."""
    found = queries.cadence(session, asked.year, asked.as_of, asked.branch)
    return sum(one.state == "late" for one in found)


def not_entered(session: Session, asked: Asked) -> int:
    """How many planned meetings are past their day and not entered."""
    return queries.waiting_meetings(session, asked.year, asked.as_of, asked.branch)


def late_resolutions(session: Session, asked: Asked) -> int:
    """How many resolutions are past their limit."""
    return sum(row["late"] for row in resolutions(session, asked))


def long_away(session: Session, asked: Asked) -> int:
    """How many have missed all meetings for months without leave."""
    return len(queries.absent_members(session, asked.as_of, asked.branch))


WAITING = (
    Waiting(mark("年度安排：{count} 次会议逾期未开"), late_periods),
    Waiting(mark("会议记录：{count} 次会议过了日子还没有登记"), not_entered),
    Waiting(mark("决议落实：{count} 项决议到期没有落实"), late_resolutions),
    Waiting(mark("参会情况：{count} 人连续 4 个月以上没有请假、没有参加会议"), long_away),
)
