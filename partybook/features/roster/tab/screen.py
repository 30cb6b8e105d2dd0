"""How the roster page is laid out: views and buttons, the table, the chosen person at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QStackedWidget, QWidget

from partybook.desk.asof import AsOf
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.empty import EmptyPage
from partybook.desk.imports import ImportButton
from partybook.desk.page import Page
from partybook.desk.palette import look
from partybook.desk.pieces import Card, MenuButton, button
from partybook.desk.table import PagedModel, Shape, Table
from partybook.features.roster.dialogs import PersonPanel, standing_mark
from partybook.features.roster.model import FIELDS
from partybook.features.roster.tab.filtering import Filtering

SHOWN = (
    "name",
    "sex",
    "ethnicity",
    "born_on",
    "education",
    "joined_on",
    "full_on",
    "party_age",
    "standing",
    "group",
)
WIDTHS = {"name": 8.2, "born_on": 4, "joined_on": 4, "full_on": 4, "standing": 5.1, "phone": 7}
PANEL = 318
ROOM = 1120  # below this width of the page the panel steps aside, until it is asked for


class RosterScreen(AsOf, Page):
    """The widgets of the roster page and where they stand."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("党员名册")
        self.find_hint = self.tr("查找姓名、拼音首字母、证号末位…")
        self._panel_wanted: bool | None = None
        self._build_table()
        self.begin_today()
        self._lay_out()

    def _fetch(self, uids: Any) -> list[dict[str, Any]]:
        """The rows of some people."""
        raise NotImplementedError

    def _build_table(self) -> None:
        marks = {"standing": standing_mark}
        shape = Shape(FIELDS, self.desk.codes, bold="name", marks=marks)
        self.model = PagedModel(shape, self._fetch, self)
        self.model.mark_sorted("name", False)
        self.table = Table(self.model, self.desk.settings, "roster", shown=SHOWN, widths=WIDTHS)
        self.table.setAccessibleName(self.title)

    def _lay_out(self) -> None:
        self.chips = Chips()
        self.branch = QComboBox()
        self.branch.setAccessibleName(self.tr("支部"))
        self.imported = ImportButton(self)
        self.printed = button(self.tr("打印…"))
        self.more = MenuButton(self.tr("更多"))
        self.more.setMenu(QMenu(self))
        self.added = button(self.tr("添加党员"), "filled", tip=self.tr("添加党员（Ctrl+Shift+N）"))
        self.details = button(self.tr("详情"))
        self.details.setCheckable(True)
        self.tools = Tools(
            self.chips, self.details, self.imported, self.printed, self.more, self.added, beside=self.branch
        )
        self.filtering = Filtering(self.desk)
        self.card = Card(0)
        self.card.inside.setContentsMargins(1, 1, 1, 1)
        self.card.inside.addWidget(self.table)
        self.panel = PersonPanel(self.desk.codes)
        self.full = QWidget()
        self.full.setObjectName("plain")
        beside = QHBoxLayout(self.full)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(look.px(14))
        beside.addWidget(self.card, 1)
        beside.addWidget(self.panel)
        self._empty_pages()
        self.places = QStackedWidget()
        for place in (self.full, self.nobody, self.nothing):
            self.places.addWidget(place)
        self.outside.addWidget(self.other_day)
        self.outside.addWidget(self.tools)
        self.outside.addWidget(self.filtering)
        self.outside.addWidget(self.places, 1)
        self._measure()

    def _empty_pages(self) -> None:
        """What stands there while nobody is kept, and where nobody was found."""
        self.nobody = EmptyPage(
            "people",
            self.tr("还没有党员"),
            self.tr("可以导入现有的花名册表格，也可以一个一个添加。"),
            self.tr("从表格导入…"),
            self.tr("手工添加"),
        )
        self.nothing = EmptyPage(
            "search",
            self.tr("没有找到"),
            self.tr("换个写法试试：姓名、拼音首字母、证号或电话的末几位。"),
            self.tr("清除筛选"),
        )

    def _measure(self) -> None:
        self.panel.setFixedWidth(look.px(PANEL))
        self._place_panel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def _place_panel(self) -> None:
        roomy = self.width() >= look.px(ROOM)
        self.details.setVisible(not roomy)
        self.tools.arrange()
        wanted = roomy if self._panel_wanted is None else roomy or self._panel_wanted
        self.details.setChecked(wanted)
        self.panel.setVisible(wanted)

    def _toggle_panel(self) -> None:
        self._panel_wanted = self.details.isChecked()
        self._place_panel()
