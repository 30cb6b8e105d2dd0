"""How each member came: numbers, who stays away, the meetings of one beside the list; what waits for the rail."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from partybook.book.file import Book
from partybook.facts import Asked
from partybook.features.meetings import queries
from partybook.features.meetings.sources import WAITING

from .conftest import day

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_everybody_has_a_line_and_the_panel_their_meetings(
    hold: Any, attend: Any, book: Book, window: Any, people: dict[str, str]
) -> None:
    attend(hold("general", "2026-03-12", title="春季大会"), {"李娜": "出差"})
    attend(hold("general", "2026-06-12", title="夏季大会"), {})
    hidden = hold("general", "2026-09-12", title="作废的会")
    attend(hidden, {"李娜": "生病"})
    with book.edit("作废") as session:
        queries.void_meeting(session, hidden, "重复")
    page = window.page.show_section("attending")
    page.reread()
    row = next(row for row in page.rows if row["name"] == "李娜")
    assert (row["due"], row["present"], row["leave"], row["rate_bp"]) == (2, 1, 1, 5000)
    assert row["last_on"].iso == "2026-06-12" and len(page.rows) == 15
    page.table.go_to(row["uid"])
    said = "\n".join(label.text() for label in page.about.findChildren(QLabel))
    assert "2026.03.12 春季大会" in said and "○ 请假（出差）" in said and "作废的会" not in said
    page.find("ln")
    assert [page.row(uid)["name"] for uid in page.model.ids] == ["李娜"]
    page.find("")
    page.chips.choose("full")
    assert len(page.model.ids) == 14


def test_who_stays_away_for_six_months_is_marked(
    hold: Any, book: Book, window: Any, people: dict[str, str]
) -> None:
    for month in range(4, 11):
        uid = hold("general", f"2026-{month:02d}-12")
        lines = [
            {
                "person_uid": one,
                "state": "absent" if name == "李娜" else "present",
                "due": True,
                "votes": True,
            }
            for name, one in people.items()
        ]
        with book.edit("登记到会") as session:
            queries.set_attendance(session, uid, lines)
    page = window.page.show_section("attending")
    page.reread()
    page.chips.choose("mark")
    assert [(page.row(uid)["name"], page.row(uid)["mark"]) for uid in page.model.ids] == [("李娜", "six")]


def test_what_waits_is_counted_at_its_edge(hold: Any, book: Book, people: dict[str, str]) -> None:
    uid = hold("general", "2026-01-12")
    hold("committee", "2026-11-20", state="planned", held_on=None, planned_on=day("2026-11-20"))
    with book.edit("决议") as session:
        queries.set_resolutions(session, uid, [{"text": "办", "due_on": day("2026-11-20")}])

    def counts(on: dt.date) -> list[int]:
        return [book.read(lambda session, one=one: one.count(session, Asked(2026, on))) for one in WAITING]

    assert counts(dt.date(2026, 11, 20))[1:] == [0, 0, 0]
    assert counts(dt.date(2026, 11, 21))[1:] == [1, 1, 0]
    before, after = counts(dt.date(2026, 6, 30))[0], counts(dt.date(2026, 7, 1))[0]
    # June: committee, two groups, theme day; the second quarter: members' meeting and lecture.
    assert after - before == 6
