"""The panel at the right: who is chosen, and what to do next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import full_years, today
from partybook.desk.attaching import DropZones, Photo, Shelf, files_of
from partybook.desk.flow import Flow
from partybook.desk.language import shown, word
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import SELECTABLE, Card, StateWord, button, column, row, rule, words
from partybook.facts import Proof
from partybook.features.roster.dialogs.course import Course
from partybook.features.roster.dialogs.named import Named
from partybook.features.roster.dialogs.past import Past
from partybook.features.roster.dialogs.relatives import Relatives
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.life import MEMBERS
from partybook.fields import Codes

BY_KEY = {one.key: one for one in FIELDS}
DETAILS = (
    "group",
    "branch",
    "post",
    "work",
    "workplace",
    "address",
    "native_place",
    "status",
    "mobile_to",
    "note",
)
LOST, SUSPENDED = Mark("!", "due"), Mark("–", "none")
MARKS = {
    "full": Mark("✓", "done"),
    "probationary": Mark("○", "due"),
    "target": Mark("○", "due"),
    "activist": Mark("–", "none"),
    "applicant": Mark("–", "none"),
}


def standing_mark(standing: Any) -> Mark | None:
    """The sign of a standing; the word always stands beside it."""
    return MARKS.get(standing)


class PersonPanel(Card):
    """Who is chosen: name, standing, age, what is known, and what to do next."""

    edit_asked = Signal(str)
    history_asked = Signal(str)
    event_asked = Signal(str, str)  # person, event; an empty one is a new one
    print_asked = Signal(str, str)  # register, record
    file_asked = Signal(str, object)  # what is to be done with a file kept of the person
    add_file_asked = Signal(str)  # photo, scan
    files_dropped = Signal(object, str)  # paths, kind
    record_asked = Signal(str, str)  # source, record that names the person
    relative_asked = Signal(str, str)  # person, relative; an empty one is a new one

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._codes = codes
        self.values: Mapping[str, Any] = {}
        self._past = Past()
        self._records: Sequence[Proof] = ()  # that name the person, on other tabs
        self._can_edit = False
        self._whole_id = False
        look.changed.connect(self._fill)
        self.zones = DropZones(self)
        self.zones.dropped.connect(self.files_dropped)
        self.setAcceptDrops(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside.setContentsMargins(1, 1, 1, 1)
        self.inside.addWidget(self._area, 1)
        self.foot = self._foot()
        self.inside.setSpacing(0)
        self.inside.addWidget(rule())
        self.inside.addWidget(self.foot)
        self._fill()

    def show_person(self, values: Mapping[str, Any], can_edit: bool, past: Past | None = None) -> None:
        """Shows one row with what happened to that person; an empty one shows nobody."""
        if values.get("uid") != self.values.get("uid"):
            self._whole_id, self._records = False, ()
        self.values, self._can_edit, self._past = values, can_edit, past or Past()
        self._fill()

    def show_named(self, uid: str, records: Sequence[Proof]) -> None:
        """The records of other tabs that name the person in sight."""
        if uid and uid == self.values.get("uid") and list(records) != list(self._records):
            self._records = records
            self.named.show_records(records)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be let go where there is someone to keep them of; the zones take over from here."""
        paths = files_of(event.mimeData())
        if paths and self._can_edit and self.values.get("uid"):
            event.acceptProposedAction()
            self.zones.begin(paths)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.zones.end_unless_entered()

    def _fill(self) -> None:
        content = QWidget()
        content.setObjectName("plain")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(look.px(18), look.px(18), look.px(18), look.px(18))
        stack.setSpacing(look.px(10))
        self.foot.setVisible(bool(self.values.get("uid")))
        self.edit.setText(self.tr("编辑 F2") if self._can_edit else self.tr("查看"))
        self.happened.setVisible(self._can_edit)
        self.printed.setVisible(bool(self._papers()))
        if self.values.get("uid"):
            self._fill_person(stack)
        else:
            nobody = words(self.tr("选中一行，这里显示详细情况。"), tone="none", wrap=True)
            stack.addWidget(nobody)
        stack.addStretch(1)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)

    def _fill_person(self, stack: QVBoxLayout) -> None:
        values = self.values
        self.name = words(str(values.get("name") or ""), rank="name", wrap=True)
        self.name.setTextInteractionFlags(SELECTABLE)
        stack.addLayout(self._top())
        stack.addLayout(self._details())
        past = self._past
        self.course = Course(
            values,
            past.events,
            past.branches,
            self._codes,
            past.day or today(),
            posts=past.posts,
            way=past.way,
        )
        self.course.opened.connect(lambda event: self.event_asked.emit(values["uid"], event))
        stack.addWidget(rule())
        stack.addWidget(words(self.tr("经历"), rank="section"))
        stack.addWidget(self.course)
        self.relatives = Relatives(past.relatives, self._codes, can_edit=self._can_edit)
        self.relatives.opened.connect(lambda one: self.relative_asked.emit(values["uid"], one))
        stack.addWidget(self.relatives)
        self.named = Named()
        later = Qt.ConnectionType.QueuedConnection  # going there may fill the panel anew
        self.named.opened.connect(self.record_asked, later)
        stack.addWidget(self.named)
        self.named.show_records(self._records)
        if past.files or self._can_edit:
            stack.addWidget(rule())
            stack.addWidget(self._shelf())

    def _top(self) -> QHBoxLayout:
        """Name, standing and facts; the photo at the right, where there is one."""
        said = column(self.name, self._standing(), self._facts(), None, gap=3)
        if not self._past.photo:
            return row(said)
        self.photo = Photo(self._past.photo)
        kept = next(one for one in reversed(self._past.files) if one.kind == "photo")
        self.photo.pressed.connect(
            lambda: self.shelf.menu(kept).popup(self.photo.mapToGlobal(QPoint(0, self.photo.height())))
        )
        top = row(said, self.photo, gap=8)
        top.setStretch(0, 1)
        top.setAlignment(self.photo, Qt.AlignmentFlag.AlignTop)
        return top

    def _shelf(self) -> Shelf:
        """The files; what is asked of them comes after the press, for answering may fill the panel anew."""
        self.shelf = Shelf(self._past.files, can_edit=self._can_edit, photo_shown=bool(self._past.photo))
        later = Qt.ConnectionType.QueuedConnection
        self.shelf.asked.connect(self.file_asked, later)
        self.shelf.add_asked.connect(self.add_file_asked, later)
        return self.shelf

    def _foot(self) -> QWidget:
        """What can be done with the person; it stays in sight however long the course is."""
        self.edit, self.happened, self.history = (
            button(""),
            button(self.tr("变动…")),
            button(self.tr("历史"), tip=self.tr("修改历史")),
        )
        self.printed = button(self.tr("打印…"))
        self.printed.clicked.connect(self._offer_papers)
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self.values["uid"]))
        self.happened.clicked.connect(lambda: self.event_asked.emit(self.values["uid"], ""))
        self.history.clicked.connect(lambda: self.history_asked.emit(self.values["uid"]))
        foot = QWidget()
        foot.setObjectName("plain")
        line = QVBoxLayout(foot)
        line.setContentsMargins(look.px(14), look.px(10), look.px(6), look.px(12))
        buttons = Flow(gap=look.px(4))
        for one in (self.edit, self.happened, self.printed, self.history):
            buttons.addWidget(one)
        line.addLayout(buttons)
        return foot

    def _papers(self) -> list[tuple[str, str, str]]:
        """(word, register, record) of what can be printed for this person."""
        uid = str(self.values.get("uid") or "")
        papers = []
        if uid and not self._past.gone and self.values.get("standing") in MEMBERS:
            papers = [
                (self.tr("基本信息采集表"), "member-sheet", uid),
                (self.tr("信息核对表（大字）"), "member-check", uid),
                (self.tr("党员身份证明"), "membership-certificate", uid),
            ]
        for event in self._past.events:
            if event["kind"] == "transfer_out" and not event.get("corrected"):
                says = self.tr("组织关系介绍信 {letter}").format(letter=event.get("letter") or "")
                papers.append((says.strip(), "transfer-letter", event["uid"]))
        return papers

    def _offer_papers(self) -> None:
        """The papers as a menu above the button."""
        menu = QMenu(self)
        for name, register, record in self._papers():
            menu.addAction(name, partial(self.print_asked.emit, register, record))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.printed.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _standing(self) -> StateWord:
        state = StateWord()
        if self._past.gone:
            left = word(self._codes["event"].label(self._past.gone))
            state.show_state(Mark("–", "none"), self.tr("已离开：{kind}").format(kind=left))
            return state
        standing = self.values.get("standing")
        says = [word(self._codes["standing"].label(standing)) or self.tr("人员类别未填")]
        suspended, lost = self.values.get("status") == "suspended", bool(self.values.get("lost"))
        if suspended:
            says.append(word(self._codes["status"].short("suspended")))
        if lost:
            says.append(self.tr("失联"))
        if self.values.get("mobile"):
            says.append(self.tr("流动"))
        mark: Mark | None = standing_mark(standing)
        state.show_state(LOST if lost else SUSPENDED if suspended else mark, " · ".join(says))
        return state

    def _facts(self) -> QWidget:
        """女 · 汉族 · 79 岁 · 党龄 51 年."""
        values, tables = self.values, self._codes
        age = full_years(values["born_on"], self._past.day or today()) if values.get("born_on") else None
        parts = [word(tables[key].short(values.get(key))) for key in ("sex", "ethnicity")]
        if age is not None:
            parts.append(self.tr("{age} 岁").format(age=age))
        if values.get("party_age") is not None:
            parts.append(self.tr("党龄 {years} 年").format(years=values["party_age"]))
        parts = [part for part in parts if part]
        if self._past.photo and len(parts) > 3:  # beside a photo there is room for three
            parts = [" · ".join(parts[:3]), *parts[3:]]
            return words("\n".join(parts), tone="second", wrap=True)
        return words(" · ".join(parts), tone="second", wrap=True)

    def _details(self) -> QGridLayout:
        grid = self._grid()
        tables = self._codes
        self._add_line(grid, self.tr("身份证号"), self._number(), self._reveal())
        for key in ("phone", "landline"):
            if self.values.get(key):
                self._add_line(grid, word(BY_KEY[key].label), BY_KEY[key].screen(self.values[key], tables))
        for key in DETAILS:
            text = shown(BY_KEY[key], self.values.get(key), tables, masked=False)
            if text:
                self._add_line(grid, word(BY_KEY[key].label), text)
        return grid

    def _number(self) -> str:
        number = self.values.get("citizen_id")
        known = BY_KEY["citizen_id"]
        return (known.show if self._whole_id else known.screen)(number, self._codes) or self.tr("未填")

    def _reveal(self) -> QWidget | None:
        if not self.values.get("citizen_id"):
            return None
        self.reveal = button(self.tr("隐藏") if self._whole_id else self.tr("显示"), "link")
        self.reveal.setProperty("rank", "small")
        self.reveal.setAccessibleDescription(self.tr("身份证号"))
        self.reveal.clicked.connect(self._toggle_number)
        return self.reveal

    def _toggle_number(self) -> None:
        self._whole_id = not self._whole_id
        self._fill()

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(8))
        grid.setColumnMinimumWidth(0, look.px(74))
        grid.setColumnStretch(1, 1)
        return grid

    def _add_line(self, grid: QGridLayout, label: str, text: str, more: QWidget | None = None) -> None:
        line = grid.rowCount()
        value = words(text, rank="small", wrap=more is None)
        value.setTextInteractionFlags(SELECTABLE)
        head = words(label, tone="second", rank="small")
        grid.addWidget(head, line, 0, Qt.AlignmentFlag.AlignVCenter if more else Qt.AlignmentFlag.AlignTop)
        if more is None:
            grid.addWidget(value, line, 1)
        else:
            grid.addLayout(row(value, more, None, gap=4), line, 1)
