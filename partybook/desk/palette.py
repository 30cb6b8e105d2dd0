"""The one place of colours, sizes and fonts: roles, light and dark, times the clerk's text size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from partybook import paths
from partybook.desk import sheet

FAMILY = "Noto Sans SC"
FONT_FILES = ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf")
RARE_FONT_FILES = ("HanaMinB.ttf", "BabelStoneHan-Rare.ttf")
TEXT_SIZES = (100, 115, 130, 150)  # per cent


@dataclass(frozen=True)
class Roles:
    """What a colour is for. `fill` is the one filled button; `accent` the same red as text or line."""

    ground: str
    card: str
    ink: str
    ink2: str
    line: str
    line_soft: str
    head: str
    field: str
    hover: str
    accent: str
    accent_tint: str
    fill: str
    fill_hover: str
    on_fill: str
    strong: str
    on_strong: str
    done: str
    done_tint: str
    due: str
    due_tint: str
    due_line: str
    late: str
    late_tint: str
    none: str
    shade: str


LIGHT = Roles(
    ground="#F6F4F0",
    card="#FFFFFF",
    ink="#1F2328",
    ink2="#666D7A",
    line="#E5E0D8",
    line_soft="#F0ECE5",
    head="#FAF8F5",
    field="#FFFFFF",
    hover="#FBF8F3",
    accent="#A1231B",
    accent_tint="#FBECEA",
    fill="#A1231B",
    fill_hover="#8A1D16",
    on_fill="#FFFFFF",
    strong="#1F2328",
    on_strong="#FFFFFF",
    done="#1E6E8C",
    done_tint="#E8F2F6",
    due="#9A5B00",
    due_tint="#FFF6E6",
    due_line="#F0DDB8",
    late="#B3261E",
    late_tint="#FDF0EE",
    none="#6F7682",
    shade="#CFC8BD",
)

DARK = Roles(
    ground="#16181B",
    card="#1E2125",
    ink="#E9E6E1",
    ink2="#A3A9B4",
    line="#363B42",
    line_soft="#2A2E34",
    head="#24282D",
    field="#191C20",
    hover="#262A30",
    accent="#F08A81",
    accent_tint="#3B2524",
    fill="#B5352C",
    fill_hover="#C7443A",
    on_fill="#FFFFFF",
    strong="#E9E6E1",
    on_strong="#1E2125",
    done="#74C3DF",
    done_tint="#1C3038",
    due="#E8B05A",
    due_tint="#33291A",
    due_line="#5A4726",
    late="#F58C84",
    late_tint="#3C2423",
    none="#979DA8",
    shade="#4A5058",
)


@dataclass(frozen=True)
class Mark:
    """A state: its sign and the role of its colour. The word always stands beside it."""

    sign: str
    role: str


class Look(QObject):
    """What the screen looks like now; says `changed` when the text size or light and dark change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.roles = LIGHT
        self.percent = TEXT_SIZES[0]
        self.scheme = "system"
        self.has_font = False
        self._worn: tuple[int, Roles] | None = None
        self._fonts: dict[tuple[float, bool], QFont] = {}

    def px(self, base: float) -> int:
        """A length of the 100 % drawing at the clerk's text size."""
        return round(base * self.percent / 100)

    def color(self, role: str) -> QColor:
        return QColor(getattr(self.roles, role))

    def font(self, base: float = 14, *, bold: bool = False) -> QFont:
        """The program's font in a size of the 100 % drawing; made once, painting asks for it in every cell."""
        if (base, bold) not in self._fonts:
            font = QFont(QGuiApplication.font())
            font.setPixelSize(self.px(base))
            font.setBold(bold)
            self._fonts[base, bold] = font
        return self._fonts[base, bold]

    @property
    def dark(self) -> bool:
        return self.roles is DARK

    def wear(self, percent: int | None = None, scheme: str | None = None) -> None:
        """Puts a text size and light, dark or the system's choice on the whole program."""
        self.percent = percent or self.percent
        self.scheme = scheme or self.scheme
        self.roles = DARK if self._wants_dark() else LIGHT
        app = QApplication.instance()
        if not isinstance(app, QApplication) or self._worn == (self.percent, self.roles):
            return
        self._worn = (self.percent, self.roles)
        self._fonts.clear()
        font = (
            QFont(FAMILY) if self.has_font else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        )
        font.setPixelSize(self.px(14))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        app.setFont(font)
        app.setPalette(qt_palette(self.roles))
        app.setStyleSheet(sheet.style_sheet(self, role_names()))
        self.changed.emit()

    def _wants_dark(self) -> bool:
        if self.scheme != "system":
            return self.scheme == "dark"
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def step(self, by: int) -> int:
        """The next larger or smaller text size; the same at either end."""
        place = TEXT_SIZES.index(self.percent) if self.percent in TEXT_SIZES else 0
        return TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, place + by))]


look = Look()


def qt_palette(roles: Roles) -> QPalette:
    """Qt's own palette from the roles, so that what no style sheet reaches agrees."""
    groups = QPalette.ColorRole
    pairs = {
        groups.Window: roles.ground,
        groups.WindowText: roles.ink,
        groups.Base: roles.card,
        groups.AlternateBase: roles.head,
        groups.Text: roles.ink,
        groups.PlaceholderText: roles.none,
        groups.Button: roles.card,
        groups.ButtonText: roles.ink,
        groups.BrightText: roles.on_fill,
        groups.Highlight: roles.accent_tint,
        groups.HighlightedText: roles.ink,
        groups.ToolTipBase: roles.strong,
        groups.ToolTipText: roles.on_strong,
        groups.Link: roles.accent,
        groups.LinkVisited: roles.accent,
        groups.Light: roles.card,
        groups.Midlight: roles.line_soft,
        groups.Mid: roles.line,
        groups.Dark: roles.shade,
        groups.Shadow: roles.shade,
        groups.Accent: roles.accent,
    }
    palette = QPalette()
    for role, color in pairs.items():
        palette.setColor(role, QColor(color))
    for role in (groups.WindowText, groups.Text, groups.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(roles.none))
    return palette


def load_rare_fonts(folder: Path | None = None) -> bool:
    """Adds the fonts of rare characters, so that 𠮷 is no box; large, so after the first paint."""
    return load_fonts(folder, RARE_FONT_FILES)


def load_fonts(folder: Path | None = None, names: Sequence[str] = FONT_FILES) -> bool:
    """Adds the shipped fonts; False where they are missing and the system's font steps in."""
    folder = folder or paths.resources() / "fonts"
    found = [file for name in names if (file := folder / name).is_file()]
    return all([QFontDatabase.addApplicationFont(str(file)) >= 0 for file in found]) and bool(found)


def dress(percent: int = 100, scheme: str = "system") -> None:
    """Fusion on every platform, the fonts, the roles; follows the system into the dark."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyle(QStyleFactory.create("Fusion"))
    look.has_font = load_fonts()
    look.wear(percent if percent in TEXT_SIZES else TEXT_SIZES[0], scheme)
    QGuiApplication.styleHints().colorSchemeChanged.connect(_follow_system)


def _follow_system() -> None:
    if look.scheme == "system":
        look.wear()


def role_names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Roles))
