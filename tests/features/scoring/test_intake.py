"""Standards, their official wording and the superior's scores from spreadsheets as clerks have them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.scoring import queries
from partybook.features.scoring.rules import code_of, heading, label, plain_title, points_in
from partybook.jobs import importing
from partybook.jobs.books import new_book
from partybook.standards.scoring import Criterion, Standard

Sheet = Callable[..., Path]
HEADS = ("考核类别", "序号", "考核内容", "分值", "评分标准", "佐证材料")
ROWS = (
    ("一、组织建设（30分）", 1, "按期换届，班子健全。\n支委分工明确", 10, "未按期换届不得分", "批复"),
    (None, 2, "党员大会每季度召开一次", 20, "少一次扣5分", "会议记录"),
    ("二、服务群众（25.5分）", 1, "走访困难党员、群众", 15, "每少一户扣1分", None),
    (None, 2, "志愿服务活动", 10.5, "按次数计分", "照片"),
)


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    """Writes a workbook: lines above, heads, rows, merged ranges."""

    def write(
        heads: Sequence[str],
        rows: Sequence[Sequence[Any]],
        above: Sequence[str] = (),
        merged: Sequence[str] = (),
        name: str = "标准.xlsx",
    ) -> Path:
        book = openpyxl.Workbook()
        page = book.active
        assert page is not None
        for line in above:
            page.append([line])
        for row in (heads, *rows):
            page.append(list(row))
        for cells in merged:
            page.merge_cells(cells)
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-06-20")
    with new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部") as book:
        yield book


def refused(code: str) -> Any:
    return pytest.raises(Problem, check=lambda problem: problem.code == code)


def bring(book: Book, path: Path, kind: str = "scoring-standard", **how: Any) -> Any:
    plan = importing.plan_import(book, kind, path, **how)
    importing.apply_import(book, plan)
    return plan


def own(book: Book, name: str = "own_1") -> Standard:
    return book.read(partial(queries.standard_named, name=name))


def test_a_standard_with_parts_in_merged_cells(empty: Book, sheet: Sheet) -> None:
    path = sheet(
        HEADS,
        [*ROWS, ("合计", None, None, 55.5, None, None)],
        ["2026年度某区党建工作考核标准"],
        ["A3:A4", "A5:A6"],
    )
    plan = bring(empty, path)
    assert [(row.fate, row.problems) for row in plan.rows] == [("added", [])] * 4
    found = own(empty)
    assert (found.title, found.total, found.valid_from.year) == ("2026年度某区党建工作考核标准", 5550, 2026)
    assert [(part.title, part.points) for part in found.parts] == [("组织建设", 3000), ("服务群众", 2550)]
    assert [(item.code, item.points, item.title) for item in found.items.values()] == [
        ("1.1", 1000, "按期换届"),
        ("1.2", 2000, "党员大会每季度召开一次"),
        ("2.1", 1500, "走访困难党员"),
        ("2.2", 1050, "志愿服务活动"),
    ]
    assert not any(item.by_facts for item in found.items.values())
    assert [(grade.title, grade.least) for grade in found.grades] == [
        ("优秀", 4995),
        ("合格", 3330),
        ("不合格", 0),
    ]
    words = empty.read(lambda s: queries.wording(s, "own_1"))
    assert words["1.1"] == "按期换届，班子健全。\n支委分工明确\n未按期换届不得分"
    assert bring(empty, path).count("unchanged") == 4
    empty.undo()
    assert "own_1" not in empty.read(queries.all_standards)


def test_parts_as_lines_between_the_rows(empty: Book, sheet: Sheet) -> None:
    rows = [
        ("一、组织建设（30分）", None, None),
        ("1", ROWS[0][2], 10),
        ("2", ROWS[1][2], 20),
        ("（二）服务群众", None, None),
        ("1", ROWS[2][2], 15),
    ]
    bring(empty, sheet(("序号", "考核内容", "分值"), rows, ["考核细则"], ["A3:C3", "A6:C6"]))
    assert [(part.title, [item.code for item in part.items]) for part in own(empty).parts] == [
        ("组织建设", ["1.1", "1.2"]),
        ("服务群众", ["2.1"]),
    ]


def test_points_merged_over_the_details_of_an_item_count_once(empty: Book, sheet: Sheet) -> None:
    rows = [
        ("组织建设", "班子建设好", 10, "缺委员扣2分"),
        (None, None, None, "未分工扣1分"),
        (None, "组织生活好", 5, "少一次扣1分"),
    ]
    plan = bring(
        empty,
        sheet(("项目", "考核内容", "分值", "评分标准"), rows, [], ["A2:A4", "B2:B3", "C2:C3"]),
    )
    assert plan.count("added") == 2
    found = own(empty)
    assert [item.points for item in found.items.values()] == [1000, 500]
    assert empty.read(lambda s: queries.wording(s, "own_1"))["1.1"] == "班子建设好\n缺委员扣2分\n未分工扣1分"


def test_a_content_merged_over_several_items_tells_them_by_their_detail(empty: Book, sheet: Sheet) -> None:
    rows = [("班子建设", "书记履职", 6), (None, "委员履职", 4)]
    bring(empty, sheet(("考核内容", "评分标准", "分值"), rows, [], ["A2:A3"]))
    words = empty.read(lambda s: queries.wording(s, "own_1"))
    assert words == {"1.1": "班子建设\n书记履职", "1.2": "班子建设\n委员履职"}


def test_codes_and_points_as_they_stand_in_the_words(empty: Book, sheet: Sheet) -> None:
    rows = [("1.2", "党课（2分）"), ("1.1", "党员大会按期召开（6分）"), ("1.3", "支委会按期召开（4分）")]
    bring(empty, sheet(("序号", "考核内容"), rows))
    assert [(one.code, one.points, one.title) for one in own(empty).items.values()] == [
        ("1.2", 200, "党课"),
        ("1.1", 600, "党员大会按期召开"),
        ("1.3", 400, "支委会按期召开"),
    ]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("一、组织建设（31分）", *ROWS[0][1:]), *ROWS[1:]], "part-sum"),
        ([*ROWS, ("合计", None, None, 100, None, None)], "total-sum"),
        ([*ROWS[:3], (None, 2, "志愿服务活动", None, None, None)], "part-sum"),
        ([*ROWS[:3], (None, 2, "志愿服务活动", "十分", None, None)], "points-invalid"),
    ],
)
def test_sums_that_do_not_add_up_bring_nothing(
    empty: Book, sheet: Sheet, rows: Sequence[Sequence[Any]], code: str
) -> None:
    plan = bring(empty, sheet(HEADS, rows, ["考核标准"], ["A3:A4", "A5:A6"]))
    assert code in {problem.code for problem in plan.all_problems()}
    assert {row.fate for row in plan.rows} == {"refused"}
    assert not any(one.own for one in empty.read(queries.all_standards).values())


def test_importing_again_keeps_what_is_tied(empty: Book, sheet: Sheet) -> None:
    merged = ["A3:A4", "A5:A6"]
    bring(empty, sheet(HEADS, ROWS, ["考核标准"], merged))
    tied = [Criterion("fact", "党员大会", "meetings.held.general", least=4)]
    with empty.edit("对应") as session:
        queries.tie_item(session, "own_1", "1.2", tied, "share")
        queries.choose_standard(session, "own_1")
    assert own(empty).items["1.2"].by_facts
    changed = [*ROWS[:3], (None, 2, "志愿服务活动每月一次", 10.5, None, None)]
    plan = bring(empty, sheet(HEADS, changed, ["考核标准"], merged))
    assert [problem.code for problem in plan.problems] == ["standard-replaced"]
    found = own(empty)
    assert found.items["1.2"].by_facts and found.items["2.2"].title == "志愿服务活动每月一次"
    assert len([one for one in empty.read(queries.all_standards).values() if one.own]) == 1
    given = empty.read(lambda s: queries.scores_of(s, 2026)[1])
    assert given.standard.name == "own_1" and given.total == 0


def test_tying_refuses_what_is_not_there(empty: Book, sheet: Sheet) -> None:
    bring(empty, sheet(HEADS, ROWS, ["考核标准"], ["A3:A4", "A5:A6"]))
    for code, criteria, how, wrong in (
        ("9.9", [Criterion("judgement", "评")], "each", "item-unknown"),
        ("1.1", [Criterion("fact", "甲", "no.such", least=1)], "each", "fact-unknown"),
        (
            "1.1",
            [Criterion("fact", "甲", "dues.in_full", least=1, needs=("no.such",))],
            "each",
            "fact-unknown",
        ),
        ("1.1", [Criterion("fact", "甲", "dues.in_full", most=0)], "share", "standard-wrong"),
        ("1.1", [], "each", "standard-wrong"),
    ):
        with pytest.raises(Problem) as found, empty.edit("对应") as session:
            queries.tie_item(session, "own_1", code, criteria, how)
        assert found.value.code == wrong


def test_a_standard_may_be_changed_and_removed(empty: Book, sheet: Sheet) -> None:
    bring(empty, sheet(HEADS, ROWS, ["考核标准"], ["A3:A4", "A5:A6"]))
    with empty.edit("标准") as session:
        queries.change_standard(session, "own_1", {"begins": (7, 1), "due": (6, 20)})
        queries.choose_standard(session, "own_1")
        uid = queries.start_sheet(session, 2026)
    assert own(empty).period(2026).due.isoformat() == "2026-06-20" and own(empty).unconfirmed == ("grades",)
    with refused("standard-used"), empty.edit("删除") as session:
        queries.remove_standard(session, "own_1")
    with empty.edit("删除") as session:
        queries.remove_sheet(session, uid)
        queries.remove_standard(session, "own_1")
    assert empty.read(queries.chosen) == "community-100"


def test_the_official_wording_is_matched_by_code_part_or_place(empty: Book, sheet: Sheet) -> None:
    path = sheet(("编号", "考核内容"), [("1.5", "原文甲"), ("一、6", "原文乙"), ("9.9", "没有这一项")])
    plan = bring(empty, path, "scoring-wording")
    assert [row.fate for row in plan.rows] == ["updated", "updated", "refused"]
    assert empty.read(lambda s: queries.wording(s, "community-100")) == {"1.5": "原文甲", "1.6": "原文乙"}
    assert bring(empty, path, "scoring-wording").count("unchanged") == 2
    numbers = [
        (part, item) for part, count in enumerate((9, 6, 9, 6, 5, 8), 1) for item in range(1, count + 1)
    ]
    rows = [(f"第{part}部分", item, f"原文{part}.{item}") for part, item in numbers]
    plan = bring(empty, sheet(("类别", "序号", "考核内容"), rows), "scoring-wording")
    assert plan.count("updated") == 43
    words = empty.read(lambda s: queries.wording(s, "community-100"))
    assert len(words) == 43 and all(text == f"原文{code}" for code, text in words.items())
    plan = bring(empty, sheet(("考核内容",), [(f"第{place}条",) for place in range(43)]), "scoring-wording")
    assert plan.count("updated") == 43
    item = empty.read(lambda s: queries.item_of(queries.scores_of(s, 2026)[1].items[-1], *_of(s)))
    assert (item["code"], item["words"]) == ("6.8", "第42条")


def _of(session: Any) -> tuple[Any, Any]:
    return queries.scores_of(session, 2026)[1], queries.wording(session, "community-100")


def test_the_superiors_scores(empty: Book, sheet: Sheet) -> None:
    rows = [
        ("1.1", "书记", 2.5, "述职不实"),
        ("1.2", "班子", 3, None),
        ("1.3", "一致", 2.01, None),
        ("9.9", "无", 1, None),
    ]
    path = sheet(("序号", "考核内容", "上级审核得分", "审核意见"), rows, ["2026年度社区党组织目标管理自评表"])
    with refused("sheet-none"):
        importing.plan_import(empty, "scoring-superior", path)
    with empty.edit("自评") as session:
        uid = queries.start_sheet(session, 2026)
    plan = bring(empty, path, "scoring-superior")
    assert [row.fate for row in plan.rows] == ["updated", "updated", "refused", "refused"]
    said = empty.read(lambda s: queries.opinions(s, uid))
    assert (said["1.1"].superior, said["1.1"].superior_reason, said["1.2"].superior) == (250, "述职不实", 300)
    assert said["1.3"].superior is None
    assert bring(empty, path, "scoring-superior").count("unchanged") == 2


@pytest.mark.parametrize(
    ("text", "title", "told"),
    [
        ("一、组织建设（20分）", "组织建设", 2000),
        ("（二）服务群众 (12.5 分)", "服务群众", 1250),
        ("第三部分 作风", "作风", None),
        ("十二、其他", "其他", None),
        ("组织建设", "组织建设", None),
    ],
)
def test_headings_of_parts(text: str, title: str, told: int | None) -> None:
    assert (plain_title(text), points_in(text)) == (title, told)
    assert (heading(text) is None) == (text == title)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.5", (1, 5)), ("1．5", (1, 5)), ("三-12", (3, 12)), ("十一、2", (11, 2)), ("（5）", (None, 5)), ("5、", (None, 5)),
        ("甲", None), ("", None), ("1.5.2", None),
    ],
)  # fmt: skip
def test_serials(text: str, code: Any) -> None:
    assert code_of(text) == code


def test_labels_are_the_first_words() -> None:
    assert label("1、按期换届，班子健全") == "按期换届"
    assert label("走访（3分）") == "走访"
    assert label("一" * 30) == "一" * 20 + "…"
