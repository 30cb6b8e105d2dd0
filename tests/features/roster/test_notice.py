"""Public notices: five working days at their edges, what they say, on paper."""

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.roster import queries, sources
from partybook.features.roster.rules import notice
from partybook.features.roster.rules.development import Case
from partybook.jobs import asking, printing
from partybook.jobs.asking import Question

from .development_steps import day, on, step


@pytest.mark.parametrize(
    ("until", "fault"),
    [
        ("2026-06-05", "notice-short"),  # four working days after Monday the 1st
        ("2026-06-07", "notice-short"),  # the weekend adds none
        ("2026-06-08", None),
        ("2026-06-09", None),
        ("2026-05-31", "notice-dates"),
        ("2026-06", "notice-days"),
    ],
)
@pytest.mark.parametrize(
    ("kind", "severity"), [("target", "error"), ("accepted", "warning"), ("converted", "warning")]
)
def test_a_notice_hangs_five_working_days(kind: str, severity: str, until: str, fault: str | None) -> None:
    found = notice.period_fault({"kind": kind, "from_on": on("2026-06-01"), "until": on(until)}, None)
    assert (found.code if found else None) == fault
    if found is not None and fault == "notice-short":  # only the rule's own number binds
        assert found.severity == severity and "最早 2026年6月8日 期满" in str(found)
        assert ("第13条" in str(found)) == (kind == "target")


@pytest.mark.parametrize(
    ("begun", "bound"), [("2026-05-10", False), ("2026-05-11", True), ("2026-05-12", True)]
)
def test_the_number_binds_from_the_rule_that_brought_it(begun: str, bound: bool) -> None:
    values = {"kind": "target", "from_on": on(begun), "until": on(begun)}
    found = notice.period_fault(values, None)
    assert found is not None and (found.severity == "error") == bound


def test_the_last_day_goes_over_holidays_and_says_whether_it_is_sure() -> None:
    assert notice.ends("target", day("2026-09-28"), None) == (day("2026-10-10"), [])
    assert notice.ends("target", day("2026-12-24"), None) == (day("2026-12-31"), [])
    assert notice.ends("target", day("2026-12-25"), None) == (day("2027-01-01"), [2027])


CASE = Case(
    {"name": "周峰", "sex": "1", "ethnicity": "01", "born_on": on("1996-03-02"), "education": "20", "workplace": "湖滨物流", "citizen_id": "x"},
    [
        step("applied", "2025-03-02"),
        step("activist", "2025-06-01"),
        step("mentor", "2025-06-01", who="王芳、周伟"),
        step("target", "2026-06-01"),
        step("sponsors", "2026-06-20", who="王芳、周伟"),
        step("accepted", "2026-09-01"),
    ],
)  # fmt: skip


def test_the_text_tells_who_and_how_far_and_no_numbers_of_people() -> None:
    assert notice.reasons(CASE, "target") == (
        "周峰，男，汉族，1996年3月出生，大学本科学历，湖滨物流。"
        "2025年3月2日提出入党申请，2025年6月1日确定为入党积极分子，培养联系人王芳、周伟。"
    )
    assert notice.reasons(CASE, "accepted").endswith(
        "2026年6月1日列为发展对象，入党介绍人王芳、周伟，2026年9月1日经支部大会讨论。"
    )
    assert notice.reasons(Case({"name": "周峰"}), "target") == "周峰。"


def begin(book: Book) -> str:
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "周峰", "sex": "1", "standing": "activist"})
        queries.add_step(session, uid, {"step": "applied", "done_on": on("2025-03-02")})
    return uid


def test_the_first_day_of_a_targets_notice_is_that_of_its_step(book: Book) -> None:
    uid = begin(book)
    values = {"kind": "target", "from_on": on("2026-06-01"), "until": on("2026-06-08")}
    with book.edit("公示") as session:
        kept = queries.store_notice(session, uid, None, values)
    with book.edit("公示") as session:
        queries.store_notice(session, uid, kept, {"from_on": on("2026-06-02"), "until": on("2026-06-09")})
        queries.store_notice(session, uid, None, {**values, "kind": "accepted"})  # no step of its own
    found = book.read(lambda session: queries.case(session, uid, day("2026-07-01")))
    assert found is not None
    assert [(row["step"], row["from_on"]) for row in found[2].steps if row["step"] == "agreed"] == [
        ("agreed", on("2026-06-02"))
    ]
    for wrong, code in (({"kind": "other"}, "notice-kind"), ({"until": on("2026-06-08")}, "notice-short")):
        with pytest.raises(Problem) as problem, book.edit("公示") as session:
            queries.store_notice(session, uid, kept, wrong)
        assert problem.value.code == code and "{" not in str(problem.value)
    book.undo()
    book.undo()
    assert book.read(queries.notices) == {}


def test_rows_of_a_year_of_a_person_and_of_one_notice(book: Book) -> None:
    uid = begin(book)
    dates = {"from_on": on("2026-06-01"), "until": on("2026-06-08")}
    with book.edit("公示") as session:
        first = queries.store_notice(session, uid, None, {"kind": "target", **dates, "reasons": "另写的话。"})
        queries.store_notice(session, uid, None, {"kind": "accepted", "from_on": on("2027-01-04")})

    def rows(year: int, asked_uid: str | None = None) -> list[dict[str, Any]]:
        asked = Asked(year, dt.date(year, 12, 31), None, asked_uid)
        return book.read(lambda session: sources.notices(session, asked))

    assert [row["title"] for row in rows(2026)] == ["发展对象公示"]
    assert [row["title"] for row in rows(2027)] == ["接收预备党员公示"]
    assert len(rows(2026, uid)) == 2 and [row["uid"] for row in rows(2026, first)] == [first]
    row = rows(2026)[0]
    assert (row["reasons"], row["days"], row["period"]) == (
        "另写的话。",
        5,
        "2026年6月1日至6月8日（5个工作日）",
    )
    assert row["report_to"] == "东湖社区"  # nobody else is known
    assert rows(2027)[0]["period"] == "2027年1月4日起" and rows(2027)[0]["provisional"]


def text_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    pages = ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return pages


def test_the_notice_on_paper(book: Book, tmp_path: Path) -> None:
    uid = begin(book)
    told = {"report_to": "湖滨街道党工委组织办", "phone": "0000-60000012", "result": "没有收到不同意见"}
    dates = {"from_on": on("2026-06-01"), "until": on("2026-06-08"), "result_on": on("2026-06-09")}
    with book.edit("公示") as session:
        kept = queries.store_notice(session, uid, None, {"kind": "target", **dates, **told})
    out = tmp_path / "公示.pdf"
    done = printing.print_register(
        book, "admission-notice", out, Question(as_of=dt.date(2026, 6, 10), uids=(kept,))
    )
    page = text_of(out)[0]
    assert (done.pages, done.rows, done.problems) == (1, 1, ())
    for words in (
        "发展对象公示", "上级党委同意，拟将下列同志列为发展对象。现予公示。", "周峰，男。2025年3月2日提出入党申请。",
        "公示时间：2026年6月1日至6月8日（5个工作日）。", "受理单位：湖滨街道党工委组织办", "联系电话：0000-60000012",
        "中共东湖社区支部委员会（盖章）", "2026年6月1日", "周峰同志发展对象公示结果：没有收到不同意见", "2026年6月9日",
    ):  # fmt: skip
        assert words in page, words
    blank = printing.print_register(book, "admission-notice", tmp_path / "空.pdf", Question(blank=True))
    assert blank.pages == 1 and "周峰" not in text_of(tmp_path / "空.pdf")[0]


def test_a_long_text_runs_on(book: Book, tmp_path: Path) -> None:
    uid = begin(book)
    with book.edit("公示") as session:
        values = {"kind": "accepted", "from_on": on("2026-06-01"), "reasons": "表现突出。" * 400}
        queries.store_notice(session, uid, None, values)
    done = printing.print_register(book, "admission-notice", tmp_path / "a.pdf", Question(year=2026))
    whole = re.sub(r"第\d页共\d页", "", "".join(text_of(tmp_path / "a.pdf")))
    assert done.pages > 2 and whole.count("表现突出") == 400
    assert len(asking.rows(book, "roster.notices", Question(year=2026))[1]) == 1
