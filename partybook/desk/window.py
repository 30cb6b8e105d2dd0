"""The main window: rail, head, pages, foot; the start page while no book is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from partybook.desk.counting import Counting, Counts
from partybook.desk.desk import Desk
from partybook.desk.errands import Errands
from partybook.desk.head import Foot, Head
from partybook.desk.menus import Menus
from partybook.desk.page import Page
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, button
from partybook.desk.rail import Rail
from partybook.desk.start import StartPage

GEOMETRY = "window"
TAB = "tab"
FRAME = 16  # pixels that a window manager may put around a window; the title bar is higher


@dataclass(frozen=True)
class Tab:
    """A tab of the rail: the feature's name, its word, and how its page is made when it is first shown."""

    name: str
    word: str
    make: Callable[[Desk], Page]


class Frame(QWidget):
    """What lies below the menus; says once when it was painted, so that the heavy imports can begin."""

    painted = Signal()
    _was = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was:
            self._was = True
            QTimer.singleShot(0, self.painted.emit)


class Window(QMainWindow):
    """The window of the program."""

    def __init__(self, desk: Desk, tabs: Sequence[Tab]) -> None:
        super().__init__()
        self.desk = desk
        desk.window = self
        self.tabs = {tab.name: tab for tab in tabs}
        self.pages: dict[str, Page] = {}
        self.errands = Errands(desk, self)
        self.counting = Counting(desk, self)
        self.rail = Rail([(tab.name, tab.word) for tab in tabs])
        self.head, self.foot, self.start = Head(), Foot(), StartPage()
        self.stack = QStackedWidget()
        self.blank = QWidget()
        self.blank.setObjectName("ground")
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.blank)
        self.banner = Banner("", "wide")
        self.again = button(self.tr("重新打开"), "link")
        self.banner.line.addWidget(self.again)
        self.menus = Menus(self)
        self._lay_out()
        self._wire()
        self._fresh = False
        self.resize(look.px(1366), look.px(768))
        self.restore_place()
        self.show_start()

    def _lay_out(self) -> None:
        self.frame = Frame()
        self.frame.setObjectName("ground")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self.banner, self.head):
            right.addWidget(part)
        right.addWidget(self.stack, 1)
        right.addWidget(self.foot)
        whole = QHBoxLayout(self.frame)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        self.setCentralWidget(self.frame)
        self.setMinimumSize(760, 480)

    def _wire(self) -> None:
        desk, errands, start = self.desk, self.errands, self.start
        desk.book_opened.connect(self._show_book)
        desk.book_closed.connect(self._drop_pages)
        desk.changed.connect(self._take_change)
        desk.said.connect(self.foot.say)
        start.new_asked.connect(errands.new_book)
        start.open_asked.connect(errands.open_book)
        start.practice_asked.connect(errands.open_practice)
        start.book_asked.connect(errands.open_path)
        start.forget_asked.connect(self._forget)
        self.rail.chosen.connect(self.go)
        self.counting.counted.connect(self._show_waiting)
        self.head.find.textChanged.connect(self._find)
        self.head.find.left.connect(lambda: self.page and self.page.take_keys())
        self.head.day_asked.connect(lambda: self.page and self.page.choose_day())
        self.head.sections.chosen.connect(self.go_section)
        self.foot.cleared.connect(self.clear_filter)
        self.foot.who_asked.connect(errands.ask_who)
        desk.who_changed.connect(self.foot.show_who)
        self.again.clicked.connect(errands.open_again)
        look.changed.connect(self._show_head)

    @property
    def page(self) -> Page | None:
        """The page in sight, None on the start page."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def show_start(self) -> None:
        """The start page; the frame of a book goes."""
        self.rail.hide()
        self.head.hide()
        self.foot.hide()
        self.banner.say("")
        self.start.show_recent(self.desk.recent())
        self.stack.setCurrentWidget(self.start)
        self.setWindowTitle(self.tr("支部台账"))
        self.menus.follow()

    def show_opening(self, path: Path) -> None:
        """The frame of a book that is about to be opened, so that something stands there at once."""
        self._show_frame()
        word = next(iter(self.tabs.values())).word if self.tabs else ""
        self.head.show_page(word, "", "")
        self.head.sections.show_sections((), "")
        self.foot.show_state(self.tr("正在打开 {name}…").format(name=path.stem), "second")
        self.stack.setCurrentWidget(self.blank)

    def _show_frame(self) -> None:
        self.rail.show()
        self.head.show()
        self.foot.show()

    def _show_book(self) -> None:
        self._show_frame()
        self._show_name()
        book = self.desk.book
        if book is not None and book.read_only:
            held = self.tr("正由 {holder} 使用。").format(holder=book.holder) if book.holder else ""
            self.banner.say(self.tr("台账是只读的，可以查看和打印，不能修改。{held}").format(held=held))
            self.foot.show_state(self.tr("只读"), "due")
        else:
            practice = self.tr("这是示例台账，里面的人都是虚构的，可以随便试。")
            self.banner.say(practice if self.desk.is_practice else "")
            self.foot.show_state(self.tr("✓ 已打开"), "done")
        self.foot.show_who(self.desk.who if self.desk.can_edit else "")
        self.again.setVisible(book is not None and book.read_only)
        kept = self.desk.settings.get(TAB, "")
        self.go(kept if kept in self.tabs else next(iter(self.tabs), ""))

    def _show_name(self) -> None:
        name = self.desk.name
        self.rail.show_name(name)
        self.setWindowTitle(self.tr("{name} — 支部台账").format(name=name) if name else self.tr("支部台账"))

    def go(self, name: str) -> None:
        """Shows a tab, made when it is first shown."""
        if name not in self.tabs or self.desk.book is None:
            return
        if name not in self.pages:
            page = self.tabs[name].make(self.desk)
            page.counted.connect(lambda shown, total, page=page: self._count(page, shown, total))
            page.head_changed.connect(self._show_head)
            self.pages[name] = page
            self.stack.addWidget(page)
            page.reread()
        if self.page is not self.pages[name]:
            self.foot.hush()
        self.desk.settings.set(TAB, name)
        self.rail.mark(name)
        self.stack.setCurrentWidget(self.pages[name])
        self._show_head()
        self.menus.follow()

    def go_section(self, key: str) -> None:
        """Shows another section of the tab in sight; the find box starts anew."""
        if self.page is not None:
            self.head.find.clear()
            self.foot.hush()
            self.page.show_section(key)
            self.menus.follow()

    def show_record(self, source: str, uid: str) -> bool:
        """Goes to a record, on whichever tab its source is shown; False where it is not to be found."""
        self.go(source.partition(".")[0])
        page = self.page
        self.head.find.clear()
        self.foot.hush()
        found = page is not None and page.show_record(source, uid)
        self.menus.follow()
        return found

    def show_source(self, source: str) -> bool:
        """Goes to where the records of a source are entered; the tab alone where it has no page of its own."""
        if source.partition(".")[0] not in self.tabs:
            return False
        self.go(source.partition(".")[0])
        page = self.page
        self.head.find.clear()
        self.foot.hush()
        found = page is not None and page.show_source(source)
        self.menus.follow()
        return found

    def step_tab(self, by: int) -> None:
        """The next or the previous tab, around."""
        names = list(self.tabs)
        here = next((name for name, page in self.pages.items() if page is self.page), "")
        if here:
            self.go(names[(names.index(here) + by) % len(names)])

    def _show_head(self) -> None:
        page = self.page
        if page is None:
            return
        self.head.show_page(
            page.title, page.day, page.find_hint, picks_day=page.picks_day, is_today=page.is_today
        )
        self.head.sections.show_sections(page.sections, page.section)
        self.foot.show_count(*getattr(page, "count", (0, 0)), page.unit)

    def _count(self, page: Page, shown: int, total: int) -> None:
        page.count = (shown, total)
        if page is self.page:
            self.foot.show_count(shown, total, page.unit)

    def _show_waiting(self, counts: Counts) -> None:
        for name, tab in self.rail.tabs.items():
            tab.show_waiting(counts.get(name, ()))

    def _find(self, typed: str) -> None:
        if self.page is not None:
            self.page.find(typed)

    def clear_filter(self) -> None:
        """Everything is shown again: the find box too is empty."""
        self.head.find.clear()
        if self.page is not None:
            self.page.clear_filter()

    def find(self) -> None:
        """Puts the keyboard into the find box."""
        self.head.find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.find.selectAll()

    def _take_change(self, _tables: object) -> None:
        self._show_name()
        self.foot.show_saved()
        self.menus.follow()

    def _forget(self, path: Path) -> None:
        self.desk.forget(path)
        self.start.show_recent(self.desk.recent())

    def _drop_pages(self) -> None:
        self.head.find.clear()
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages = {}
        self.show_start()

    def set_text_size(self, percent: int) -> None:
        """Puts a text size on the whole program and keeps it."""
        look.wear(percent=percent)
        self.desk.settings.set("text", percent)

    def set_scheme(self, scheme: str) -> None:
        """Light, dark or as the system; kept."""
        look.wear(scheme=scheme)
        self.desk.settings.set("scheme", scheme)

    def restore_place(self) -> None:
        """Puts the window where it was; Qt sees to it that it lies on a screen."""
        kept = self.desk.settings.get(GEOMETRY, "")
        if not (
            isinstance(kept, str) and kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        ):
            self._fresh = True

    def show_fitting(self) -> None:
        """Shows the window; the first time on a small screen it fills it, so that the foot is not below the edge."""
        room, frame = self.screen().availableSize(), FRAME
        if self._fresh and (self.width() > room.width() - frame or self.height() > room.height() - 3 * frame):
            self.showMaximized()
        else:
            self.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.desk.work.busy:
            self.desk.say(self.tr("还有工作没有做完，请稍候或先取消。"))
            event.ignore()
            return
        self.desk.settings.set(GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        self.desk.book_closed.disconnect(self._drop_pages)
        self.desk.close_book()
        event.accept()
