"""Scans dropped into the dialog: shown in order, moved, turned, taken out, and made one PDF."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from partybook.desk import files
from partybook.desk.scanning import Made, ScanDialog
from partybook.desk.scanning.strip import PATH, Strip

RED, BLUE = (200, 30, 30), (30, 30, 200)


@pytest.fixture(scope="module")
def scans(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two pictures, red above and blue below, a PDF of two pages and one broken photo."""
    folder = tmp_path_factory.mktemp("scans")
    made = []
    for name, size in (("第10页.jpg", (300, 420)), ("第2页.png", (300, 420))):
        image = Image.new("RGB", size, BLUE)
        image.paste(RED, (0, 0, size[0], size[1] // 2))
        image.save(folder / name)
        made.append(folder / name)
    document = pypdfium2.PdfDocument.new()
    for _ in range(2):
        document.new_page(595, 842)
    document.save(folder / "第3页.pdf")
    (folder / "坏照片.jpg").write_bytes(made[0].read_bytes()[:400])
    return [*made, folder / "第3页.pdf", folder / "坏照片.jpg"]


@pytest.fixture
def dialog(desk, qtbot, scans) -> ScanDialog:
    made = ScanDialog(desk, "加入扫描件")
    qtbot.addWidget(made)
    made.show()
    return made


def drop(strip: Strip, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    strip.dropEvent(event)
    assert event.isAccepted() and event.dropAction() == Qt.DropAction.CopyAction  # never moved off the disk


def names(dialog: ScanDialog) -> list[str]:
    return [item.data(PATH).name for item in dialog.strip.items()]


def settled(qtbot, dialog: ScanDialog, count: int) -> None:
    qtbot.waitUntil(lambda: dialog.strip.ready and dialog.strip.count() == count)


def made_by(qtbot, dialog: ScanDialog) -> Made:
    with qtbot.waitSignal(dialog.made) as caught:
        dialog.go.click()
    return caught.args[0]


def test_dropped_files_stand_by_name_and_become_one_pdf(qtbot, dialog, scans) -> None:
    assert not dialog.go.isEnabled()
    drop(dialog.strip, scans[:3])
    settled(qtbot, dialog, 3)
    assert names(dialog) == ["第2页.png", "第3页.pdf", "第10页.jpg"]
    assert "3 个文件，共 4 页" in dialog.said.text()
    assert dialog.name.text() == "第2页"
    dialog.name.setText(" 3月  签到表 ")
    made = made_by(qtbot, dialog)
    assert (made.name, made.pages) == ("3月 签到表.pdf", 4)
    assert len(pypdfium2.PdfDocument(made.data)) == 4
    assert dialog.result() == dialog.DialogCode.Accepted and all(path.exists() for path in scans)


def test_moved_turned_and_taken_out(qtbot, dialog, scans) -> None:
    dialog.add(scans[:3])
    settled(qtbot, dialog, 3)
    assert not dialog.right.isEnabled()  # nothing is chosen
    dialog.strip.setCurrentRow(2)
    dialog.before.click()
    dialog.before.click()
    dialog.before.click()  # the first place stays the first
    assert names(dialog) == ["第10页.jpg", "第2页.png", "第3页.pdf"]
    dialog.right.click()
    dialog.right.click()
    dialog.left.click()
    dialog.strip.clearSelection()
    dialog.strip.setCurrentRow(2)
    qtbot.keyClick(dialog.strip, Qt.Key.Key_Delete)
    assert names(dialog) == ["第10页.jpg", "第2页.png"]
    document = pypdfium2.PdfDocument(made_by(qtbot, dialog).data)
    turned, plain = (page.render(scale=0.5).to_pil().convert("RGB") for page in document)
    assert turned.width > turned.height and plain.height > plain.width
    across, middle = turned.width, turned.height // 2
    left, right = turned.getpixel((across // 3, middle)), turned.getpixel((across * 2 // 3, middle))
    assert left[2] > left[0] and right[0] > right[2]  # what was above is at the right


def test_a_picture_is_dragged_to_another_place(qtbot, dialog, scans) -> None:
    dialog.add(scans[:3])
    settled(qtbot, dialog, 3)
    model = dialog.strip.model()
    with qtbot.waitSignal(dialog.strip.changed):
        assert model.moveRow(model.index(-1, -1), 0, model.index(-1, -1), 3)
    assert names(dialog) == ["第3页.pdf", "第10页.jpg", "第2页.png"]


def test_what_can_not_be_taken_is_named_and_the_rest_goes_on(qtbot, dialog, scans) -> None:
    dialog.add([scans[0], scans[3]])
    settled(qtbot, dialog, 1)
    assert "坏照片.jpg" in dialog.banner.said.text() and dialog.banner.isVisible()
    assert dialog.go.isEnabled()
    dialog.add([scans[1]])
    settled(qtbot, dialog, 2)
    assert not dialog.banner.isVisible()  # it spoke of the files before


def test_a_file_that_goes_meanwhile_keeps_the_dialog(qtbot, dialog, scans, tmp_path) -> None:
    path = tmp_path / "U盘.png"
    path.write_bytes(scans[1].read_bytes())
    dialog.add([path])
    settled(qtbot, dialog, 1)
    path.unlink()
    dialog.go.click()
    qtbot.waitUntil(lambda: "U盘.png" in dialog.banner.said.text())
    assert dialog.isVisible() and dialog.go.isEnabled()


def test_chosen_files_come_by_the_dialog_of_the_system(qtbot, dialog, scans, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(files, "ask_several", lambda *how: asked.append(how[3]) or scans[:1])
    dialog.choose.click()
    settled(qtbot, dialog, 1)
    assert "*.tif" in asked[0]


def test_a_name_given_beforehand_stays(desk, qtbot, scans) -> None:
    dialog = ScanDialog(desk, "加入扫描件", "年度工作计划", scans[:2])
    qtbot.addWidget(dialog)
    settled(qtbot, dialog, 2)
    assert dialog.name.text() == "年度工作计划"
    assert dialog.strip.indexAt(QPoint(20, 20)).row() == 0
