"""The panel beside the list: what is known of the chosen meeting, in the order in which one asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget

from partybook.dates import today
from partybook.desk.attaching import Attaching, Owner, Shelf, files_of
from partybook.desk.beside import Details, DetailsPanel
from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.desk.pieces import (
    SELECTABLE,
    StateWord,
    button,
    column,
    open_menu,
    row,
    rule,
    words,
)
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.basics import above
from partybook.features.meetings.dialogs.says import (
    DONE,
    LATE,
    RESOLUTIONS,
    STANDINGS,
    counts_words,
    kind_words,
    number_words,
    quorum_said,
    time_words,
    vote_words,
    wants_words,
)
from partybook.features.meetings.rules.checks import standing_of, wants_of
from partybook.features.meetings.rules.voting import EVENTS, STEPS

SCAN = "scan"
Row = Mapping[str, Any]


class MeetingPanel(DetailsPanel):
    """The meeting chosen; files can be let go over it."""

    opened = Signal()
    acted = Signal(str)  # held, cancel, void, signed
    carry_asked = Signal(object)  # a passed vote on a person

    def __init__(self, desk: Desk, page: QWidget) -> None:
        self.desk = desk
        self.row: Row | None = None
        self._branches: dict[str, str] = {}
        translate = QCoreApplication.translate
        self.open, self.more = (
            button(translate("MeetingPanel", "打开记录")),
            button(translate("MeetingPanel", "更多 ▾")),
        )
        nobody = translate("MeetingPanel", "选中一次会议，这里显示人数、决议、表决和附件。")
        super().__init__(nobody, self.open, self.more)
        self.open.clicked.connect(self.opened)
        self.more.clicked.connect(lambda: open_menu(self.menu(), self.more, above=True))
        self.attaching = Attaching(desk, page)
        self.setAcceptDrops(True)

    def show_meeting(self, uid: str) -> None:
        """Reads a meeting whole and shows it; nothing for no uid."""
        book = self.desk.book
        self.row = None
        if uid and book is not None:
            self.row = book.read(lambda session: queries.minutes(session, uid))
            self._branches = dict(book.read(queries.branches))
        self.show_details(self._details(self.row) if self.row else None)

    @property
    def owner(self) -> Owner | None:
        """Whose files are let go here."""
        return Owner("meeting", self.row["uid"], self.row["title"]) if self.row else None

    def _details(self, row: Row) -> Details:
        codes = self.desk.codes
        wants = wants_of({**row, "speeches": len(row["speeches"])})
        standing = standing_of({**row, "wants": wants}, today())
        label = word(codes["meeting_standing"].label(standing))
        self.open.setText(
            self.tr("登记召开…") if standing in ("planned", "overdue") else self.tr("打开记录…")
        )
        self.more.setVisible(standing != "void")
        day = row["held_on"] or row["planned_on"]
        several = len(self._branches) > 1
        lines = [
            (self.tr("支部"), self._branches.get(row["branch_uid"] or "", above()) if several else ""),
            (self.tr("时间"), time_words(day, row["starts_at"], row["ends_at"])),
            (self.tr("地点"), row["place"]),
            (self.tr("方式"), word(codes["meeting_way"].label(row["way"])) if row["way"] else ""),
            (self.tr("主持人"), row["chair"]),
            (self.tr("记录人"), row["recorder"]),
            (self.tr("主讲人"), row["speaker"]),
            (self.tr("列席"), row["observers"]),
            (self.tr("人数"), counts_words(row)),
            (self.tr("缺席"), row["absent_words"]),
            (self.tr("议题"), row["agenda"]),
            (self.tr("签字"), row["signed_on"].dotted_full if row["signed_on"] else ""),
            (self.tr("取消原因"), row["cancelled_for"]),
            (self.tr("作废原因"), row["void_reason"]),
            (self.tr("备注"), row["note"]),
        ]
        facts = " · ".join(part for part in (kind_words(codes, row), number_words(row)) if part)
        return Details(
            row["title"],
            (STANDINGS[standing], " · ".join(part for part in (label, wants_words(wants)) if part)),
            facts,
            [(name, text) for name, text in lines if text],
            self._parts(row),
        )

    def _parts(self, row: Row) -> Sequence[QWidget]:
        parts: list[QWidget] = []
        if (quorum := self._quorum(row)) is not None:
            parts.append(quorum)
        for vote in row["votes"]:
            line = VoteLine(self.desk, vote, can_edit=self.desk.can_edit and row["voided_on"] is None)
            line.carry_asked.connect(lambda vote=vote: self.carry_asked.emit(vote))
            parts += [rule(), line]
        if row["resolutions"]:
            parts += [rule(), ResolutionLines(self.desk, row["resolutions"])]
        shelf = Shelf(row["files"], can_edit=self.desk.can_edit)
        shelf.asked.connect(self._take_ask)
        shelf.add_asked.connect(self.add_files)
        return [*parts, rule(), shelf]

    def menu(self) -> QMenu:
        """What else can be done with the meeting."""
        menu, row = QMenu(self), self.row
        if row is None:
            return menu
        self._add_papers(menu, row)
        if not self.desk.can_edit:
            return menu
        menu.addSeparator()
        if row["state"] == "planned":
            menu.addAction(self.tr("修改安排…"), lambda: self.acted.emit("plan"))
            menu.addAction(self.tr("取消这次会议…"), lambda: self.acted.emit("cancel"))
        elif row["state"] == "cancelled":
            menu.addAction(self.tr("重新安排…"), lambda: self.acted.emit("again"))
        elif row["signed_on"] is None:
            menu.addAction(self.tr("纸质记录已签字…"), lambda: self.acted.emit("signed"))
        menu.addSeparator()
        menu.addAction(self.tr("登记错了，作废…"), lambda: self.acted.emit("void"))
        return menu

    def _add_papers(self, menu: QMenu, row: Row) -> None:
        """What can be printed of the meeting."""
        papers = [("meeting-sign-in", self.tr("打印签到表"))]
        if row["state"] == "held":
            papers.insert(0, ("minutes", self.tr("打印会议记录")))
            if row["kind"] == "theme_day":
                papers.insert(1, ("party-day", self.tr("打印主题党日记录表")))
        errands = getattr(self.desk.window, "errands", None)
        for register, says in papers if errands is not None and row["state"] != "cancelled" else ():
            menu.addAction(says, lambda register=register: errands.print_form(register, row["uid"]))

    def _quorum(self, row: Row) -> QWidget | None:
        if row["state"] != "held":
            return None
        due, present = row["vote_due"], row["vote_present"]
        if due is None:
            due, present = row["due"], row["present"]
        found = quorum_said(row["kind"], due, present, row["held_on"].latest)
        if found is None:
            return None
        line = StateWord()
        line.setWordWrap(True)
        line.show_state(*found)
        return line

    # Files -----------------------------------------------------------------------------------------------------

    def add_files(self, kind: str = SCAN) -> None:
        """Asks for scans of the meeting chosen."""
        if self.owner is not None:
            self.attaching.ask(self.owner, kind)

    def _take_ask(self, what: str, one: Any) -> None:
        owner = self.owner
        if what == "open":
            self.attaching.open(one)
        elif what == "save":
            self.attaching.save(one)
        elif owner is not None:
            self.attaching.remove(owner, one)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.row is not None and self.desk.can_edit and files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.owner is not None and (paths := files_of(event.mimeData())):
            event.acceptProposedAction()
            self.attaching.add(self.owner, paths, SCAN)


class VoteLine(QWidget):
    """A vote: the matter and whom it is about, its numbers, whether it passed and why."""

    carry_asked = Signal()

    def __init__(self, desk: Desk, vote: Row, *, can_edit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        matter = word(desk.codes["vote_matter"].label(vote["matter"]))
        title = " · ".join(part for part in (matter, vote["name"], vote["text"]) if part)
        state = StateWord()
        state.setWordWrap(True)
        state.show_state(DONE if vote["passed"] else LATE, vote["why"])
        self.lines = column(
            words(title, rank="section", wrap=True),
            words(vote_words(vote), rank="small", wrap=True),
            state,
            gap=4,
        )
        self.setLayout(self.lines)
        self.carry = button(self.tr("登记到本人名下…"), "link")
        self.carry.clicked.connect(self.carry_asked)
        on_person = vote["matter"] in EVENTS or vote["matter"] in STEPS
        if vote["carried"]:
            self.lines.addWidget(words(self.tr("✓ 已登记到本人名下"), tone="done", rank="small"))
        elif on_person and vote["passed"] and vote["person_uid"] and can_edit:
            self.lines.addLayout(row(self.carry, None))


class ResolutionLines(QWidget):
    """What was resolved, each with who, by when, and what became of it."""

    def __init__(self, desk: Desk, resolutions: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        parts: list[QWidget] = [words(self.tr("决议 {count}").format(count=len(resolutions)), rank="section")]
        for place, one in enumerate(resolutions, 1):
            text = words(f"{place}. {one['text']}", rank="small", wrap=True)
            text.setTextInteractionFlags(SELECTABLE)
            state = StateWord()
            state.setProperty("rank", "small")
            state.setWordWrap(True)
            known = (
                word(desk.codes["resolution_state"].label(one["state"])),
                one["owner"],
                self.tr("{day} 前").format(day=one["due_on"].dotted_full) if one["due_on"] else "",
                one["result"],
            )
            late = one["state"] == "open" and one["due_on"] is not None and one["due_on"].latest < today()
            mark = LATE if late else RESOLUTIONS[one["state"]]
            state.show_state(mark, " · ".join(part for part in known if part))
            parts += [text, state]
        self.setLayout(column(*parts, gap=4))
