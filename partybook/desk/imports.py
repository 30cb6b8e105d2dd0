"""The button 导入…: one kind of spreadsheet is asked for at once, several stand in a menu with their templates."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from partybook.desk.language import word
from partybook.desk.page import Page
from partybook.desk.pieces import MenuButton


class ImportButton(MenuButton):
    """Imports what a page takes in (`Page.kinds`)."""

    def __init__(self, page: Page) -> None:
        self._page = page
        super().__init__(QCoreApplication.translate("ImportButton", "导入…"), parent=page)
        self.setVisible(bool(page.kinds))
        if len(page.kinds) > 1:
            self.setMenu(QMenu(self))
            self.menu().aboutToShow.connect(self._fill)
        else:
            self.clicked.connect(lambda: self._errand("import_sheet"))

    def draw(self) -> None:
        if len(self._page.kinds) > 1:
            super().draw()

    def _errand(self, name: str, *what: str) -> None:
        """What the window does for its pages; nothing where there is no window."""
        errands = getattr(self._page.desk.window, "errands", None)
        if errands is not None:
            getattr(errands, name)(*what)

    def _fill(self) -> None:
        """The kinds by name, and the spreadsheets to fill in; asked for late, the names are heavy to load."""
        menu, desk = self.menu(), self._page.desk
        menu.clear()
        titles = {kind: word(desk.jobs.intake_title(kind, desk.book)) for kind in self._page.kinds}
        for kind, title in titles.items():
            text = self.tr("{title}…").format(title=title)
            menu.addAction(text, partial(self._errand, "import_kind", kind))
        menu.addSeparator()
        templates = menu.addMenu(self.tr("下载导入模板"))
        for kind, title in titles.items():
            templates.addAction(title, partial(self._errand, "save_template_of", kind))
