"""One roster all the way: sheet → intake → book → changed → table → PDF read back."""

import random
import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from partybook.app import Jobs, name_of
from partybook.desk.desk import Desk
from partybook.features.roster.model import FIELDS
from partybook.features.roster.tab import RosterPage
from partybook.jobs import demo, importing, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import new_book
from partybook.settings import PcSettings
from partybook.sheets.writing import write_rows
from partybook.standards.codes import codes

PEOPLE = 148


@pytest.fixture
def people() -> list[dict[str, object]]:
    maker = demo._People(random.Random(3), 2026)
    return [maker.make("full", place) for place in range(PEOPLE)]


def texts_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return texts


def test_a_roster_goes_from_sheet_to_paper(qtbot, tmp_path: Path, people: list[dict[str, object]]) -> None:
    sheet = tmp_path / "名册.xlsx"
    write_rows(sheet, "党员名册", [field for field in FIELDS if not field.computed], people, codes())
    desk = Desk(PcSettings(tmp_path), Jobs, name_of)
    desk.take(new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部"))
    page = RosterPage(desk)
    qtbot.addWidget(page)
    page.reread()
    assert page.model.rowCount() == 0

    assert desk.book is not None
    plan = importing.plan_import(desk.book, "roster", sheet)
    assert (plan.count("added"), plan.count("refused")) == (PEOPLE, 0)
    with qtbot.waitSignal(desk.changed) as changed:
        importing.apply_import(desk.book, plan)
    assert "person" in changed.args[0]

    assert page.model.rowCount() == PEOPLE  # the page reread by itself
    column = page.model.keys.index("name")
    shown = [
        page.model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
        for row in range(page.model.rowCount())
    ]
    assert sorted(shown) == sorted(str(person["name"]) for person in people)

    done = printing.print_register(desk.book, "roster", tmp_path / "R01.pdf", Question())
    assert done.problems == ()
    pages = texts_of(tmp_path / "R01.pdf")
    assert len(pages) == done.pages
    whole = re.sub(r"\s", "", "".join(pages))
    for person in people:
        assert str(person["name"]).replace(" ", "") in whole
        assert str(person["citizen_id"]) in whole
    for number, text in enumerate(pages, 1):
        text = re.sub(r"\s", "", text)
        for part in (
            "中共东湖社区支部委员会党员花名册",
            "填报单位",
            "公民身份号码",
            "填表人",
            "党支部书记",
            f"第{number}页共{len(pages)}页",
        ):
            assert part in text

    with qtbot.waitSignal(desk.changed):
        desk.book.undo()
    assert page.model.rowCount() == 0
    desk.close_book()
