"""谈心谈话: entered with the kind that follows from the posts, who has still to talk, corrected and voided."""

from typing import Any

import pytest

from partybook.book.file import Book
from partybook.desk.window import Window
from partybook.features.meetings import queries
from partybook.features.meetings.tab.talks import TalksPage
from partybook.features.roster import queries as roster

from .conftest import day

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, people: dict[str, str]) -> TalksPage:
    assert window.page is not None
    page = window.page.show_section("talks")
    assert isinstance(page, TalksPage)
    page.reread()
    return page


def enter(page: TalksPage, **texts: str) -> None:
    """Types into the inputs and leaves each."""
    for key, text in texts.items():
        entry = page.dialog.form.entries[key]
        write = getattr(entry.input, "setText", None) or getattr(entry.input, "setEditText", None)
        (write or entry.input.setPlainText)(text)
        entry.settle()
        entry.edited.emit()


def only(page: TalksPage) -> Any:
    [row] = page.rows
    return row


def lacking(page: TalksPage) -> dict[str, str]:
    return {line.texts[0]: line.texts[1] for line in page.coverage.lines.lines}


@pytest.mark.parametrize(
    ("talker", "name", "kind"),
    [("张建国", "王芳", "committee"), ("张建国", "赵敏", "officer_member"), ("赵敏", "孙伟", "member")],
)
def test_the_kind_follows_from_the_posts(
    page: TalksPage, people: dict[str, str], talker: str, name: str, kind: str
) -> None:
    page.add()
    enter(page, talker=talker, name=name, content="谈心")
    page.dialog.keep()
    row = only(page)
    assert (row["kind"], row["talker_uid"], row["person_uid"]) == (kind, people[talker], people[name])
    assert row["on_date"] == day("2026-11-24") and row["partner"] is None


def test_another_kind_that_was_chosen_stays(page: TalksPage) -> None:
    page.add()
    enter(page, kind="关心", talker="张建国", name="赵敏")
    page.dialog.keep()
    assert only(page)["kind"] == "caring"


def test_who_is_not_on_the_roster_is_kept_by_name(page: TalksPage, people: dict[str, str]) -> None:
    page.add()
    enter(page, talker="街道李书记", name="群众代表老王", kind="其他")
    page.dialog.keep()
    row = only(page)
    assert (row["talker"], row["talker_uid"]) == ("街道李书记", None)
    assert (row["partner"], row["person_uid"], row["name"]) == ("群众代表老王", None, "群众代表老王")
    page.open_row(row)
    enter(page, name="赵敏")
    page.dialog.keep()
    assert (only(page)["person_uid"], only(page)["partner"]) == (people["赵敏"], None)


def test_who_has_still_to_talk(page: TalksPage) -> None:
    page.add()
    enter(page, talker="张建国", name="赵敏")
    page.dialog.keep()
    assert page.coverage.said.text() == "谈齐 0 / 15 人"
    assert (lacking(page)["赵敏"], lacking(page)["张建国"]) == ("其他党员", "王芳、李娜")
    page.coverage.asked.emit(next(row["uid"] for row in page._covered if row["name"] == "孙伟"))
    assert page.dialog.form.entries["name"].text() == "孙伟"
    enter(page, talker="赵敏")
    page.dialog.keep()
    assert "赵敏" not in lacking(page) and page.coverage.said.text() == "谈齐 1 / 15 人"


@pytest.mark.parametrize(
    ("key", "texts"),
    [
        ("talker", {"talker": "", "name": "赵敏"}),
        ("name", {"talker": "赵敏", "name": ""}),
        ("name", {"talker": "赵敏", "name": "赵敏"}),
        ("on_date", {"talker": "赵敏", "name": "孙伟", "on_date": "2026.11.25"}),
        ("kind", {"talker": "赵敏", "name": "群众老王"}),
    ],
)
def test_what_is_wrong_is_said_where_it_is(
    book: Book, page: TalksPage, key: str, texts: dict[str, str]
) -> None:
    page.add()
    enter(page, **texts)
    page.dialog.keep()
    assert page.dialog.isVisible() and page.dialog.form.entries[key].note.text().startswith("▲")
    assert book.read(lambda session: queries.talks(session, 2026)) == []


def test_namesakes_are_told_apart(book: Book, page: TalksPage, people: dict[str, str]) -> None:
    with book.edit("登记党员") as session:
        values = {"name": "赵敏", "standing": "full", "full_on": day("2020-01"), "group": "第二党小组"}
        [other] = roster.store_people(session, [(None, values)])
    page.reread()
    page.add()
    entry = page.dialog.form.entries["name"]
    labels = [one.name for one in entry._finding.choices if one.name.startswith("赵敏")]
    assert len(set(labels)) == 2 and all("（" in label for label in labels)
    new = next(label for label in labels if "1963" not in label)
    enter(page, talker="张建国", name=new)
    page.dialog.keep()
    assert only(page)["person_uid"] == other and only(page)["name"] == "赵敏"


def test_a_talk_is_voided_and_undone(book: Book, page: TalksPage, qtbot: Any) -> None:
    page.add()
    enter(page, talker="张建国", name="赵敏")
    page.dialog.keep()
    page.voided.click()
    page.dialog.go()
    assert page.dialog.isVisible()  # without a reason nothing is done
    page.dialog.reason.setText("登记错了")
    page.dialog.go()
    assert only(page)["void_reason"] == "登记错了" and lacking(page)["赵敏"] == "支部委员；其他党员"
    assert [chip.text() for chip in page.chips._buttons.values()][-1] == "作废 1"
    page.desk.undo()
    qtbot.waitUntil(lambda: only(page)["voided_on"] is None)
