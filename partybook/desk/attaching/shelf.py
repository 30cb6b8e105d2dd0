"""The files of a record as lines: name and size; pressed it opens, more is in its menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from partybook.book.attach import Attached
from partybook.desk.attaching.reading import MERGED, PHOTO, SCAN
from partybook.desk.palette import look
from partybook.desk.pieces import Picture, Pressable, Shortened, button, row, words

KILO, MEGA = 1024, 1024 * 1024
OPEN, SAVE, REMOVE = "open", "save", "remove"


def size_of(bytes_: int) -> str:
    """348 KB, 2.1 MB: as file managers say it."""
    if bytes_ < MEGA:
        return f"{max(1, round(bytes_ / KILO))} KB"
    return f"{bytes_ / MEGA:.1f} MB"


class _Name(Pressable, Shortened):
    pressed = Signal()


class Shelf(QWidget):
    """`asked` says what is to be done with which file; `add_asked` with which kind of a new one."""

    asked = Signal(str, object)  # open, save, remove; the Attached
    add_asked = Signal(str)  # photo, scan, merged

    def __init__(
        self,
        files: Sequence[Attached],
        *,
        can_edit: bool,
        photo_shown: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """A photo that is shown elsewhere needs no line; one that can't be shown has one."""
        super().__init__(parent)
        self.setObjectName("plain")
        self._can_edit = can_edit
        self._has_photo = any(one.kind == PHOTO for one in files)
        self.lines: list[_Name] = []
        scans = [one for one in files if one.kind != PHOTO or not photo_shown]
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(4))
        whole.addLayout(self._head(len(scans)))
        self.add.setVisible(can_edit)  # now that it has its place: before, it would be a window
        for one in scans:
            whole.addLayout(self._line(one))

    def _head(self, count: int) -> QHBoxLayout:
        title = self.tr("附件 {count}").format(count=count) if count else self.tr("附件")
        self.add = button(self.tr("添加…"), "link")
        self.add.setProperty("rank", "small")
        self.add.setToolTip(self.tr("也可以把图片或 PDF 拖到这里"))
        self.add.clicked.connect(self._choose)
        return row(words(title, rank="section"), None, self.add)

    def _choose(self) -> None:
        menu = self.add_menu()
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def add_menu(self) -> QMenu:
        """A photo, or scans."""
        menu = QMenu(self)
        photo = self.tr("换一张照片…") if self._has_photo else self.tr("照片…")
        menu.addAction(photo, lambda: self.add_asked.emit(PHOTO))
        menu.addAction(self.tr("扫描件（图片、PDF）…"), lambda: self.add_asked.emit(SCAN))
        menu.addAction(self.tr("几张照片、扫描件合成一个 PDF…"), lambda: self.add_asked.emit(MERGED))
        return menu

    def _line(self, one: Attached) -> QHBoxLayout:
        name = _Name(one.name, rank="press")
        name.setCursor(Qt.CursorShape.PointingHandCursor)
        name.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name.setAccessibleName(one.name)
        name.pressed.connect(lambda: self.asked.emit(OPEN, one))
        self.lines.append(name)
        more = QToolButton()
        more.setText("⋯")
        more.setAccessibleName(self.tr("更多：{name}").format(name=one.name))
        more.clicked.connect(lambda: self.menu(one).popup(more.mapToGlobal(QPoint(0, more.height()))))
        made = row(
            Picture("page", "ink2", 16),
            name,
            words(size_of(one.size), tone="second", rank="tiny"),
            more,
            gap=6,
        )
        made.setStretch(1, 1)
        return made

    def menu(self, one: Attached) -> QMenu:
        """What can be done with a file."""
        menu = QMenu(self)
        menu.addAction(self.tr("打开"), lambda: self.asked.emit(OPEN, one))
        menu.addAction(self.tr("另存为…"), lambda: self.asked.emit(SAVE, one))
        if self._can_edit:
            if one.kind == PHOTO:
                menu.addAction(self.tr("换一张…"), lambda: self.add_asked.emit(PHOTO))
            menu.addSeparator()
            menu.addAction(self.tr("移除"), lambda: self.asked.emit(REMOVE, one))
        return menu
