"""A file on its way into the book: a scan as it is, a photo upright, scaled down and without the camera's notes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from partybook.book.attach import MOST, media_of
from partybook.errors import Problem
from partybook.text import mark

PHOTO, SCAN = "photo", "scan"
MERGED = "merged"  # asked for only: several files become one scan
LONGEST = 1200  # pixels of a photo's longer side: enough for a print of 12 cm
QUALITY = 88
SCANS = ("application/pdf", "image/png", "image/jpeg", "image/bmp")


class Ready(NamedTuple):
    """A file that can be kept: its name, bytes and kind."""

    name: str
    data: bytes
    kind: str


def read_file(path: Path, kind: str) -> Ready:
    """A file as the book keeps it. Problems: attach-missing, -folder, -empty, -large, -kind, -photo; each names it."""
    data = _bytes(path)
    if kind == PHOTO:
        return Ready(f"{path.stem}.jpg", photo(data, path.name), kind)
    media = media_of(data)
    if media not in SCANS or (media.startswith("image/") and not _is_picture(data)):
        raise Problem(
            "attach-kind",
            mark("“{value}”不是能打开的图片（JPG、PNG、BMP）或 PDF，没有加入。请先另存为其中一种。"),
            value=path.name,
        )
    return Ready(path.name, data, kind)


def _bytes(path: Path) -> bytes:
    """All of a file, unless it cannot be one: looked at before it is read, a film would fill the memory."""
    try:
        if path.is_dir():
            raise Problem(
                "attach-folder", mark("“{value}”是文件夹，请打开它，选里面的文件。"), value=path.name
            )
        size = path.stat().st_size
        if size == 0:
            raise Problem("attach-empty", mark("“{value}”是空文件，没有加入。"), value=path.name)
        if size > MOST:
            raise Problem(
                "attach-large",
                mark("“{value}”超过 {most} 兆字节，请缩小后再加。"),
                value=path.name,
                most=MOST // 2**20,
            )
        return path.read_bytes()
    except OSError as fault:
        raise Problem(
            "attach-missing", mark("读不到文件“{value}”，可能已移走，或 U 盘已拔出。"), value=path.name
        ) from fault


def _buffer_of(data: bytes) -> QBuffer:
    """The bytes for a reader, which only borrows them: whoever reads holds the buffer until the reader is done."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _is_picture(data: bytes) -> bool:
    buffer = _buffer_of(data)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    there = reader.canRead() and reader.size().isValid()
    reader.setDevice(None)
    return there


def photo(data: bytes, name: str) -> bytes:
    """A picture as a photo is kept: upright as the camera meant it, at most LONGEST pixels, on white, as JPEG."""
    buffer = _buffer_of(data)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LONGEST:
        reader.setScaledSize(size.scaled(QSize(LONGEST, LONGEST), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    reader.setDevice(None)
    if image.isNull():
        raise Problem(
            "attach-photo",
            mark("“{value}”不是能打开的图片，不能作照片。请换一张 JPG 或 PNG 图片。"),
            value=name,
        )
    if max(image.width(), image.height()) > LONGEST:  # of some formats the size is not known beforehand
        both = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(QSize(LONGEST, LONGEST), *both)
    return _as_jpeg(image)


def _as_jpeg(image: QImage) -> bytes:
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(QColor("white"))
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    flat.save(into, "JPEG", QUALITY)
    return bytes(into.data().data())
