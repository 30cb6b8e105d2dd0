"""Photos and scans: read, turned upright, scaled; refused with a reason; dropped, opened from a private folder."""

from __future__ import annotations

import os
import stat
import struct
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from partybook.book.attach import MOST, Attached
from partybook.desk import palette
from partybook.desk.attaching import DropZones, Photo, Shelf, files_of
from partybook.desk.attaching.reading import LONGEST, read_file
from partybook.desk.attaching.shelf import size_of
from partybook.desk.attaching.viewing import START, Viewing
from partybook.desk.desk import Desk
from partybook.errors import Problem
from partybook.settings import PcSettings

RED, BLUE = QColor("#FF0000"), QColor("#0000FF")


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if not palette.look.has_font:
        palette.dress(100, "light")


def picture(wide: int, high: int, format_: str = "JPEG") -> bytes:
    """The left half red, the right half blue."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    for line in range(high):
        for place in range(wide // 2):
            image.setPixelColor(place, line, RED)
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(into, format_, 95)
    return bytes(into.data().data())


def turned(jpeg: bytes, orientation: int) -> bytes:
    """A JPEG whose camera says how it was held."""
    tiff = b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    body = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def image_of(data: bytes) -> QImage:
    return QImage.fromData(QByteArray(data))


def is_like(color: QColor, other: QColor) -> bool:
    return abs(color.red() - other.red()) < 40 and abs(color.blue() - other.blue()) < 40


@pytest.mark.parametrize(
    ("orientation", "top_left", "bottom_right", "upright"),
    [(1, RED, BLUE, False), (3, BLUE, RED, False), (6, RED, BLUE, True), (8, BLUE, RED, True)],
)
def test_a_photo_is_upright_as_the_camera_meant_it(
    tmp_path: Path, orientation: int, top_left: QColor, bottom_right: QColor, upright: bool
) -> None:
    file = tmp_path / "照片.jpg"
    file.write_bytes(turned(picture(80, 40), orientation))
    image = image_of(read_file(file, "photo").data)
    assert (image.width(), image.height()) == ((40, 80) if upright else (80, 40))
    assert is_like(image.pixelColor(3, 3), top_left)
    assert is_like(image.pixelColor(image.width() - 4, image.height() - 4), bottom_right)


@pytest.mark.parametrize(
    ("wide", "high", "kept"),
    [
        (LONGEST - 1, 100, (LONGEST - 1, 100)),
        (LONGEST, 100, (LONGEST, 100)),
        (LONGEST + 300, 300, (LONGEST, 240)),
        (300, 2 * LONGEST, (150, LONGEST)),
    ],
)
def test_a_photo_is_scaled_down_never_up(tmp_path: Path, wide: int, high: int, kept: tuple[int, int]) -> None:
    file = tmp_path / "照片.png"
    file.write_bytes(picture(wide, high, "PNG"))
    ready = read_file(file, "photo")
    image = image_of(ready.data)
    assert (image.width(), image.height()) == kept
    assert ready.name == "照片.jpg" and ready.data.startswith(b"\xff\xd8\xff")


def test_a_large_turned_photo_is_scaled_and_upright(tmp_path: Path) -> None:
    file = tmp_path / "照片.jpg"
    file.write_bytes(turned(picture(2 * LONGEST, LONGEST), 6))
    data = read_file(file, "photo").data
    image = image_of(data)
    assert (image.width(), image.height()) == (LONGEST // 2, LONGEST)
    assert b"Exif" not in data[:200]  # where it was taken is nobody's business


def test_what_is_clear_becomes_white(tmp_path: Path) -> None:
    clear = QImage(20, 20, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    file = tmp_path / "章.png"
    assert clear.save(str(file))
    assert is_like(image_of(read_file(file, "photo").data).pixelColor(10, 10), QColor("white"))


def test_a_scan_is_kept_as_it_is(tmp_path: Path) -> None:
    for name, data in (
        ("申请书.pdf", b"%PDF-1.7 x"),
        ("证.jpg", picture(30, 20)),
        ("证.png", picture(30, 20, "PNG")),
    ):
        (tmp_path / name).write_bytes(data)
        assert read_file(tmp_path / name, "scan") == (name, data, "scan")


@pytest.mark.qt_log_ignore("Unsupported marker type")
@pytest.mark.parametrize(
    ("name", "data", "kind", "code"),
    [
        ("空.pdf", b"", "scan", "attach-empty"),
        ("名册.xlsx", b"PK\x03\x04 x", "scan", "attach-kind"),
        ("x.jpg", b"hello", "scan", "attach-kind"),
        ("坏.jpg", b"\xff\xd8\xff broken", "scan", "attach-kind"),
        ("申请书.pdf", b"%PDF-1.7 x", "photo", "attach-photo"),
        ("坏.jpg", b"\xff\xd8\xff broken", "photo", "attach-photo"),
    ],
)
def test_what_cannot_be_kept_is_said_by_name(
    tmp_path: Path, name: str, data: bytes, kind: str, code: str
) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Problem) as caught:
        read_file(tmp_path / name, kind)
    assert caught.value.code == code and name in str(caught.value)


def test_a_vanished_file_a_folder_and_one_too_large(tmp_path: Path) -> None:
    film = tmp_path / "影片.pdf"
    with film.open("wb") as file:
        file.truncate(MOST + 1)
    exact = tmp_path / "刚好.pdf"
    with exact.open("wb") as file:
        file.write(b"%PDF-")
        file.truncate(MOST)
    (tmp_path / "夹").mkdir()
    for path, code in (
        (tmp_path / "没有.pdf", "attach-missing"),
        (tmp_path / "夹", "attach-folder"),
        (film, "attach-large"),
    ):
        with pytest.raises(Problem) as caught:
            read_file(path, "scan")
        assert caught.value.code == code and path.name in str(caught.value)
    assert len(read_file(exact, "scan").data) == MOST


# Dropping -----------------------------------------------------------------------------------------------------------


def dragged(*paths: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls(
        [QUrl(str(path)) if isinstance(path, str) else QUrl.fromLocalFile(str(path)) for path in paths]
    )
    return data


def event_at(make: Any, point: QPoint, data: QMimeData) -> Any:
    where = QPointF(point) if make is QDropEvent else point
    return make(
        where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )


@pytest.fixture
def zones(qtbot: Any) -> Iterator[DropZones]:
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    yield DropZones(panel)


def test_only_files_of_this_computer_count() -> None:
    assert files_of(dragged("https://example.org/a.jpg")) == []
    assert files_of(dragged(Path("/tmp/a.jpg"), "https://example.org/b.jpg")) == [Path("/tmp/a.jpg")]
    assert files_of(QMimeData()) == []


@pytest.mark.parametrize(
    ("names", "kinds"),
    [(["a.jpg"], ["photo", "scan"]), (["a.PDF"], ["scan"]), (["a.jpg", "b.jpg"], ["scan"])],
)
def test_one_picture_may_be_a_photo(zones: DropZones, names: list[str], kinds: list[str]) -> None:
    zones.begin([Path(name) for name in names])
    assert list(zones.areas()) == kinds and zones.isVisible()


def test_where_it_is_let_go_says_what_it_becomes(zones: DropZones, qtbot: Any) -> None:
    data = dragged(Path("/tmp/a.jpg"))
    for point, kind in ((QPoint(150, 100), "photo"), (QPoint(150, 400), "scan")):
        zones.begin([Path("/tmp/a.jpg")])
        QApplication.sendEvent(zones, event_at(QDragEnterEvent, point, data))
        QApplication.sendEvent(zones, event_at(QDragMoveEvent, point, data))
        with qtbot.waitSignal(zones.dropped) as heard:
            QApplication.sendEvent(zones, event_at(QDropEvent, point, data))
        assert heard.args == [[Path("/tmp/a.jpg")], kind] and not zones.isVisible()


def test_files_that_are_gone_before_the_zones_took_over(zones: DropZones, qtbot: Any) -> None:
    zones.begin([Path("/tmp/a.jpg")])
    zones.end_unless_entered()
    qtbot.waitUntil(lambda: not zones.isVisible())
    zones.begin([Path("/tmp/a.jpg")])
    QApplication.sendEvent(zones, event_at(QDragEnterEvent, QPoint(150, 100), dragged(Path("/tmp/a.jpg"))))
    zones.end_unless_entered()
    qtbot.wait(250)
    assert zones.isVisible()
    QApplication.sendEvent(zones, QDragLeaveEvent())
    assert not zones.isVisible()


def test_between_the_zones_nothing_happens(zones: DropZones) -> None:
    heard: list[Any] = []
    zones.dropped.connect(lambda *args: heard.append(args))
    zones.begin([Path("/tmp/a.jpg")])
    move = event_at(QDragMoveEvent, QPoint(150, 250), dragged(Path("/tmp/a.jpg")))
    QApplication.sendEvent(zones, move)
    assert not move.isAccepted()
    # Where nothing takes it, the desktop makes of letting go that the drag leaves.
    QApplication.sendEvent(zones, QDragLeaveEvent())
    assert heard == [] and not zones.isVisible()


# The lines ----------------------------------------------------------------------------------------------------------


def kept(name: str, kind: str = "scan", size: int = 2_200_000) -> Attached:
    return Attached("u", kind, name, "application/pdf", size, "0" * 64, None)


def test_files_as_lines(qtbot: Any) -> None:
    shelf = Shelf([kept("照片.jpg", "photo"), kept("申请书.pdf")], can_edit=True, photo_shown=True)
    qtbot.addWidget(shelf)
    assert [line.whole for line in shelf.lines] == ["申请书.pdf"]
    texts = [label.text() for label in shelf.findChildren(QLabel)]
    assert "附件 1" in texts and "2.1 MB" in texts
    assert [action.text() for action in shelf.add_menu().actions()] == [
        "换一张照片…", "扫描件（图片、PDF）…", "几张照片、扫描件合成一个 PDF…",
    ]  # fmt: skip
    with qtbot.waitSignal(shelf.asked) as heard:
        shelf.lines[0].pressed.emit()
    assert heard.args == ["open", kept("申请书.pdf")]
    assert [action.text() for action in shelf.menu(kept("x")).actions()] == ["打开", "另存为…", "", "移除"]


def test_where_nothing_can_be_changed_files_are_only_looked_at(qtbot: Any) -> None:
    shelf = Shelf([kept("照片.jpg", "photo")], can_edit=False)
    qtbot.addWidget(shelf)
    assert shelf.add.isHidden() and [line.whole for line in shelf.lines] == [
        "照片.jpg"
    ]  # it could not be shown
    assert [action.text() for action in shelf.menu(kept("x")).actions()] == ["打开", "另存为…"]


@pytest.mark.parametrize(
    ("size", "says"), [(1, "1 KB"), (348 * 1024, "348 KB"), (2**20 - 1, "1024 KB"), (2**20, "1.0 MB")]
)
def test_sizes_as_file_managers_say_them(size: int, says: str) -> None:
    assert size_of(size) == says


def test_a_photo_is_painted(qtbot: Any) -> None:
    photo = Photo(picture(60, 80))
    qtbot.addWidget(photo)
    image = photo.grab().toImage()
    assert is_like(image.pixelColor(8, image.height() // 2), RED)
    assert is_like(image.pixelColor(image.width() - 9, image.height() // 2), BLUE)
    broken = Photo(b"x")
    qtbot.addWidget(broken)
    assert not broken.grab().isNull()


# Looking at them ----------------------------------------------------------------------------------------------------


def test_a_copy_for_the_viewer_is_private_nameless_and_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    old, new = tmp_path / f"{START}old", tmp_path / f"{START}new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "x.pdf").write_bytes(b"x")
    os.utime(old, (time.time() - 90_000,) * 2)
    opened: list[str] = []
    monkeypatch.setattr(
        "partybook.desk.attaching.viewing.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()) or True,
    )
    desk = Desk(PcSettings(tmp_path / "pc"), lambda: None)
    viewing = Viewing(desk)
    assert viewing.open(b"%PDF-1", "application/pdf")
    path = Path(opened[0])
    assert path.read_bytes() == b"%PDF-1" and path.suffix == ".pdf"
    assert stat.S_IMODE(path.stat().st_mode) == 0o400 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert not old.exists() and new.exists()  # what a killed program left; another program may still run
    desk.book_closed.emit()
    assert not path.parent.exists()
    assert viewing.copy(b"x", "image/png").exists()
    viewing.clean()
