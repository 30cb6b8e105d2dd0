"""A whole case in a book, from the application to the conversion, and on paper."""

import datetime as dt
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.roster import queries, sources
from partybook.features.roster.rules.development import (
    Case,
    blocks,
    judge,
    standard_on,
)
from partybook.jobs import demo, printing
from partybook.jobs.asking import Question

from .development_steps import NOW, day, judged, on

# In a book

WAY = [
    ("applied", "2026-06-01"), ("talk", "2026-06-20"), ("activist", "2026-12-01"), ("filed", "2026-12-10"),
    ("mentor", "2026-12-10"), ("review", "2027-05-20"), ("review", "2027-11-20"), ("target", "2027-12-03"),
    ("agreed", "2028-01-10"), ("sponsors", "2028-01-12"), ("political", "2028-02-10"), ("training", "2028-02-20"),
    ("committee", "2028-03-01"), ("prereview", "2028-03-10"), ("form", "2028-03-12"), ("accepted", "2028-04-01"),
    ("upper_talk", "2028-05-01"), ("approved", "2028-06-01"), ("reported", "2028-06-05"), ("grouped", "2028-06-05"),
    ("oath", "2028-06-20"), ("probation", "2028-12-01"), ("conversion", "2029-03-20"), ("converted", "2029-04-01"),
    ("confirmed", "2029-06-01"), ("archived", "2029-06-10"),
]  # fmt: skip
MORE: dict[str, dict[str, Any]] = {
    "agreed": {"from_on": on("2027-12-20"), "approved_on": on("2027-12-15"), "approval": "湖街党〔2027〕9号"},
    "training": {"from_on": on("2028-02-18"), "hours": 24},
    "sponsors": {"who": "王芳、周伟"},
    "accepted": {"voters": 20, "present": 18, "yes": 17, "result": "passed"},
    "converted": {"voters": 20, "present": 18, "yes": 18},
    "approved": {"who": "湖滨街道党工委"},
}
REACHED = {
    "applied": "applicant", "activist": "activist", "target": "target", "accepted": "probationary",
    "converted": "full",
}  # fmt: skip


def begin(book: Book) -> str:
    with book.edit("登记") as session:
        return queries.add_person(session, {"name": "周峰", "sex": "1", "born_on": on("1996-03-02")})


def walk(book: Book, uid: str, upto: str = "archived") -> None:
    for code, date in WAY:
        with book.edit("登记步骤") as session:
            queries.add_step(
                session, uid, {"step": code, "done_on": on(date), "who": "王芳", **MORE.get(code, {})}
            )
            for paper in standard_on(day(date)).step(code).papers if (code, date) != WAY[5] else ():
                queries.add_paper(session, uid, {"code": paper, "copies": 1, "pages": 3, "on_date": on(date)})
        if code == upto:
            return


def case_of(book: Book, uid: str, today: dt.date) -> Case:
    found = book.read(lambda session: queries.case(session, uid, today))
    assert found is not None
    return found[2]


def test_a_whole_case_step_by_step(book: Book) -> None:
    uid = begin(book)
    for number, (code, date) in enumerate(WAY):
        today = day(date)
        why = blocks(case_of(book, uid, today), today)
        assert why == [] or code == "review", (code, [str(problem) for problem in why])
        with book.edit("登记步骤") as session:
            queries.add_step(
                session, uid, {"step": code, "done_on": on(date), "who": "王芳", **MORE.get(code, {})}
            )
        if code in REACHED:
            person = book.read(lambda session, today=today: queries.page(session, [uid], today))[0]
            assert person["standing"] == REACHED[code]
        one = judged(case_of(book, uid, today), code, today)
        assert one.on == on(date) and one.late == 0 and one.problems == (), (number, code)
        running = book.read(lambda session, today=today: queries.cases(session, today))
        assert [person["uid"] for person, _, _ in running] == ([uid] if code != "archived" else [])
    assert all(one.state == "done" for one in judge(case_of(book, uid, day("2029-07-01")), day("2029-07-01")))
    person = book.read(lambda session: queries.people(session))[0]
    assert [person[key] for key in ("applied_on", "activist_on", "target_on", "joined_on", "full_on")] == [
        on(text) for text in ("2026-06-01", "2026-12-01", "2027-12-03", "2028-04-01", "2029-04-01")
    ]


def test_undo_of_a_step_takes_the_persons_date_back(book: Book) -> None:
    uid = begin(book)
    walk(book, uid, "accepted")
    read = lambda: book.read(lambda session: queries.people(session))[0]  # noqa: E731
    assert (read()["joined_on"], read()["standing"]) == (on("2028-04-01"), "probationary")
    book.undo()
    assert (read()["joined_on"], read()["standing"]) == (None, "target")
    assert judged(case_of(book, uid, day("2028-04-02")), "accepted", day("2028-04-02")).state == "open"
    book.redo()
    assert read()["joined_on"] == on("2028-04-01")


def test_a_changed_step_changes_the_persons_date(book: Book) -> None:
    uid = begin(book)
    with book.edit("登记步骤") as session:
        kept = queries.add_step(session, uid, {"step": "applied", "done_on": on("2026-06-01")})
    with book.edit("更正") as session:
        queries.change_step(session, kept, {"done_on": on("2026-06-02")})
    assert book.read(queries.people)[0]["applied_on"] == on("2026-06-02")
    with book.edit("更正") as session:
        queries.change_step(session, kept, {"done_on": None})
    assert book.read(queries.people)[0]["applied_on"] is None


def test_a_lost_vote_sets_no_date_and_the_next_one_may_pass(book: Book) -> None:
    uid = begin(book)
    lost = {"step": "accepted", "done_on": on("2028-04-01"), "voters": 20, "present": 18, "yes": 10}
    with book.edit("登记步骤") as session:
        queries.add_step(session, uid, lost)
    assert book.read(queries.people)[0]["joined_on"] is None
    with book.edit("登记步骤") as session:
        queries.add_step(session, uid, {**lost, "done_on": on("2028-05-01"), "yes": 11})
    assert book.read(queries.people)[0]["joined_on"] == on("2028-05-01")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"step": "nothing"}, "development-step"),
        ({"step": "applied", "done_on": on("2026-06-02")}, "development-twice"),
        ({"step": "training", "from_on": on("2026-06-03"), "done_on": on("2026-06-01")}, "development-dates"),
        ({"step": "accepted", "voters": 10, "yes": 11}, "development-count"),
        ({"step": "training", "hours": -1}, "development-count"),
    ],
)
def test_a_wrong_step_is_refused(book: Book, values: dict[str, Any], code: str) -> None:
    uid = begin(book)
    walk(book, uid, "applied")
    with pytest.raises(Problem) as problem, book.edit("登记步骤") as session:
        queries.add_step(session, uid, values)
    assert problem.value.code == code and "{" not in str(problem.value)


def test_a_wrong_paper_is_refused_and_a_right_one_corrected(book: Book) -> None:
    uid = begin(book)
    for values in ({"code": "nothing"}, {"code": "application", "pages": -1}):
        with pytest.raises(Problem), book.edit("登记材料") as session:
            queries.add_paper(session, uid, values)
    with book.edit("登记材料") as session:
        kept = queries.add_paper(session, uid, {"code": "application"})
        queries.change_paper(session, kept, {"pages": 4})
    assert case_of(book, uid, NOW).papers[0]["pages"] == 4


def test_events_bear_on_the_case(book: Book) -> None:
    uid = begin(book)
    walk(book, uid, "oath")
    with book.edit("变动") as session:
        queries.add_event(session, uid, {"kind": "transfer_in", "on_date": on("2028-10-01")})
        queries.add_event(session, uid, {"kind": "transfer_out", "on_date": on("2029-12-01")})
        queries.add_event(
            session, uid, {"kind": "extended", "on_date": on("2029-04-01"), "until": on("2029-10-01")}
        )
    found = case_of(book, uid, day("2029-04-02"))
    assert (found.arrived_on, found.leaving_on, list(found.extensions)) == (
        on("2028-10-01"),
        on("2029-12-01"),
        [],
    )
    with book.edit("批复") as session:
        extended = next(event for event in queries.events(session) if event["kind"] == "extended")
        queries.change_event(session, extended["uid"], {"approved_on": on("2029-04-20")})
    assert judged(
        case_of(book, uid, day("2029-05-01")), "converted", day("2029-05-01")
    ).term.not_before == day("2029-10-01")
    with book.edit("转正") as session:
        queries.add_step(session, uid, {"step": "converted", "done_on": on("2029-11-20")})
    assert book.read(queries.people)[0]["full_on"] == on("2029-10-01")  # not the late meeting (Art. 35)


# Sources and paper


def test_sources_of_one_case_and_of_all(book: Book) -> None:
    uid = begin(book)
    walk(book, uid, "mentor")
    with book.edit("登记") as session:
        queries.add_person(
            session, {"name": "万新海", "standing": "applicant", "applied_on": on("2026-12-20")}
        )
    asked = Asked(2027, day("2027-01-01"))
    rows = book.read(lambda session: sources.course(session, Asked(2027, asked.as_of, None, uid)))
    assert [row["order"] for row in rows] == list(range(1, 26))
    assert (rows[1]["required"], rows[1]["who"]) == ("1个月内（第7条），2026年7月1日前", "王芳")
    assert rows[6]["blocked"] is None and rows[5]["blocked"].startswith(
        "积极分子培养不满一年，最早 2027年12月1日"
    )
    running = book.read(lambda session: sources.course(session, asked))
    assert [(row["name"], row["order"]) for row in running] == [
        *(("万新海", number) for number in (1, 2)),
        *(("周峰", number) for number in range(1, 8)),
    ]
    due = {(row["name"], row["order"]): row["due"] for row in running}
    assert (due["万新海", 2], due["周峰", 6]) == (on("2027-01-20"), on("2027-06-01"))
    listed = book.read(lambda session: sources.applicants(session, asked))
    assert [(row["name"], row["standing"], row["talker"], row["mentor"]) for row in listed] == [
        ("万新海", "applicant", None, None),
        ("周峰", "activist", "王芳", "王芳"),
    ]
    files = book.read(lambda session: sources.files(session, Asked(2027, asked.as_of, None, uid)))
    assert {row["there"] for row in files} == {"有", None} and files[0]["stage"] == "申请入党"


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return "".join(text.split())


def test_the_registers_are_printed_and_read_back(book: Book, tmp_path: Path) -> None:
    uid = begin(book)
    walk(book, uid, "training")
    question = Question(as_of=dt.date(2028, 2, 25), uid=uid)
    done = {name: printing.print_register(book, name, tmp_path / f"{name}.pdf", question) for name in
            ("activists", "development", "development-files")}  # fmt: skip
    assert [one.rows for one in done.values()][:2] == [1, 25] and not any(
        one.problems for one in done.values()
    )
    assert "2027.12.03" in text_of(done["activists"].path)
    course = text_of(done["development"].path)
    assert "湖街党〔2027〕9号" in course and "25材料归档" in course and "公示不少于5个工作日" in course
    files = text_of(done["development-files"].path)
    assert "政治审查结论" in files and "入个人档案" in files and "缺0件" in files


@pytest.mark.parametrize(
    "name",
    [
        *("roster", "member-summary", "activists", "development", "development-files", "transfers"),
        *("mobile", "lost", "fifty-years", "birthdays"),
    ],
)
def test_no_column_of_the_practice_book_is_empty(name: str, tmp_path: Path) -> None:
    from partybook.jobs import asking

    register = printing.find_register(name)
    with demo.demo(tmp_path / "a.partybook") as book:
        _, rows, _ = asking.rows(book, register.source, Question(as_of=dt.date(2026, 11, 1)))
    empty = [column.key for column in register.columns if column.key not in ("number", "blank")]
    kept = register.kept(rows)
    empty = [key for key in empty if not any(row[key] not in (None, "") for row in kept)]
    assert kept and empty == []
