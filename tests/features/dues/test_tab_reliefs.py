"""The page of reductions: applied for, agreed, approved; the form that says what is missing; the paper."""

from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.desk.window import Window
from partybook.features.dues import queries
from partybook.features.dues.tab.reliefs import ReliefsPage
from partybook.features.roster import queries as roster
from partybook.jobs.asking import Question
from partybook.jobs.printing import print_register

from .conftest import month

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(window: Window, assessed: dict[str, str]) -> ReliefsPage:
    assert window.page is not None
    page = window.page.show_section("reliefs")
    assert isinstance(page, ReliefsPage)
    page.reread()
    return page


def enter(page: ReliefsPage, **texts: str) -> None:
    for key, text in texts.items():
        entry = page.dialog.form.entries[key]
        write = (
            getattr(entry.input, "setText", None)
            or getattr(entry.input, "setEditText", None)
            or entry.input.setPlainText
        )
        write(text)


def states(page: ReliefsPage) -> dict[str, str]:
    column = page.model.keys.index("state")
    return {
        page.model.row(place)["name"]: page.model.index(place, column).data()
        for place in range(page.model.rowCount())
    }


def test_an_application_on_its_way(
    window: Window, book: Book, branch: str, page: ReliefsPage, assessed: dict[str, str], qtbot: Any
) -> None:
    assert page.places.currentWidget() is page.nobody
    page.nobody.first.click()
    enter(
        page,
        name="孙伟",
        kind="少交",
        from_month="2026.3",
        to_month="2026.12",
        amount_fen="20",
        situation="大病",
    )
    page.dialog.keep()
    assert states(page) == {"孙伟": "! 申请"}
    page.open_row(page.rows[0])
    assert page.dialog.windowTitle() == "减免 孙伟" and not page.dialog.form.entries["name"].input.isEnabled()
    enter(page, branch_opinion="同意", branch_on="2026.3.2")
    page.dialog.keep()
    assert states(page) == {"孙伟": "! 支部同意"}
    page.open_row(page.rows[0])
    enter(page, approved_on="2026.3.10", approval="东街工委〔2026〕3号")
    page.dialog.keep()
    assert states(page) == {"孙伟": "✓ 已批准"}
    assert [chip.text() for chip in page.chips._buttons.values()] == [
        "全部 1", "申请 0", "支部同意 0", "已批准 1", "未批准 0", "到期 0",
    ]  # fmt: skip
    owed = {
        row["name"]: row["owed_fen"]
        for row in book.read(lambda session: queries.expected(session, [month("2026-03")], branch))
    }
    assert owed["孙伟"] == 2_000
    window.desk.undo()
    qtbot.waitUntil(lambda: states(page) == {"孙伟": "! 支部同意"})


@pytest.mark.parametrize(
    ("key", "texts"),
    [
        ("name", {"name": "孙大圣", "kind": "免交", "from_month": "2026.3"}),
        ("from_month", {"name": "孙伟", "kind": "免交", "from_month": "2026"}),
        ("to_month", {"name": "孙伟", "kind": "免交", "from_month": "2026.3", "to_month": "2026.2"}),
        ("amount_fen", {"name": "孙伟", "kind": "少交", "from_month": "2026.3"}),
        ("kind", {"name": "孙伟", "from_month": "2026.3"}),
        (
            "refused_on",
            {
                "name": "孙伟",
                "kind": "免交",
                "from_month": "2026.3",
                "approved_on": "2026.3.1",
                "refused_on": "2026.3.1",
            },
        ),
    ],
)
def test_what_is_missing_is_said_where_it_is(
    book: Book, page: ReliefsPage, key: str, texts: dict[str, str]
) -> None:
    page.add()
    enter(page, **texts)
    page.dialog.keep()
    assert page.dialog.isVisible() and page.dialog.form.entries[key].note.text().startswith("▲")
    assert book.read(queries.reliefs) == []


def test_two_of_one_name_are_told_apart(
    window: Window, book: Book, page: ReliefsPage, assessed: dict[str, str]
) -> None:
    with book.edit("登记党员") as session:
        values = {
            "name": "孙伟",
            "standing": "full",
            "full_on": month("2020-01"),
            "born_on": month("1990-02"),
        }
        roster.store_people(session, [(None, values)])
    page.reread()
    page.add()
    enter(page, name="孙伟", kind="免交", from_month="2026.1")
    page.dialog.keep()
    assert page.dialog.form.entries["name"].note.text().startswith("▲")
    enter(page, name="孙伟（第二党小组 1974.05）")
    page.dialog.keep()
    [row] = book.read(queries.reliefs)
    assert row["person_uid"] == assessed["孙伟"]


def test_the_year_shown_and_the_paper_of_the_chosen_one(
    window: Window, book: Book, page: ReliefsPage, assessed: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with book.edit("减免") as session:
        last = queries.add_relief(
            session,
            assessed["王芳"],
            {"kind": "exempt", "from_month": month("2025-01"), "to_month": month("2025-06"),
             "approved_on": month("2025-01-05")},
        )  # fmt: skip
    page.reread()
    assert states(page) == {}
    page.scope.show_year(2025)
    assert states(page) == {"王芳": "– 到期"} and page.day == "2025 年"
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(window.errands, "print_form", lambda name, uid: asked.append((name, uid)))
    page.form_printed.click()
    assert asked == [("dues-exemption", last)]


def test_the_paper_of_one_application_holds_it(book: Book, assessed: dict[str, str], tmp_path: Path) -> None:
    values = {"kind": "exempt", "from_month": month("2026-01"), "situation": "大病住院"}
    with book.edit("减免") as session:
        queries.add_relief(session, assessed["王芳"], values)
        mine = queries.add_relief(session, assessed["孙伟"], {**values, "situation": "火灾"})
    done = print_register(book, "dues-exemption", tmp_path / "审批表.pdf", Question(uids=(mine,)))
    assert done.rows == 1
    text = pypdfium2.PdfDocument(tmp_path / "审批表.pdf")[0].get_textpage().get_text_range()
    assert "孙伟" in text and "火灾" in text and "王芳" not in text
