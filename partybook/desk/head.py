"""The head (title, day, find box) and the foot (how many are shown, what was said, saved at)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from partybook.desk import icons
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import Shortened, button, set_tone, words

SAID_FOR = 8000  # ms that a sentence stays in the foot


class FindBox(QLineEdit):
    """Find as you type. It listens to the text, never to keys, so that an input method's letters don't search."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.setClearButtonEnabled(True)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._sign.setIcon(icons.icon("search", "none", look, 16))
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            clear.setIcon(icons.icon("close", "ink2", look, 16))
        self.setMinimumWidth(look.px(120))
        self.setMaximumWidth(look.px(300))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(look.px(300), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DayButton(QPushButton):
    """The day a page speaks of; pressed, it asks for another one where the page can show it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pill")
        self.setAutoDefault(False)

    def show_day(self, day: str, *, picks: bool, is_today: bool) -> None:
        """`day` in words; a day that cannot be chosen stands there as plain text."""
        self.setText(day)
        self.setVisible(bool(day))
        kind = "pill" if picks else "said"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not picks)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if picks else Qt.FocusPolicy.NoFocus)
        self.setIcon(icons.icon("down", "ink2" if is_today else "due", look, 12) if picks else QIcon())
        self.setIconSize(QSize(look.px(12), look.px(12)))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the day
        self.setToolTip(self.tr("看另一天的情况") if picks else "")
        set_tone(self, "" if is_today else "due")


class SectionSwitch(QWidget):
    """The pages of a tab as words, the one in sight underlined; the arrows step through them.

    Where there is no room for all of them, the one in sight stands there with a menu of the others.
    """

    chosen = Signal(str)
    arranged = Signal()  # other words: the head looks again whether there is room for them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(look.px(2))
        self.others = button("", "pill", tip=self.tr("换一页"))
        self.others.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the word
        self.others.clicked.connect(lambda: self.menu().popup(self.mapToGlobal(self.rect().bottomLeft())))
        self.others.hide()
        self._line.addWidget(self.others)

    def needed(self) -> int:
        """The width that all words need."""
        return sum(one.sizeHint().width() + look.px(2) for one in self._buttons.values())

    def shrink(self, narrow: bool) -> None:
        """Only the one in sight, with a menu; or all of them."""
        for one in self._buttons.values():
            one.setVisible(not narrow)
        here = self._group.checkedButton()
        self.others.setText(here.text() if here is not None else "")
        self.others.setIcon(icons.icon("down", "ink2", look, 12))
        self.others.setIconSize(QSize(look.px(12), look.px(12)))
        self.others.setVisible(narrow and bool(self._buttons))

    def menu(self) -> QMenu:
        """The pages, the one in sight ticked."""
        menu = QMenu(self)
        for key, one in self._buttons.items():
            action = menu.addAction(one.text(), lambda key=key: self.chosen.emit(key))
            action.setCheckable(True)
            action.setChecked(one.isChecked())
        return menu

    def show_sections(self, sections: Sequence[tuple[str, str]], here: str) -> None:
        """(key, word) of each; none hides the switch."""
        if [key for key, _ in sections] != list(self._buttons):
            for old in self._buttons.values():
                self._group.removeButton(old)
                self._line.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._buttons = {key: self._button(key, word) for key, word in sections}
        if here in self._buttons:
            self._buttons[here].setChecked(True)
        self.setVisible(bool(sections))
        self.arranged.emit()

    def _button(self, key: str, word: str) -> QPushButton:
        made = button(word, "section")
        made.setCheckable(True)
        made.clicked.connect(lambda _on=False: self.chosen.emit(key))
        self._group.addButton(made)
        self._line.addWidget(made)
        return made


class Head(QFrame):
    """Where one is and the day it speaks of; the find box at the right."""

    day_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self.title = words("", rank="title")
        self.sections = SectionSwitch()
        self.sections.hide()
        self.day = DayButton()
        self.day.clicked.connect(self.day_asked)
        self.find = FindBox()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(20), 0, look.px(20), 0)
        line.setSpacing(look.px(14))
        line.addWidget(self.title)
        line.addWidget(self.sections)
        line.addWidget(self.day, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        line.addWidget(self.find, 3)
        self.sections.arranged.connect(self._arrange)
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(look.px(52))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The title goes first where there is no room: the section in sight says the same; then the sections shrink."""
        if self.sections.isHidden():
            self.title.show()
            return
        room = self.width() - look.px(2 * 20 + 3 * 14)
        room -= 0 if self.day.isHidden() else self.day.sizeHint().width()
        room -= 0 if self.find.isHidden() else self.find.minimumWidth()
        words = self.sections.needed()
        self.title.setVisible(self.title.sizeHint().width() + words <= room)
        self.sections.shrink(words > room)

    def show_page(
        self, title: str, day: str, find_hint: str, *, picks_day: bool = False, is_today: bool = True
    ) -> None:
        self.title.setText(title)
        self.day.show_day(day, picks=picks_day, is_today=is_today)
        self.find.setVisible(bool(find_hint))
        self.find.setPlaceholderText(find_hint)
        self.find.setAccessibleName(find_hint or self.tr("查找"))
        self._arrange()


class Foot(QFrame):
    """显示 12 / 共 148 人 ［清除筛选］ · what was said · 登记人 李梅 · ✓ 已自动保存 10:32."""

    cleared = Signal()
    who_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.count = words("", tone="second", rank="tiny")
        self.clear = button(self.tr("清除筛选"), "link")
        self.clear.clicked.connect(self.cleared)
        self.clear.hide()
        self.said = Shortened("", rank="tiny")
        self.who = button("", "link", tip=self.tr("写进修改记录的名字；换人时点这里"))
        self.who.setProperty("tone", "second")
        self.who.clicked.connect(self.who_asked)
        self.who.hide()
        self.state = words("", tone="done", rank="tiny")
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(20), 0, look.px(20), 0)
        line.setSpacing(look.px(12))
        line.addWidget(self.count)
        line.addWidget(self.clear)
        line.addWidget(self.said, 1)
        line.addWidget(self.who)
        line.addWidget(self.state)
        self._silence = QTimer(self, singleShot=True, interval=SAID_FOR)
        self._silence.timeout.connect(lambda: self.said.say(""))
        look.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(look.px(30))

    def show_count(self, shown: int, total: int, unit: str) -> None:
        """How many of all are shown; less than all is said in a colour, with the way back beside it."""
        cut = shown < total
        text = self.tr("显示 {shown} / 共 {total} {unit}") if unit else ""
        self.count.setText(text.format(shown=shown, total=total, unit=word(unit)))
        set_tone(self.count, "due" if cut else "second")
        self.clear.setVisible(cut)

    def show_who(self, name: str) -> None:
        """Who is working; empty where nothing can be changed."""
        self.who.setText(self.tr("登记人 {name}").format(name=name))
        self.who.setVisible(bool(name))

    def say(self, sentence: str) -> None:
        self.said.say(sentence)
        self._silence.start()

    def hush(self) -> None:
        """What was said belongs to the page that was left."""
        self._silence.stop()
        self.said.say("")

    def show_saved(self) -> None:
        now = dt.datetime.now().strftime("%H:%M")
        self.state.setText(self.tr("✓ 已自动保存 {time}").format(time=now))
        set_tone(self.state, "done")

    def show_state(self, text: str, tone: str) -> None:
        self.state.setText(text)
        set_tone(self.state, tone)
