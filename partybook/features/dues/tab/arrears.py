"""The page of those who have not paid on a day: since when, how long, who spoke to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.asof import AsOf
from partybook.desk.desk import Desk
from partybook.desk.form import Form, FormDialog
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import button
from partybook.desk.records import Row, View
from partybook.desk.spans import Span
from partybook.features.dues import queries
from partybook.features.dues.dialogs.behind import MARKS, BehindPanel
from partybook.features.dues.model import ARREARS_FIELDS, CONTACT_FIELDS
from partybook.features.dues.tab.yearly import YearlyPage
from partybook.text import mark

CONTACT = ("on_date", "way", "spoken_by", "promised_on", "said", "note")
ROOM = 1040  # below this width of the page the panel steps aside, until it is asked for


class ArrearsPage(AsOf, YearlyPage):
    """Who owes for months whose period of collecting has ended, as of a day."""

    name = "dues.behind"
    unit = mark("人")
    fields = ARREARS_FIELDS
    source = "dues.arrears"
    register = "dues-arrears"
    tables = frozenset({
        "dues_month", "dues_opening", "dues_correction", "dues_payment", "dues_line", "dues_contact",
        "dues_base", "dues_area", "dues_area_person", "person", "event", "branch", "party_group",
        "office_setting",
    })  # fmt: skip
    shown = ("name", "group", "phone", "months", "since", "owed_fen", "mark", "contacted_on")
    widths: Mapping[str, float] = {"name": 5, "mark": 5.6, "contacted_on": 6}
    icon = "check"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.behind.contact_asked.connect(self.open_contact)

    def say_words(self) -> None:
        self.begin_today()
        self.title = self.tr("党费")
        self.find_hint = self.tr("查找姓名、拼音首字母…")
        self.add_word = ""
        self.empty_title = self.tr("没有人欠缴")
        self.empty_text = self.tr("已建账的月份都交清了。收缴期满还没有交的人，会列在这里。")

    def about_days(self) -> tuple[str, str]:
        return (
            self.tr("显示当天谁欠交、欠几个月，只能查看和打印。"),
            self.tr("现在显示的是{day}的欠交情况，只能查看和打印。"),
        )

    def _say_year(self) -> None:
        """It speaks of a day, whatever the year chosen on the other pages."""

    @property
    def span(self) -> Span:
        return Span(as_of=self.as_of, year=self.as_of.year, branch=self.picker.name)

    def buttons(self) -> Sequence[QWidget]:
        self.contacted = button(self.tr("登记催缴…"), "filled", tip=self.tr("登记催缴（Ctrl+Shift+N）"))
        self.contacted.clicked.connect(self.add)
        return [*self.sheets(), self.contacted]

    def panel(self) -> QWidget:
        self.behind = BehindPanel(self.desk.codes)
        return self.behind

    def read(self, session: Any) -> Sequence[Row]:
        day = self.as_of
        collects = queries.office(session).collects
        self._months: dict[str, list[tuple[PartialDate, int, int]]] = {}
        for uid, month, owed, paid in queries.unpaid_months(session, day, queries.last_ended(day, collects)):
            if owed > paid:
                self._months.setdefault(uid, []).append((month, owed, paid))
        self._contacts: dict[str, list[Row]] = {}
        for one in queries.contacts(session):
            if one["on_date"] is not None and one["on_date"].earliest > day:
                continue
            self._contacts.setdefault(one["person_uid"], []).insert(0, one)
        found_by = queries.found_by(session)
        return [
            {**row, **found_by.get(row["uid"], {})}
            for row in queries.arrears(session, day, self.scope.branch_uid)
        ]

    def views(self) -> Sequence[View]:
        def of(*marks: str) -> Callable[[Row], bool]:
            return lambda row: row["mark"] in marks

        return [
            View("all", self.tr("全部")),
            View("three", self.tr("满3个月"), of("three")),
            View("five", self.tr("将满6个月"), of("five")),
            View("six", self.tr("满6个月"), of("six")),
            View("silent", self.tr("没有催缴过"), lambda row: row["contacted_on"] is None),
        ]

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {"mark": MARKS.get}

    def reread(self) -> None:
        self.keep_up()
        super().reread()
        if self.desk.book is not None:
            self.contacted.setEnabled(self.can_edit and bool(self.rows))

    def show_row(self, row: Row) -> None:
        uid = str(row.get("uid") or "")
        months, contacts = (getattr(self, key, {}).get(uid, ()) for key in ("_months", "_contacts"))
        self.behind.show_person(row, months, contacts, self.can_edit)

    def open_row(self, row: Row) -> None:
        self.open_contact("")

    def add(self) -> None:
        if self.can_edit and self.table.uid:
            self.open_contact("")

    def open_contact(self, contact_uid: str) -> None:
        """The form of a talk with the member chosen; a new one where none is named."""
        person = self.row(self.table.uid)
        if not person:
            return
        known = next(
            (one for one in self._contacts.get(person["uid"], ()) if one["uid"] == contact_uid), None
        )
        form = Form(
            CONTACT_FIELDS,
            [(self.tr("怎么催缴的，本人怎么说"), CONTACT)],
            self.desk.codes,
            long=("said",),
            wide=("note",),
        )
        title = self.tr("催缴 {name}").format(name=person["name"])
        dialog = FormDialog(title, form, read_only=not self.can_edit, parent=self.window())
        dialog.show_values(known or {})
        if known is None and self.can_edit:
            form.entries["on_date"].offer(PartialDate.of(today()))
            form.entries["spoken_by"].offer(self.desk.who or None)
        dialog.resize(dialog.width(), min(look.px(430), dialog.height()))

        def write(session: Any, changed: Mapping[str, Any]) -> str:
            if known is None:
                queries.add_contact(session, person["uid"], changed)
            else:
                queries.change_contact(session, known["uid"], changed)
            return str(person["uid"])

        what = self.tr("登记催缴 {name}") if known is None else self.tr("修改催缴记录 {name}")
        self.open_dialog(dialog, what.format(name=person["name"]), write)
