"""Sheets in a book: begun, judged, overridden, frozen, opened again, applied with, compared over the years."""

import datetime as dt
from functools import partial
from typing import Any

import pytest

from partybook.book.attach import attach, attached
from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.scoring import queries
from partybook.features.scoring.rules import Scores
from partybook.jobs import asking
from partybook.jobs.asking import Question

from .conftest import Known, on


def scores(book: Book, uid: str, day: dt.date | None = None) -> Scores:
    return book.read(partial(queries.scores, uid=uid, day=day))


def say(book: Book, uid: str, code: str, **values: Any) -> None:
    with book.edit("评定") as session:
        queries.set_opinion(session, uid, code, values)


def refused(code: str) -> Any:
    return pytest.raises(Problem, check=lambda problem: problem.code == code)


def freeze(book: Book, uid: str, day: dt.date | None = None) -> None:
    with book.edit("定稿") as session:
        queries.freeze(session, uid, day)


def test_a_sheet_asks_for_its_period_up_to_the_day(office: Book, sheet: str, known: Known) -> None:
    found = scores(office, sheet)
    assert [(one.item.code, one.score) for one in found.items] == [("1.1", 300), ("1.2", 200), ("2.1", 0)]
    assert (found.total, found.grade, found.parts) == (500, "不合格", {1: 500, 2: 0})
    asked = known.asked[-1]
    assert (asked.first, asked.last) == (dt.date(2025, 7, 1), dt.date(2026, 6, 30))
    assert (asked.as_of, asked.year, asked.branch) == (dt.date(2026, 6, 20), 2026, None)
    scores(office, sheet, dt.date(2026, 12, 1))
    assert known.asked[-1].as_of == dt.date(2026, 6, 30)


def test_facts_of_other_subjects_and_periods_are_not_taken(
    office: Book, sheet: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from partybook.facts import Fact, Proof
    from partybook.features import knowledge

    def facts(session: Any, asked: Any, names: Any = None) -> list[Fact]:
        proof = (Proof("meetings.held", "a", "a"),)
        return [
            Fact("meetings.held.lecture", "次", "a group", asked.period, 9, proof),
            Fact("meetings.held.lecture", "次", "", "2026-H1", 9, proof),
            Fact("meetings.held.lecture", "次", "", asked.period, 3, proof),
        ]

    monkeypatch.setattr(knowledge, "facts", facts)
    assert scores(office, sheet).by_code["1.2"].counted[0].value == 3


def test_grades_at_their_edges(office: Book, sheet: str) -> None:
    for judged, grade in ((400, "优秀"), (399, "合格"), (100, "合格"), (99, "不合格")):
        say(office, sheet, "2.1", judged=judged, reason="说明")
        assert scores(office, sheet).grade == grade


def test_what_a_person_may_say(office: Book, sheet: str) -> None:
    for values, code in (
        ({"judged": 401}, "score-points"),
        ({"judged": -1, "reason": "差"}, "score-points"),
        ({"judged": 399}, "score-reason"),
        ({"judged": 399, "reason": " "}, "score-reason"),
        ({"override": 100}, "score-override-reason"),
        ({"override": 401, "override_reason": "多"}, "score-points"),
        ({"superior": 401}, "score-points"),
    ):
        with refused(code):
            say(office, sheet, "2.1", **values)
    with refused("score-by-facts"):
        say(office, sheet, "1.1", judged=400)
    with refused("item-unknown"):
        say(office, sheet, "9.9", judged=400)
    say(office, sheet, "2.1", judged=400)
    say(office, sheet, "1.1", override=400, override_reason="三次会议记在纸上")
    assert scores(office, sheet).total == 1000
    say(office, sheet, "1.1", override=None, override_reason=None)
    assert scores(office, sheet).total == 900


def test_one_sheet_for_each_period_and_none_before_it_begins(office: Book, sheet: str) -> None:
    with refused("sheet-there"), office.edit("自评") as session:
        queries.start_sheet(session, 2026)
    with refused("sheet-future"), office.edit("自评") as session:
        queries.start_sheet(session, 2027)
    branch = office.read(queries.branches)[0][0]
    assert (
        office.read(lambda s: queries.find_sheet(s, "small", 2026, branch)) == sheet
    )  # the only branch is all
    with office.edit("撤回") as session:
        queries.remove_sheet(session, sheet)
    assert office.read(queries.sheet_rows) == []


def test_freezing_needs_every_judgement_and_a_day_that_has_come(office: Book, sheet: str) -> None:
    with pytest.raises(Problem) as found:
        freeze(office, sheet)
    assert found.value.code == "score-unjudged" and "2.1" in str(found.value)
    say(office, sheet, "2.1", judged=0, reason="没有做")
    with refused("score-future"):
        freeze(office, sheet, dt.date(2026, 6, 21))
    with refused("score-before"):
        freeze(office, sheet, dt.date(2025, 6, 30))
    freeze(office, sheet, dt.date(2026, 6, 20))


def test_a_frozen_sheet_stays_and_shows_what_changed(office: Book, sheet: str, known: Known) -> None:
    say(office, sheet, "2.1", judged=350, reason="少一次走访")
    before = scores(office, sheet)
    freeze(office, sheet)
    assert office.read(lambda s: queries.differences(s, sheet)) == []
    known.say("meetings.months.committee", 8, *(f"m{number}" for number in range(8)))
    known.say("meetings.held.lecture", 4, "l1", "l2", "l3", "l5")
    known.say("ledgers.visits", 9)
    after = scores(office, sheet)
    assert after.frozen and (after.total, after.grade) == (before.total, before.grade) == (850, "合格")
    for was, now in zip(before.items, after.items, strict=True):
        assert (was.score, was.how, was.arithmetic, was.counted) == (
            now.score,
            now.how,
            now.arithmetic,
            now.counted,
        )
    first, second = office.read(lambda s: queries.differences(s, sheet))
    assert (first.code, first.was, first.now) == ("1.1", 300, 267)
    assert [proof.uid for proof in first.lost] == ["m8"] and first.gained == ()
    assert (second.code, second.was, second.now) == ("1.2", 200, 200)
    assert ([one.uid for one in second.lost], [one.uid for one in second.gained]) == (["l4"], ["l5"])
    with refused("score-frozen"):
        say(office, sheet, "2.1", judged=400)
    with refused("score-frozen"), office.edit("撤回") as session:
        queries.remove_sheet(session, sheet)
    with refused("score-frozen"):
        freeze(office, sheet)


def test_a_frozen_sheet_keeps_the_standard_as_it_was(office: Book, sheet: str) -> None:
    say(office, sheet, "2.1", judged=400)
    freeze(office, sheet)
    with office.edit("改标准") as session:
        item = queries.standard_named(session, "small").items["2.1"]
        queries.tie_item(session, "small", "1.2", item.criteria)
    assert scores(office, sheet).items[1].item.by_facts
    with office.edit("重开") as session:
        queries.unfreeze(session, sheet, "标准改了")
    assert not scores(office, sheet).items[1].item.by_facts
    row = office.read(lambda s: queries.sheet_row(s, sheet))
    assert (row["assessed_on"], row["total"], row["reopen_reason"]) == (None, None, "标准改了")


def test_opening_again_needs_a_reason_and_no_application(office: Book, sheet: str) -> None:
    with refused("score-not-frozen"), office.edit("重开") as session:
        queries.unfreeze(session, sheet, "错了")
    with refused("score-open"), office.edit("申报") as session:
        queries.change_sheet(session, sheet, {"applied_on": PartialDate(2026, 6, 20)})
    say(office, sheet, "2.1", judged=400)
    freeze(office, sheet)
    with office.edit("申报") as session:
        queries.change_sheet(session, sheet, {"applied_on": PartialDate(2026, 6, 20)})
    with refused("score-applied"), office.edit("重开") as session:
        queries.unfreeze(session, sheet, "错了")
    with office.edit("撤回申报") as session:
        queries.change_sheet(session, sheet, {"applied_on": None})
    with refused("score-reopen-reason"), office.edit("重开") as session:
        queries.unfreeze(session, sheet, " ")
    with office.edit("重开") as session:
        queries.unfreeze(session, sheet, "记录补了")
    assert not scores(office, sheet).frozen


def test_poll_and_superior(office: Book, sheet: str) -> None:
    def change(**values: Any) -> None:
        with office.edit("测评") as session:
            queries.change_sheet(session, sheet, values)

    for values, code in (
        ({"poll_issued": 50, "poll_returned": 51}, "score-poll-returned"),
        ({"poll_returned": 50, "poll_good": 40, "poll_fair": 8, "poll_poor": 3}, "score-poll-sum"),
        ({"poll_good": -1}, "score-poll-negative"),
        ({"poll_on": PartialDate(2026, 6, 21)}, "score-future"),
        ({"superior_on": PartialDate(2025, 6, 30)}, "score-before"),
        ({"superior_total": 1001}, "score-points"),
    ):
        with refused(code):
            change(**values)
    change(poll_issued=50, poll_returned=48, poll_good=40, poll_fair=6, poll_poor=2)
    say(office, sheet, "2.1", judged=400)
    freeze(office, sheet)
    for code, points in (("1.1", 280), ("1.2", 200)):
        say(office, sheet, code, superior=points, superior_reason="少一次")
    (row,) = office.read(queries.sheets)
    assert (row["poll_share"], row["superior_total"], row["total"]) == ("95.8%", None, 900)
    say(office, sheet, "2.1", superior=390)
    (row,) = office.read(queries.sheets)
    assert (row["superior_total"], row["grade"], row["due_on"].iso) == (870, "优秀", "2026-06-30")
    change(superior_total=860, superior_grade="合格", superior_on=PartialDate(2026, 6, 20))
    assert office.read(queries.sheets)[0]["superior_total"] == 860


def test_proofs_are_attached_to_an_item(office: Book, sheet: str) -> None:
    say(office, sheet, "2.1", judged=400)
    one = scores(office, sheet).by_code["2.1"]
    assert one.unproved
    with office.edit("佐证") as session:
        attach(session, queries.TABLE_NAME, one.opinion.uid, "表扬信.png", b"\x89PNG\r\n\x1a\n-")
    after = scores(office, sheet).by_code["2.1"]
    assert not after.unproved and after.opinion.files == 1
    with office.edit("撤回") as session:
        queries.remove_sheet(session, sheet)
    assert office.read(lambda s: attached(s, one.opinion.uid)) == []
    office.undo()
    assert scores(office, sheet).by_code["2.1"].opinion.files == 1


def test_years_side_by_side(office: Book, sheet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    say(office, sheet, "2.1", judged=400)
    freeze(office, sheet)
    on(monkeypatch, dt.date(2026, 7, 1))
    with office.edit("自评") as session:
        queries.start_sheet(session, 2027)
    first, second = office.read(lambda s: queries.years(s, "small"))
    assert (first.year, first.frozen, first.total, first.scores["2.1"]) == (2026, True, 900, 400)
    assert (second.year, second.frozen, second.total, second.scores["2.1"]) == (2027, False, 500, 0)


def test_a_sheet_of_each_branch_and_of_all(office: Book, sheet: str, known: Known) -> None:
    from partybook.features.roster import queries as roster

    with office.edit("支部") as session:
        second = roster.add_branch(session, "东湖社区第二党支部")
        uid = queries.start_sheet(session, 2026, branch=second)
    assert scores(office, uid).total == 500 and known.asked[-1].branch == second
    scores(office, sheet)
    assert known.asked[-1].branch is None
    _, rows, _ = asking.rows(office, "scoring.items", Question(2026, branch="东湖社区第二党支部"))
    assert {row["branch"] for row in rows} == {"东湖社区第二党支部"}
    _, rows, _ = asking.rows(office, "scoring.sheets", Question(2026, branch="东湖社区第二党支部"))
    assert [row["uid"] for row in rows] == [uid]


def test_the_source_speaks_of_the_sheet_or_of_the_records_alone(office: Book, known: Known) -> None:
    _, rows, _ = asking.rows(office, "scoring.items", Question(2026))
    assert [(row["code"], row["score"], row["points"], row["how"]) for row in rows] == [
        ("1.1", 300, 400, "fact"),
        ("1.2", 200, 200, "fact"),
        ("2.1", 0, 400, "judgement"),
    ]
    assert rows[0]["missing"] == "2026年6月（2026年6月30日前）" and rows[0]["by"].iso == "2026-06-30"
    assert rows[0]["deducted"] == "支委会 9/12 次，缺 2026年6月"
    assert rows[2]["beside"] == "走访 7 次" and rows[2]["proofs"] == "材料"
    with office.edit("自评") as session:
        uid = queries.start_sheet(session, 2026, who="王芳")
    source, rows, _ = asking.rows(office, "scoring.items", Question(2020, uid=None, uids=()))
    assert rows[0]["period"] == "2019年7月至2020年6月"
    _, rows, _ = asking.rows(office, "scoring.items", Question(2026))
    assert {row["who"] for row in rows} == {"王芳"} and source.heads(rows)["score"] == "5"
    assert office.read(lambda s: queries.sheet_of(s, rows[0]["uid"])) == uid
