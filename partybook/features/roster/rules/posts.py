"""Who holds which post on a day, and how posts are said on a roster."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster.rules.life import MEMBERS, NO_VOTE, Life, standing_on
from partybook.standards.codes import codes
from partybook.text import mark

COMMITTEE, GROUP = (
    "committee",
    "group",
)  # groups of the code table: posts inside the Party; the rest are duties
SECRETARY, LEADER = "secretary", "group_leader"
ABOVE = {"general": "总支", "committee": "党委"}  # before the post of who stands above the branches
_PARTS = re.compile(r"[、，,;；/／\s]+|兼任?|和|及")
_UPPER = re.compile("总支|党委|党工委")
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")

Post = Mapping[str, Any]


@lru_cache(maxsize=1)
def _ranks() -> Mapping[str, int]:
    return {code: place for place, code in enumerate(codes()["post"].codes)}


def kind_of(code: str) -> str:
    """committee, group, or other for what is a duty and no post inside the Party."""
    known = codes()["post"].codes.get(code)
    return known.group if known else ""


def rank(post: Post) -> tuple[int, bool, str, str]:
    """The secretary first; then in the order of the code table, the organisation above before its branches."""
    start = post.get("from_on")
    return (
        _ranks().get(post["post"], len(_ranks())),
        post.get("branch_uid") is not None,
        start.iso if start else "",
        str(post.get("uid") or ""),
    )


def begun(post: Post, day: dt.date) -> bool:
    """Whether a post has begun; one without a day was held before records began."""
    return post.get("from_on") is None or post["from_on"].earliest <= day


def ended(post: Post, day: dt.date) -> bool:
    """Whether a post is over; its last day still belongs to it."""
    return post.get("to_on") is not None and post["to_on"].latest < day


def held_on(posts: Iterable[Post], day: dt.date) -> list[Post]:
    """Those held on a day, by rank. Where one person leaves a post and another takes it on one day, it is the other's."""
    running = [post for post in posts if begun(post, day) and not ended(post, day)]
    return sorted((post for post in running if not _followed(post, running)), key=rank)


def _followed(post: Post, running: Sequence[Post]) -> bool:
    """Whether someone has taken the post on the day on which it ends."""
    last = post.get("to_on")
    return last is not None and any(
        other is not post
        and other.get("from_on") is not None
        and _same_seat(other, post)
        and other["from_on"].agrees(last)
        and (other.get("to_on") is None or last.latest < other["to_on"].latest)
        for other in running
    )


def _same_seat(one: Post, other: Post) -> bool:
    return all(one.get(key) == other.get(key) for key in ("post", "branch_uid", "group_uid"))


def said(posts: Iterable[Post], above: str | None = None) -> str | None:
    """党内职务 of one person from the posts held: 书记、党小组组长. Duties (collector, delegate) are none."""
    words: dict[str, None] = {}
    for post in sorted(posts, key=rank):
        if kind_of(post["post"]) in (COMMITTEE, GROUP):
            upper = ABOVE.get(above or "", "") if post.get("branch_uid") is None else ""
            words[upper + codes()["post"].label(post["post"])] = None
    return "、".join(words) or None


def decided(posts: Iterable[Post], day: dt.date) -> bool:
    """Whether a person's posts say what they are on a day, and no longer the text that was written down.

    A text has no dates: once a post has been entered, it would call somebody secretary who has stepped down.
    """
    return any(kind_of(post["post"]) in (COMMITTEE, GROUP) and begun(post, day) for post in posts)


def told(text: str | None) -> list[tuple[str, bool]]:
    """The posts that a text tells, as (code, whether of what stands above the branches); what is no post is passed over."""
    found = []
    for part in _PARTS.split(_BRACKETS.sub("", text or "")):
        code = _code(part)
        if code is not None and (code, bool(_UPPER.search(part))) not in found:
            found.append((code, bool(_UPPER.search(part))))
    return found


def parts_of(text: str) -> tuple[list[str], list[str]]:
    """(codes, words that are no post) of one cell: 副书记兼纪检委员 are two posts."""
    known, unknown = [], []
    for part in _PARTS.split(text.strip()):
        code = _code(part)
        if code is not None and code not in known:
            known.append(code)
        elif code is None and part:
            unknown.append(part)
    return known, unknown


def _code(part: str) -> str | None:
    """The post of a word, also behind the name of a branch: 东湖社区党支部书记."""
    table = codes()["post"]
    if not part:
        return None
    found = table.find(part)
    if found is None:
        behind = re.fullmatch(".*(?:支部委员会|支部|总支部?|党委|党小组)(.+)", part)
        found = table.find(behind[1]) if behind else None
    return found


def same_posts(text: str, shown: str | None) -> bool:
    """Whether a text tells just the posts that are shown, in whatever words."""
    known, unknown = parts_of(text)
    there, others = parts_of(shown or "")
    return not unknown and not others and set(known) == set(there) and bool(known)


def place_of(words: str) -> tuple[int, str]:
    """Where a 党内职务 stands in a list by posts: by the first post it tells, other texts behind."""
    codes_told = [_ranks()[code] for code, _ in told(words)]
    return min(codes_told, default=len(_ranks())), words


def unfit(person: Mapping[str, Any], post: Post, day: dt.date, life: Life | None = None) -> Problem | None:
    """Why somebody may hardly hold a post from its first day on (`day` where it has none): no member yet, left, or,
    in a committee, without the right to be elected. `life` gives what the person is on that day, where it is known."""
    if kind_of(post.get("post") or "") not in (COMMITTEE, GROUP):
        return None
    start = post.get("from_on")
    last = start.latest if start is not None else day  # a month is doubtful only where each of its days is
    joined = person.get("joined_on")
    standing = life.standing if life is not None else standing_on(person, last)
    if joined is not None and last < joined.earliest:
        standing = None
    name, title = person["name"], codes()["post"].label(post["post"])
    on, code, why = PartialDate.of(last) if start is None else start, "post-standing", ""
    if life is not None and not life.here:
        code, why = "post-gone", mark("{name}在 {day} 已不在本组织，不能任{post}，请核对。")
    elif standing is None and person.get("standing") is None and joined is None:
        return None  # a contact of whom nothing is known
    elif standing not in MEMBERS:
        why = mark("{name}在 {day} 还不是党员，不能任{post}，请核对姓名和任职日期。")
    elif kind_of(post["post"]) == COMMITTEE and standing == "probationary":
        why = mark("{name}在 {day} 是预备党员，没有被选举权，不能任{post}，请核对。")
    elif kind_of(post["post"]) == COMMITTEE and life is not None and any(map(life.under, NO_VOTE)):
        why = mark("{name}在 {day} 没有被选举权（留党察看或者权利中止），不能任{post}，请核对。")
    if not why:
        return None
    return Problem(code, why, severity="warning", name=name, day=on.dotted_full, post=title)


def rivals(posts: Iterable[Post], post: Post) -> list[Post]:
    """Others who hold the same seat at the same time: there is one secretary at a time."""
    return [
        other
        for other in posts
        if other.get("uid") != post.get("uid") and _same_seat(other, post) and _overlap(other, post)
    ]


def _overlap(one: Post, other: Post) -> bool:
    """Whether two posts run at one time; a day on which one ends and the other begins is none."""
    return _before(one, other) and _before(other, one)


def _before(one: Post, other: Post) -> bool:
    """Whether one begins before the other ends."""
    start, end = one.get("from_on"), other.get("to_on")
    return start is None or end is None or (start.earliest < end.latest and not start.agrees(end))
