"""Letters of transfer and certificates: their numbers, never given twice; validity at its edges; what they say."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.cli import main
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.model import Organisation
from partybook.features.roster.rules.letters import expired, expires_on, letter_number, letter_text
from partybook.jobs import asking, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import open_book

Window = Any
FULL = {"standing": "full", "joined_on": PartialDate(1995, 7, 1), "full_on": PartialDate(1996, 7, 1)}
DAY = PartialDate(2026, 11, 20)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")


@pytest.fixture
def people(book: Book) -> list[str]:
    with book.edit("登记党员") as session:
        return [
            queries.add_person(session, {"name": name, "born_on": PartialDate(1970, 5, 1), **FULL})
            for name in ("王芳", "李建国", "𠮷田英")
        ]


def move(book: Book, uid: str, **values: Any) -> str:
    with book.edit("登记变动") as session:
        return queries.add_event(session, uid, {"kind": "transfer_out", "on_date": DAY, **values})


def next_letter(book: Book) -> str:
    return book.read(queries.next_letter)


def test_numbers_follow_each_other_and_begin_anew_each_year(
    book: Book, people: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert next_letter(book) == "2026-001"
    move(book, people[0], letter="2026-015")  # the office goes on from its own list
    assert next_letter(book) == "2026-016"
    move(book, people[1], letter="湖街组转〔2026〕99号")  # the superior's own number is none of the series
    assert next_letter(book) == "2026-016"
    monkeypatch.setenv("PARTYBOOK_TODAY", "2027-01-01")
    assert next_letter(book) == "2027-001"


def test_a_number_is_not_offered_again_after_undo(book: Book, people: list[str]) -> None:
    move(book, people[0], letter="2026-008")
    book.undo()
    assert next_letter(book) == "2026-009"
    move(book, people[0], letter="2026-008")  # but the letter may be entered again
    assert next_letter(book) == "2026-009"


def test_a_number_belongs_to_one_letter(book: Book, people: list[str]) -> None:
    first = move(book, people[0], letter="2026-008")
    with pytest.raises(Problem) as caught:
        move(book, people[1], letter="2026-008")
    assert caught.value.code == "letter-taken" and "王芳" in str(caught.value)
    assert not book.read(lambda session: queries.events(session, people[1]))
    second = move(book, people[1])
    with pytest.raises(Problem), book.edit("补充变动") as session:
        queries.change_event(session, second, {"letter": "2026-008"})
    with book.edit("补充变动") as session:
        queries.change_event(session, first, {"letter": "2026-008", "receipt_on": DAY})
    with book.edit("登记变动") as session:  # another office's letter may be numbered alike
        kind = {"kind": "transfer_in", "on_date": DAY, "letter": "2026-008"}
        queries.add_event(session, people[2], kind)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-008", (2026, 8)),
        (" 2026-1008 ", (2026, 1008)),
        ("2026-", None),
        ("第8号", None),
        ("２０２６-8", None),
        (None, None),
    ],
)
def test_numbers_are_told_from_other_words(text: str | None, found: tuple[int, int] | None) -> None:
    assert letter_number(text) == found
    if found:
        assert letter_number(letter_text(*found)) == found


@pytest.mark.parametrize(
    ("day", "over"), [("2027-02-17", False), ("2027-02-18", False), ("2027-02-19", True)]
)
def test_a_letter_runs_out_the_day_after_its_last(day: str, over: bool) -> None:
    event = {"on_date": DAY, "valid_days": 90, "accepted_on": None, "receipt_on": None}
    assert expires_on(event) == PartialDate(2027, 2, 18)
    assert expired(event, dt.date.fromisoformat(day)) is over
    assert not expired({**event, "accepted_on": PartialDate(2026, 12)}, dt.date(2028, 1, 1))
    assert expires_on({**event, "on_date": PartialDate(2026, 11)}) is None
    assert expires_on({**event, "valid_days": None}) is None
    assert expires_on({**event, "valid_days": 10**9}) is None


def rows(book: Book, source: str, **asked: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in asking.rows(book, source, Question(**asked))[1]]


def test_a_letter_is_asked_for_by_itself_by_its_person_or_by_the_year(book: Book, people: list[str]) -> None:
    old = move(book, people[0], letter="2025-003", on_date=PartialDate(2025, 5, 1))
    new = move(book, people[1], letter="2026-001", valid_days=30)
    assert [row["letter"] for row in rows(book, "roster.letters")] == ["2026-001"]
    assert [row["letter"] for row in rows(book, "roster.letters", year=2025)] == ["2025-003"]
    assert [row["uid"] for row in rows(book, "roster.letters", uid=old)] == [old]
    assert [row["uid"] for row in rows(book, "roster.letters", uids=(people[1],))] == [new]
    assert rows(book, "roster.letters", as_of=dt.date(2026, 11, 19)) == []
    (row,) = rows(book, "roster.letters", as_of=dt.date(2026, 12, 22))
    assert (row["age"], row["standing"], row["from_unit"]) == (56, "full", "中共东湖社区支部委员会")
    assert (row["late"], row["expired"]) == (True, True)
    assert (row["sender"], row["sender_phone"]) == (None, None)
    with book.edit("登记单位") as session:
        office = session.query(Organisation).one()
        office.superior, office.phone = "中共湖滨街道工作委员会", "0571-88888888"
    (row,) = rows(book, "roster.letters")
    assert (row["sender"], row["sender_phone"]) == ("中共湖滨街道工作委员会", "0571-88888888")


def test_a_certificate_tells_full_from_probationary_members(book: Book, people: list[str]) -> None:
    with book.edit("登记党员") as session:
        young = {"name": "单小燕", "standing": "probationary", "joined_on": PartialDate(2026, 3, 1)}
        queries.add_person(session, young)
        queries.add_person(session, {"name": "赵文斌", "standing": "applicant"})
        queries.add_person(session, {"name": "钱文", "standing": "full"})
    move(book, people[0])
    said = {row["name"]: row["membership"] for row in rows(book, "roster.certificates")}
    assert said == {
        "李建国": "1995年7月1日加入中国共产党，1996年7月1日转为正式党员",
        "𠮷田英": "1995年7月1日加入中国共产党，1996年7月1日转为正式党员",
        "单小燕": "2026年3月1日加入中国共产党，现为预备党员",
        "钱文": "____年____月____日加入中国共产党，____年____月____日转为正式党员",
    }


def test_a_letter_taken_back_is_none(window: Window, page: Any, book: Book, people: list[str]) -> None:
    uid = move(book, people[0], letter="2026-008")
    with book.edit("撤回") as session:
        queries.withdraw_event(session, uid, {"on_date": DAY, "reason": "登记错了"})
    page.reread()
    page.table.go_to(people[0])
    page._show_person(people[0])
    assert "transfer-letter" not in [register for _, register, _ in page.panel._papers()]
    assert rows(book, "roster.letters") == [] and next_letter(book) == "2026-009"
    move(book, people[0], letter="2026-008")  # the paper that lies there keeps its number


def words_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(str(path))
    try:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def test_the_letter_has_three_parts_with_one_number(book: Book, people: list[str], tmp_path: Path) -> None:
    uid = move(
        book,
        people[2],
        letter="2026-008",
        to_unit="中共北湖街道望湖社区委员会",
        dues_to=PartialDate(2026, 10),
        valid_days=90,
    )
    done = printing.print_register(book, "R22b", tmp_path / "a.pdf", Question(uid=uid))
    (page,) = words_of(tmp_path / "a.pdf")
    assert (done.pages, done.problems) == (1, ())
    assert page.count("2026-008") == 5 and page.count("𠮷田英同志") == 3
    assert all(part in page for part in ("（第一联）", "（第二联）", "（第三联）", "回执粘贴处", "骑缝章"))
    assert "该同志党费已交到贰零贰陆年零壹拾月" in page and "（有效期玖拾天）" in page
    printing.print_register(book, "R22b", tmp_path / "b.pdf", Question(blank=True))
    (page,) = words_of(tmp_path / "b.pdf")
    assert "𠮷田英" not in page and "有效期____" in page


def test_forms_are_printed_for_some_or_for_one(book: Book, people: list[str], tmp_path: Path) -> None:
    for name in ("member-sheet", "member-check", "membership-certificate"):
        asked = Question(uids=(people[0], people[2]))
        done = printing.print_register(book, name, tmp_path / "a.pdf", asked, force=True)
        pages = words_of(tmp_path / "a.pdf")
        assert done.rows == len(pages) == 2 and "王芳" in "".join(pages) and "李建国" not in "".join(pages)


def test_the_command_line_prints_one_form_or_a_blank_one(
    book: Book, people: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book.close()

    def run(*words: str) -> Any:
        assert main(["print", str(tmp_path / "东湖.partybook"), "R02", *words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)[0]

    one = run(str(tmp_path / "a.pdf"), "--uid", people[1])
    assert (one["rows"], one["pages"]) == (1, 1) and "李建国" in words_of(tmp_path / "a.pdf")[0]
    with open_book(tmp_path / "东湖.partybook") as again, again.edit("登记") as session:
        applicant = queries.add_person(session, {"name": "赵文斌", "standing": "applicant"})
    words = ["print", str(tmp_path / "东湖.partybook"), "R02", str(tmp_path / "c.pdf"), "--uid", applicant]
    assert main(words) == 1 and not (tmp_path / "c.pdf").exists()
    assert "不列入党员基本信息采集表" in capsys.readouterr().err
    blank = run(str(tmp_path / "b.pdf"), "--blank")
    assert (blank["rows"], blank["pages"]) == (0, 1) and "王芳" not in words_of(tmp_path / "b.pdf")[0]


def test_what_a_letter_lacks_is_said(tmp_path: Path, book: Book, people: list[str]) -> None:
    move(book, people[0], letter=None, dues_to=None)
    done = printing.print_register(book, "R22b", tmp_path / "a.pdf", Question(uid=people[0]))
    said = [str(problem) for problem in done.problems if problem.code == "left-blank"]
    assert len(said) == 1 and "没有填介绍信编号、党费交至" in said[0]
    move(book, people[1], letter="2026-041", dues_to=PartialDate(2026, 3))
    done = printing.print_register(book, "R22b", tmp_path / "b.pdf", Question(uid=people[1]))
    assert [problem.code for problem in done.problems] == []


def test_the_sheet_of_a_member_leaves_no_state_open(tmp_path: Path, book: Book, people: list[str]) -> None:
    printing.print_register(book, "R02", tmp_path / "a.pdf", Question(uid=people[0]))
    words = "".join(words_of(tmp_path / "a.pdf")[0].split())
    assert "党籍状态正常" in words and words.count("否") >= 3  # twice the answer, thrice the question


def test_a_new_transfer_is_offered_the_next_number(
    window: Window, page: Any, book: Book, people: list[str], qtbot: Any
) -> None:
    move(book, people[0], letter="2026-041")
    page.reread()
    page.table.go_to(people[1])
    page.panel.event_asked.emit(people[1], "")
    dialog = page.acts.dialog
    for kind, number in (("转入", None), ("转出", "2026-042")):
        entry = dialog.form.entries["kind"]
        entry.input.setEditText(kind)
        entry.settle()
        qtbot.waitUntil(
            lambda kind=kind: dialog.kind == {"转入": "transfer_in", "转出": "transfer_out"}[kind]
        )
        assert dialog.form.entries["letter"].value == number
    dialog.form.entries["on_date"].offer(DAY)
    dialog.keep()
    assert next_letter(book) == "2026-043"
    (event,) = book.read(lambda session: queries.events(session, people[1]))
    page.panel.event_asked.emit(people[1], event["uid"])  # a known one keeps its own
    assert page.acts.dialog.form.entries["letter"].value == "2026-042"
    page.acts.dialog.reject()


def test_the_panel_prints_the_papers_of_its_person(
    window: Window, page: Any, book: Book, people: list[str], qtbot: Any
) -> None:
    uid = move(book, people[0], letter="2026-008")
    with book.edit("登记") as session:
        applicant = queries.add_person(session, {"name": "赵文斌", "standing": "applicant"})
    page.reread()
    offered = {}
    for one in (people[1], applicant):
        page.table.go_to(one)
        page._show_person(one)
        offered[one] = [register for _, register, _ in page.panel._papers()]
        assert page.panel.printed.isVisible() is bool(offered[one])
    assert offered[people[1]] == ["member-sheet", "member-check", "membership-certificate"]
    assert offered[applicant] == []
    page.chips.choose("gone")
    page._show_person(people[0])
    assert page.panel._papers() == [("组织关系介绍信 2026-008", "transfer-letter", uid)]
    page.panel.print_asked.emit("transfer-letter", uid)
    qtbot.waitUntil(lambda: getattr(window.errands._dialog, "_path", None) is not None, timeout=10_000)
    assert "𠮷田英" not in words_of(window.errands._dialog._path)[0]
    assert "王芳同志" in words_of(window.errands._dialog._path)[0]
    window.errands._dialog.reject()
