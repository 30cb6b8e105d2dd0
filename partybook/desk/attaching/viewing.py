"""Opening what the book keeps in the system's own viewer: from a folder that only the clerk can read and that goes."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from partybook.desk.desk import Desk

START = "partybook-view-"
STALE = 86_400  # seconds after which a folder is one that a killed program left
ENDINGS = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/bmp": ".bmp",
}


class Viewing(QObject):
    """Writes a copy under a name that tells nothing and opens it; the copies go with the book or the program."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._folder: Path | None = None
        desk.book_closed.connect(self.clean)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clean)

    def open(self, data: bytes, media: str) -> bool:
        """Opens a copy of the bytes; False where the system has no program for it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.copy(data, media))))

    def copy(self, data: bytes, media: str) -> Path:
        """A copy in the private folder; read-only, for what is changed in it would be lost."""
        if self._folder is None or not self._folder.is_dir():
            _sweep()
            self._folder = Path(tempfile.mkdtemp(prefix=START))
        handle, name = tempfile.mkstemp(ENDINGS.get(media, ""), "", self._folder)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        path = Path(name)
        path.chmod(0o400)
        return path

    def clean(self) -> None:
        """Removes the copies; one that a viewer holds open stays for the next start to remove."""
        if self._folder is not None:
            _remove(self._folder)
            self._folder = None


def _sweep() -> None:
    """Removes what programs that were killed left behind."""
    for folder in Path(tempfile.gettempdir()).glob(f"{START}*"):
        try:
            if time.time() - folder.stat().st_mtime > STALE:
                _remove(folder)
        except OSError:
            continue


def _remove(folder: Path) -> None:
    for file in folder.glob("*"):
        try:
            file.chmod(0o600)  # Windows removes no read-only file
        except OSError:
            continue
    shutil.rmtree(folder, ignore_errors=True)
