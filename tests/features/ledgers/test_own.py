"""A ledger made from a spreadsheet's header row is a ledger like any other: in the window, on paper, by command."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from partybook.book.file import Book
from partybook.cli import main
from partybook.dates import PartialDate
from partybook.desk.question import Question
from partybook.desk.window import Window
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.ledgers import queries, sources
from partybook.features.ledgers.dialogs.making import MakeDialog
from partybook.features.ledgers.rules import (
    USUAL,
    Column,
    Draft,
    Step,
    drafted,
    guessed,
    next_id,
    next_name,
    preview_of,
    renamed,
    text_of,
)
from partybook.features.ledgers.tab.listing import LedgerPage
from partybook.features.ledgers.tab.overview import OverviewPage
from partybook.features.ledgers.tab.own import OwnMenu
from partybook.features.ledgers.tab.page import ALL, LedgersPage
from partybook.jobs import drafting, exporting, importing, printing
from partybook.jobs.asking import Question as Asking

HEADS = [
    "序号",
    "活动名称",
    "活动日期",
    "负责人",
    "参加人数",
    "活动经费（元）",
    "是否党员牵头",
    "活动内容",
    "完成期限",
    "完成日期",
]
LONG_TEXT = "组织志愿者清扫楼道、清理小广告，帮助独居老人整理家务，受到居民好评。"


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path, book = tmp_path / "活动.xlsx", openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["2026年志愿活动登记台账"])
    page.append(HEADS)
    page.append(
        [1, "清洁家园", dt.date(2026, 3, 5), "王芳", 12, 300.5, "是", LONG_TEXT, dt.date(2026, 4, 1), None]
    )
    page.append([2, "义诊", dt.date(2026, 6, 1), "陈磊", 8, 0, "否", LONG_TEXT, dt.date(2026, 11, 23), None])
    page.append(
        [
            3,
            "慰问",
            dt.date(2026, 7, 1),
            "王芳",
            3,
            20,
            "是",
            "慰问",
            dt.date(2026, 8, 1),
            dt.date(2026, 7, 9),
        ]
    )
    page.append(["合计", None, None, None, 23, 320.5])
    book.save(path)
    return path


def made(office: Book, path: Path, **says: Any) -> str:
    heads = drafting.read_heads(path)
    draft = drafted(heads.title, heads.columns)
    names = {"title": draft.title, **says}
    with office.edit("新建") as session:
        return queries.make_ledger(session, Draft(**{**draft.__dict__, **names}))


def test_kinds_are_guessed_from_heads_and_what_stands_below(sheet: Path) -> None:
    heads = drafting.read_heads(sheet)
    draft = drafted(heads.title, heads.columns)
    assert draft.title == "志愿活动登记台账"
    assert {one.label: one.kind for one in draft.columns} == {
        "活动名称": "text",
        "活动日期": "day",
        "负责人": "person",
        "参加人数": "whole",
        "活动经费（元）": "money",
        "是否党员牵头": "yesno",
        "活动内容": "long",
        "完成期限": "day",
        "完成日期": "day",
    }
    assert (draft.day, draft.due, draft.done, draft.states) == ("活动日期", "完成期限", "完成日期", USUAL)
    assert [one.label for one in draft.columns if one.required] == ["活动日期", "负责人"]


@pytest.mark.parametrize(
    ("head", "values", "kind"),
    [
        ("日期", ["2026.3.5", "2026年4月1日"], "day"),
        ("日期", ["2026.3.5", "2026年4月"], "date"),
        ("日期", ["2026.3.5", "不详"], "text"),
        ("联系电话", ["13800000000"], "phone"),
        ("联系电话", ["没有"], "text"),
        ("慰问金", ["500", 30.5], "money"),
        ("慰问金", ["五百元"], "text"),
        ("参加人数", [3, "4"], "whole"),
        ("参加人数", ["3人"], "text"),
        ("服务时长", [1.5, 2], "tenths"),
        ("是否办结", ["是", "否"], "yesno"),
        ("是否办结", ["还没有"], "text"),
        ("姓名", [], "person"),
        ("工作内容", [], "long"),
        ("备注", [], "text"),
    ],
)
def test_a_kind_holds_only_where_every_value_fits(head: str, values: list[object], kind: str) -> None:
    assert guessed(head, values) == kind


def test_names_and_ids_are_new_and_of_the_form_that_files_have() -> None:
    assert next_name([]) == "own_a" and next_name(["own_a", "own_b"]) == "own_c"
    used = [f"own_{one}" for one in "abcdefghijklmnopqrstuvwxyz"]
    assert next_name(used) == "own_aa" and next_name([*used, "own_aa"]) == "own_ab"
    assert next_id(["L01", "L60"]) == "L61" and next_id([f"L{n}" for n in range(60, 100)]) == "L60a"


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (Draft(" ", (Column("甲"),)), "draft-title"),
        (Draft("某台账", ()), "draft-columns"),
        (Draft("某台账", (Column("甲", hidden=True),)), "draft-columns"),
        (Draft("某台账", (Column(""),)), "draft-label"),
        (Draft("某台账", (Column("甲"), Column("甲"))), "draft-twice"),
        (Draft("某台账", (Column("状态"),)), "draft-twice"),
        (Draft("某台账", (Column("甲", "choice"),)), "draft-choices"),
        (Draft("某台账", (Column("甲"),), states=(Step("待办"),)), "draft-states"),
        (Draft("某台账", (Column("甲"),), states=(Step("办完", True), Step("待办"))), "draft-states"),
        (Draft("某台账", (Column("甲"),), states=(Step(" "), Step("办完", True))), "draft-state-label"),
        (Draft("某台账", (Column("甲"),), states=(Step("待办"), Step("待办", True))), "draft-state-twice"),
    ],
)
def test_what_is_no_ledger_is_refused_with_a_reason(draft: Draft, code: str) -> None:
    with pytest.raises(Problem) as found:
        text_of(draft, "own_a", "L60")
    assert found.value.code == code


def test_odd_names_make_a_ledger_all_the_same() -> None:
    columns = (Column('引号"和\\反斜线'), Column("两行\n名称"), Column("选", "choice", choices=('甲"', "乙")))
    ledger = preview_of(Draft('{year}的"台账"', columns, about="一\n二"))
    assert ledger.title == '（year）的"台账"' and ledger.fields[0].label == '引号"和\\反斜线'
    assert [one.short for one in ledger.fields[2].kind.of({}).codes.values()] == ['甲"', "乙"]  # type: ignore[attr-defined]


def test_its_rows_are_imported_once_and_what_is_done_is_closed(office: Book, sheet: Path) -> None:
    name = made(office, sheet)
    plan = importing.plan_import(office, f"ledger-{name}", sheet)
    assert [row.fate for row in plan.rows] == ["added"] * 3 and not plan.all_problems()
    importing.apply_import(office, plan)
    again = importing.plan_import(office, f"ledger-{name}", sheet)
    assert [row.fate for row in again.rows] == ["unchanged"] * 3
    ledger = office.read(queries.all_ledgers)[name]
    found = office.read(lambda session: queries.rows_of(session, ledger))
    assert [row["state"] for row in found] == ["open", "open", "done"]
    assert [row["c5"] for row in found] == [30_050, 0, 2_000]


def test_it_reminds_and_gives_facts(office: Book, sheet: Path) -> None:
    name = made(office, sheet)
    importing.apply_import(office, importing.plan_import(office, f"ledger-{name}", sheet))
    asked = Asked(2026, dt.date(2026, 11, 24))
    assert office.read(lambda session: sources.late(session, asked)) == 2
    assert office.read(lambda session: sources.late(session, Asked(2026, dt.date(2026, 11, 23)))) == 1
    facts = {fact.name: fact.value for fact in office.read(lambda session: sources.facts(session, asked))}
    assert facts[f"ledgers.{name}"] == 3 and facts[f"ledgers.{name}_open"] == 2
    assert facts[f"ledgers.{name}_c5"] == 32_050


def test_template_export_and_paper_are_its_own(office: Book, sheet: Path, tmp_path: Path) -> None:
    name = made(office, sheet)
    importing.write_template(f"ledger-{name}", tmp_path / "模板.xlsx", book=office)
    heads = drafting.read_heads(tmp_path / "模板.xlsx")
    assert [one.label for one in drafted(heads.title, heads.columns).columns][:9] == HEADS[1:]
    importing.apply_import(office, importing.plan_import(office, f"ledger-{name}", sheet))
    exporting.export(office, f"ledgers.{name}", tmp_path / "导出.xlsx", Asking(2026))
    back = importing.plan_import(office, f"ledger-{name}", tmp_path / "导出.xlsx")
    assert [row.fate for row in back.rows] == ["unchanged"] * 3
    done = printing.print_register(office, name, tmp_path / "登记表.pdf", Asking(2026))
    text = pypdfium2.PdfDocument(str(done.path))[0].get_textpage().get_text_range()
    assert done.rows == 3 and "志愿活动登记台账" in text and "300.50" in text and "义诊" in text
    assert name in [one["name"] for one in printing.list_registers(office)]
    assert name not in [one["name"] for one in printing.list_registers()]


def test_columns_are_added_renamed_and_hidden_but_not_lost(office: Book, sheet: Path) -> None:
    name = made(office, sheet)
    importing.apply_import(office, importing.plan_import(office, f"ledger-{name}", sheet))
    draft = office.read(lambda session: queries.own_draft(session, name))
    others = draft.columns[1:]
    assert {one.key for one in draft.columns} == {f"c{n}" for n in range(1, 10)}

    def change(columns: tuple[Column, ...]) -> None:
        with office.edit("修改") as session:
            queries.change_ledger(session, name, Draft(**{**draft.__dict__, "columns": columns}))

    for columns, code in (
        (tuple(others), "draft-column-kept"),
        ((Column("活动名称", "money", key="c1"), *others), "draft-kind-kept"),
    ):
        with pytest.raises(Problem) as found:
            change(columns)
        assert found.value.code == code
    renamed = Column("名称", "text", key="c1")
    hidden = [Column(one.label, one.kind, False, (), one.key, one.key == "c4") for one in others]
    change((renamed, *hidden, Column("备注")))
    ledger = office.read(queries.all_ledgers)[name]
    assert ledger.fields[0].label == "名称" and ledger.fields[-2].key == "c10"
    assert "c4" not in ledger.by_key
    row = office.read(lambda session: queries.rows_of(session, ledger))[0]
    with office.edit("改行") as session:
        queries.change_row(session, ledger, row["uid"], {"c10": "补"})
    change((renamed, *others, Column("备注", key="c10")))
    ledger = office.read(queries.all_ledgers)[name]
    row = office.read(lambda session: queries.row_of(session, ledger, row["uid"]))
    assert (row["c4"], row["c10"], row["c1"]) == (12, "补", "清洁家园")


def test_an_office_names_its_states_and_renames_them(office: Book, sheet: Path) -> None:
    steps = (Step("待受理"), Step("办理中"), Step("待回访"), Step("已办结", True), Step("已撤回", True))
    name = made(office, sheet, states=steps)
    ledger = office.read(queries.all_ledgers)[name]
    assert [(one.code, one.label, one.closed) for one in ledger.states] == [
        ("s1", "待受理", False), ("s2", "办理中", False), ("s3", "待回访", False), ("s4", "已办结", True),
        ("s5", "已撤回", True),
    ]  # fmt: skip
    assert ledger.states[1].next == ("s3", "s4", "s5", "s1")  # the following one is offered first
    importing.apply_import(office, importing.plan_import(office, f"ledger-{name}", sheet))

    def change(states: tuple[Step, ...]) -> None:
        with office.edit("修改") as session:
            draft = queries.own_draft(session, name)
            queries.change_ledger(session, name, Draft(**{**draft.__dict__, "states": states}))

    draft = office.read(lambda session: queries.own_draft(session, name))
    assert office.read(lambda session: queries.used_states(session, name)) == ["s1", "s4"]
    _first, *rest = draft.states
    for states in ((*rest,), ()):
        with pytest.raises(Problem) as found:
            change(states)
        assert found.value.code == "draft-state-kept"
    change((Step("未受理", False, "s1"), draft.states[2], Step("转办"), draft.states[3]))
    ledger = office.read(queries.all_ledgers)[name]
    assert [one.label for one in ledger.states] == ["未受理", "待回访", "转办", "已办结"]
    assert ledger.states[2].code == "s2"  # no row ever stood in it
    rows = office.read(lambda session: queries.rows_of(session, ledger))
    assert [row["state"] for row in rows] == ["s1", "s1", "s4"]
    fresh = ledger.states[2].code
    with office.edit("改") as session:
        queries.change_row(session, ledger, rows[0]["uid"], {"state": fresh})
    assert office.read(lambda session: queries.used_states(session, name)) == sorted(["s1", "s4", fresh])


def test_words_to_choose_from_are_renamed_but_not_moved(office: Book) -> None:
    columns = (Column("物品"), Column("状况", "choice", choices=("完好", "坏了")))
    with office.edit("新建") as session:
        name = queries.make_ledger(session, Draft("借物台账", columns))
        branch = queries.branches(session)[0][0]
        queries.add_row(session, queries.all_ledgers(session)[name], branch, {"c1": "锤子", "c2": "o2"})

    def change(*words: str) -> None:
        with office.edit("改") as session:
            draft = queries.own_draft(session, name)
            new = (draft.columns[0], replace(draft.columns[1], choices=words))
            queries.change_ledger(session, name, replace(draft, columns=new))

    for words in (("完好",), ("坏了", "完好"), ("坏了", "丢失"), ("完好", "完好", "坏了")):
        with pytest.raises(Problem) as found:
            change(*words)
        assert found.value.code == "draft-choices-kept", words
    change("完好", "损坏", "丢失")
    ledger = office.read(queries.all_ledgers)[name]
    (row,) = office.read(lambda session: queries.rows_of(session, ledger))
    assert ledger.by_key["c2"].show(row["c2"], {}) == "损坏"
    assert renamed(("甲", "乙"), ("甲", "丙")) == {"乙": "丙"} and renamed(("甲",), ("甲", "乙")) == {}


def test_a_word_that_rows_use_is_renamed_only_when_confirmed(
    tab: LedgersPage, office: Book, qtbot: Any
) -> None:
    columns = (Column("物品"), Column("状况", "choice", choices=("完好", "坏了")))
    with office.edit("新建") as session:
        name = queries.make_ledger(session, Draft("借物台账", columns))
        branch = queries.branches(session)[0][0]
        queries.add_row(session, queries.all_ledgers(session)[name], branch, {"c1": "锤子", "c2": "o2"})
    qtbot.waitUntil(lambda: name in tab.ledgers)
    (menu,) = tab.show_section(name).findChildren(OwnMenu)
    menu.change()
    dialog: Any = menu.dialog
    dialog.columns.table.item(1, 3).setText("完好、损坏")
    dialog.keep()
    assert menu.question is not None
    menu.question.buttons["no"].click()
    assert office.read(queries.all_ledgers)[name].by_key["c2"].show("o2", {}) == "坏了"
    dialog.keep()
    menu.question.buttons["yes"].click()
    qtbot.waitUntil(lambda: office.read(queries.all_ledgers)[name].by_key["c2"].show("o2", {}) == "损坏")


def test_moves_that_a_text_leaves_out_stay_left_out(office: Book, sheet: Path) -> None:
    text = text_of(
        Draft("甲台账", (Column("甲"),), states=(Step("一"), Step("二"), Step("三", True))), "own_a", "L60"
    )
    text = text.replace('next = ["s3", "s1"]', 'next = ["s3"]')
    with office.edit("存") as session:
        queries.keep_ledger(session, "own_a", text)
        draft = queries.own_draft(session, "own_a")
        more = (*draft.states, Step("四", True))
        queries.change_ledger(session, "own_a", Draft(**{**draft.__dict__, "states": more}))
    ledger = office.read(queries.all_ledgers)["own_a"]
    assert {one.label: one.next for one in ledger.states}["二"] == ("s3", "s4")


def test_one_with_rows_is_put_away_and_an_empty_one_removed(office: Book, sheet: Path) -> None:
    name = made(office, sheet)
    with pytest.raises(Problem) as found:
        made(office, sheet)
    assert found.value.code == "draft-there"
    with office.edit("删除") as session:
        queries.remove_ledger(session, name)
    assert name not in office.read(queries.all_ledgers)
    office.undo()
    importing.apply_import(office, importing.plan_import(office, f"ledger-{name}", sheet))
    with pytest.raises(Problem) as found, office.edit("删除") as session:
        queries.remove_ledger(session, name)
    assert found.value.code == "ledger-has-rows"
    with office.edit("停用") as session:
        queries.archive_ledger(session, name, True)
    ledger = office.read(queries.all_ledgers)[name]
    assert ledger.archived and len(office.read(lambda session: queries.rows_of(session, ledger))) == 3


# In the window -------------------------------------------------------------------------------------------------


@pytest.fixture
def tab(window: Window) -> LedgersPage:
    page = window.page
    assert isinstance(page, LedgersPage)
    return page


def overview(tab: LedgersPage) -> OverviewPage:
    page = tab.show_section(ALL)
    assert isinstance(page, OverviewPage)
    return page


def test_from_header_row_to_imported_rows_in_the_window(
    tab: LedgersPage, window: Window, office: Book, sheet: Path, qtbot: Any
) -> None:
    page = overview(tab)
    page.made.click()
    dialog = page.dialog
    assert isinstance(dialog, MakeDialog) and not dialog.form.is_changed()
    dialog.read_file(sheet)
    assert dialog.form.is_changed()
    dialog.preview_form()
    assert "c1" in dialog.preview.form.entries  # type: ignore[attr-defined]
    dialog.preview.close()
    dialog.form.entries["group"].offer("志愿服务")
    dialog.keep()
    qtbot.waitUntil(lambda: tab.section == "own_a")
    settle()
    assert isinstance(page.dialog, Question)
    page.dialog.buttons["yes"].click()
    qtbot.waitUntil(lambda: window.errands._importing.dialog is not None)
    plan = window.errands._importing.dialog.plan
    importing.apply_import(office, plan)
    current = tab.current
    assert isinstance(current, LedgerPage)
    qtbot.waitUntil(lambda: len(current.model.ids) == 3)
    window.errands._importing.dialog.reject()
    tile = overview(tab).tiles["own_a"]
    assert tile.count.text() == "3 条" and tile.state.text() == "▲ 2 条逾期"


def test_typed_columns_make_a_ledger_too(tab: LedgersPage, office: Book, qtbot: Any) -> None:
    page = overview(tab)
    page.made.click()
    dialog: Any = page.dialog
    dialog.form.entries["title"].offer("钥匙借用台账")
    dialog.keep()
    assert "own_a" not in office.read(queries.all_ledgers)  # no column yet
    dialog.columns.add()
    dialog.columns.table.item(0, 0).setText("借用人")
    dialog.columns.add()
    dialog.columns.table.item(1, 0).setText("借用日期")
    kind = dialog.columns.table.cellWidget(1, 1)
    kind.setCurrentIndex(kind.findData("day"))
    assert [dialog.follow.day.itemData(place) for place in range(2)] == ["", "借用日期"]
    dialog.follow.day.setCurrentIndex(1)
    dialog.columns.table.item(1, 0).setText("借出日期")
    assert dialog.follow.day.currentData() == "借出日期"
    dialog.columns.move(-1)
    dialog.keep()
    qtbot.waitUntil(lambda: tab.section == "own_a")
    ledger = office.read(queries.all_ledgers)["own_a"]
    assert [one.label for one in ledger.fields] == ["借出日期", "借用人"] and ledger.day == "c1"
    assert ledger.group == "自建台账" and ledger.short == "钥匙借用"


def test_states_are_named_in_the_window(tab: LedgersPage, office: Book, sheet: Path, qtbot: Any) -> None:
    page = overview(tab)
    page.made.click()
    dialog: Any = page.dialog
    dialog.read_file(sheet)
    steps = dialog.follow.steps
    assert dialog.follow.states.isChecked() and [one.label for one in steps.steps()] == ["办理中", "已办结"]
    steps.add()
    steps.table.item(1, 0).setText("待复核")
    dialog.keep()
    qtbot.waitUntil(lambda: tab.section == "own_a")
    page.dialog.reject() if isinstance(page.dialog, Question) else None
    ledger = office.read(queries.all_ledgers)["own_a"]
    assert [(one.label, one.closed) for one in ledger.states] == [
        ("办理中", False),
        ("待复核", False),
        ("已办结", True),
    ]
    importing.apply_import(office, importing.plan_import(office, "ledger-own_a", sheet))
    listing = tab.current
    assert isinstance(listing, LedgerPage)
    qtbot.waitUntil(lambda: len(listing.model.ids) == 3)
    (menu,) = listing.findChildren(OwnMenu)
    menu.change()
    dialog = menu.dialog
    steps = dialog.follow.steps
    assert not dialog.follow.states.isEnabled()
    dropped = []
    for place in range(3):
        steps.table.setCurrentCell(place, 0)
        dropped.append(steps.dropped.isEnabled())
    assert dropped == [False, True, False]  # no row stands in 待复核
    steps.table.item(0, 0).setText("正在办")
    dialog.keep()
    qtbot.waitUntil(lambda: tab.ledgers["own_a"].states[0].label == "正在办")
    settle()
    assert [view.word for view in tab.current.views()][:4] == ["全部", "正在办", "待复核", "已办结"]  # type: ignore[attr-defined]


def test_a_change_shows_at_once_and_a_removed_one_goes(
    tab: LedgersPage, office: Book, sheet: Path, qtbot: Any
) -> None:
    name = made(office, sheet)
    qtbot.waitUntil(lambda: name in tab.ledgers)
    page = tab.show_section(name)
    (menu,) = page.findChildren(OwnMenu)
    menu.fill()
    assert [one.isEnabled() for one in menu.choices.actions()] == [True, True, True]
    menu.change()
    dialog: Any = menu.dialog
    dialog.columns.table.item(0, 0).setText("项目名称")
    dialog.keep()
    qtbot.waitUntil(lambda: tab.ledgers[name].fields[0].label == "项目名称")
    settle()
    page = tab.current
    assert page.fields[0].label == "项目名称"
    (menu,) = page.findChildren(OwnMenu)
    menu.put_away()
    qtbot.waitUntil(lambda: tab.ledgers[name].archived)
    settle()
    first = overview(tab)
    assert first.tiles[name].isHidden()
    first.chips.choose("away")
    assert not first.tiles[name].isHidden()
    (menu,) = tab.show_section(name).findChildren(OwnMenu)
    menu.remove()
    qtbot.waitUntil(lambda: name not in tab.ledgers)
    settle()
    assert tab.section == ALL and name not in overview(tab).tiles


# By command ----------------------------------------------------------------------------------------------------


def test_the_command_line_knows_it_from_the_book(
    office: Book, sheet: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name, path = made(office, sheet), str(office.path)
    office.close()
    assert main(["template", f"ledger-{name}", str(tmp_path / "空.xlsx"), "--book", path]) == 0
    assert main(["import", path, f"ledger-{name}", str(sheet), "--dry-run"]) == 0
    assert main(["import", path, f"ledger-{name}", str(sheet)]) == 0
    capsys.readouterr()
    assert main(["show", path, f"ledgers.{name}", "--year", "2026", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [row["c1"] for row in shown] == ["清洁家园", "义诊", "慰问"] and shown[0]["c5"] == 30_050
    assert main(["print", path, name, str(tmp_path / "表.pdf"), "--year", "2026"]) == 0
    assert main(["export", path, f"ledgers.{name}", str(tmp_path / "出.xlsx"), "--year", "2026"]) == 0
    capsys.readouterr()
    for what, key in (
        ("sources", f"ledgers.{name}"),
        ("kinds", f"ledger-{name}"),
        ("registers", name),
        ("ledgers", name),
    ):
        assert main(["list", what, "--book", path, "--json"]) == 0
        assert key in [one["name"] for one in json.loads(capsys.readouterr().out)]
        assert main(["list", what, "--json"]) == 0
        assert key not in [one["name"] for one in json.loads(capsys.readouterr().out)]
    assert main(["facts", path, "--year", "2026", "--json"]) == 0
    assert f"ledgers.{name}" in [one["name"] for one in json.loads(capsys.readouterr().out)]
    assert main(["import", path, "ledger-own_z", str(sheet)]) == 1
