"""Who holds the posts of the committees, what was done against them, whether their terms run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling, share
from partybook.features.roster import queries
from partybook.features.roster.rules.counting import WOMAN, college, is_young
from partybook.features.roster.rules.life import waits
from partybook.features.roster.rules.limits import decided
from partybook.features.roster.rules.organisation import current_term
from partybook.features.roster.rules.organisation.terms import years_of
from partybook.features.roster.rules.posts import COMMITTEE, begun, kind_of
from partybook.features.roster.sources.facts.beside import fact_of
from partybook.standards.codes import codes
from partybook.text import mark

MEASURES = (
    "warning", "serious_warning", "post_removed", "on_observation", "expelled", "correction", "advised_exit",
    "removed",
)  # fmt: skip
ELECTION = {
    "requested_on": mark("请示"),
    "replied_on": mark("批复"),
    "recorded_on": mark("选举记录"),
}
NOBODY, NO_TERM, OVER = (
    mark("{branch} 没有登记班子成员"),
    mark("{branch} 没有登记任期"),
    mark("{branch} 任期已满"),
)
UNPROVEN = mark("{branch} 缺{what}")


def officers(session: Session, asked: Asked) -> list[Mapping[str, Any]]:
    """The committee posts held on the day, by rank."""
    return [
        post
        for post in queries.holders(session, asked.day)
        if kind_of(post["post"]) == COMMITTEE
        and not (post["gone"] or post["removed"])
        and asked.branch in (None, post["branch_uid"])
    ]


def _proofs(posts: Sequence[Mapping[str, Any]]) -> list[Proof]:
    label = codes()["post"].label
    return [Proof("roster.posts", post["uid"], f"{post['name']} {label(post['post'])}") for post in posts]


def filled(session: Session, asked: Asked) -> list[Fact]:
    """Who is in the committees on the day: how many people, how young, how many women, how learned."""
    posts, tell = officers(session, asked), Telling("roster", asked)
    first: dict[str, Mapping[str, Any]] = {}
    for post in posts:
        first.setdefault(post["person_uid"], post)
    people = list(first.values())
    there = {post["branch_uid"] for post in posts}
    empty = [
        Proof("roster.branches", uid, NOBODY.format(branch=name))
        for uid, name in _branches(session, asked)
        if uid not in there
    ]
    found = [tell.fact("posts_filled", "people", len(people), _proofs(people), empty)]
    for name, kept in (
        ("officers_young", [one for one in people if is_young(one, asked.day)]),
        ("officers_women", [one for one in people if one["sex"] == WOMAN]),
        ("officers_college", [one for one in people if one["education"] in college()]),
    ):
        found.append(tell.fact(name, "people", len(kept) if people else None, _proofs(kept)))
    return found


def _branches(session: Session, asked: Asked) -> list[tuple[str, str]]:
    return [one for one in queries.branches(session, asked.day) if asked.branch in (None, one[0])]


def measures(session: Session, asked: Asked) -> list[Fact]:
    """Discipline and measures in the period against those who were in a committee at some time of it.

    None unless there are officers on the day and the secretary gave the yearly report in the period: without it nobody
    has looked. Behind it stand those posts and that report.
    """
    now, report = officers(session, asked), fact_of(session, asked, "meetings.held.secretary_report")
    people = {post["person_uid"]: post["name"] for post in now}
    held = {
        post["person_uid"]
        for post in queries.posts(session)
        if kind_of(post["post"]) == COMMITTEE
        and asked.branch in (None, post["branch_uid"])
        and begun(post, asked.day)
        and (post["to_on"] is None or post["to_on"].latest >= asked.first)
    }
    names = {person["uid"]: person["name"] for person in queries.people(session)} | people
    label = codes()["event"].label
    against = [
        Proof("roster.events", event["uid"], f"{names.get(uid, '')} {event['on_date'].dotted_full} {label(event['kind'])}")
        for uid, events in queries.happened(session).items()
        if uid in held or uid in people
        for event in events
        if event["kind"] in MEASURES and not waits(event, asked.day) and asked.first <= decided(event) <= asked.day
    ]  # fmt: skip
    value = len(against) if now and report.value else None
    proofs = [*_proofs(now), *report.proofs] if value is not None else []
    return [Telling("roster", asked).fact("officer_measures", "times", value, proofs, against)]


def terms(session: Session, asked: Asked) -> list[Fact]:
    """Of the branches that have a term at all: whose committee's term runs on the day, or was extended with approval;
    whose running term has the request, the reply and the record of its election."""
    kept, day, tell = queries.terms(session), asked.day, Telling("roster", asked)
    valid, over, proven, unproven = list[Proof](), list[Proof](), list[Proof](), list[Proof]()
    for uid, name in _timed(session, asked):
        term = current_term([one for one in kept if one["branch_uid"] == uid], day)
        known = uid or ""
        if term is None:
            over.append(Proof("roster.branches", known, NO_TERM.format(branch=name)))
            continue
        runs = Proof("roster.branches", known, f"{name} {term['name'] or ''}".strip())
        if _runs(term, day):
            valid.append(runs)
        else:
            over.append(Proof("roster.branches", known, OVER.format(branch=name)))
        lacks = [word for key, word in ELECTION.items() if not _by(term[key], day)]
        if lacks:
            unproven.append(
                Proof("roster.branches", known, UNPROVEN.format(branch=runs.label, what="、".join(lacks)))
            )
        else:
            proven.append(runs)
    return [
        tell.fact("terms_valid", "bp", share(len(valid), len(valid) + len(over)), valid, over),
        tell.fact("elections_proven", "bp", share(len(proven), len(proven) + len(unproven)), proven, unproven),
    ]  # fmt: skip


def _timed(session: Session, asked: Asked) -> list[tuple[str, str]]:
    """The branches there are on the day whose committees have terms; a temporary one has none."""
    kinds = {row["uid"]: row["kind"] for row in queries.branch_rows(session)}
    return [
        (uid, name) for uid, name in _branches(session, asked) if years_of(asked.day, kinds[uid]) is not None
    ]


def _runs(term: Mapping[str, Any], day: dt.date) -> bool:
    until, longer = term["until"], term["extended_to"]
    if until is not None and until.latest >= day:
        return True
    return longer is not None and longer.latest >= day and bool(term["approval"])


def _by(date: Any, day: dt.date) -> bool:
    return date is not None and date.earliest <= day
