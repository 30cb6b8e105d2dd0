"""A shipped ledger under the office's own names, with columns out of sight: everywhere, and taken back again."""

from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.cli import main
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.ledgers import queries
from partybook.features.ledgers.tab.listing import LedgerPage
from partybook.features.ledgers.tab.own import OwnMenu
from partybook.features.ledgers.tab.page import LedgersPage
from partybook.jobs import asking, importing, printing
from partybook.jobs.asking import Question
from partybook.standards.ledgers import STATE, changed_ledger, ledgers, needed

LABELS, HIDDEN = {"gift": "慰问品名", "told": "本人意见"}, ("cause", "low_income", "note")


def change(office: Book, name: str = "visits", labels: Any = LABELS, hidden: Any = HIDDEN) -> None:
    with office.edit("改栏目") as session:
        queries.change_columns(session, name, labels, hidden)


def put(office: Book, **values: Any) -> str:
    with office.edit("登记") as session:
        ledger = queries.all_ledgers(session)["visits"]
        row = {"person": "王芳", "on_date": PartialDate(2026, 3, 5), **values}
        return queries.add_row(session, ledger, queries.branches(session)[0][0], row)


def test_form_paper_template_and_export_follow_and_values_stay(office: Book, tmp_path: Path) -> None:
    uid = put(office, cause="illness", gift="米", note="旧")
    change(office)
    ledger = office.read(queries.all_ledgers)["visits"]
    assert ledger.changed and not ledger.own and ledger.by_key["gift"].label == "慰问品名"
    assert not set(HIDDEN) & set(ledger.by_key)
    printing.print_register(office, "visits", tmp_path / "表.pdf", Question(2026))
    text = pypdfium2.PdfDocument(str(tmp_path / "表.pdf"))[0].get_textpage().get_text_range()
    assert "慰问品名" in text and "本人意见" in text and "致困原因" not in text and "备注" not in text
    importing.write_template("ledger-visits", tmp_path / "模板.xlsx", book=office)
    heads = [str(cell.value).strip("*") for cell in openpyxl.load_workbook(tmp_path / "模板.xlsx")["填写"][1]]
    assert "慰问品名" in heads and "慰问物品" not in heads and "备注" not in heads
    source, rows, _ = asking.rows(office, "ledgers.visits", Question(2026))
    assert "慰问品名" in [one.label for one in source.fields] and len(rows) == 1
    with office.edit("改") as session:
        queries.change_row(session, ledger, uid, {"gift": "油"})
    change(office, labels={}, hidden=())
    (row,) = office.read(lambda session: queries.rows_of(session, queries.all_ledgers(session)["visits"]))
    assert (row["cause"], row["note"], row["gift"]) == ("illness", "旧", "油")
    assert not office.read(queries.all_ledgers)["visits"].changed
    office.undo()
    assert office.read(queries.all_ledgers)["visits"].changed


def test_a_sheet_with_the_shipped_heads_is_still_understood(office: Book, tmp_path: Path) -> None:
    change(office)
    path, book = tmp_path / "a.xlsx", openpyxl.Workbook()
    page: Any = book.active
    page.append(["姓名", "慰问日期", "慰问物品", "本人意见"])
    page.append(["王芳", "2026.3.5", "米", "还好"])
    book.save(path)
    plan = importing.plan_import(office, "ledger-visits", path)
    assert [(row.fate, row.values["gift"], row.values["told"]) for row in plan.rows] == [
        ("added", "米", "还好")
    ]


@pytest.mark.parametrize(
    ("labels", "hidden", "code"),
    [
        ({"gift": " "}, (), "draft-label"),
        ({"gift": "金额"}, (), "draft-twice"),  # another column is called so in spreadsheets
        ({"gift": "实物", "told": "实物"}, (), "draft-twice"),
        ({"gift": "所在党支部"}, (), "draft-twice"),
        ({}, ("person",), "column-needed"),
        ({}, ("gift_fen",), "column-needed"),
    ],
)
def test_what_would_spoil_the_ledger_is_refused(office: Book, labels: Any, hidden: Any, code: str) -> None:
    with pytest.raises(Problem) as found:
        change(office, labels=labels, hidden=hidden)
    assert found.value.code == code and not office.read(queries.all_ledgers)["visits"].changed


@pytest.mark.parametrize("name", ledgers())
def test_every_shipped_ledger_can_be_changed_as_far_as_it_allows(name: str) -> None:
    ledger = ledgers()[name]
    free = [one.key for one in ledger.fields if one.key not in needed(ledger) and one.key != STATE]
    labels = ", ".join(f'{one.key} = "新{one.label}"' for one in ledger.fields if one.key != STATE)
    changed = changed_ledger(name, f'hidden = {free}\nlabels = {{ {labels}, gone = "没有了" }}\n')
    assert [one.key for one in changed.fields] == [one.key for one in ledger.fields if one.key not in free]
    assert all(one.label.startswith("新") for one in changed.fields if one.key != STATE)
    assert changed_ledger(name, 'hidden = ["on_date", "person", "x"]').rules == ledger.rules


def test_the_window_changes_names_and_takes_it_back(tab: LedgersPage, office: Book, qtbot: Any) -> None:
    page = tab.show_section("visits")
    (menu,) = page.findChildren(OwnMenu)
    menu.fill()
    assert [one.text() for one in menu.choices.actions()] == ["栏目改名、隐藏…"]
    menu.rename()
    dialog: Any = menu.dialog
    place = [one.key for one in dialog.fields].index("gift")
    assert not dialog.form.is_changed()
    dialog.table.item(place, 0).setText("慰问品名")
    assert dialog.form.is_changed()
    dialog.keep()
    qtbot.waitUntil(lambda: tab.ledgers["visits"].changed)
    page = tab.current
    assert isinstance(page, LedgerPage)
    assert next(one.label for one in page.fields if one.key == "gift") == "慰问品名"
    (menu,) = page.findChildren(OwnMenu)
    menu.rename()
    dialog = menu.dialog
    assert (
        dialog.table.item(place, 0).text() == "慰问品名" and dialog.table.item(place, 1).text() == "慰问物品"
    )
    dialog.reset.click()
    dialog.keep()
    qtbot.waitUntil(lambda: not tab.ledgers["visits"].changed)


def test_the_command_line_speaks_of_it_by_its_new_names(
    office: Book, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(office, gift="米")
    change(office)
    path = str(office.path)
    office.close()
    capsys.readouterr()
    assert main(["show", path, "ledgers.visits", "--year", "2026"]) == 0
    assert "慰问品名" in capsys.readouterr().out
    assert main(["print", path, "visits", str(tmp_path / "表.pdf"), "--year", "2026"]) == 0
