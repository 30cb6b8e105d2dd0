"""Meetings on paper: minutes of any length, what there was not is said to be missing, sheets to sign, the year's table."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.features.meetings import queries
from partybook.features.meetings.model import YEAR_KINDS
from partybook.features.roster import queries as roster
from partybook.jobs import asking, demo, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import open_book

from .conftest import NAMES, day

DAY = dt.date(2026, 11, 1)
LONG = "".join(f"第{number:05d}句，讨论小区停车和楼道清理。" for number in range(1, 1501))
REGISTERS = {
    "minutes": set(),
    "party-day": set(),
    "meeting-sign-in": set(),
    "life-year": set(),
    "talk": {"note"},
    "appraisal-ballot": {"excellent", "qualified", "basic", "unqualified"},  # to be ticked
    "appraisal-result": set(),
    "appraisal-form": set(),
    "study-hours": set(),
    "study-card": set(),
}


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("papers") / "a.partybook"
    demo.demo(path).close()
    return path


@pytest.fixture
def text(book: Book, tmp_path: Path) -> Callable[..., str]:
    """What a register says, white space left out."""

    def read(name: str, **asked: Any) -> str:
        out = tmp_path / f"{name}.pdf"
        printing.print_register(book, name, out, Question(**{"as_of": DAY, **asked}), force=True)
        document = pypdfium2.PdfDocument(out)
        pages = "".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        return re.sub(r"\s", "", pages)

    return read


@pytest.fixture
def held(book: Book, branch: str) -> Callable[..., str]:
    def enter(**more: Any) -> str:
        row = {"branch_uid": branch, "kind": "general", "title": "支部党员大会", "state": "held"}
        with book.edit("登记会议") as session:
            return queries.add_meeting(session, {**row, "held_on": day("2026-03-12"), **more})

    return enter


@pytest.mark.parametrize("name", REGISTERS)
def test_no_column_is_empty_in_the_practice_book(name: str, practice: Path) -> None:
    register = printing.find_register(name)
    with open_book(practice, read_only=True) as book:
        rows = register.kept(asking.rows(book, register.source, Question(as_of=DAY))[1])
    names = {column.key for column in register.columns} | {
        key for block in register.blocks for key in block.names
    }
    known = set(asking.find_source(register.source).keys) & names
    empty = {key for key in known if all(row[key] in (None, "", []) for row in rows)}
    assert empty - {"note", "observers", "way"} == REGISTERS[name] - {"note"}


def test_minutes_of_any_length_run_over_the_pages(book: Book, held: Any, tmp_path: Path) -> None:
    assert len(LONG) >= 30_000
    uid = held(content=LONG)
    out = tmp_path / "minutes.pdf"
    printing.print_register(book, "minutes", out, Question(as_of=DAY, uid=uid))
    document = pypdfium2.PdfDocument(out)
    found = []
    for page in document:
        words = page.get_textpage()
        found.append(words.get_text_bounded(left=165, bottom=45, right=560, top=740))
    pages = len(document)
    document.close()
    joined = re.sub(r"\s", "", "".join(found))
    start = joined.index("第00001句")
    assert pages > 15 and joined[start : start + len(LONG)] == LONG


def test_minutes_say_all_that_was_written_down(
    book: Book, held: Any, text: Callable[..., str], people: dict[str, str]
) -> None:
    uid = held(
        starts_at="14:30",
        ends_at="16:00",
        place="活动室",
        chair="王芳",
        recorder="李娜",
        observers="街道组织员",
    )
    with book.edit("补充") as session:
        due = queries.due_at(session, queries.meeting(session, uid), dt.date(2026, 3, 12))
        states = {"陈平": ("leave", "出差"), "楚云": ("absent", None)}
        queries.set_attendance(
            session,
            uid,
            [
                {**{key: one[key] for key in ("person_uid", "due", "votes")},
                 **dict(zip(("state", "reason"), states.get(one["name"], ("present", None)), strict=True))}
                for one in due
            ],
        )  # fmt: skip
        queries.set_speeches(
            session, uid, [{"speaker": "孙伟", "kind": "dissent", "text": "建议缓办", "checked": True}]
        )
        numbers = {"due": 14, "present": 12, "yes": 10, "no": 1, "abstain": 1}
        vote = {"matter": "admission", "person_uid": people["韩梅"], "secret": True, **numbers}
        queries.set_votes(session, uid, [vote, {"matter": "decision", "text": "年度计划", **numbers}])
        resolved = {"text": "印发计划", "owner": "赵敏", "due_on": day("2026-03-20")}
        queries.set_resolutions(session, uid, [resolved])
    said = text("minutes", uid=uid)
    for words in (
        "支部党员大会（第1次）", "2026年3月12日14:30—16:00", "应到15人，实到13人，缺席2人",
        "有表决权的应到14人，实到12人，须到会8人，达到规定人数", "陈平（请假：出差）、楚云（缺席）", "街道组织员",
        "孙伟（不同意见，本人已核对）：建议缓办",
        "1.接收预备党员：韩梅。应到14人，实到12人；无记名投票，赞成10票，反对1票，弃权1票。通过。",
        "2.年度计划。应到14人", "印发计划（责任人：赵敏；期限：2026.03.20）", "主持人：", "记录人：",
    ):  # fmt: skip
        assert words in said, words


def test_what_there_was_not_is_not_made_up(
    held: Any, attend: Any, people: Any, text: Callable[..., str]
) -> None:
    uid = held()
    said = text("minutes", uid=uid)
    assert "表决情况无" in said and "讨论发言无" in said
    assert "缺席人员及原因—" in said  # who came was not entered: that nobody was away is not known
    assert "会议内容—" in said and "应到" not in said
    attend(uid, {})
    assert "缺席人员及原因无" in text("minutes", uid=uid)


@pytest.mark.parametrize(
    ("kind", "invited"), [("general", "全体党员（应到 15 人）"), ("committee", "张建国、王芳、李娜")]
)
def test_a_notice_calls_everybody_at_once(
    book: Book, branch: str, people: Any, kind: str, invited: str
) -> None:
    plan = {"branch_uid": branch, "kind": kind, "title": "会议", "planned_on": day("2026-12-10")}
    with book.edit("安排") as session:
        queries.add_meeting(session, plan)
    (row,) = asking.rows(book, "meetings.called", Question(as_of=DAY))[1]
    assert row["invited"] == invited and len(row["names"].split("、")) == row["due"]


def test_a_meeting_of_another_year_prints_by_itself(book: Book, branch: str, held: Any, text: Any) -> None:
    uid = held(held_on=day("2025-12-30"), title="去年的党员大会")
    held()
    said = text("minutes", uid=uid)
    assert "去年的党员大会" in said and "2026年3月12日" not in said


@pytest.mark.parametrize(
    ("day_of", "known"), [("2026-03-11", False), ("2026-03-12", True), ("2026-03-13", True)]
)
def test_the_year_has_what_was_held_by_the_day(held: Any, book: Book, day_of: str, known: bool) -> None:
    held()
    rows = asking.rows(book, "meetings.minutes", Question(as_of=dt.date.fromisoformat(day_of)))[1]
    assert len(rows) == known


def test_a_sheet_to_sign_names_who_is_due(
    book: Book, branch: str, text: Callable[..., str], people: Any
) -> None:
    with book.edit("安排") as session:
        plan = {
            "branch_uid": branch,
            "kind": "general",
            "title": "支部党员大会",
            "planned_on": day("2026-12-10"),
        }
        uid = queries.add_meeting(session, {**plan, "starts_at": "14:30", "place": "二楼会议室"})
        joint = queries.add_meeting(session, {**plan, "kind": "joint", "title": "联席会"})
    said = text("meeting-sign-in", uid=uid)
    assert "2026年12月10日14:30" in said and "二楼会议室" in said and "应到15人" in said
    for name in NAMES:
        assert said.count(name) == 1
    places = [said.index(f"{number}{name}") for number, name in enumerate(sheet(book, uid), 1)]
    assert len(places) == 15
    assert "应到______人" in text("meeting-sign-in", uid=joint)


def test_what_is_chosen_and_does_not_belong_on_a_register_is_said(
    book: Book, branch: str, tmp_path: Path
) -> None:
    with book.edit("安排") as session:
        plan = {
            "branch_uid": branch,
            "kind": "general",
            "title": "支部党员大会",
            "planned_on": day("2026-12-10"),
        }
        uid = queries.add_meeting(session, plan)
    with pytest.raises(printing.Problem) as refused:
        printing.print_register(book, "minutes", tmp_path / "a.pdf", Question(as_of=DAY, uids=(uid,)))
    assert refused.value.code == "uid-left-out" and not (tmp_path / "a.pdf").exists()


def test_the_years_table_of_two_branches_names_them(book: Book, held: Any) -> None:
    held()
    with book.edit("另一支部") as session:
        roster.add_branch(session, "西山社区党支部")
    months = asking.rows(book, "meetings.life_year", Question(as_of=DAY))[1]
    assert len(months) == 24 and [months[place]["when"] for place in (2, 12)] == [
        "东湖社区党支部\n3月", "西山社区党支部\n1月",
    ]  # fmt: skip
    assert [month["general"] for month in months[:4]] == [0, 0, 1, 0]
    assert len(asking.rows(book, "meetings.life_year", Question(as_of=DAY, branch="西山社区党支部"))[1]) == 12


def sheet(book: Book, uid: str) -> list[str]:
    (row,) = asking.rows(book, "meetings.called", Question(uid=uid))[1]
    lines = row["sheet"]
    return [one["name_left"] for one in lines] + [one["name_right"] for one in lines if one["name_right"]]


def test_the_years_table_counts_what_was_held(practice: Path, tmp_path: Path) -> None:
    with open_book(practice, read_only=True) as book:
        held = asking.rows(book, "meetings.held", Question(as_of=DAY))[1]
        source, months, _ = asking.rows(book, "meetings.life_year", Question(as_of=DAY))
        full = book.read(lambda s: queries.meetings(s, dt.date(2026, 1, 1), DAY))
        printing.print_register(book, "life-year", tmp_path / "a.pdf", Question(as_of=DAY))
    also = {row["uid"]: (row["also"] or "").split() for row in full}
    counted = {}
    for kind in YEAR_KINDS:
        rows = [row for row in held if kind in (row["kind"], *also[row["uid"]])]
        counted |= {row["uid"]: row for row in rows}
        assert sum(month[kind] or 0 for month in months) == len(rows) > 0
    due, present = (sum(row[key] for row in counted.values()) for key in ("due", "present"))
    assert (sum(m["due"] or 0 for m in months), sum(m["present"] or 0 for m in months)) == (due, present)
    assert source.heads(months)["total_rate"] == f"{present * 1000 // due / 10}%"
    assert [month["general"] for month in months[9:]] == [0, None, None]
    assert (
        months[5]["committee"] == 0
        and months[1]["lecture_on"] == "26日"
        and months[0]["group_on"].endswith("×3")
    )
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    said = re.sub(r"\s", "", document[0].get_textpage().get_text_bounded())
    document.close()
    assert f"{due}{present}" in said
