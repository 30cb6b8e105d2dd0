"""To the printer: each page as a picture of 300 dots an inch, at its own size on the paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMarginsF, QRect, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.pdf import Pages
from partybook.desk.work import CANCELLED, Progress
from partybook.errors import Problem
from partybook.text import mark

DPI = 300


def ask_and_print(parent: QWidget, desk: Desk, pages: Pages, title: str) -> None:
    """The system's print dialog, then the pages behind the door for long work."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    fit_paper(printer, pages.sizes[0])
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    translate = QCoreApplication.translate

    def start() -> None:
        numbers = chosen(printer, len(pages))
        sent = translate("printer", "已送往打印机，共 {count} 页。").format(count=len(numbers))
        desk.work.run(
            lambda progress: send(printer, pages, numbers, progress),
            lambda _result: desk.say(sent),
            title=translate("printer", "正在打印…"),
        )

    dialog.accepted.connect(start)
    dialog.finished.connect(lambda _code: dialog.deleteLater())
    dialog.setModal(True)  # QPrintDialog.open wants a slot; showing it modal is the same
    dialog.show()


def fit_paper(printer: QPrinter, size: tuple[float, float]) -> None:
    """The paper and its direction as the PDF has them; the page brings its own margins."""
    across, down = size
    short, long = min(size), max(size)
    printer.setPageSize(
        QPageSize(QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    )
    wide = QPageLayout.Orientation.Landscape if across > down else QPageLayout.Orientation.Portrait
    printer.setPageOrientation(wide)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def chosen(printer: QPrinter, count: int) -> Sequence[int]:
    """The pages the clerk asked for, from 0; the range is cut to what there is."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    first, last = max(1, first), min(count, last)
    return range(first - 1, last) if first <= last else range(count)


def send(printer: QPrinter, pages: Pages, numbers: Sequence[int], progress: Progress) -> None:
    """Paints the pages onto the printer. Problems printer-unready, cancelled."""
    painter = QPainter()
    if not painter.begin(printer):
        raise Problem("printer-unready", mark("打印机没有准备好。请检查打印机，或先另存为 PDF。"))
    try:
        for place, number in enumerate(numbers):
            if not progress(place, len(numbers)):
                printer.abort()
                raise Problem(CANCELLED, mark("已取消打印。"))
            if place:
                fit_paper(printer, pages.sizes[number])
                printer.newPage()
            paper = printer.pageLayout().fullRectPixels(printer.resolution())
            painter.drawImage(
                QRect(0, 0, paper.width(), paper.height()), pages.picture_at(number, DPI).result()
            )
        progress(len(numbers), len(numbers))
    finally:
        if painter.isActive():
            painter.end()
