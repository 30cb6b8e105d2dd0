"""One community with three branches in a book: people, groups, posts, terms and numbers per branch and summed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.rules.membership import formal_name
from partybook.jobs import asking, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import new_book

LAKE, MARKET, HILL = "东湖社区党支部", "湖滨市场党支部", "西山小区党支部"
DAY = dt.date(2026, 11, 23)


def on(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", DAY.isoformat())


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """Eight full members and a probationer at the lake, two at the market, one on the hill, and some more."""
    path = tmp_path / "三个支部.partybook"
    with new_book(path, branch=LAKE, community="东湖社区", subdistrict="湖滨街道", who="李梅") as book:
        edit(book, lambda session: queries.add_branch(session, MARKET, {"kind": "market"}))
        edit(book, lambda session: queries.add_branch(session, HILL, {"kind": "residents"}))
        people = [person(f"湖{n}", LAKE, group="第一党小组" if n < 5 else "第二党小组") for n in range(8)]
        people += [person("湖预备", LAKE, standing="probationary", sex="2", group="第一党小组")]
        people += [person("市0", MARKET, sex="2"), person("市1", MARKET), person("山0", HILL)]
        people += [person("湖积极", LAKE, standing="activist"), person("山停", HILL, status="suspended")]
        edit(book, lambda session: queries.store_people(session, [(None, row) for row in people]))
        yield book


def person(name: str, branch: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "branch": branch, "standing": "full", "sex": "1", **more}


def edit(book: Book, write: Callable[[Any], Any]) -> Any:
    with book.edit("试") as session:
        return write(session)


def uid_of(book: Book, name: str) -> str:
    return next(row["uid"] for row in book.read(queries.people) if row["name"] == name)


@contextmanager
def refused(code: str) -> Iterator[Any]:
    """A Problem whose code begins so."""
    with pytest.raises(Problem) as told:
        yield told
    assert told.value.code.startswith(code), told.value.code


def branch(book: Book, name: str) -> str:
    return book.read(lambda session: queries.find_branch(session, name))


def group(book: Book, name: str) -> str:
    return next(uid for uid, known, _ in book.read(queries.groups) if known == name)


def post(book: Book, who: str, code: str, where: str | None = LAKE, **more: Any) -> str:
    values = {"post": code, "branch_uid": branch(book, where) if where else None, **more}
    return edit(book, lambda session: queries.add_post(session, uid_of(book, who), values))


def rows(book: Book, source: str, where: str | None = None, day: dt.date = DAY) -> list[Any]:
    return list(asking.rows(book, source, Question(as_of=day, branch=where))[1])


def roster_post(book: Book, name: str, day: dt.date = DAY) -> str | None:
    return next(row["post"] for row in rows(book, "roster.members", day=day) if row["name"] == name)


def holders(book: Book, where: str | None = None, day: dt.date = DAY) -> list[tuple[str, str]]:
    return [(row["post"], row["name"]) for row in rows(book, "roster.posts", where, day)]


# Per branch and summed ---------------------------------------------------------------------------------------------


def test_everything_is_counted_per_branch_and_summed(book: Book) -> None:
    found = rows(book, "roster.branches")
    counts = [(row["name"], row["members"], row["full"], row["probationary"], row["women"]) for row in found]
    assert counts == [(LAKE, 9, 8, 1, 1), (MARKET, 2, 2, 0, 1), (HILL, 1, 1, 0, 0)]
    whole, *each = book.read(lambda session: queries.units(session, DAY))
    assert (whole.numbers.members, whole.numbers.full, whole.numbers.women) == (12, 11, 2)
    assert whole.numbers.members == sum(unit.numbers.members for unit in each)
    assert [row["name"] for row in rows(book, "roster.branches", MARKET)] == [MARKET]
    groups = [(row["name"], row["branch"], row["members"]) for row in rows(book, "roster.groups")]
    assert groups == [("第一党小组", LAKE, 6), ("第二党小组", LAKE, 3)]
    assert rows(book, "roster.groups", HILL) == []


def test_hints_speak_of_their_branch(book: Book) -> None:
    post(book, "市0", "secretary", MARKET)
    found = {(row["branch"], row["says"][:12]) for row in rows(book, "roster.hints")}
    assert (MARKET, "正式党员 2 人，不足 ") in found and (HILL, "正式党员 1 人，不足 ") in found
    only = rows(book, "roster.hints", MARKET)
    assert {row["branch"] for row in only} == {MARKET}
    small = next(row for row in only if row["says"].startswith("正式党员"))
    assert "第四、五条" in small["paper"] and small["level"] == "due"


def test_the_sum_of_all_branches_is_judged_where_there_are_several(book: Book) -> None:
    crowd = [person(f"众{n}", MARKET if n % 2 else HILL) for n in range(38)]
    edit(book, lambda session: queries.store_people(session, [(None, row) for row in crowd]))
    whole = book.read(lambda session: queries.units(session, DAY))[0]
    assert [hint.problem.code for hint in whole.hints] == ["begins-none"]  # 50 of them
    edit(book, lambda session: queries.change_organisation(session, {"begins_on": PartialDate(2026, 1, 1)}))
    whole = book.read(lambda session: queries.units(session, DAY))[0]
    assert [hint.problem.code for hint in whole.hints] == []
    edit(book, lambda session: queries.store_people(session, [(None, person("多一", HILL))]))
    whole = book.read(lambda session: queries.units(session, DAY))[0]
    assert [hint.problem.code for hint in whole.hints] == ["over-general"]


def test_members_of_one_workplace_are_told_over_all_branches(book: Book) -> None:
    crew = [
        person(f"工{n}", (LAKE, MARKET, HILL)[n], workplace="东湖物业公司 职员", work="025") for n in range(3)
    ]
    edit(book, lambda session: queries.store_people(session, [(None, row) for row in crew[:2]]))
    assert not any("东湖物业" in row["says"] for row in rows(book, "roster.hints"))
    edit(book, lambda session: queries.store_people(session, [(None, crew[2])]))
    assert any("东湖物业公司" in row["says"] for row in rows(book, "roster.hints"))


# Posts and the roster's text ---------------------------------------------------------------------------------------


def test_the_roster_tells_the_posts_of_the_day(book: Book) -> None:
    post(book, "湖0", "secretary", from_on=on("2023-06-12"), to_on=on("2026-06-10"))
    post(book, "湖1", "secretary", from_on=on("2026-06-10"))
    post(book, "湖1", "collector", duty="和平路")
    post(book, "湖2", "group_leader", group_uid=group(book, "第一党小组"))
    days = [dt.date(2023, 6, 11), dt.date(2023, 6, 12), dt.date(2026, 6, 9), dt.date(2026, 6, 10)]
    assert [roster_post(book, "湖0", day) for day in days] == [None, "书记", "书记", None]
    assert roster_post(book, "湖1", days[2]) is None and roster_post(book, "湖1", days[3]) == "书记"
    assert roster_post(book, "湖2") == "党小组组长"
    assert [row[1] for row in holders(book, LAKE) if row[0] == "secretary"] == ["湖1"]


def test_a_written_text_counts_until_a_post_is_entered(book: Book) -> None:
    edit(book, lambda session: queries.change_person(session, uid_of(book, "湖0"), {"post": "支部书记"}))
    edit(book, lambda session: queries.change_person(session, uid_of(book, "湖1"), {"post": "支委、厂长"}))
    assert holders(book) == [("secretary", "湖0"), ("committee_member", "湖1")]
    assert all(row["from_on"] is None for row in rows(book, "roster.posts"))
    assert roster_post(book, "湖0") == "支部书记"
    uid = post(book, "湖0", "secretary", from_on=on("2023-06-12"))
    assert roster_post(book, "湖0") == "书记"
    assert roster_post(book, "湖0", dt.date(2023, 6, 11)) == "支部书记"
    assert holders(book)[0] == ("secretary", "湖0") and len(holders(book)) == 2
    edit(book, lambda session: queries.change_post(session, uid, {"to_on": on("2026-11-22")}))
    assert roster_post(book, "湖0") is None  # stepped down: the old text must not bring him back
    assert holders(book) == [("committee_member", "湖1")]


def test_the_roster_can_be_sorted_by_post(book: Book) -> None:
    edit(book, lambda session: queries.change_person(session, uid_of(book, "湖3"), {"post": "纪检委员"}))
    post(book, "湖5", "secretary")
    edit(book, lambda session: queries.change_person(session, uid_of(book, "湖4"), {"post": "厂长"}))
    names = {row["uid"]: row["name"] for row in book.read(queries.people)}
    up, down = (
        book.read(lambda session, d=d: queries.find_index(session, order="post", descending=d))
        for d in (False, True)
    )
    assert [names[line.uid] for line in up[:3]] == ["湖5", "湖3", "湖4"]
    assert [names[line.uid] for line in down[:3]] == ["湖4", "湖3", "湖5"]
    assert len(up) == len(down) == len(names)


def test_who_leaves_holds_no_post_but_is_asked_to_step_down(book: Book) -> None:
    post(book, "湖0", "secretary")
    left = {"kind": "died", "on_date": on("2026-08-19")}
    edit(book, lambda session: queries.add_event(session, uid_of(book, "湖0"), left))
    assert holders(book, day=dt.date(2026, 8, 18)) == [("secretary", "湖0")]
    assert holders(book, day=dt.date(2026, 8, 19)) == []
    says = [row["says"] for row in rows(book, "roster.hints", LAKE)]
    assert "湖0已离开（去世），仍登记为书记，请登记卸任。" in says


def test_posts_are_checked(book: Book) -> None:
    with refused("post-dates"):
        post(book, "湖0", "secretary", from_on=on("2026-01-02"), to_on=on("2026-01-01"))
    with refused("post-kind"):
        post(book, "湖0", "king")
    with refused("post-group"):
        post(book, "湖0", "group_leader")
    with refused("post-group"):
        post(book, "市0", "group_leader", MARKET, group_uid=group(book, "第一党小组"))
    uid = post(book, "湖0", "collector", duty="和平路")
    post(book, "湖0", "collector", duty="湖滨路")  # one person, two areas
    with refused("post-twice"):
        post(book, "湖0", "collector", duty="和平路")
    with refused("uid-unknown"):
        edit(book, lambda session: queries.change_post(session, "nobody", {"duty": "x"}))
    edit(book, lambda session: queries.remove_post(session, uid))
    assert len(holders(book)) == 1
    book.undo()
    assert len(holders(book)) == 2


def test_what_stands_above_the_branches_has_posts_and_terms_too(book: Book) -> None:
    uid = post(book, "湖0", "secretary", None)
    assert holders(book) == []  # there is nothing above yet
    edit(book, lambda session: queries.change_organisation(session, {"kind": "general"}))
    assert holders(book) == [("secretary", "湖0")] and holders(book, LAKE) == []
    assert roster_post(book, "湖0") == "总支书记"
    assert rows(book, "roster.posts")[0]["branch"] == "东湖社区党总支"
    term = {"name": "第二届", "from_on": on("2023-06-12"), "until": on("2028-06-11")}
    edit(book, lambda session: queries.add_term(session, None, term))
    whole = book.read(lambda session: queries.units(session, DAY))[0]
    assert whole.term is not None and whole.term["name"] == "第二届" and whole.posts[0]["uid"] == uid
    assert {row["superior"] for row in rows(book, "roster.branches")} == {"东湖社区党总支"}


# Terms -------------------------------------------------------------------------------------------------------------


def test_a_new_term_carries_over_those_who_stay(book: Book) -> None:
    lake = branch(book, LAKE)
    first = {"name": "第四届", "from_on": on("2021-06"), "until": on("2026-06")}
    old = edit(book, lambda session: queries.add_term(session, lake, first))
    post(book, "湖0", "secretary", from_on=on("2021-06"), term="第四届")
    post(book, "湖1", "organisation", from_on=on("2021-06"), term="第四届", duty="组织")
    post(book, "湖2", "collector", duty="和平路")
    staying = [{"person_uid": uid_of(book, "湖1"), "post": "organisation", "duty": "组织"}]
    new = {"name": "第五届", "from_on": on("2026-06-12"), "until": on("2031-06-11")}
    edit(book, lambda session: queries.renew(session, lake, new, staying))
    assert holders(book, day=dt.date(2026, 6, 11)) == [
        ("secretary", "湖0"),
        ("organisation", "湖1"),
        ("collector", "湖2"),
    ]
    assert holders(book, day=dt.date(2026, 6, 12)) == [("organisation", "湖1"), ("collector", "湖2")]
    found = next(row for row in rows(book, "roster.posts") if row["post"] == "organisation")
    assert (found["from_on"], found["term"], found["duty"]) == (on("2026-06-12"), "第五届", "组织")
    kept = {term["uid"]: term for term in book.read(queries.terms)}
    assert kept[old]["ended_on"] == on("2026-06-11")
    (row,) = rows(book, "roster.branches", LAKE)
    assert (row["term"], row["term_until"]) == ("第五届", on("2031-06-11"))
    book.undo()  # one step
    assert holders(book)[0] == ("secretary", "湖0") and len(book.read(queries.terms)) == 1


@pytest.mark.parametrize("start", [None, "2026-06", "2026-01-01", "2025-12-31"])
def test_a_new_term_needs_a_day_after_the_last_began(book: Book, start: str | None) -> None:
    lake = branch(book, LAKE)
    edit(
        book, lambda session: queries.add_term(session, lake, {"name": "第五届", "from_on": on("2026-01-01")})
    )
    with refused("term-"):
        edit(book, lambda session: queries.renew(session, lake, {"from_on": start and on(start)}, []))
    assert len(book.read(queries.terms)) == 1


def test_a_term_is_extended_and_ended(book: Book) -> None:
    term = {"name": "第四届", "from_on": on("2021-06-12"), "until": on("2026-06-11")}
    lake = branch(book, LAKE)
    uid = edit(book, lambda session: queries.add_term(session, lake, term))

    def codes() -> list[str]:
        found = book.read(lambda session: queries.units(session, DAY))[1]
        return [hint.problem.code for hint in found.hints if hint.problem.code.startswith("term")]

    assert codes() == ["term-over"]
    longer = {"extended_to": on("2027-06-11"), "approval": "湖街党〔2026〕9号"}
    edit(book, lambda session: queries.change_term(session, uid, longer))
    assert codes() == []
    with refused("term-dates"):
        edit(book, lambda session: queries.change_term(session, uid, {"extended_to": on("2026-06-11")}))
    edit(book, lambda session: queries.change_term(session, uid, {"ended_on": on("2026-11-22")}))
    assert codes() == ["term-none"]
    edit(book, lambda session: queries.remove_term(session, uid))
    assert book.read(queries.terms) == []


# Branches and groups -----------------------------------------------------------------------------------------------


def test_a_branch_keeps_its_own_name(book: Book) -> None:
    lake = branch(book, LAKE)
    edit(book, lambda session: queries.change_branch(session, lake, {"name": "中共东湖社区支部委员会"}))
    with refused("branch-name"):
        edit(book, lambda session: queries.change_branch(session, lake, {"name": "湖滨市场支部"}))
    with refused("branch-name"):
        edit(book, lambda session: queries.change_branch(session, lake, {"name": " "}))
    assert branch(book, "东湖社区支部") == lake


def test_a_branch_ends_only_when_nobody_is_in_it(book: Book) -> None:
    hill, end = branch(book, HILL), on("2026-10-31")
    post(book, "山0", "secretary", HILL)
    edit(book, lambda session: queries.add_term(session, hill, {"name": "第一届"}))
    with refused("branch-not-empty") as told:
        edit(book, lambda session: queries.dissolve_branch(session, hill, end))
    assert told.value.values["count"] == 2
    for name in ("山0", "山停"):
        edit(
            book,
            lambda session, name=name: queries.change_person(session, uid_of(book, name), {"branch": LAKE}),
        )
    edit(book, lambda session: queries.dissolve_branch(session, hill, end))
    assert [row["name"] for row in rows(book, "roster.branches")] == [LAKE, MARKET]
    assert [row["name"] for row in rows(book, "roster.branches", day=end.latest)] == [LAKE, MARKET, HILL]
    assert book.read(queries.terms)[0]["ended_on"] == end and holders(book, HILL) == []
    assert [name for _, name in book.read(lambda session: queries.branches(session, DAY))] == [LAKE, MARKET]
    book.undo()
    assert len(rows(book, "roster.branches")) == 3


def test_a_group_is_renamed_and_ends_when_nobody_is_in_it(book: Book) -> None:
    second = group(book, "第二党小组")
    with refused("group-name"):
        edit(book, lambda session: queries.rename_group(session, second, "第一党小组"))
    edit(book, lambda session: queries.rename_group(session, second, "湖滨党小组"))
    post(book, "湖5", "group_leader", group_uid=second)
    with refused("group-not-empty"):
        edit(book, lambda session: queries.dissolve_group(session, second, on("2026-11-01")))
    for name in ("湖5", "湖6", "湖7"):
        edit(
            book,
            lambda session, name=name: queries.change_person(
                session, uid_of(book, name), {"group": "第一党小组"}
            ),
        )
    edit(book, lambda session: queries.dissolve_group(session, second, on("2026-11-01")))
    assert [row["name"] for row in rows(book, "roster.groups")] == ["第一党小组"]
    assert len(rows(book, "roster.groups", day=dt.date(2026, 11, 1))) == 2
    assert holders(book) == []
    edit(book, lambda session: queries.add_group(session, branch(book, LAKE), "湖滨党小组"))  # again


def test_who_left_keeps_the_group_that_ended(book: Book) -> None:
    second = group(book, "第二党小组")
    gone = {"kind": "transfer_out", "on_date": on("2026-05-01")}
    for name in ("湖5", "湖6", "湖7"):
        edit(book, lambda session, name=name: queries.add_event(session, uid_of(book, name), gone))
    edit(book, lambda session: queries.dissolve_group(session, second, on("2026-11-01")))
    kept = next(row for row in book.read(queries.people) if row["name"] == "湖5")
    assert kept["group"] == "第二党小组"


def test_members_without_a_group_are_counted_and_the_term_is_that_of_the_posts(book: Book) -> None:
    edit(book, lambda session: queries.store_people(session, [(None, person("湖散", LAKE, sex="2"))]))
    post(book, "湖1", "secretary", term="第五届")
    (lake,) = rows(book, "roster.branches", LAKE)
    assert [(one["name"], one["members"]) for one in lake["party_groups"]] == [
        ("第一党小组", 6),
        ("第二党小组", 3),
        ("未编入党小组", 1),
    ]
    assert sum(one["members"] for one in lake["party_groups"]) == lake["members"] == 10
    assert (lake["term"], lake["formal"]) == ("第五届", formal_name(LAKE))
    values = {"name": "第六届", "from_on": on("2026-01-01")}
    edit(book, lambda session: queries.add_term(session, branch(book, LAKE), values))
    assert rows(book, "roster.branches", LAKE)[0]["term"] == "第六届"


def test_a_leader_since_the_day_of_the_move_leads_in_the_new_branch(book: Book) -> None:
    second, hill = group(book, "第二党小组"), branch(book, HILL)
    post(book, "湖5", "group_leader", group_uid=second, from_on=on("2026-11-20"))
    edit(book, lambda session: queries.move_group(session, second, hill, on("2026-11-20")))
    (one,) = book.read(queries.posts)
    assert (one["branch_uid"], one["from_on"], one["to_on"]) == (hill, on("2026-11-20"), None)


def test_a_doubtful_post_stays_in_sight(book: Book) -> None:
    post(book, "湖预备", "organisation")
    post(book, "湖1", "publicity")
    post(book, "湖2", "discipline")
    moved = {
        "kind": "branch_changed",
        "on_date": on("2026-10-01"),
        "from_branch_uid": branch(book, LAKE),
        "to_branch_uid": branch(book, HILL),
    }
    paused = {"kind": "rights_paused", "on_date": on("2026-10-01")}
    edit(book, lambda session: queries.add_event(session, uid_of(book, "湖1"), moved))
    edit(book, lambda session: queries.add_event(session, uid_of(book, "湖2"), paused))
    said = [row["says"] for row in rows(book, "roster.hints", LAKE)]
    assert any(text.startswith("湖预备在 2026.11.23 是预备党员，没有被选举权") for text in said), said
    assert any("湖1已调到" in text and "仍登记为宣传委员" in text for text in said), said
    assert any("湖2在 2026.11.23 没有被选举权" in text for text in said), said
    early = [row["says"] for row in rows(book, "roster.hints", LAKE, day=dt.date(2026, 9, 30))]
    assert not any("湖1" in text or "湖2" in text for text in early)


def test_a_group_moves_with_its_people(book: Book) -> None:
    second, hill = group(book, "第二党小组"), branch(book, HILL)
    post(book, "湖5", "group_leader", group_uid=second)
    with refused("group-day"):
        edit(book, lambda session: queries.move_group(session, second, hill, on("2026-11-24")))
    moved = edit(book, lambda session: queries.move_group(session, second, hill, on("2026-11-20")))
    assert moved == 3
    counts = {row["name"]: row["members"] for row in rows(book, "roster.branches")}
    assert counts == {LAKE: 6, MARKET: 2, HILL: 4}
    before = {row["name"]: row["members"] for row in rows(book, "roster.branches", day=dt.date(2026, 11, 19))}
    assert before == {LAKE: 9, MARKET: 2, HILL: 1}
    (leader,) = rows(book, "roster.groups", HILL)
    (before_it,) = rows(book, "roster.posts", day=dt.date(2026, 11, 19))
    (after,) = rows(book, "roster.posts", day=dt.date(2026, 11, 20))
    assert [(one["branch"], one["post"]) for one in (before_it, after)] == [
        (LAKE, "group_leader"),
        (HILL, "group_leader"),
    ]
    ended = before_it["uid"]
    edit(book, lambda session: queries.change_post(session, ended, {"duty": "片区"}))  # still as it was then
    assert (leader["name"], leader["leader"], leader["members"]) == ("第二党小组", "湖5", 3)
    book.undo()
    book.undo()
    assert {row["name"]: row["members"] for row in rows(book, "roster.branches")}[LAKE] == 9


def test_a_group_that_moved_is_where_it_was_on_every_day(book: Book) -> None:
    second, lake, market, hill = (
        group(book, "第二党小组"),
        *(branch(book, one) for one in (LAKE, MARKET, HILL)),
    )
    edit(book, lambda session: queries.move_group(session, second, hill, on("2026-11-10")))
    edit(book, lambda session: queries.move_group(session, second, market, on("2026-11-20")))
    homes = {9: (LAKE, lake), 10: (HILL, hill), 19: (HILL, hill), 20: (MARKET, market), 23: (MARKET, market)}
    for number, (name, uid) in homes.items():
        day = dt.date(2026, 11, number)
        found = [row for row in rows(book, "roster.groups", day=day) if row["name"] == "第二党小组"]
        assert [(row["branch"], row["members"]) for row in found] == [(name, 3)], day
        there = book.read(lambda session, day=day: queries.members_on(session, day))
        assert [row["branch_uid"] for row in there if row["group_uid"] == second] == [uid] * 3, day
        listed = [row for row in rows(book, "roster.members", day=day) if row["group"] == "第二党小组"]
        assert [row["branch"] for row in listed] == [name] * 3, day
    book.undo()
    assert [row["branch"] for row in rows(book, "roster.groups") if row["name"] == "第二党小组"] == [HILL]


# The community's numbers, and where the records begin ---------------------------------------------------------------


def test_the_numbers_have_a_row_for_each_day(book: Book) -> None:
    edit(book, lambda session: queries.add_profile(session, {"on_date": on("2025-12-31"), "residents": 8000}))
    uid = edit(
        book,
        lambda session: queries.add_profile(
            session, {"on_date": on("2026-06-30"), "residents": 8100, "health_education": 82, "offences": 3}
        ),
    )
    assert [row["residents"] for row in rows(book, "roster.profile")] == [8100, 8000]
    assert [row["residents"] for row in rows(book, "roster.profile", day=dt.date(2026, 6, 29))] == [8000]
    assert len(rows(book, "roster.profile", MARKET)) == 2  # the community's, whichever branch asks
    with refused("profile-twice"):
        edit(book, lambda session: queries.change_profile(session, uid, {"on_date": on("2025-12-31")}))
    for values in ({"health_education": 101}, {"residents": -1}, {"on_date": None}):
        with refused("profile-"):
            edit(book, lambda session, values=values: queries.change_profile(session, uid, values))
    edit(book, lambda session: queries.remove_profile(session, uid))
    assert len(rows(book, "roster.profile")) == 1


def test_the_organisation_is_written_down_whole(book: Book) -> None:
    letter = {
        "superior": "中共湖滨街道工委",
        "postcode": "310000",
        "phone": "0571-8000000",
        "community": None,
    }
    edit(book, lambda session: queries.change_organisation(session, letter))
    row = book.read(queries.organisation_row)
    assert (row["superior"], row["postcode"], row["community"]) == ("中共湖滨街道工委", "310000", "")
    assert rows(book, "roster.branches")[0]["superior"] == "中共湖滨街道工委"


@pytest.mark.parametrize(("begins", "late"), [(None, True), ("2026-02-01", True), ("2026-02-02", False)])
def test_a_return_slip_from_before_the_records_is_not_missed(
    book: Book, begins: str | None, late: bool
) -> None:
    sent = {"kind": "transfer_out", "on_date": on("2026-02-01")}
    edit(book, lambda session: queries.add_event(session, uid_of(book, "湖7"), sent))
    edit(book, lambda session: queries.change_organisation(session, {"begins_on": begins and on(begins)}))
    (row,) = rows(book, "roster.transfers")
    assert row["late"] is late


@pytest.mark.parametrize(("begins", "received"), [(None, False), ("2025-07-01", False), ("2025-07-02", None)])
def test_a_medal_due_before_the_records_is_not_called_missing(
    book: Book, begins: str | None, received: bool | None
) -> None:
    edit(
        book,
        lambda session: queries.change_person(session, uid_of(book, "湖7"), {"full_on": on("1975-07-01")}),
    )
    edit(book, lambda session: queries.change_organisation(session, {"begins_on": begins and on(begins)}))
    (row,) = rows(book, "roster.fifty_years")
    assert row["received"] is received
    given = {"kind": "badge_50", "on_date": on("2025-07-01")}
    edit(book, lambda session: queries.add_event(session, uid_of(book, "湖7"), given))
    assert rows(book, "roster.fifty_years")[0]["received"] is True


# On paper ----------------------------------------------------------------------------------------------------------


def paper(book: Book, path: Path, **asked: Any) -> list[str]:
    """The pages of R36 as text."""
    out = path / "R36.pdf"
    printing.print_register(book, "R36", out, Question(**asked), force=True)
    document = pypdfium2.PdfDocument(out)
    pages = ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return pages


def test_each_branch_has_its_sheet_with_the_committee_of_the_day(book: Book, tmp_path: Path) -> None:
    post(book, "湖0", "secretary", from_on=on("2023-06-12"), to_on=on("2026-06-10"), duty="全面工作")
    post(book, "湖1", "secretary", from_on=on("2026-06-10"))
    post(book, "湖2", "collector")  # no member of the committee
    lake, market, hill = paper(book, tmp_path, as_of=DAY)
    assert "东湖社区党支部" in lake and "湖滨市场党支部" in market and "西山小区党支部" in hill
    assert "书记湖1" in lake and "湖0" not in lake and "湖2" not in lake
    assert "第一党小组" in lake and "湖1" not in market
    (page,) = paper(book, tmp_path, as_of=dt.date(2026, 6, 9), branch=LAKE)
    assert "书记湖0" in page and "全面工作" in page
