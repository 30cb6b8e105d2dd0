"""What the number beside 党费 counts."""

from sqlalchemy.orm import Session

from partybook.facts import Asked, Waiting
from partybook.features.dues import queries
from partybook.text import mark

LONG = 3  # months in a row without payment


def long_behind(session: Session, asked: Asked) -> int:
    """How many have not paid for three months in a row or longer."""
    found = queries.arrears(session, asked.as_of, asked.branch)
    return sum(row["unpaid_run"] >= LONG for row in found)


WAITING = (Waiting(mark("欠缴：{count} 人连续 3 个月以上没有交党费"), long_behind),)
