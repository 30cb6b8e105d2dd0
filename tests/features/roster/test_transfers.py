"""Lists of transfers as offices keep them: whose each row is, what is known, what waits, one edit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.model.transfers import Days
from partybook.jobs import exporting, importing
from partybook.jobs.asking import Question
from partybook.sheets.plan import Plan

from .conftest import number, sheet

HEAD = (
    "序号", "转入/转出", "姓名", "性别", "身份证号", "人员类别", "转出单位", "转入单位", "介绍信编号", "开出日期", "有效期",
    "党费交至", "接收日期", "回执日期", "经办人", "备注",
)  # fmt: skip
OWN = "东湖社区党支部"
ZHANG, WANG, LI = number("19700501", 11), number("19800302", 22), number("19900403", 33)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")


@pytest.fixture
def people(book: Book) -> dict[str, str]:
    full = {"standing": "full", "joined_on": PartialDate(1995, 7), "full_on": PartialDate(1996, 7)}
    rows = [
        {"name": "张建国", "citizen_id": ZHANG, "born_on": PartialDate(1970, 5, 1), **full},
        {"name": "王芳", "born_on": PartialDate(1980, 3), **full},
        {"name": "王芳", "born_on": PartialDate(1985, 9), **full},
    ]
    with book.edit("登记") as session:
        uids = queries.store_people(session, [(None, row) for row in rows])
    return dict(zip(("张", "王", "小王"), uids, strict=True))


def out(name: str, **more: Any) -> list[Any]:
    values = {
        "转入/转出": "转出", "姓名": name, "转出单位": OWN, "转入单位": "中共南苑街道花园社区委员会", "介绍信编号": "003",
        "开出日期": "2026.5.8", "有效期": "90天", "党费交至": "2026年5月", "经办人": "王芳", **more,
    }  # fmt: skip
    return [values.get(head) for head in HEAD]


def come(name: str, **more: Any) -> list[Any]:
    return out(
        name, **{"转入/转出": "转入", "转出单位": "中共西山街道西山社区支部委员会", "转入单位": OWN, **more}
    )


def take(book: Book, path: Path, **more: Any) -> Plan:
    plan = importing.plan_import(book, "transfers", path, **more)
    importing.apply_import(book, plan)
    return plan


def write(tmp_path: Path, *rows: list[Any], name: str = "转接登记表.xlsx", head: Any = HEAD) -> Path:
    title = ["党员组织关系转入（转出）登记表"]
    return sheet(tmp_path / name, [title, head, *rows])


def fates(plan: Plan) -> list[str]:
    return [row.fate for row in plan.rows]


def codes(plan: Plan) -> list[str]:
    return [problem.code for problem in plan.all_problems()]


def events(book: Book) -> list[dict[str, Any]]:
    return book.read(queries.events)


def test_a_transfer_out_is_entered_once_and_completed_by_its_slip(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    row = out("张建国", 身份证号=ZHANG, 人员类别="正式党员")
    plan = take(book, write(tmp_path, row))
    assert (fates(plan), codes(plan)) == (["added"], [])
    (event,) = events(book)
    wanted = {
        "person_uid": people["张"], "kind": "transfer_out", "letter": "003", "on_date": PartialDate(2026, 5, 8),
        "valid_days": 90, "dues_to": PartialDate(2026, 5), "to_unit": "中共南苑街道花园社区委员会", "handled_by": "王芳",
        "receipt_on": None,
    }  # fmt: skip
    assert {key: event[key] for key in wanted} == wanted
    last = book.history()[0].seq
    assert fates(take(book, write(tmp_path, row))) == ["unchanged"]
    assert book.history()[0].seq == last  # nothing was stored
    row = out("张建国", 身份证号=ZHANG, 接收日期="2026.5.20", 回执日期="2026.6.2")
    plan = take(book, write(tmp_path, row))
    assert fates(plan) == ["updated"]
    assert set(plan.rows[0].changes) == {"accepted_on", "receipt_on"}
    (event,) = events(book)
    assert (event["receipt_on"], event["letter"]) == (PartialDate(2026, 6, 2), "003")
    assert fates(take(book, write(tmp_path, row))) == ["unchanged"]


def test_a_file_is_one_edit(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    rows = [
        come("冯玉华", 身份证号=LI, 介绍信编号="014"),
        out("张建国", 身份证号=ZHANG),
        out("冯玉华", 身份证号=LI, 开出日期="2026.9.1", 介绍信编号="009"),
    ]
    before = len(book.history())
    plan = take(book, write(tmp_path, *rows))
    assert fates(plan) == ["added"] * 3 and len(book.history()) == before + 1
    assert book.history()[0].what == "导入组织关系转接（转接登记表.xlsx）"
    new = next(row for row in book.read(queries.people) if row["name"] == "冯玉华")
    assert (new["citizen_id"], new["born_on"], new["branch"]) == (LI, PartialDate(1990, 4, 3), OWN)
    kinds = [event["kind"] for event in events(book) if event["person_uid"] == new["uid"]]
    assert kinds == ["transfer_in", "transfer_out"]
    book.undo()
    assert events(book) == [] and len(book.read(queries.people)) == 3


def test_who_comes_and_is_not_known_is_made_and_must_be_completed(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    row = come("冯玉华", 身份证号=LI, 性别="女", 人员类别="预备党员", 接收日期="2026.5.18")
    plan = take(book, write(tmp_path, row))
    assert (fates(plan), codes(plan)) == (["added"], ["transfer-new-person"])
    new = next(one for one in book.read(queries.people) if one["name"] == "冯玉华")
    assert (new["sex"], new["standing"], new["note"]) == ("2", "probationary", None)
    assert fates(take(book, write(tmp_path, row))) == ["unchanged"]
    assert len(book.read(queries.people)) == 4


def test_who_goes_must_be_known(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    plan = take(book, write(tmp_path, out("冯玉华", 身份证号=LI)))
    assert (fates(plan), codes(plan)) == (["refused"], ["transfer-unknown"])
    assert plan.rows[0].problems[0].where.cell == "C3" and events(book) == []


@pytest.mark.parametrize(
    ("name", "more", "fate", "code"),
    [
        ("张建国", {}, "refused", "ask-who"),  # never by name alone
        ("张建国", {"出生年月": "1970.05"}, "added", None),
        ("张建国", {"出生年月": "1971.05"}, "refused", "transfer-unknown"),
        ("张建国", {"身份证号": WANG}, "refused", "transfer-unknown"),  # another number is another person
        ("张小国", {"身份证号": ZHANG}, "added", "name-differs"),
        ("王芳", {}, "refused", "ask-who"),
        ("王芳", {"身份证号": WANG}, "added", None),  # the number tells the birth
        ("王芳", {"出生年月": "1985"}, "added", None),
        ("王芳", {"出生年月": "1990"}, "refused", "transfer-unknown"),
        ("王 芳", {"出生年月": "1980.03"}, "added", None),
    ],
)
def test_whose_a_row_is(
    book: Book,
    people: dict[str, str],
    tmp_path: Path,
    name: str,
    more: dict[str, str],
    fate: str,
    code: str | None,
) -> None:
    head = (*HEAD, "出生年月")
    row = [*out(name, **{key: value for key, value in more.items() if key in HEAD}), more.get("出生年月")]
    plan = take(book, write(tmp_path, row, head=head))
    assert fates(plan) == [fate], codes(plan)
    assert codes(plan) == ([code] if code else [])


def test_what_cannot_be_is_refused_and_what_is_doubtful_is_said(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    rows = [
        out("张建国", 身份证号=ZHANG, 有效期="120", 接收日期="2026.5.7"),
        out("王芳", 身份证号=WANG, 有效期="120", 介绍信编号="004"),
    ]
    plan = take(book, write(tmp_path, *rows))
    assert fates(plan) == ["refused", "added"]
    assert codes(plan) == ["event-accepted", "event-letter"]
    (late,) = [row for row in plan.rows if row.fate == "refused"]
    assert late.problems[0].where.column == "接收日期"
    with book.edit("去世") as session:
        queries.add_event(session, people["张"], {"kind": "died", "on_date": PartialDate(2026, 1, 1)})
    plan = take(book, write(tmp_path, out("张建国", 身份证号=ZHANG)))
    assert (fates(plan), codes(plan)) == (["refused"], ["event-left"])


def test_the_direction_is_told_by_the_units_or_by_the_name_of_the_list(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    bare = {"转入/转出": None, "身份证号": ZHANG}
    plan = take(book, write(tmp_path, out("张建国", **bare)))
    assert [row.values["kind"] for row in plan.rows] == ["transfer_out"]
    unclear = {**bare, "转出单位": None, "开出日期": "2024.1.1", "介绍信编号": None}
    plan = take(book, write(tmp_path, out("张建国", **unclear)))
    assert codes(plan) == ["transfer-kind"]
    plan = take(book, write(tmp_path, out("张建国", **unclear), name="2024年转出登记表.xlsx"))
    assert fates(plan) == ["added"]
    plan = take(book, write(tmp_path, out("王芳", 身份证号=WANG, 转入单位="中共东湖社区支部委员会")))
    assert codes(plan) == ["transfer-inside"]
    plan = take(
        book, write(tmp_path, out("王芳", 身份证号=WANG, 转出单位="别处支部", 转入单位=OWN, 介绍信编号="9"))
    )
    assert codes(plan) == ["transfer-direction"]


def test_a_letter_of_ours_is_given_to_one_person_a_year(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    take(book, write(tmp_path, out("张建国", 身份证号=ZHANG)))
    plan = take(book, write(tmp_path, out("王芳", 身份证号=WANG)))
    assert (fates(plan), codes(plan)) == (["refused"], ["letter-taken"])
    assert "张建国" in str(plan.rows[0].problems[0]) and plan.rows[0].problems[0].where.column == "介绍信编号"
    rows = [
        out("王芳", 身份证号=WANG, 开出日期="2025.5.8"),
        out("王芳", 出生年月="1985.9", 开出日期="2025.6.1"),
    ]
    rows[1][4] = number("19850901", 44)
    plan = take(book, write(tmp_path, *rows))
    assert (fates(plan), codes(plan)) == (["added", "refused"], ["letter-taken"])


def test_the_day_of_acceptance_stands_in_where_no_letter_has_a_day(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    row = come("张建国", 身份证号=ZHANG, 开出日期=None, 接收日期="2026.3.18")
    plan = take(book, write(tmp_path, row))
    assert (fates(plan), codes(plan)) == (["added"], ["transfer-date"])
    assert fates(take(book, write(tmp_path, row))) == ["unchanged"]
    plan = take(
        book, write(tmp_path, come("张建国", 身份证号=ZHANG, 开出日期="2026.3.12", 接收日期="2026.3.18"))
    )
    assert fates(plan) == ["updated"] and set(plan.rows[0].changes) == {"on_date"}
    plan = take(book, write(tmp_path, come("王芳", 身份证号=WANG, 开出日期=None)))
    assert (fates(plan), codes(plan)) == (["refused"], ["transfer-date"])


def test_letters_tell_transfers_apart(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    take(book, write(tmp_path, out("张建国", 身份证号=ZHANG)))
    plan = take(book, write(tmp_path, out("张建国", 身份证号=ZHANG, 介绍信编号="004")))
    assert (fates(plan), codes(plan)) == (["refused"], ["transfer-letter"])
    plan = take(book, write(tmp_path, out("张建国", 身份证号=ZHANG, 介绍信编号=None)))
    assert fates(plan) == ["unchanged"]  # the same day
    plan = take(book, write(tmp_path, out("张建国", 身份证号=ZHANG, 开出日期="2026.5.9")))
    assert fates(plan) == ["updated"] and set(plan.rows[0].changes) == {"on_date"}
    back = come("张建国", 身份证号=ZHANG, 开出日期="2026.8.1", 介绍信编号="77")
    again = out("张建国", 身份证号=ZHANG, 开出日期="2026.10.1", 介绍信编号="12")
    assert fates(take(book, write(tmp_path, back, again))) == ["added", "added"]
    assert [event["letter"] for event in events(book)] == ["003", "77", "12"]


def test_one_row_twice_in_a_file(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    row = out("张建国", 身份证号=ZHANG)
    plan = take(book, write(tmp_path, row, row, out("张建国", 身份证号=ZHANG, 有效期="30")))
    assert fates(plan) == ["added", "unchanged", "refused"]
    assert codes(plan) == ["twice-same", "twice-different"] and len(events(book)) == 1


def test_what_was_taken_back_does_not_come_again(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    row = out("张建国", 身份证号=ZHANG)
    take(book, write(tmp_path, row))
    with book.edit("撤回") as session:
        queries.withdraw_event(session, events(book)[0]["uid"], {"reason": "没有转成"})
    plan = take(book, write(tmp_path, row))
    assert (fates(plan), codes(plan)) == (["unchanged"], ["transfer-withdrawn"])
    assert events(book) == []


def test_with_several_branches_who_comes_needs_one(
    book: Book, people: dict[str, str], tmp_path: Path
) -> None:
    with book.edit("建支部") as session:
        queries.add_branch(session, "西湖社区党支部")
    row = come("冯玉华", 身份证号=LI, 转入单位="东湖社区党委")
    plan = take(book, write(tmp_path, row))
    assert codes(plan) == ["branch-missing"]
    take(book, write(tmp_path, row), branch="西湖社区党支部")
    take(book, write(tmp_path, come("钱春生", 身份证号=WANG, 转入单位="西湖社区支部")))
    branches = {row["name"]: row["branch"] for row in book.read(queries.people)}
    assert (branches["冯玉华"], branches["钱春生"]) == ("西湖社区党支部", "西湖社区党支部")


def test_an_export_read_in_again_changes_nothing(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    rows = [come("冯玉华", 身份证号=LI, 接收日期="2026.5.18"), out("张建国", 身份证号=ZHANG, 备注=" 随迁 ")]
    take(book, write(tmp_path, *rows))
    for name in ("a.xlsx", "a.csv"):
        exporting.export(book, "roster.transfers", tmp_path / name, Question(2026))
        plan = take(book, tmp_path / name)
        assert fates(plan) == ["unchanged", "unchanged"], codes(plan)


def test_the_template_can_be_filled_and_read(book: Book, people: dict[str, str], tmp_path: Path) -> None:
    importing.write_template("transfers", tmp_path / "t.xlsx")
    file = openpyxl.load_workbook(tmp_path / "t.xlsx")
    page = file["填写"]
    heads = {str(cell.value).strip("* "): cell.column for cell in page[1]}
    wanted = [head.replace("/", "／") for head in HEAD[1:] if head != "身份证号"]
    assert set(wanted) | {"公民身份号码", "出生年月"} == set(heads)
    drop = next(rule for rule in page.data_validations.dataValidation if str(rule.sqref).startswith("A2"))
    assert drop.formula1 == '"转入,转出"'
    for head, value in {
        "转入／转出": "转出",
        "姓名": "张建国",
        "公民身份号码": ZHANG,
        "开出日期": "2026.05.08",
    }.items():
        page.cell(2, heads[head]).value = value
    file.save(tmp_path / "t.xlsx")
    assert fates(take(book, tmp_path / "t.xlsx")) == ["added"]


@pytest.mark.parametrize(
    ("typed", "days", "warned"),
    [
        ("90", 90, False), ("90天", 90, False), ("玖拾天", 90, False), ("叁拾", 30, False), ("十五日", 15, False),
        ("壹佰捌拾天", 180, False), ("一百零五天", 105, False), ("９０ 天", 90, False), (90.0, 90, False),
        ("3个月", 90, True), ("三个月", 90, True),
    ],
)  # fmt: skip
def test_days_as_letters_carry_them(typed: Any, days: int, warned: bool) -> None:
    try:
        assert (Days().parse(typed, {}), warned) == (days, False)
    except Problem as problem:
        assert (problem.taken, problem.severity, warned) == (days, "warning", True)


@pytest.mark.parametrize("typed", ["长期", "2026.06.01", "天", "九十多天"])
def test_what_is_no_number_of_days_is_said(typed: str) -> None:
    with pytest.raises(Problem) as refused:
        Days().parse(typed, {})
    assert refused.value.code == "number-invalid"
