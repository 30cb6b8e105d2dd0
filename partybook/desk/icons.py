"""The line icons of resources/icons, drawn in the colour of a role."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDir, QRectF, QSize, Qt, QTemporaryDir
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from partybook import paths

if TYPE_CHECKING:
    from partybook.desk.palette import Look

INK = "currentColor"  # what the drawings say where the tint belongs


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    file = paths.resources() / "icons" / f"{name}.svg"
    if not file.is_file():
        file = file.with_name("page.svg")
    return file.read_text("utf-8")


def tinted(name: str, color: str) -> bytes:
    """The drawing with its strokes in a colour."""
    return _drawing(name).replace(INK, color).encode()


def draw(painter: QPainter, rect: QRectF, name: str, color: str) -> None:
    """Paints an icon into a rectangle, sharp at any scale."""
    _renderer(name, color).render(painter, rect)


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(tinted(name, color)))


def pixmap(name: str, color: str, size: int) -> QPixmap:
    """An icon as a picture of `size` logical pixels."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, QRectF(0, 0, size, size), name, color)
    painter.end()
    return picture


def icon(name: str, role: str, look: Look, size: int = 20) -> QIcon:
    """An icon in a role's colour at the clerk's text size."""
    return QIcon(pixmap(name, getattr(look.roles, role), look.px(size)))


@lru_cache(maxsize=1)
def _folder() -> QTemporaryDir:
    return QTemporaryDir(QDir.tempPath() + "/partybook-icons-XXXXXX")


def as_file(name: str, role: str, look: Look) -> str:
    """A tinted icon as a file, for the style sheet, which takes images by path only."""
    color = getattr(look.roles, role)
    file = Path(_folder().path()) / f"{name}-{color.lstrip('#')}.svg"
    if not file.exists():
        file.write_bytes(tinted(name, color))
    return file.as_posix()
