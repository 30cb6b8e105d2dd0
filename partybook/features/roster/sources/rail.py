"""What the number beside 党员名册 counts."""

from sqlalchemy.orm import Session

from partybook.facts import Asked, Waiting
from partybook.features.roster import queries
from partybook.features.roster.rules.development.overview import HELD_UP, overview
from partybook.text import mark


def held_up(session: Session, asked: Asked) -> int:
    """How many on the way into the Party are held up on the day asked for."""
    found = queries.cases(session, asked.as_of, asked.branch)
    return sum(overview(case, asked.as_of).urgency in HELD_UP for _, _, case in found)


WAITING = (Waiting(mark("发展党员：{count} 人有步骤逾期、受阻或缺材料"), held_up),)
