"""Lists of meetings and grids of who came, as offices keep them: what is entered, what a second import changes."""

import datetime as dt
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.features.meetings import queries
from partybook.features.meetings.intake.attendance import came_of
from partybook.features.meetings.intake.words import When, kinds_of, resolved, when_of
from partybook.features.roster import queries as roster
from partybook.jobs import asking, demo, exporting, importing
from partybook.jobs.asking import Question
from partybook.jobs.books import open_book
from partybook.sheets.plan import Plan

from .conftest import NAMES, day, number

HEADS = (
    "会议类型",
    "会议名称",
    "时间",
    "地点",
    "主持人",
    "记录人",
    "应到",
    "实到",
    "缺席人员及原因",
    "议题",
    "内容",
    "决议",
)
GENERAL = (
    "党员大会", "第一季度党员大会", "2026年3月12日 14:30—16:00", "二楼会议室", "张建国", "王芳", 15, 13,
    "陈平（出差）、楚云（住院）", "讨论年度计划", "张建国作报告。\n党员发言。", "1. 通过年度计划\n2、每月走访一次",
)  # fmt: skip
ALL = Question(year=2026, as_of=dt.date(2026, 11, 24))


def sheet(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(list(row))
    book.save(path)
    return path


@pytest.fixture
def plan(book: Book, tmp_path: Path) -> Callable[..., Plan]:
    def made(rows: Sequence[Sequence[object]], kind: str = "meetings", **how: Any) -> Plan:
        return importing.plan_import(book, kind, sheet(tmp_path / f"{kind}.xlsx", rows), **how)

    return made


@pytest.fixture
def take(book: Book, plan: Callable[..., Plan]) -> Callable[..., Plan]:
    def taken(rows: Sequence[Sequence[object]], kind: str = "meetings", **how: Any) -> Plan:
        planned = plan(rows, kind, **how)
        importing.apply_import(book, planned)
        return planned

    return taken


@pytest.fixture
def held(book: Book) -> Callable[[], list[dict[str, Any]]]:
    return lambda: book.read(lambda s: queries.meetings(s, dt.date(2025, 1, 1), dt.date(2027, 12, 31)))


def codes_of(planned: Plan) -> list[str]:
    return [problem.code for problem in planned.all_problems()]


@pytest.mark.parametrize(
    ("text", "day_of", "start", "end"),
    [
        ("2026年3月12日 14:30—16:00", "2026-03-12", "14:30", "16:00"),
        ("2026年3月12日（周四）下午2点半至4点", "2026-03-12", "14:30", "16:00"),
        ("2026.3.12 上午9:00-10:30", "2026-03-12", "09:00", "10:30"),
        ("2026-03-12 14:30", "2026-03-12", "14:30", None),
        ("3月12日14时05分", "2026-03-12", "14:05", None),
        ("2026/3/12", "2026-03-12", None, None),
        ("14:30~16:00", None, "14:30", "16:00"),
        ("下午3点", None, "15:00", None),
        (PartialDate(2026, 3, 12), "2026-03-12", None, None),
    ],
)
def test_times_as_clerks_write_them(
    text: Any, day_of: str | None, start: str | None, end: str | None
) -> None:
    assert when_of(text, 2026) == When(day(day_of) if day_of else None, start, end)


@pytest.mark.parametrize("text", ["下周四", "2026年2月30日 14:30", "3月12日、3月13日", "25:10"])
def test_what_is_no_time_is_said(text: str) -> None:
    with pytest.raises(importing.Problem):
        when_of(text, 2026)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("支部党员大会", ("general",)),
        ("支委会", ("committee",)),
        ("支委（扩大）会议", ()),
        ("主题党日、党课", ("theme_day", "lecture")),
        ("主题党日（党课）", ("theme_day", "lecture")),
        ("2026年第一季度党员大会", ("general",)),
        ("学习贯彻全会精神党员大会", ("general",)),
        ("三会一课", ()),
        ("其他", ("other",)),
    ],
)
def test_kinds_as_offices_write_them(text: str, kinds: tuple[str, ...]) -> None:
    assert kinds_of(text) == kinds


def test_resolutions_are_parted_by_lines() -> None:
    assert resolved("1. 通过计划\n2、走访\n（三）值班\n④ 公示") == ["通过计划", "走访", "值班", "公示"]
    assert resolved("2026年完成改造\n3.5万元用于慰问") == ["2026年完成改造", "3.5万元用于慰问"]
    assert resolved("无") == resolved("—") == []


def test_a_list_of_meetings_is_entered(take: Any, held: Any, book: Book, branch: str) -> None:
    planned = take([("东湖社区党支部2026年会议登记表",), HEADS, GENERAL])
    assert (planned.count("added"), codes_of(planned)) == (1, [])
    (row,) = held()
    assert {key: row[key] for key in ("branch_uid", "kind", "title", "number", "state", "starts_at", "ends_at")} == {
        "branch_uid": branch, "kind": "general", "title": "第一季度党员大会", "number": 1, "state": "held",
        "starts_at": "14:30", "ends_at": "16:00",
    }  # fmt: skip
    assert row["held_on"] == day("2026-03-12") and row["content"] == "张建国作报告。\n党员发言。"
    assert (row["due_count"], row["present_count"], row["absent_words"]) == (
        15,
        13,
        "陈平（出差）、楚云（住院）",
    )
    (found,) = asking.rows(book, "meetings.minutes", ALL)[1]
    assert [one["text"] for one in found["resolutions"]] == ["通过年度计划", "每月走访一次"]


def test_dates_and_times_of_the_spreadsheet_itself(plan: Any) -> None:
    heads = ("会议类型", "会议名称", "会议时间", "开始时间", "结束时间")
    first = ("党员大会", "甲", dt.date(2026, 3, 12), "14:30", None)
    second = ("党员大会", "乙", dt.date(2026, 3, 13), dt.time(9, 5), dt.time(10, 0))
    third = ("党员大会", "丙", dt.datetime(2026, 3, 14, 9, 30), None, None)
    told = [
        [row.values.get(key) for key in ("held_on", "starts_at", "ends_at")]
        for row in plan([heads, first, second, third]).rows
    ]
    assert told == [
        [day("2026-03-12"), "14:30", None],
        [day("2026-03-13"), "09:05", "10:00"],
        [day("2026-03-14"), "09:30", None],
    ]


def test_the_same_list_again_changes_nothing(take: Any, plan: Any, held: Any) -> None:
    take([HEADS, GENERAL])
    before = held()
    again = take([HEADS, GENERAL])
    assert (again.count("unchanged"), again.todo()) == (1, []) and held() == before


def test_what_is_told_later_is_added_and_the_number_stays(take: Any, held: Any, book: Book) -> None:
    take([HEADS, GENERAL])
    later = (
        "党员大会",
        "第一季度党员大会",
        "2026年3月12日",
        "三楼",
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        "补充一条",
    )
    planned = take([HEADS, later])
    assert planned.count("updated") == 1
    (row,) = held()
    assert (row["number"], row["place"], row["chair"], row["starts_at"]) == (1, "三楼", "张建国", "14:30")
    (found,) = asking.rows(book, "meetings.minutes", ALL)[1]
    assert [one["text"] for one in found["resolutions"]] == ["通过年度计划", "每月走访一次", "补充一条"]


def test_numbers_follow_the_days_and_a_given_one_is_kept(take: Any, held: Any, plan: Any) -> None:
    heads = ("会议类型", "日期", "次数")
    take([heads, ("支委会", "2026-05-08", None), ("支委会", "2026-04-08", None), ("支委会", "2026-06-08", 7)])
    assert [(row["held_on"].iso, row["number"]) for row in held()] == [
        ("2026-04-08", 8), ("2026-05-08", 9), ("2026-06-08", 7),
    ]  # fmt: skip
    taken = plan(
        [heads, ("支委会", "2026-07-08", 7), ("支委会", "2026-08-08", 10), ("支委会", "2026-09-08", 10)]
    )
    assert [row.fate for row in taken.rows] == ["refused", "added", "refused"]
    assert codes_of(taken) == ["meeting-number-taken"] * 2


@pytest.mark.parametrize(
    ("on", "state"), [("2026-11-23", "held"), ("2026-11-24", "held"), ("2026-11-25", "planned")]
)
def test_a_day_to_come_is_a_plan(take: Any, held: Any, on: str, state: str) -> None:
    take([("会议类型", "日期"), ("支委会", on)])
    (row,) = held()
    assert row["state"] == state and (row["number"] == 1) == (state == "held")


def test_a_plan_that_was_held_stays_one_meeting(take: Any, held: Any, book: Book, branch: str) -> None:
    plan = {
        "branch_uid": branch,
        "kind": "committee",
        "title": "支部委员会会议",
        "planned_on": day("2026-11-09"),
    }
    with book.edit("计划") as session:
        uid = queries.add_meeting(session, plan)
    planned = take([("会议类型", "会议名称", "日期"), ("支委会", "支部委员会会议", "2026-11-09")])
    (row,) = held()
    assert planned.count("updated") == 1
    assert (row["uid"], row["state"], row["held_on"], row["number"]) == (uid, "held", day("2026-11-09"), 1)


def test_groups_are_named_by_column_or_title(take: Any, held: Any, people: Any, book: Book) -> None:
    heads = ("会议类型", "会议名称", "日期", "党小组")
    planned = take(
        [
            heads,
            ("党小组会", "三月小组会", "2026-03-10", "第一党小组"),
            ("党小组会", "第二党小组三月小组会", "2026-03-10", None),
            ("党小组会", "三月小组会", "2026-03-11", None),
            ("党小组会", "三月小组会", "2026-03-12", "第九党小组"),
        ]
    )
    assert [row.fate for row in planned.rows] == ["added", "added", "refused", "refused"]
    assert codes_of(planned) == ["meeting-group", "group-unknown"]
    names = {uid: name for uid, _, name in book.read(queries.group_names)}
    assert sorted(names[row["group_uid"]] for row in held()) == ["第一党小组", "第二党小组"]


def test_what_a_meeting_counts_as_besides_is_taken_too(take: Any, held: Any) -> None:
    heads = ("会议类型", "类别", "日期")
    take(
        [
            heads,
            ("主题党日", "主题党日（兼党课）", "2026-03-18"),
            (None, "支委会", "2026-03-19"),
            ("党课", "必开", "2026-03-20"),
        ]
    )
    assert [(row["kind"], row["also"]) for row in held()] == [
        ("theme_day", "lecture"), ("committee", None), ("lecture", None),
    ]  # fmt: skip


def test_faults_name_their_cells(plan: Any) -> None:
    heads = ("会议类型", "会议名称", "会议时间", "应到", "实到")
    planned = plan(
        [
            heads,
            ("党员大会", "一", "下周四", 5, 4),
            ("党员大会", "二", None, 5, 4),
            (None, "座谈", "2026-03-12", 5, 4),
            ("党员大会", "三", "2026-03-12 16:00-15:00", 5, 4),
            ("党员大会", "四", "2026-03-12", 5, 6),
            ("居民座谈会", "五", "2026-03-12", 5, 4),
        ]
    )
    assert codes_of(planned) == [
        "when-unknown", "meeting-day", "meeting-kind", "meeting-ends", "meeting-present", "meeting-kind-own",
    ]  # fmt: skip
    cells = [problem.where.cell for problem in planned.all_problems()]
    assert cells[0] == "C2" and cells[2] == "A4" and cells[4] == "E6"
    assert planned.rows[-1].fate == "added" and planned.rows[-1].values["own_kind"] == "居民座谈会"


def test_several_branches_need_a_branch(book: Book, plan: Any, branch: str) -> None:
    with book.edit("另一支部") as session:
        roster.add_branch(session, "西山社区党支部")
    heads = ("支部", "会议类型", "日期")
    rows = [
        heads,
        ("中共西山社区支部委员会", "党员大会", "2026-03-12"),
        (None, "党员大会", "2026-03-12"),
        ("南苑", "党课", "2026-03-12"),
    ]
    planned = plan(rows)
    assert [row.fate for row in planned.rows] == ["added", "refused", "refused"]
    assert codes_of(planned) == ["branch-missing", "branch-unknown"]
    assert plan(rows, branch="东湖社区党支部").rows[1].values["branch_uid"] == branch


def test_twice_in_a_list_is_said(plan: Any) -> None:
    heads = ("会议类型", "日期", "地点")
    planned = plan([heads, *[("支委会", "2026-03-12", place) for place in ("甲", "甲", "乙")]])
    assert [row.fate for row in planned.rows] == ["added", "unchanged", "refused"]


def test_an_export_taken_in_again_changes_nothing(tmp_path: Path) -> None:
    demo.demo(tmp_path / "a.partybook").close()
    with open_book(tmp_path / "a.partybook") as book:
        for source in ("meetings.held", "meetings.minutes"):
            out = tmp_path / f"{source}.xlsx"
            exporting.export(book, source, out, Question(as_of=dt.date(2026, 11, 1)))
            planned = importing.plan_import(book, "meetings", out)
            assert planned.count("unchanged") == len(planned.rows) == 66, codes_of(planned)
            assert codes_of(planned) == []


def test_a_thousand_meetings_take_less_than_two_seconds(take: Any, held: Any) -> None:
    days = [PartialDate.of(dt.date(2020, 1, 1) + dt.timedelta(days=2 * n)).iso for n in range(1000)]
    rows = [
        ("支委会", "例会", f"{on} 9:00-10:00", "室", "甲", "乙", 5, 5, None, "议题", "内容" * 50, "一\n二")
        for on in days
    ]
    started = time.perf_counter()
    planned = take([HEADS, *rows])
    assert planned.count("added") == 1000 and time.perf_counter() - started < 2 * 3  # two, on an idle machine


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("√", ("present", None)), ("1", ("present", None)), ("到", ("present", None)), ("迟到", ("late", None)),
        ("请假", ("leave", None)), ("请假（出差）", ("leave", "出差")), ("请假：住院", ("leave", "住院")),
        ("病假", ("leave", "病假")), ("出差请假", ("leave", "出差")), ("×", ("absent", None)), ("缺席", ("absent", None)),
        ("—", None), ("/", None),
    ],
)  # fmt: skip
def test_marks_as_clerks_write_them(text: str, came: Any) -> None:
    assert came_of(text) == came


def test_a_grid_of_who_came(take: Any, hold: Any, people: dict[str, str], book: Book, plan: Any) -> None:
    general, party = hold("general", "2026-03-12"), hold("theme_day", "2026-03-18")
    one, two = (hold("group", "2026-03-10", group_uid=uid) for uid, _, _ in book.read(queries.group_names))
    heads = (
        "姓名",
        "身份证号",
        "3月10日\n小组会",
        "3月12日 党员大会",
        dt.date(2026, 3, 18),
        "3月25日 党课",
        "备注",
    )
    rows = [
        (
            name,
            number(f"19{60 + place}0501", 10 * place + 1),
            "√",
            "请假（出差）" if place == 2 else "√",
            None,
            "√",
            "x",
        )
        for place, name in enumerate(NAMES)
    ]
    rows[3] = (*rows[3][:4], "迟到", *rows[3][5:])
    planned = take([heads, *rows], "attendance")
    assert planned.count("added") == 15
    assert codes_of(planned) == ["attendance-meeting-unknown"]
    assert planned.problems[0].where.cell == "F1" and list(planned.ignored) == ["3月25日 党课", "备注"]
    came = book.read(lambda session: queries.attendance(session, [general, party, one, two]))
    assert len(came[general]) == 15 and sorted(len(came[uid]) for uid in (one, two)) == [7, 8]
    assert [(row["name"], row["state"]) for row in came[party]] == [("赵敏", "late")]
    away = [row for row in came[general] if row["state"] == "leave"]
    assert [(row["name"], row["reason"]) for row in away] == [("李娜", "出差")]
    votes = {row["name"] for row in came[general] if not row["votes"]}
    assert votes == {"韩梅"} and all(row["due"] for row in came[general])
    again = take([heads, *rows], "attendance")
    assert again.count("unchanged") == 15 and again.todo() == []
    rows[2] = (*rows[2][:3], "√", *rows[2][4:])
    changed = take([heads, *rows], "attendance")
    assert (changed.count("updated"), changed.count("unchanged")) == (1, 14)
    came = book.read(lambda session: queries.attendance(session, [general]))
    assert all((row["state"], row["reason"]) == ("present", None) for row in came[general])


def test_namesakes_are_told_apart_or_refused(
    take: Any, plan: Any, hold: Any, people: Any, book: Book
) -> None:
    hold("general", "2026-03-12")
    with book.edit("同名") as session:
        other = roster.add_person(session, {"name": "陈平", "standing": "full", "born_on": day("1980-02-01")})
    heads = ("姓名", "出生年月", "3月12日 党员大会")
    rows = [
        heads,
        ("陈平", None, "√"),
        ("陈平", "1980.02", "√"),
        ("张建国", None, "√"),
        ("张建国", "1999.01", "√"),
        ("无此人", None, "√"),
    ]
    planned = plan(rows, "attendance")
    assert [row.fate for row in planned.rows] == ["refused", "added", "added", "refused", "refused"]
    assert codes_of(planned) == ["ask-who", "attendance-other", "attendance-nobody"]
    assert planned.rows[1].values["person_uid"] == other


def test_a_day_with_two_meetings_must_say_which(plan: Any, hold: Any, people: Any) -> None:
    hold("general", "2026-03-12", title="大会")
    hold("lecture", "2026-03-12", title="党课")
    planned = plan([("姓名", "3月12日"), ("张建国", "√")], "attendance")
    assert codes_of(planned) == ["attendance-which"] and planned.rows[0].fate == "unchanged"
    named = plan([("姓名", "3月12日党课", "3月12日 党员大会"), ("张建国", "√", "√")], "attendance")
    assert codes_of(named) == [] and len(named.rows[0].values["marks"]) == 2


@pytest.mark.parametrize(
    ("due", "codes"), [(1, ["attendance-count"]), (2, []), (3, ["attendance-count"]), (None, [])]
)
def test_names_that_are_not_as_many_as_was_written_are_pointed_out(
    take: Any, hold: Any, people: Any, due: int | None, codes: list[str]
) -> None:
    hold("general", "2026-03-12", due_count=due, present_count=1)
    rows = [("姓名", "3月12日 党员大会"), ("张建国", "√"), ("王芳", "请假")]
    planned = take(rows, "attendance")
    assert codes_of(planned) == codes and planned.count("added") == 2
    assert codes_of(take(rows, "attendance")) == []


def test_a_word_that_is_no_mark_is_said_with_its_cell(plan: Any, hold: Any, people: Any) -> None:
    hold("general", "2026-03-12")
    planned = plan([("姓名", "3月12日"), ("张建国", "在外"), ("王芳", "√")], "attendance")
    assert [row.fate for row in planned.rows] == ["refused", "added"]
    (problem,) = planned.all_problems()
    assert (problem.code, problem.where.cell) == ("attendance-word", "B2")


@pytest.mark.parametrize("kind", ["meetings", "attendance"])
def test_templates_are_what_the_kind_takes(kind: str, tmp_path: Path, book: Book) -> None:
    importing.write_template(kind, tmp_path / "t.xlsx")
    planned = importing.plan_import(book, kind, tmp_path / "t.xlsx")
    assert planned.rows == [] and len(planned.columns) >= (2 if kind == "attendance" else 15)
