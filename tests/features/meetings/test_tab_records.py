"""The list of meetings: what it shows of each, chips, the panel beside it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from partybook.book.file import Book
from partybook.features.meetings import queries

from .conftest import day


def page_of(window: Any) -> Any:
    return window.page.show_section("records")


def texts(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_list_says_where_each_meeting_stands(
    hold: Any, attend: Any, book: Book, window: Any, people: dict[str, str]
) -> None:
    attend(hold("general", "2026-03-12", content="学习"), {"李娜": "出差"})
    hold("general", "2026-04-09")  # neither who came nor what was said
    hold("general", "2026-11-23", state="planned", held_on=None, planned_on=day("2026-11-23"))
    hold("general", "2026-11-24", state="planned", held_on=None, planned_on=day("2026-11-24"))
    hold(
        "general",
        "2026-12-01",
        state="cancelled",
        held_on=None,
        planned_on=day("2026-12-01"),
        cancelled_for="暴雨",
    )
    gone = hold("general", "2026-02-02", content="学习")
    with book.edit("作废会议") as session:
        queries.void_meeting(session, gone, "重复登记")
    page = page_of(window)
    page.reread()
    standings = {row["day"].iso: row["standing"] for row in page.rows}
    assert standings == {
        "2026-03-12": "held",
        "2026-04-09": "lacking",
        "2026-11-23": "overdue",
        "2026-11-24": "planned",  # today's may still be held
        "2026-12-01": "cancelled",
        "2026-02-02": "void",
    }
    assert [view.key for view in page.views()][:4] == ["all", "planned", "held", "wanting"]
    shown = {}
    for view in page.views():
        page.chips.choose(view.key)
        shown[view.key] = len(page.model.ids)
    assert shown == {"all": 5, "planned": 1, "held": 2, "wanting": 2, "cancelled": 1, "void": 1}


def test_the_panel_tells_numbers_the_absent_and_the_quorum(
    hold: Any, attend: Any, book: Book, window: Any, people: dict[str, str]
) -> None:
    uid = hold("general", "2026-03-12", content="学习")
    attend(uid, {"李娜": "出差"})
    with book.edit("写决议") as session:
        queries.set_resolutions(
            session, uid, [{"text": "建图书角", "owner": "王芳", "due_on": day("2026-05-01")}]
        )
        queries.set_votes(
            session,
            uid,
            [
                {
                    "matter": "decision",
                    "text": "图书角",
                    "due": 14,
                    "present": 13,
                    "yes": 12,
                    "no": 1,
                    "abstain": 0,
                }
            ],
        )
    page = page_of(window)
    page.reread()
    page.table.go_to(uid)
    said = texts(page.about)
    for expected in (
        "应到 15 · 实到 14 · 缺席 1",
        "李娜（请假：出差）",
        "有表决权的应到 14 人，须到会 8 人，实到 13 人，可以表决。",
        "通过：赞成 12 票，超过应到 14 人的半数（须 8 票）。",
        "建图书角",
        "2026.05.01 前",
    ):
        assert expected in said, expected


def test_a_file_let_go_over_the_panel_is_kept(
    hold: Any, attend: Any, book: Book, window: Any, tmp_path: Path, people: dict[str, str]
) -> None:
    uid = hold("general", "2026-03-12", content="学习")
    attend(uid, {})
    page = page_of(window)
    page.reread()
    page.table.go_to(uid)
    scan = tmp_path / "签到表.pdf"
    scan.write_bytes(b"%PDF-1.4\n%%EOF\n")
    page.about.attaching.add(page.about.owner, [scan], "scan")
    window.desk.work.wait()
    assert [one.name for one in book.read(lambda s: queries.minutes(s, uid))["files"]] == ["签到表.pdf"]


def test_the_year_and_the_kind_narrow_the_list(hold: Any, window: Any) -> None:
    hold("general", "2025-12-31")
    hold("lecture", "2026-01-01", also="theme_day")
    hold("general", "2026-01-02")
    page = page_of(window)
    page.reread()
    assert [row["day"].iso for row in page.rows] == ["2026-01-02", "2026-01-01"]
    page.kind.setCurrentIndex(page.kind.findData("theme_day"))  # what it counts as besides
    page.kind.activated.emit(page.kind.currentIndex())
    assert [page.row(uid)["day"].iso for uid in page.model.ids] == ["2026-01-01"]
    page.clear_filter()
    page.scope.show_year(2025)
    assert [row["day"].iso for row in page.rows] == ["2025-12-31"]


def test_the_panel_offers_what_can_be_done_and_printed(
    hold: Any, window: Any, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = hold("theme_day", "2026-03-18", content="学习")
    coming = hold("general", "2026-12-01", state="planned", held_on=None, planned_on=day("2026-12-01"))
    page = page_of(window)
    page.reread()

    def offered(uid: str) -> list[str]:
        page.table.go_to(uid)
        return [action.text() for action in page.about.menu().actions() if action.text()]

    assert offered(held) == [
        "打印会议记录",
        "打印主题党日记录表",
        "打印签到表",
        "纸质记录已签字…",
        "登记错了，作废…",
    ]
    assert offered(coming) == ["打印签到表", "修改安排…", "取消这次会议…", "登记错了，作废…"]
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr(window.errands, "print_form", lambda name, uid: asked.append((name, uid)))
    page.table.go_to(held)
    page.about.menu().actions()[0].trigger()
    assert asked == [("minutes", held)]
    names = [one.name for one in window.desk.jobs.registers(page.paper_of, window.desk.book)]
    assert {"minutes", "party-day", "meeting-sign-in"} <= set(names)
