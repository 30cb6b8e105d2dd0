"""Asking for a file: the one place where file dialogs are opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from partybook.settings import PcSettings

FOLDER = "folder"


def ask_open(parent: QWidget | None, settings: PcSettings, title: str, kinds: str) -> Path | None:
    """A file to read, None where the clerk thought better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, _folder(settings), kinds)
    return _kept(settings, name)


def ask_several(parent: QWidget | None, settings: PcSettings, title: str, kinds: str) -> list[Path]:
    """Files to read, none where the clerk thought better of it."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, _folder(settings), kinds)
    return [path for name in names if (path := _kept(settings, name)) is not None]


def ask_save(parent: QWidget | None, settings: PcSettings, title: str, name: str, kinds: str) -> Path | None:
    """A file to write; the system's dialog asks before an old one is replaced."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(_folder(settings)) / name), kinds)
    path = _kept(settings, chosen)
    ending = Path(name).suffix
    return path.with_name(path.name + ending) if path and ending and not path.suffix else path


def ask_folder(parent: QWidget | None, settings: PcSettings, title: str) -> Path | None:
    """A folder to write several files to."""
    name = QFileDialog.getExistingDirectory(parent, title, _folder(settings))
    if name:
        settings.set(FOLDER, name)
    return Path(name) if name else None


def _folder(settings: PcSettings) -> str:
    kept = settings.get(FOLDER, "")
    return kept if isinstance(kept, str) and Path(kept).is_dir() else str(Path.home())


def _kept(settings: PcSettings, name: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    settings.set(FOLDER, str(path.parent))
    return path


def books() -> str:
    return QCoreApplication.translate("files", "支部台账 (*.partybook)")


def sheets() -> str:
    return QCoreApplication.translate("files", "表格 (*.xlsx *.xls *.csv *.et *.ods)")


def workbooks() -> str:
    return QCoreApplication.translate("files", "Excel 工作簿 (*.xlsx)")


def forms(ending: str = "") -> str:
    """Forms to fill in; those of one ending."""
    both = QCoreApplication.translate("files", "Word 文档和 Excel 表格 (*.docx *.xlsx)")
    one = {
        ".docx": QCoreApplication.translate("files", "Word 文档 (*.docx)"),
        ".xlsx": QCoreApplication.translate("files", "Excel 工作簿 (*.xlsx)"),
    }
    return one.get(ending, both)


def exports() -> str:
    return QCoreApplication.translate("files", "Excel 工作簿 (*.xlsx);;CSV 文本 (*.csv)")


def papers() -> str:
    return QCoreApplication.translate("files", "PDF 文件 (*.pdf)")


def pictures() -> str:
    return QCoreApplication.translate("files", "图片 (*.jpg *.jpeg *.png *.bmp *.webp *.gif)")


def scans() -> str:
    return QCoreApplication.translate("files", "图片和 PDF (*.pdf *.jpg *.jpeg *.png *.bmp)")


def scannable() -> str:
    """What can be made pages of one PDF."""
    return QCoreApplication.translate(
        "files", "图片和 PDF (*.pdf *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)"
    )
