"""AsOf: a page that shows the book as of a day: 截至… in the head chooses it, one press leads back to today."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from partybook.dates import PartialDate, today
from partybook.desk.daydialog import DayDialog
from partybook.desk.language import day as said_day
from partybook.desk.pieces import Banner, button

if TYPE_CHECKING:
    from partybook.desk.page import Page as _Page
else:
    _Page = object


class AsOf(_Page):
    """Mixed in before a Page. It says of itself `about_days`, shows `other_day` above all else, reads `as_of`."""

    as_of: dt.date
    picks_day = True

    def about_days(self) -> tuple[str, str]:
        """What the dialog says of another day, and the banner, with {day}, while one is shown."""
        raise NotImplementedError

    def begin_today(self) -> None:
        """To be called before the page is laid out: it shows today, and `other_day` is there."""
        self.other_day = Banner()
        self.back = button(QCoreApplication.translate("AsOf", "回到今天"), "link")
        self.back.clicked.connect(self.show_today)
        self.other_day.line.addWidget(self.back)
        self._take_day(today())

    def _take_day(self, chosen: dt.date) -> None:
        self.as_of, self.is_today = chosen, chosen == today()
        text = QCoreApplication.translate("AsOf", "截至 {day}")
        self.day = text.format(day=said_day(PartialDate.of(chosen)))
        says = self.about_days()[1].format(day=said_day(PartialDate.of(chosen)))
        self.other_day.say("" if self.is_today else says)

    def choose_day(self) -> None:
        """Asks for the day to be shown, under the button of the head."""
        dialog = DayDialog(self.as_of, self.desk.codes, self.about_days()[0], self.window())
        dialog.chosen.connect(self.show_day)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.day_dialog = dialog
        dialog.open_under(getattr(getattr(self.desk.window, "head", None), "day", None))

    def show_day(self, chosen: dt.date) -> None:
        """The page as of a day; today it can be changed again."""
        self._take_day(chosen)
        self.head_changed.emit()
        self.reread()

    def show_today(self) -> None:
        self.show_day(today())

    def keep_up(self) -> None:
        """To be called before reading: midnight may have passed while today was shown."""
        if self.is_today and self.as_of != today():
            self._take_day(today())
            self.head_changed.emit()
