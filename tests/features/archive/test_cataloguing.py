"""Papers filed, numbered, boxed; a year closed and opened again; nothing renumbered, no number given twice."""

from typing import Any

import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.archive import queries
from partybook.features.archive.rules.periods import period_for
from partybook.jobs import asking
from partybook.jobs.asking import Question
from partybook.standards.archive import archive_lists

from .conftest import day


def file(book: Book, branch: str, item: str | None, **more: Any) -> str:
    with book.edit("归档") as session:
        return queries.file_paper(session, {"branch_uid": branch, "item": item, **more})


def catalogue(book: Book, year: int = 2026) -> int:
    with book.edit("编目") as session:
        return queries.catalogue_year(session, year)


def numbers(book: Book, year: int = 2026) -> dict[str, str | None]:
    return {row["title"]: row["file_number"] for row in book.read(lambda s: queries.papers(s, year))}


def code(book: Book, work: Any) -> str:
    with book.edit("试") as session, pytest.raises(Problem) as refused:
        work(session)
    assert str(refused.value)  # it can be said
    return refused.value.code


@pytest.fixture
def papers(book: Book, branch: str) -> dict[str, str]:
    """Five papers, filed in no order."""
    return {
        "summary": file(book, branch, "summary", pages=8, on_date=day("2026-11-20")),
        "rules": file(book, branch, "rules", pages=36, on_date=day("2026-02-10")),
        "plan": file(book, branch, "plan", pages=4, on_date=day("2026-01-15")),
        "statistics": file(book, branch, "statistics", pages=6, on_date=day("2026-11-21")),
        "other": file(book, branch, None, title="来信", retention="D10", on_date=day("2026-03-01")),
    }


def test_what_is_left_out_follows_from_item_and_day(book: Book, branch: str) -> None:
    uid = file(book, branch, "dues_notices", on_date=day("2026-05-20"))
    row = book.read(lambda session: queries.paper(session, uid))
    expected = {"year": 2026, "period": "2026-H1", "title": "党费收缴公示", "retention": "D10", "copy": "paper",
                "category": "WS", "office": "DZB", "author": "东湖社区党支部", "piece": None}  # fmt: skip
    assert {key: row[key] for key in expected} == expected
    late = file(book, branch, "summary", period="2025", on_date=day("2026-01-10"))
    assert book.read(lambda session: queries.paper(session, late))["year"] == 2025


@pytest.mark.parametrize(
    ("item", "on", "year", "period"),
    [("dues_notices", "2026-06-30", None, "2026-H1"), ("dues_notices", "2026-07-31", None, "2026-H1"),
     ("dues_notices", "2026-08-01", None, "2026-H2"), ("dues_notices", "2027-01-10", None, "2026-H2"),
     ("dues_notices", "2027-01-10", 2026, "2026-H2"), ("dues_notices", "2027-03-10", 2026, "2026-H2"),
     ("dues_notices", "2027-01-10", 2027, "2027-H1"), ("dues_notices", "2026-07", None, "2026-H1"),
     ("dues_notices", "2026", None, None), ("summary", "2027-01-31", None, "2026"), ("summary", "2027-02-01", None, "2027"),
     ("plan", "2026-12-20", 2027, "2027"), ("plan", "2026-01-02", None, "2026"), ("theme_days", "2026-03-01", None, "2026-03"),
     ("rules", "2026-03-01", None, None)],
)  # fmt: skip
def test_the_period_of_a_paper_follows_from_its_day(
    item: str, on: str, year: int | None, period: str | None
) -> None:
    assert period_for(archive_lists()["community"].by_key[item], day(on), year) == period


@pytest.mark.parametrize(
    ("values", "expected"),
    [({"item": "nothing"}, "archive-item"), ({"item": None, "retention": "Y"}, "archive-title"),
     ({"item": None, "title": "信"}, "archive-retention"), ({"item": "plan", "period": "2026-13"}, "archive-period"),
     ({"item": "plan", "pages": 0}, "archive-pages")],
)  # fmt: skip
def test_a_paper_that_says_too_little_is_refused(book: Book, values: dict[str, Any], expected: str) -> None:
    assert code(book, lambda session: queries.file_paper(session, values)) == expected


def test_numbers_follow_the_list_by_retention(book: Book, papers: dict[str, str]) -> None:
    assert catalogue(book) == 5
    assert numbers(book) == {
        "党内统计年报": "WS·2026-Y-DZB-0001",
        "年度工作计划": "WS·2026-D30-DZB-0001",
        "年度工作总结": "WS·2026-D30-DZB-0002",
        "党支部工作制度汇编": "WS·2026-D30-DZB-0003",
        "来信": "WS·2026-D10-DZB-0001",
    }
    assert catalogue(book) == 0
    found = book.read(lambda session: queries.boxes(session, 2026))
    assert [
        (box["number"], box["retention"], box["title"], box["pieces"], box["pages"]) for box in found
    ] == [
        (1, "Y", "年度统计、自评考核、移交", "0001", 6),
        (2, "D30", "计划、总结、报告", "0001–0002", 12),
        (3, "D30", "制度汇编", "0003", 36),
        (4, "D10", "其他", "0001", 0),
    ]
    by_title = {
        row["title"]: row["page_range"] for row in asking.rows(book, "archive.catalogue", Question(2026))[1]
    }
    assert (
        by_title["年度工作计划"] == "1–4" and by_title["年度工作总结"] == "5–12" and by_title["来信"] is None
    )


def test_what_comes_later_goes_on_after_what_has_a_number(
    book: Book, branch: str, papers: dict[str, str]
) -> None:
    catalogue(book)
    before = numbers(book)
    file(book, branch, "duties", on_date=day("2026-01-02"), pages=1)  # would stand first in the list
    assert catalogue(book) == 1
    after = numbers(book)
    assert after.pop("岗位职责和任期目标") == "WS·2026-D30-DZB-0004" and after == before


def test_numbers_are_not_given_again_after_undo(book: Book, branch: str, papers: dict[str, str]) -> None:
    catalogue(book)
    book.undo()
    assert (
        set(numbers(book).values()) == {None}
        and book.read(lambda session: queries.boxes(session, 2026)) == []
    )
    catalogue(book)
    assert numbers(book)["年度工作计划"] == "WS·2026-D30-DZB-0004"
    assert [box["number"] for box in book.read(lambda session: queries.boxes(session, 2026))] == [5, 6, 7, 8]


def test_a_voided_paper_keeps_its_number(book: Book, branch: str, papers: dict[str, str]) -> None:
    catalogue(book)
    with book.edit("作废") as session:
        queries.void_paper(session, papers["summary"], "重复归档")
    file(book, branch, "summary", on_date=day("2026-11-22"))
    catalogue(book)
    assert numbers(book)["年度工作总结"] == "WS·2026-D30-DZB-0004"
    voided = book.read(lambda session: queries.papers(session, 2026, voided=True))
    assert {row["file_number"] for row in voided if row["voided_on"]} == {"WS·2026-D30-DZB-0002"}
    assert code(book, lambda session: queries.void_paper(session, papers["summary"], "再来")) == "void-again"


def test_pages_in_a_box_follow_a_paper_that_changes_or_goes(
    book: Book, branch: str, papers: dict[str, str]
) -> None:
    second = file(book, branch, "plan", pages=3, title="补充计划", on_date=day("2026-02-01"))
    third = file(book, branch, "plan", pages=2, title="调整计划", on_date=day("2026-03-01"))
    catalogue(book)

    def pages() -> list[tuple[int, int]]:
        found = {row["uid"]: row for row in book.read(lambda session: queries.papers(session, 2026))}
        mine = (papers["plan"], second, third, papers["summary"])
        return [(found[uid]["page_from"], found[uid]["page_to"]) for uid in mine if uid in found]

    assert pages() == [(1, 4), (5, 7), (8, 9), (10, 17)]
    with book.edit("更正页数") as session:
        queries.change_paper(session, papers["plan"], {"pages": 7})
    assert pages() == [(1, 7), (8, 10), (11, 12), (13, 20)]
    with book.edit("作废") as session:
        queries.void_paper(session, second, "重复")
    assert pages() == [(1, 7), (8, 9), (10, 17)]
    with book.edit("归档") as session:
        queries.close_year(session, 2026)
    assert pages() == [(1, 7), (8, 9), (10, 17)]


def test_a_numbered_paper_keeps_year_and_retention(book: Book, papers: dict[str, str]) -> None:
    catalogue(book)
    change = lambda session: queries.change_paper(session, papers["plan"], {"retention": "Y"})  # noqa: E731
    assert code(book, change) == "archive-numbered"
    with book.edit("更正") as session:
        queries.change_paper(session, papers["plan"], {"title": "2026年工作计划"})
    assert "2026年工作计划" in numbers(book)


def test_a_closed_year_stays_as_it_is(book: Book, branch: str, papers: dict[str, str]) -> None:
    assert code(book, lambda session: queries.close_year(session, 2026)) == "archive-unnumbered"
    assert code(book, lambda session: queries.close_year(session, 2025)) == "archive-nothing"
    catalogue(book)
    before = numbers(book)
    with book.edit("归档") as session:
        queries.close_year(session, 2026, "王芳")
    (box, *_) = book.read(lambda session: queries.boxes(session, 2026))
    plan = papers["plan"]
    tries: list[Any] = [
        lambda session: queries.file_paper(session, {"branch_uid": branch, "item": "analysis", "on_date": day("2026-06-01")}),
        lambda session: queries.change_paper(session, plan, {"title": "另一个"}),
        lambda session: queries.void_paper(session, plan, "不要了"),
        lambda session: queries.add_files(session, plan, [("a.pdf", b"%PDF-1.4")]),
        lambda session: queries.catalogue_year(session, 2026),
        lambda session: queries.change_box(session, box["uid"], {"title": "另一盒"}),
        lambda session: queries.move_papers(session, [plan], box["uid"]),
        lambda session: queries.split_box(session, box["uid"], [plan]),
        lambda session: queries.close_year(session, 2026),
        lambda session: queries.file_print(session, "roster", "名册", b"%PDF-1.4", {"year": 2026, "branch_uid": branch}),
    ]  # fmt: skip
    assert {code(book, one) for one in tries} == {"archive-closed"}
    assert numbers(book) == before
    older = [entry.seq for entry in book.history() if entry.what in ("归档", "编目")][1:]
    for seq in older:  # no undo of an edit from before the closing reaches its papers
        with pytest.raises(Problem) as refused:
            book.undo(seq)
        assert refused.value.code in ("undo-changed", "undo-needed")
    file(book, branch, "plan", period="2025", on_date=day("2026-01-02"))  # another year is open


def test_a_year_is_opened_again_for_a_reason(book: Book, branch: str, papers: dict[str, str]) -> None:
    catalogue(book)
    with book.edit("归档") as session:
        queries.close_year(session, 2026, "王芳")
    before = numbers(book)
    assert code(book, lambda session: queries.reopen_year(session, 2026, " ")) == "archive-reopen-reason"
    assert code(book, lambda session: queries.reopen_year(session, 2025, "补")) == "archive-open"
    with book.edit("重新打开") as session:
        queries.reopen_year(session, 2026, "补归街道批复", "李娜")
    file(book, branch, "founding", on_date=day("2026-02-01"))
    catalogue(book)
    after = numbers(book)
    assert after.pop("支部成立批复") == "WS·2026-Y-DZB-0002" and after == before
    with book.edit("归档") as session:
        queries.close_year(session, 2026, "王芳")
    kept = book.read(lambda session: queries.closings(session, 2026))
    assert [(row["closed_by"], row["reopen_reason"]) for row in kept] == [
        ("王芳", "补归街道批复"),
        ("王芳", None),
    ]


def test_papers_move_within_their_retention(book: Book, branch: str, papers: dict[str, str]) -> None:
    catalogue(book)
    found = {box["title"]: box for box in book.read(lambda session: queries.boxes(session, 2026))}
    wrong = found["年度统计、自评考核、移交"]["uid"]
    assert code(book, lambda s: queries.move_papers(s, [papers["plan"]], wrong)) == "archive-box-other"
    with book.edit("分盒") as session:
        fresh = queries.split_box(session, found["计划、总结、报告"]["uid"], [papers["summary"]])
    boxes = {box["uid"]: box for box in book.read(lambda session: queries.boxes(session, 2026))}
    assert (
        boxes[fresh]["number"] == 5
        and boxes[fresh]["pieces"] == "0002"
        and boxes[fresh]["title"] == "计划、总结、报告"
    )
    assert book.read(lambda session: queries.paper(session, papers["summary"]))["page_from"] == 1
    later = file(book, branch, "plan", pages=2, title="补充计划", on_date=day("2026-11-22"))
    catalogue(book)  # the first box is full: what comes later goes on in the one that was begun
    assert book.read(lambda session: queries.paper(session, later))["box_uid"] == fresh
    assert code(book, lambda s: queries.change_box(s, fresh, {"width": 25})) == "archive-box-width"


@pytest.mark.parametrize(
    ("form", "number"),
    [("{fonds-}{category}·{year}-{retention}-{office}-{piece:04}", "A012-WS·2026-Y-DZB-0001"), ("{year}.{retention}.{piece}", "2026.Y.1"),
     ("{year}-{piece:04}", ""), ("{year}-{retention}", ""), ("{year}{retention}{piece}{name}", ""),
     ("{year}{retention}{piece!r}", ""), ("{year}{retention}{piece:>900}", ""), ("{year}{retention}{piece", ""),
     ("{0}{year}{retention}{piece}", "")],
)  # fmt: skip
def test_the_form_of_numbers_is_the_office_s(
    book: Book, papers: dict[str, str], form: str, number: str
) -> None:
    if not number:
        assert code(book, lambda s: queries.decide_office(s, "archive.number", form)) == "archive-number-form"
        return
    with book.edit("设置") as session:
        queries.decide_office(session, "archive.number", form)
        queries.decide_office(session, "archive.fonds", "A012")
    catalogue(book)
    assert numbers(book)["党内统计年报"] == number


def test_scans_of_a_closed_year_are_out_of_reach(book: Book, branch: str) -> None:
    plan = file(book, branch, "plan", pages=1)
    with book.edit("加扫描件") as session:
        queries.add_files(session, plan, [("计划.pdf", b"%PDF-1.4 plan")])
    added = book.history()[0].seq
    assert book.read(lambda session: queries.paper(session, plan))["copy"] == "scan"
    catalogue(book)
    with book.edit("归档") as session:
        queries.close_year(session, 2026)
    (scan,) = book.read(lambda session: queries.files_of(session, plan))
    with pytest.raises(Problem) as refused:
        book.undo(added)
    assert refused.value.code == "undo-changed"
    assert code(book, lambda session: queries.remove_file(session, plan, scan.uid)) == "archive-closed"
    with book.edit("重新打开") as session:
        queries.reopen_year(session, 2026, "换清楚的扫描件")
    with book.edit("拿掉") as session:
        queries.remove_file(session, plan, scan.uid)
    assert book.read(lambda session: queries.files_of(session, plan)) == []


def test_the_period_of_a_paper_goes_with_its_item_year_and_day(book: Book, branch: str) -> None:
    def change(uid: str, **values: Any) -> str | None:
        with book.edit("改") as session:
            queries.change_paper(session, uid, values)
            return queries.paper(session, uid)["period"]  # type: ignore[no-any-return]

    with book.edit("归档") as session:
        told = {"branch_uid": branch, "item": "general", "on_date": day("2026-11-20")}
        said = queries.file_paper(session, {**told, "period": "2026-Q1"})
        followed = queries.file_paper(session, told)
    assert change(said, on_date=day("2026-08-05")) == "2026-Q1"  # what was said stays
    assert change(followed, on_date=day("2026-08-05")) == "2026-Q3"
    assert change(followed, item="summary") == "2026"
    assert change(said, item="committee") == "2026-08"  # a quarter is no month
    assert change(said, year=2025) == "2025-12"
    assert change(said, item=None) is None
    with pytest.raises(Problem) as caught:
        change(said, year=None)
    assert caught.value.code == "archive-year"
    with pytest.raises(Problem):
        change(said, year=26)
