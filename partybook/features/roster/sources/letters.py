"""What is printed for one person: letters of transfer, certificates of membership."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate, full_years
from partybook.facts import Asked
from partybook.features.roster import queries
from partybook.features.roster.model import LETTER_FIELDS
from partybook.features.roster.rules.letters import expired, expires_on
from partybook.features.roster.rules.life import life_on
from partybook.features.roster.rules.limits import is_late
from partybook.features.roster.rules.membership import branch_key, formal_name
from partybook.features.roster.sources.people import lives

UNKNOWN_DAY = "____年____月____日"


def letters(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The letters of the year asked for; with a uid that letter, or those of that person, whatever their year."""
    office, names = _office(session), dict(queries.branches(session))
    people = {person["uid"]: person for person in queries.people(session)}
    events, rows = queries.events(session), []
    for event in events:
        person = people.get(event["person_uid"])
        if event["kind"] != "transfer_out" or person is None or not _is_asked(event, asked):
            continue
        on = event["on_date"]
        own = [one for one in events if one["person_uid"] == person["uid"]]
        before = life_on(person, own, on.earliest)
        branch = names.get(before.branch_uid or "", person["branch"])
        if asked.branch not in (None, before.branch_uid):
            continue
        known = {key: person[key] for key in ("name", "sex", "ethnicity", "citizen_id", "phone")}
        row = dict.fromkeys(field.key for field in LETTER_FIELDS) | event | known | office
        row |= {
            "age": full_years(person["born_on"], on.latest) if person["born_on"] else None,
            "standing": life_on(person, (), on.latest).standing,
            "from_unit": _in_full(event["from_unit"], branch),
            "expires_on": expires_on(event),
            "late": is_late(event, asked.as_of),
            "expired": expired(event, asked.as_of),
        }
        rows.append(row)
    return rows


def _in_full(written: str | None, branch: str) -> str:
    """Who sends, as a letter names it: the branch by its formal name, anybody else as it was written."""
    return formal_name(branch) if not written or branch_key(written) == branch_key(branch) else written


def _is_asked(event: Mapping[str, Any], asked: Asked) -> bool:
    if asked.uid is not None:
        return asked.uid in (event["uid"], event["person_uid"])
    return bool(event["on_date"].year == asked.year and event["on_date"].earliest <= asked.as_of)


def _office(session: Session) -> dict[str, Any]:
    """Who sends: the committee above, or the community's own."""
    office = queries.sender(session)
    own = (
        f"中共{office['community']}委员会" if office["kind"] == "committee" and office["community"] else None
    )
    return {
        "sender": own or office["superior"] or None,
        **{f"sender_{key}": office[key] for key in ("address", "phone", "fax", "postcode")},
    }


def certificates(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Members of the day asked for, with the words of a certificate."""
    return [
        {
            **person,
            "standing": life.standing,
            "unit": formal_name(person["branch"]),
            "membership": _membership(life.standing, person["joined_on"], person["full_on"]),
        }
        for person, life in lives(session, asked)
        if life.member
    ]


def _membership(standing: str | None, joined: PartialDate | None, full: PartialDate | None) -> str:
    """1995年7月1日加入中国共产党，1996年7月1日转为正式党员."""
    words = f"{joined.chinese if joined else UNKNOWN_DAY}加入中国共产党"
    if standing == "full":
        return f"{words}，{full.chinese if full else UNKNOWN_DAY}转为正式党员"
    return f"{words}，现为预备党员"
