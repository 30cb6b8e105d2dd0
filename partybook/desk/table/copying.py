"""Copying cells for a spreadsheet: tab-separated text, and HTML whose numbers stay text."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

TRIES, AGAIN = 8, 60  # times, and ms between them
TEXT_CELL = "mso-number-format:'\\@'"  # a spreadsheet keeps 18 digits and 1998.10 as they are


def put(cells: Sequence[Sequence[str]], tries: int = TRIES) -> None:
    """Puts a block of cells on the clipboard; tried again soon where another program holds it at the moment."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(as_mime(cells))
    if tries > 1 and clipboard.text() != as_tsv(cells):
        QTimer.singleShot(AGAIN, lambda: put(cells, tries - 1))


def as_mime(cells: Sequence[Sequence[str]]) -> QMimeData:
    """What goes onto the clipboard for a block of cells."""
    data = QMimeData()
    data.setText(as_tsv(cells))
    data.setHtml(as_html(cells))
    return data


def as_tsv(cells: Sequence[Sequence[str]]) -> str:
    return "\n".join("\t".join(_one_line(text) for text in line) for line in cells)


def _one_line(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if any(char in text for char in "\t\n\r") else text


def as_html(cells: Sequence[Sequence[str]]) -> str:
    lines = (
        "<tr>" + "".join(f'<td style="{TEXT_CELL}">{_escaped(text)}</td>' for text in line) + "</tr>"
        for line in cells
    )
    return '<meta charset="utf-8"><table>' + "".join(lines) + "</table>"


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", '<br style="mso-data-placement:same-cell">')
