"""Photos and scans of a person through the window: dropped, chosen, shown, saved, taken off, undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from partybook.book.attach import attached, bytes_of
from partybook.book.file import Book
from partybook.desk import palette, troubles
from partybook.desk.scanning import ScanDialog
from partybook.desk.window import Window
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.tab.page import RosterPage
from partybook.jobs.books import new_book
from partybook.jobs.demo.files import silhouette


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = new_book(tmp_path / "东湖.partybook", branch="东湖社区党支部", community="东湖社区", who="李梅")
    with book.edit("登记党员") as session:
        for name in ("王秀英", "李建国"):
            queries.add_person(session, {"name": name})
    return book


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Problem]:
    """The Problems that were shown."""
    found: list[Problem] = []
    monkeypatch.setattr(troubles, "show_problem", lambda _parent, problem: found.append(problem))
    return found


def uid_of(book: Book, name: str = "王秀英") -> str:
    return str(next(row["uid"] for row in book.read(queries.people) if row["name"] == name))


def files(book: Book, name: str = "王秀英") -> list[tuple[str, str]]:
    uid = uid_of(book, name)
    return [(one.kind, one.name) for one in book.read(lambda session: attached(session, uid))]


@pytest.fixture
def chosen(page: RosterPage, book: Book, qtbot: Any) -> RosterPage:
    page.table.go_to(uid_of(book))
    qtbot.waitUntil(lambda: page.panel.values.get("name") == "王秀英")
    return page


def put(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_a_dropped_picture_becomes_the_photo_at_the_top(
    window: Window, chosen: RosterPage, book: Book, tmp_path: Path, qtbot: Any
) -> None:
    path = put(tmp_path, "a.png", silhouette())
    chosen.panel.files_dropped.emit([path], "photo")
    qtbot.waitUntil(lambda: files(book) == [("photo", "a.jpg")])
    qtbot.waitUntil(lambda: getattr(chosen.panel, "photo", None) is not None)
    assert chosen.panel.photo.isVisible()
    qtbot.waitUntil(lambda: "设照片：王秀英" in window.menus.undo.text())
    chosen.panel.files_dropped.emit([put(tmp_path, "b.png", silhouette() + b"x")], "photo")
    qtbot.waitUntil(lambda: not window.desk.work.busy)
    assert len(files(book)) == 1  # the same picture again, the bytes behind its end aside
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: files(book) == [])


def test_another_photo_takes_the_place_and_undo_brings_the_first_back(
    window: Window, chosen: RosterPage, book: Book, tmp_path: Path, qtbot: Any
) -> None:
    from PySide6.QtGui import QColor, QImage

    other = QImage(30, 40, QImage.Format.Format_RGB32)
    other.fill(QColor("green"))
    other.save(str(tmp_path / "b.png"))
    chosen.panel.files_dropped.emit([put(tmp_path, "a.png", silhouette())], "photo")
    qtbot.waitUntil(lambda: files(book) == [("photo", "a.jpg")])
    qtbot.waitUntil(lambda: not window.desk.work.busy)
    chosen.panel.files_dropped.emit([tmp_path / "b.png"], "photo")
    qtbot.waitUntil(lambda: files(book) == [("photo", "b.jpg")])
    qtbot.waitUntil(lambda: not window.desk.work.busy)
    book.undo()
    assert files(book) == [("photo", "a.jpg")]


def test_several_scans_are_one_edit_and_the_refused_are_named(
    window: Window, chosen: RosterPage, book: Book, tmp_path: Path, qtbot: Any, told: list[Problem]
) -> None:
    paths = [
        put(tmp_path, "申请书.pdf", b"%PDF-1 a"),
        put(tmp_path, "空.pdf", b""),
        put(tmp_path, "志愿书.pdf", b"%PDF-1 b"),
        tmp_path / "没有.pdf",
        put(tmp_path, "又是申请书.pdf", b"%PDF-1 a"),
    ]
    entries = len(book.history())
    chosen.panel.files_dropped.emit(paths, "scan")
    qtbot.waitUntil(lambda: bool(told))
    assert files(book) == [("scan", "申请书.pdf"), ("scan", "志愿书.pdf")]
    assert len(book.history()) == entries + 1
    assert told[0].code == "attach-some" and "空.pdf" in str(told[0]) and "没有.pdf" in str(told[0])
    qtbot.waitUntil(lambda: [line.whole for line in chosen.panel.shelf.lines] == ["申请书.pdf", "志愿书.pdf"])


def test_a_single_refusal_is_said_and_nothing_is_stored(
    chosen: RosterPage, book: Book, tmp_path: Path, qtbot: Any, told: list[Problem]
) -> None:
    entries = len(book.history())
    chosen.panel.files_dropped.emit([put(tmp_path, "名册.xlsx", b"PK\x03\x04")], "scan")
    qtbot.waitUntil(lambda: [problem.code for problem in told] == ["attach-kind"])
    assert len(book.history()) == entries


def test_several_photos_become_one_scan(
    window: Window, chosen: RosterPage, book: Book, tmp_path: Path, qtbot: Any
) -> None:
    chosen.panel.shelf.add_asked.emit("merged")
    qtbot.waitUntil(lambda: window.findChild(ScanDialog) is not None)
    dialog = window.findChild(ScanDialog)
    photos = [put(tmp_path, f"{number}.png", silhouette()) for number in (1, 2)]
    dialog.add(photos)
    qtbot.waitUntil(lambda: dialog.strip.ready)
    dialog.name.setText("入党申请书")
    dialog.go.click()
    qtbot.waitUntil(lambda: files(book) == [("scan", "入党申请书.pdf")])
    one = book.read(lambda session: attached(session, uid_of(book)))[0]
    assert one.media == "application/pdf"
    book.undo()
    assert files(book) == []


def test_chosen_files_saved_elsewhere_opened_and_taken_off(
    window: Window,
    chosen: RosterPage,
    book: Book,
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source, target = put(tmp_path, "申请书.pdf", b"%PDF-1 a"), tmp_path / "另存.pdf"
    monkeypatch.setattr("partybook.desk.files.ask_several", lambda *_: [source])
    monkeypatch.setattr("partybook.desk.files.ask_save", lambda *_: target)
    chosen.panel.shelf.add_asked.emit("scan")
    qtbot.waitUntil(lambda: files(book) == [("scan", "申请书.pdf")])
    qtbot.waitUntil(lambda: bool(chosen.panel.shelf.lines))
    one = chosen.panel.values and book.read(lambda session: attached(session, uid_of(book)))[0]
    chosen.panel.shelf.asked.emit("save", one)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == b"%PDF-1 a"
    opened: list[bytes] = []
    monkeypatch.setattr(chosen.attaching.viewing, "open", lambda data, media: opened.append(data) or True)
    chosen.panel.shelf.asked.emit("open", one)
    qtbot.waitUntil(lambda: opened == [b"%PDF-1 a"])
    chosen.panel.shelf.asked.emit("remove", one)
    qtbot.waitUntil(lambda: files(book) == [])
    book.undo()
    assert files(book) == [("scan", "申请书.pdf")]
    assert book.read(lambda session: bytes_of(session, one.sha256)) == b"%PDF-1 a"


def test_a_damaged_photo_does_not_hide_the_person(
    chosen: RosterPage, book: Book, tmp_path: Path, qtbot: Any, told: list[Problem]
) -> None:
    from sqlalchemy import text

    chosen.panel.files_dropped.emit([put(tmp_path, "a.png", silhouette())], "photo")
    qtbot.waitUntil(lambda: files(book) == [("photo", "a.jpg")])
    with book.edit("坏") as session:
        session.execute(text("UPDATE blob SET data = x'00'"))
        queries.change_person(session, uid_of(book), {"note": "x"})
    qtbot.waitUntil(lambda: [line.whole for line in chosen.panel.shelf.lines] == ["a.jpg"])
    chosen.panel.shelf.lines[0].pressed.emit()
    qtbot.waitUntil(lambda: [problem.code for problem in told] == ["attach-damaged"])


def test_a_drag_covers_the_panel_only_where_it_can_be_kept(
    window: Window, page: RosterPage, chosen: RosterPage, book: Book, tmp_path: Path, qtbot: Any
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg"))])

    def enter() -> bool:
        event = QDragEnterEvent(
            QPoint(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setAccepted(False)
        QApplication.sendEvent(page.panel, event)
        return bool(page.panel.zones.isVisible())

    assert enter()
    page.panel.zones.hide()
    import datetime as dt

    page.show_day(dt.date(2026, 10, 1))
    qtbot.waitUntil(lambda: not page.panel._can_edit)
    assert not enter()


def test_files_move_with_a_merge_and_stay_in_the_bin(book: Book, tmp_path: Path) -> None:
    from partybook.book.attach import attach

    one, other = uid_of(book), uid_of(book, "李建国")
    with book.edit("加") as session:
        attach(session, "person", other, "申请书.pdf", b"%PDF-1")
    with book.edit("回收") as session:
        queries.bin_person(session, other)
    assert [one_.name for one_ in book.read(lambda session: attached(session, other))] == ["申请书.pdf"]
    book.undo()
    with book.edit("合并") as session:
        queries.merge_people(session, one, other, {})
    assert files(book) == [("scan", "申请书.pdf")]
