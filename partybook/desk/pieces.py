"""Small pieces every page is made of: words, buttons, cards, chips, banners."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from partybook.desk import icons
from partybook.desk.palette import Mark, look

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def words(text: str = "", *, tone: str = "", rank: str = "", wrap: bool = False) -> QLabel:
    """A label in a tone (second, done, due, late, none, accent) and a rank of the style sheet."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    label.setProperty("rank", rank)
    if wrap:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def set_tone(widget: QWidget, tone: str) -> None:
    """Gives a widget another tone; the style sheet looks again only where it changed."""
    if widget.property("tone") == tone:
        return
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(text: str, kind: str = "", *, tip: str = "") -> QPushButton:
    """A push button: plain, `filled` (what the page is for), `link` or `chip`; Enter never presses it by chance."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if kind in ("link", "chip"):
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if tip:
        made.setToolTip(tip)
    return made


class MenuButton(QPushButton):
    """A button with a menu: an arrow behind its word says so."""

    def __init__(self, text: str, kind: str = "", *, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setProperty("kind", kind)
        self.setToolTip(tip)
        self.setAutoDefault(False)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the word
        look.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """The arrow in the colour and size of the look."""
        self.setIcon(icons.icon("down", "ink2", look, 12))
        self.setIconSize(QSize(look.px(12), look.px(12)))


def open_menu(menu: QMenu, pressed: QWidget, *, above: bool = False) -> None:
    """Opens a menu below (or above) the button that was pressed; it goes when it is closed."""
    menu.aboutToHide.connect(menu.deleteLater)
    top = -menu.sizeHint().height() if above else pressed.height()
    menu.popup(pressed.mapToGlobal(QPoint(0, top)))


def rule() -> QFrame:
    """A thin line between parts."""
    line = QFrame()
    line.setObjectName("rule")
    return line


def row(*parts: QWidget | QLayout | int | None, gap: int = 8) -> QHBoxLayout:
    """A row of widgets; None is the stretch, a number a gap."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(look.px(gap))
    _fill(made, parts)
    return made


def column(*parts: QWidget | QLayout | int | None, gap: int = 8) -> QVBoxLayout:
    """A column of widgets; None is the stretch, a number a gap."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(look.px(gap))
    _fill(made, parts)
    return made


def _fill(box: QHBoxLayout | QVBoxLayout, parts: Sequence[QWidget | QLayout | int | None]) -> None:
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(look.px(part))
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)


class Card(QFrame):
    """A white card with a line around it."""

    def __init__(self, margin: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.inside = QVBoxLayout(self)
        space = look.px(margin)
        self.inside.setContentsMargins(space, space, space, space)
        self.inside.setSpacing(look.px(8))


class Banner(QFrame):
    """A sentence that stays in sight: ! for what waits, ▲ for what is wrong, ✓ for what is done."""

    SIGNS = {"": "!", "wide": "!", "late": "▲", "done": "✓"}  # noqa: RUF012

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(SELECTABLE)
        self.line = QHBoxLayout(self)
        side = look.px(20 if tone == "wide" else 14)
        self.line.setContentsMargins(side, look.px(8), side, look.px(8))
        self.line.addWidget(self.said, 1)
        self.say(text)

    def say(self, text: str) -> None:
        sign = self.SIGNS[str(self.property("tone") or "")]
        self.said.setText(f"{sign} {text}" if text else "")
        self.setVisible(bool(text))


class StateWord(QLabel):
    """A state as sign and word in its colour."""

    def show_state(self, mark: Mark | None, word: str) -> None:
        self.setText(f"{mark.sign} {word}" if mark else word)
        set_tone(self, mark.role if mark else "")


class Picture(QLabel):
    """An icon in a role's colour, redrawn when the look changes."""

    def __init__(self, name: str, role: str = "ink2", size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        size = look.px(self._size)
        self.setPixmap(icons.pixmap(self._name, getattr(look.roles, self._role), size))


class Shortened(QLabel):
    """One line that ends in … where there is no room, and says all of it in its tooltip."""

    def __init__(
        self, text: str = "", *, tone: str = "", rank: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("tone", tone)
        self.setProperty("rank", rank)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = text
        self._shorten()

    def say(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()

    @property
    def whole(self) -> str:
        return self._whole

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(24), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + look.px(2), super().sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._shorten()

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), look.px(24))
        )
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Pressable:
    """Mixed in before a widget class with a signal `pressed`: the mouse or Enter presses it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)


class Pressed(Pressable, QLabel):
    """A line of text that can be pressed, with the mouse or with Enter."""

    pressed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("rank", "press")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class Tile(Pressable, QFrame):
    """A card that can be pressed: icon, what it does, one line more."""

    pressed = Signal()

    def __init__(self, icon: str, title: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(more)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(look.px(18),) * 4)
        inside.setSpacing(look.px(6))
        picture = Picture(icon, "accent", 28)
        picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(picture)
        inside.addSpacing(look.px(4))
        inside.addWidget(words(title, rank="section"))
        inside.addWidget(words(more, tone="second", rank="small", wrap=True))
        inside.addStretch(1)
