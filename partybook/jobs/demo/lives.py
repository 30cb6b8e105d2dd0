"""Happenings of the practice year that wait, were taken back, or bear on a vote."""

from __future__ import annotations

from typing import Any

from partybook.book.file import Session
from partybook.dates import PartialDate
from partybook.features.roster import queries


def happen(session: Session, uids: list[str], year: int) -> None:
    """Enters them for full members; `uids` are those whom nothing else has befallen, the mobile member first."""
    away, corrected, mistaken, *others = uids
    contact = {
        "kind": "contacted",
        "on_date": PartialDate(year, 8, 15),
        "contact": "电话",
        "handled_by": "王芳",
    }
    waiting: dict[str, Any] = {
        "kind": "correction",
        "on_date": PartialDate(year, 10, 12),
        "until": PartialDate(year + 1, 4, 12),
        "reason": "无正当理由长期不参加组织生活",
    }
    queries.add_event(session, away, contact)
    queries.add_event(session, corrected, waiting)
    wrong = queries.add_event(
        session, mistaken, {"kind": "lost", "on_date": PartialDate(year, 5), "reason": "6"}
    )
    taken_back = {"on_date": PartialDate(year, 6, 3), "reason": "换了手机号，本人已到支部说明，登记有误"}
    queries.withdraw_event(session, wrong, {**taken_back, "handled_by": "王芳"})
    left_out = {
        "kind": "not_due",
        "on_date": PartialDate(year, 3, 10),
        "approved_on": PartialDate(year, 3, 20),
        "approval": f"湖街党〔{year}〕9号",
        "reason": "4",
        "until": PartialDate(year, 12, 31),
    }
    queries.add_event(session, _oldest(session, others), left_out)


def _oldest(session: Session, uids: list[str]) -> str:
    people = queries.page(session, uids)
    return str(min(people, key=lambda person: (person["born_on"].sort_key, person["uid"]))["uid"])
