"""The button 导入…: one kind of spreadsheet is asked for at once, several stand in a menu with their templates."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from partybook.desk import icons
from partybook.desk.language import word
from partybook.desk.page import Page
from partybook.desk.palette import look


class ImportButton(QPushButton):
    """Imports what a page takes in (`Page.kinds`)."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.setText(self.tr("导入…"))
        self.setAutoDefault(False)
        self.setVisible(bool(page.kinds))
        if len(page.kinds) > 1:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the word
            self.setMenu(QMenu(self))
            self.menu().aboutToShow.connect(self._fill)
            look.changed.connect(self._draw)
            self._draw()
        else:
            self.clicked.connect(lambda: self._errand("import_sheet"))

    def _draw(self) -> None:
        self.setIcon(icons.icon("down", "ink2", look, 12))
        self.setIconSize(QSize(look.px(12), look.px(12)))

    def _errand(self, name: str, *what: str) -> None:
        """What the window does for its pages; nothing where there is no window."""
        errands = getattr(self._page.desk.window, "errands", None)
        if errands is not None:
            getattr(errands, name)(*what)

    def _fill(self) -> None:
        """The kinds by name, and the spreadsheets to fill in; asked for late, the names are heavy to load."""
        menu, jobs = self.menu(), self._page.desk.jobs
        menu.clear()
        titles = {kind: word(jobs.intake_title(kind)) for kind in self._page.kinds}
        for kind, title in titles.items():
            text = self.tr("{title}…").format(title=title)
            menu.addAction(text, partial(self._errand, "import_kind", kind))
        menu.addSeparator()
        templates = menu.addMenu(self.tr("下载导入模板"))
        for kind, title in titles.items():
            templates.addAction(title, partial(self._errand, "save_template_of", kind))
