"""The dialog around the files: choose, turn, put in order, name, and make one PDF of them."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from partybook.book.attach import MOST
from partybook.desk import files, room
from partybook.desk.attaching.drop import files_of
from partybook.desk.desk import Desk
from partybook.desk.language import told
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, button, column, row, words
from partybook.desk.scanning.strip import PATH, Strip
from partybook.desk.work import CANCELLED, Progress
from partybook.errors import Problem
from partybook.paper.scans import Scan, merge
from partybook.text import mark

QUARTER = 90
TOLD = 4  # files that a banner names before it counts the rest


class Made(NamedTuple):
    """One PDF of the files: what it is called, its bytes, how many pages it has."""

    name: str
    data: bytes
    pages: int


class ScanDialog(QDialog):
    """`made` gives the PDF; the dialog is closed then. Whoever opened it keeps it in the book."""

    made = Signal(object)  # Made

    def __init__(
        self,
        desk: Desk,
        title: str,
        name: str = "",
        paths: Sequence[Path] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._problems: list[Problem] = []
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAcceptDrops(True)
        self.strip = Strip()
        self.strip.changed.connect(self._follow)
        self.strip.added.connect(self._forget)
        self.strip.told.connect(self._tell)
        self.banner = Banner(tone="late")
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("名称"))
        self.name.setPlaceholderText(self.tr("例如：2026年3月支部党员大会签到表"))
        self._lay_out()
        if paths:
            self.add(paths)
        self._follow()

    def _lay_out(self) -> None:
        label = words(self.tr("名称"), tone="second")
        label.setBuddy(self.name)
        inside = column(self._tools(), self.banner, gap=10)
        inside.addWidget(self.strip, 1)
        inside.addLayout(row(label, self.name))
        inside.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(14))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self._foot())
        room.fit(self, 820, 600)

    def _tools(self) -> QHBoxLayout:
        self.choose = button(self.tr("选择文件…"))
        self.choose.clicked.connect(self.ask)
        self.left, self.right = button(self.tr("左转")), button(self.tr("右转"))
        self.left.clicked.connect(lambda: self.strip.turn(-QUARTER))
        self.right.clicked.connect(lambda: self.strip.turn(QUARTER))
        self.before, self.after = button(self.tr("前移")), button(self.tr("后移"))
        self.before.clicked.connect(lambda: self.strip.shift(-1))
        self.after.clicked.connect(lambda: self.strip.shift(1))
        self.remove = button(self.tr("移除"), tip=self.tr("只从这里拿掉，原来的文件不动"))
        self.remove.clicked.connect(self.strip.drop_chosen)
        return row(self.choose, None, self.left, self.right, self.before, self.after, self.remove)

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("buttons")
        line = QHBoxLayout(foot)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        line.setSpacing(look.px(8))
        self.said = words("", tone="second", rank="small")
        self.cancel = button(self.tr("取消"))
        self.cancel.clicked.connect(self.reject)
        self.go = button(self.tr("合成一个 PDF"), "filled")
        self.go.clicked.connect(self.make)
        line.addWidget(self.said, 1)
        line.addWidget(self.cancel)
        line.addWidget(self.go)
        return foot

    def ask(self) -> None:
        """Asks for files."""
        self.add(
            files.ask_several(self, self._desk.settings, self.tr("选择照片、扫描件、PDF"), files.scannable())
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Takes files in."""
        if paths:
            self.strip.add(paths)

    def _forget(self) -> None:
        """What was said of other files."""
        self._problems.clear()
        self.banner.say("")

    def _follow(self) -> None:
        chosen = self.strip.selectedItems()
        for one in (self.left, self.right, self.before, self.after, self.remove):
            one.setEnabled(bool(chosen))
        self.go.setEnabled(self.strip.ready)
        count = self.strip.count()
        if count and not self.name.text():
            self.name.setText(self.strip.item(0).data(PATH).stem)
        if not count:
            self.said.setText("")
        elif not self.strip.ready:
            self.said.setText(self.tr("正在读文件…"))
        else:
            says = self.tr("{count} 个文件，共 {pages} 页；拖动图片可以换次序")
            self.said.setText(says.format(count=count, pages=self.strip.pages))

    def _tell(self, problem: Problem) -> None:
        """What could not be taken stays in sight, the rest goes on."""
        self._problems.append(problem)
        lines = [told(one) for one in self._problems[:TOLD]]
        if len(self._problems) > TOLD:
            lines.append(self.tr("另有 {count} 个文件没有加入。").format(count=len(self._problems) - TOLD))
        self.banner.say("\n".join(lines))

    def make(self) -> None:
        """Makes the PDF behind the door for long work."""
        scans = self.strip.scans()
        name = " ".join(self.name.text().split()) or scans[0].path.stem

        def work(progress: Progress) -> Made:
            return _merged(scans, name, progress)

        if self._desk.work.run(work, self._done, self._failed, title=self.tr("正在合成 PDF…")):
            self.go.setEnabled(False)
        else:
            self._tell(Problem("busy", mark("还有工作没有做完，请稍后再试。")))

    def _done(self, made: Made) -> None:
        self.accept()
        self.made.emit(made)

    def _failed(self, problem: Problem) -> None:
        self._follow()
        if problem.code != CANCELLED:
            self._problems.clear()
            self._tell(problem)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(files_of(event.mimeData()))


def _merged(scans: Sequence[Scan], name: str, progress: Progress) -> Made:
    """The PDF, made in a private folder that goes. Problem attach-large where the book could not keep it."""
    with tempfile.TemporaryDirectory(prefix="partybook-scan-") as folder:
        out = Path(folder) / "scan.pdf"
        pages = merge(scans, out, title=name, progress=progress)
        if out.stat().st_size > MOST:
            raise Problem(
                "attach-large",
                mark("“{value}”超过 {most} 兆字节，请缩小后再加。"),
                value=name,
                most=MOST // 2**20,
            )
        return Made(f"{name}.pdf", out.read_bytes(), pages)
