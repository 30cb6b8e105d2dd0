"""A second window only reads, and shows what the first one writes."""

from pathlib import Path

from partybook.app import Jobs, name_of
from partybook.desk.desk import Desk
from partybook.features.roster import queries
from partybook.features.roster.tab import RosterPage
from partybook.jobs.books import new_book, open_book
from partybook.settings import PcSettings


def test_what_the_first_window_writes_is_soon_seen_in_the_second(qtbot, tmp_path: Path) -> None:
    with new_book(tmp_path / "a.partybook", branch="东湖社区党支部", who="王芳") as first:
        desk = Desk(PcSettings(tmp_path), Jobs, name_of)
        desk.take(open_book(tmp_path / "a.partybook", who="李四"))
        assert desk.book is not None and desk.book.read_only and not desk.can_edit
        page = RosterPage(desk)
        qtbot.addWidget(page)
        page.reread()
        assert page.model.rowCount() == 0
        with first.edit("登记") as session:
            queries.add_person(session, {"name": "张三", "standing": "full"})
        qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=10_000)
        desk.close_book()
