"""A book of two branches, each with a first group: every page says whose a line is, and nothing is mixed."""

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from partybook.book.file import Book
from partybook.features.meetings import queries
from partybook.features.roster import queries as roster
from partybook.text import short_names

from .conftest import day, number

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
OTHER = "西湖社区党支部"
LISTS = ("records", "resolutions", "attending", "appraisal", "hours", "talks")


@pytest.fixture
def other(book: Book, people: dict[str, str]) -> str:
    """A second branch with a secretary and two in a group that is called as one of the first branch."""
    with book.edit("第二个支部") as session:
        uid = roster.add_branch(session, OTHER)
        rows = [
            (
                None,
                {
                    "name": name,
                    "standing": "full",
                    "joined_on": day("2001-07-01"),
                    "full_on": day("2002-07-01"),
                    "citizen_id": number(f"195{place}0601", 700 + place),
                    "group": "第一党小组",
                    "branch": OTHER,
                },
            )
            for place, name in enumerate(("何静", "高远"))
        ]
        for person in roster.store_people(session, rows)[:1]:
            roster.add_post(
                session, person, {"post": "secretary", "branch_uid": uid, "from_on": day("2023-06-01")}
            )
    return uid


def shows(page: Any, key: str) -> bool:
    return not page.table.isColumnHidden(page.model.keys.index(key))


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["东湖社区第一党支部", "东湖社区离退休党支部"], ["第一党支部", "离退休党支部"]),
        (["第一党支部", "第二党支部"], ["第一党支部", "第二党支部"]),  # nothing but the number is shared
        (["东湖社区", "东湖社区第二党支部"], ["东湖社区", "第二党支部"]),
        (["东湖社区党支部"], ["东湖社区党支部"]),
        ([], []),
    ],
)
def test_what_tells_branches_apart(names: list[str], short: list[str]) -> None:
    assert list(short_names(names).values()) == short


def test_every_list_says_of_which_branch_a_line_is(window: Any, other: str, branch: str) -> None:
    for name in LISTS:
        page = window.page.show_section(name)
        page.reread()
        assert shows(page, "branch"), name
        assert not any(shows(page, key) for key in page.instead), name
    page.scope.show_branch(other)
    for name in LISTS:
        page = window.page.show_section(name)
        assert not shows(page, "branch") and all(shows(page, key) for key in page.instead), name


def test_one_branch_needs_no_column(window: Any, people: dict[str, str]) -> None:
    page = window.page.show_section("attending")
    page.reread()
    assert not shows(page, "branch") and shows(page, "last_on")
    page.table.columns.hide("group", True)  # what the clerk hides does not bring the branch into sight later
    assert page.desk.settings.get("columns.meetings.attending", {})["hidden"].count("branch") == 0
    assert not shows(page, "branch") and not shows(page, "group")


def test_the_page_is_titled_alike_everywhere(window: Any, people: dict[str, str]) -> None:
    """Else the words of the sections jump from page to page."""
    titles = {window.page.show_section(key).title for key, _ in window.page.sections}
    assert titles == {"会议记录"}


def test_a_group_of_one_branch_is_not_that_of_another(
    window: Any, other: str, people: dict[str, str]
) -> None:
    page = window.page.show_section("hours")
    page.reread()
    groups = page._groups()
    assert len(groups[f"{OTHER} 第一党小组 2 人"]) == 2
    assert len(groups["东湖社区党支部 第一党小组 7 人"]) == 7


def test_something_can_be_entered_on_an_empty_page(window: Any, other: str) -> None:
    page = window.page.show_section("talks")
    page.reread()
    assert not page.rows and page.tools.isVisibleTo(page) and page.picker.isVisibleTo(page)
    page.scope.show_branch(other)
    page.add()
    assert page.dialog.windowTitle()


def test_the_wall_names_the_branch_of_a_committee(window: Any, other: str, people: dict[str, str]) -> None:
    page = window.page.show_section("wall")
    page.reread()
    committee = next(one for one in page.owed if one.duty.kind == "committee")
    assert page._unit(committee).startswith("东湖社区党支部 ")
    assert page.grid.go_to(committee.uid)
    assert "东湖社区党支部 支" in " ".join(label.text() for label in page.about.findChildren(QLabel))


def test_open_resolutions_follow_the_branch_of_the_meeting(
    window: Any, book: Book, other: str, branch: str, hold: Any
) -> None:
    uid = hold("general", "2026-02-01")
    with book.edit("写决议") as session:
        queries.set_resolutions(session, uid, [{"text": "建图书角", "owner": "王芳"}])
    page = window.page.show_section("records")
    page.reread()
    page.acts.minute({"kind": "committee", "held_on": day("2026-03-12")})
    form = page.acts.dialog
    entry = form.basics.form.entries["branch"]
    entry.offer(OTHER)
    assert form.carried.isHidden()
    entry.offer("东湖社区党支部")
    assert not form.carried.isHidden() and "1 项" in form.carried.text()
    form.basics.form.entries["held_on"].offer(day("2026-01-31"))
    assert form.carried.isHidden()  # before it was resolved
