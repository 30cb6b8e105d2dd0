"""Print preview: the PDF itself, page under page; what is seen is what is printed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partybook.desk import files
from partybook.desk.desk import Desk
from partybook.desk.language import told
from partybook.desk.palette import look
from partybook.desk.pdf import POINTS, Pages
from partybook.desk.pieces import Banner, button, words
from partybook.errors import Problem

GAP = 14
ZOOMS = (50, 75, 100, 125, 150, 200)
KEPT = 12  # pictures held around the page in sight


class Sheets(QWidget):
    """All pages, one under the other; only those in sight are drawn."""

    drawn = Signal(int, int, object)

    def __init__(self, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = pages
        self.setAccessibleName(self.tr("打印预览"))
        self._width = look.px(600)
        self._pictures: dict[int, QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._places: list[QRect] = []
        self.drawn.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.set_width(self._width)

    def set_width(self, width: int) -> None:
        """The width of the widest page in logical pixels."""
        self._width = max(width, 120)
        self._pictures.clear()
        self._asked.clear()
        widest = max((size[0] for size in self.pages.sizes), default=1.0)
        top, self._places = look.px(GAP), []
        for across, down in self.pages.sizes:
            wide = round(self._width * across / widest)
            tall = round(wide * down / across)
            self._places.append(QRect((self._width - wide) // 2 + look.px(GAP), top, wide, tall))
            top += tall + look.px(GAP)
        self.setFixedSize(QSize(self._width + 2 * look.px(GAP), top))
        self.update()

    def top_of(self, number: int) -> int:
        return self._places[number].top() if number < len(self._places) else 0

    def page_at(self, middle: int) -> int:
        """The page that lies at a height."""
        for number, place in enumerate(self._places):
            if middle <= place.bottom() + look.px(GAP):
                return number
        return max(len(self._places) - 1, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, place in enumerate(self._places):
            if not place.intersects(event.rect()):
                continue
            painter.fillRect(place, Qt.GlobalColor.white)  # paper is white in the dark too
            if number in self._pictures:
                painter.drawImage(place, self._pictures[number])
            else:
                self._ask(number, place.width())
            painter.setPen(look.color("line"))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _ask(self, number: int, width: int) -> None:
        pixels = round(width * self.devicePixelRatioF())
        if (number, pixels) in self._asked:
            return
        self._asked.add((number, pixels))
        soon = self.pages.picture(number, pixels)
        soon.add_done_callback(lambda made: self._hand_over(number, pixels, made))

    def _hand_over(self, number: int, pixels: int, made) -> None:
        try:
            self.drawn.emit(number, pixels, made.result())
        except (RuntimeError, TypeError, AttributeError):
            pass  # the preview was closed meanwhile

    def _take(self, number: int, pixels: int, image: QImage) -> None:
        if (number, pixels) not in self._asked:
            return
        self._asked.discard((number, pixels))
        if len(self._pictures) >= KEPT:
            farthest = max(self._pictures, key=lambda other: abs(other - number))
            del self._pictures[farthest]
        self._pictures[number] = image
        self.update(self._places[number])


class PreviewDialog(QDialog):
    """The pages, page x of y, zoom, 打印…, 另存为 PDF… and, where `keep` is given, 归档留存.

    `keep(path)` keeps the PDF in the archive, marks the file as kept and says under which number.
    """

    def __init__(
        self,
        path: Path,
        title: str,
        problems: Sequence[Problem],
        desk: Desk,
        parent: QWidget | None = None,
        *,
        keep: Callable[[Path], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._title, self._desk, self._keep = path, title, desk, keep
        self.pages = Pages(path)
        self.sheets = Sheets(self.pages)
        self._zoom: int | None = None  # None fits the width
        self.setWindowTitle(self.tr("打印预览 · {title}").format(title=title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.area = QScrollArea()
        self.area.setWidget(self.sheets)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.viewport().setObjectName("ground")
        self.area.verticalScrollBar().valueChanged.connect(self._tell_page)
        self.banner = Banner("\n".join(told(problem) for problem in problems))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._tools())
        self.kept = Banner(tone="done")
        for banner in (self.banner, self.kept):
            holder = QHBoxLayout()
            holder.setContentsMargins(look.px(14), look.px(10), look.px(14), 0)
            holder.addWidget(banner)
            whole.addLayout(holder)
        whole.addWidget(self.area, 1)
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(1060), room.width() - 20), min(look.px(720), room.height() - 30))
        self.finished.connect(lambda _code: self.pages.close())
        self._tell_page()

    def _tools(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("head")
        line = QHBoxLayout(bar)
        line.setContentsMargins(look.px(14), look.px(9), look.px(14), look.px(9))
        line.setSpacing(look.px(8))
        self.place = words("", tone="second")
        self.before, self.after = button(self.tr("上一页")), button(self.tr("下一页"))
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.smaller, self.larger = button(self.tr("缩小")), button(self.tr("放大"))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.fit = button(self.tr("适应宽度"))
        self.fit.clicked.connect(self.fit_width)
        self.save = button(self.tr("另存为 PDF…"))
        self.save.clicked.connect(self.save_as)
        self.print = button(self.tr("打印…"), "filled")
        self.print.clicked.connect(self.print_pages)
        for part in (self.before, self.after, self.place):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self.smaller, self.larger, self.fit):
            line.addWidget(part)
        line.addSpacing(look.px(16))
        self.file = button(
            self.tr("归档留存"), tip=self.tr("把这份表原样存进档案，注明日期和次数；以后记录改了，存的不变")
        )
        self.file.setVisible(self._keep is not None)
        self.file.setEnabled(self._desk.can_edit)
        self.file.clicked.connect(self.keep)
        line.addWidget(self.file)
        line.addWidget(self.save)
        line.addWidget(self.print)
        return bar

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._lay)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        number = self.page
        if self._zoom is None:
            width = self.area.viewport().width() - 2 * look.px(GAP) - 2
        else:
            widest = max((size[0] for size in self.pages.sizes), default=595.0)
            width = round(widest / POINTS * 96 * self._zoom / 100)
        self.sheets.set_width(width)
        self.go(number)

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        bar = self.area.verticalScrollBar()
        return self.sheets.page_at(bar.value() + self.area.viewport().height() // 3)

    def go(self, number: int) -> None:
        """Brings a page to the top."""
        self.area.verticalScrollBar().setValue(self.sheets.top_of(number) - look.px(GAP))
        self._tell_page()

    def step(self, by: int) -> None:
        self.go(max(0, min(len(self.pages) - 1, self.page + by)))

    def _tell_page(self) -> None:
        number, count = self.page + 1, len(self.pages)
        self.place.setText(self.tr("第 {number} 页 / 共 {count} 页").format(number=number, count=count))
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < count)

    def zoom(self, by: int) -> None:
        """The next larger or smaller step."""
        widest = max((size[0] for size in self.pages.sizes), default=595.0)
        now = self._zoom or round(self.sheets.width() * 100 / (widest / POINTS * 96))
        steps = [step for step in ZOOMS if (step > now if by > 0 else step < now)]
        if steps:
            self._zoom = steps[0] if by > 0 else steps[-1]
            self._lay()

    def fit_width(self) -> None:
        self._zoom = None
        self._lay()

    def save_as(self) -> None:
        """The same PDF under a name of one's own."""
        name = f"{self._title}.pdf"
        target = files.ask_save(self, self._desk.settings, self.tr("另存为 PDF"), name, files.papers())
        if target is None:
            return
        try:
            shutil.copyfile(self._path, target)
        except OSError as fault:
            text = self.tr("不能写入 {value}：{why}。请换一个位置。")
            self._desk.tell(Problem("file-unwritable", text, value=target.name, why=fault.strerror))
            return
        self.place.setText(self.tr("✓ 已保存 {name}").format(name=target.name))

    def keep(self) -> None:
        """Keeps this PDF in the archive; what is shown and printed from now on is the paper that was kept."""
        keep = self._keep
        if keep is None:
            return
        self.pages.close()  # the file is about to be marked
        self.file.setEnabled(False)
        if not self._desk.work.run(
            lambda _progress: keep(self._path), self._kept, self._not_kept, title=self.tr("正在归档…")
        ):
            self._not_kept(Problem("busy", self.tr("还有工作没有做完，请稍后再试。")))

    def _kept(self, says: str) -> None:
        self._show_again()
        self.file.setText(self.tr("✓ 已归档"))
        self.kept.say(says)
        self._desk.say(says)

    def _not_kept(self, problem: Problem) -> None:
        self._show_again()
        self.file.setEnabled(True)
        self._desk.tell(problem)

    def _show_again(self) -> None:
        """Reads the file anew."""
        self.pages = Pages(self._path)
        self.sheets.pages = self.pages
        self._lay()

    def print_pages(self) -> None:
        """Asks for the printer and the pages, and sends them."""
        from partybook.desk.printer import ask_and_print

        ask_and_print(self, self._desk, self.pages, self._title)
