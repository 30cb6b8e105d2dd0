"""The start page: what to do when no book is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from partybook import paths
from partybook.desk.palette import look
from partybook.desk.pieces import Card, Shortened, Tile, button, column, row, rule, words


class StartPage(QScrollArea):
    """New, open, practise; below, the books that were open last."""

    new_asked = Signal()
    open_asked = Signal()
    practice_asked = Signal()
    book_asked = Signal(object)
    forget_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setObjectName("ground")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._recent: Sequence[Path] = ()
        look.changed.connect(self._build)
        self._build()

    def _build(self) -> None:
        whole = QWidget()
        whole.setObjectName("ground")
        inside = QWidget()
        inside.setObjectName("plain")
        inside.setMaximumWidth(look.px(820))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(look.px(20), look.px(36), look.px(20), look.px(28))
        stack.setSpacing(look.px(24))
        stack.addLayout(self._greeting())
        stack.addLayout(self._tiles())
        stack.addLayout(self._list)
        stack.addStretch(1)
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(inside, 6)
        line.addStretch(1)
        self.setWidget(whole)
        self._show_recent()

    def _greeting(self) -> QHBoxLayout:
        picture = QLabel()
        icon = QIcon(str(paths.resources() / "icons" / "partybook.svg"))
        picture.setPixmap(icon.pixmap(look.px(56), look.px(56)))
        text = column(
            words(self.tr("支部台账"), rank="big"),
            words(self.tr("党员名册、人员变动和各种登记表都在一个文件里，不联网也能用。"), tone="second"),
            gap=2,
        )
        return row(picture, text, None, gap=16)

    def _tiles(self) -> QHBoxLayout:
        tiles = QHBoxLayout()
        tiles.setSpacing(look.px(14))
        choices = (
            ("new", self.tr("新建台账"), self.tr("写上支部名称，从空白开始，或导入现有表格"), self.new_asked),
            ("open", self.tr("打开已有台账"), self.tr("打开电脑或 U 盘里的台账文件"), self.open_asked),
            (
                "practice",
                self.tr("打开示例台账"),
                self.tr("60 名虚构党员，随便试，不影响正式台账"),
                self.practice_asked,
            ),
        )
        for icon, title, more, asked in choices:
            tile = Tile(icon, title, more)
            tile.pressed.connect(asked)
            tile.setMinimumHeight(look.px(148))
            tiles.addWidget(tile, 1)
        return tiles

    def show_recent(self, recent: Sequence[Path]) -> None:
        self._recent = recent
        self._show_recent()

    def _show_recent(self) -> None:
        while self._list.count():
            old = self._list.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
        if not self._recent:
            return
        card = Card(14)
        card.inside.setSpacing(look.px(4))
        card.inside.addWidget(words(self.tr("最近打开"), rank="section"))
        card.inside.addSpacing(look.px(4))
        for place, path in enumerate(self._recent):
            if place:
                card.inside.addWidget(rule())
            card.inside.addWidget(self._recent_line(path))
        self._list.addWidget(card)

    def _recent_line(self, path: Path) -> QWidget:
        there = path.is_file()
        name = words(path.stem, tone="" if there else "none")
        folder = Shortened(str(path.parent), tone="second", rank="small")
        if there:
            act = button(self.tr("打开"), "link")
            act.clicked.connect(lambda: self.book_asked.emit(path))
        else:
            name.setText(self.tr("{name}（找不到文件）").format(name=path.stem))
            act = button(self.tr("移出列表"), "link")
            act.clicked.connect(lambda: self.forget_asked.emit(path))
        act.setAccessibleDescription(path.stem)
        line = QWidget()
        line.setObjectName("plain")
        layout = row(name, folder, act, gap=14)
        layout.setContentsMargins(0, look.px(6), 0, look.px(6))
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line
