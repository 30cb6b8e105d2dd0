"""到会: the roll with its numbers at the head, finding a name, adding a guest, following another day or kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from partybook.desk.form import Choice, Finder, Finding
from partybook.desk.pieces import Banner, Card, MenuButton, button, column, open_menu, row, words
from partybook.features.meetings.dialogs.roll import AWAY, RollModel, RollTable
from partybook.fields import Codes, Field, Label

WHO = Field("person_uid", "加入名单", Label())
Row = Mapping[str, Any]


class _Find(QLineEdit):
    """Looks for a name in the roll; Enter or the arrow goes back to it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class AttendingPart(QWidget):
    """Who is due and who came. `proposed` takes the list of another day or kind; what was entered stays."""

    changed = Signal()

    def __init__(
        self, codes: Codes, people: Finding, find_keys: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._people, self._keys = people, find_keys
        self._wanted: list[dict[str, Any]] = []
        self.model = RollModel(codes, self)
        self.table = RollTable(self.model)
        self.banner = Banner()
        self.adjust, self.leave = button(self.tr("按新名单调整"), "link"), button(self.tr("不调整"), "link")
        self.banner.line.addWidget(self.adjust)
        self.banner.line.addWidget(self.leave)
        self.find = _Find()
        self.find.setPlaceholderText(self.tr("找人：姓名或首字母，回车到那一行"))
        self.find.setClearButtonEnabled(True)
        self.all = button(self.tr("全部到会"), tip=self.tr("还没有登记的都算到会，再把没来的改掉"))
        self.added = Finder(WHO, codes, people)
        self.added.input.setPlaceholderText(self.tr("加一个人：姓名、拼音或首字母"))
        self.more = MenuButton(self.tr("这一行"))
        self._lay_out()
        self._wire()
        self.show_lines(())

    def _lay_out(self) -> None:
        keys = words(
            self.tr(
                "空格换状态，1 到会、2 迟到、3 请假、4 缺席，回车写原因，直接打字找人。"
                "不能委托他人代为出席或表决，这里没有“委托”这一项。"
            ),
            tone="second",
            rank="small",
            wrap=True,
        )
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table)
        line = row(self.find, self.all, self.more, self.added)
        line.setStretch(0, 2)
        line.setStretch(3, 2)
        line.setAlignment(self.added, Qt.AlignmentFlag.AlignTop)
        whole = column(self.banner, line, gap=6)
        whole.addWidget(card, 1)
        whole.addWidget(keys)
        self.setLayout(whole)

    def _wire(self) -> None:
        self.model.changed.connect(self.changed)
        self.all.clicked.connect(self._all_present)
        self.more.clicked.connect(lambda: open_menu(self.menu(), self.more))
        self.find.textChanged.connect(self._look_for)
        self.find.left.connect(self._back)
        self.table.letters_typed.connect(self._start_finding)
        self.table.removal_asked.connect(self.model.take_off)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.added.edited.connect(self._take_added)
        self.adjust.clicked.connect(self.take_proposed)
        self.leave.clicked.connect(lambda: self.banner.say(""))

    # The list --------------------------------------------------------------------------------------------------

    def show_lines(self, lines: Sequence[Row]) -> None:
        """A list in place of the one of before."""
        self.banner.say("")
        self.model.show(lines)
        if lines:
            self.table.go_to(0)

    @property
    def lines(self) -> list[dict[str, Any]]:
        return self.model.lines

    @property
    def is_entered(self) -> bool:
        """Whether somebody's state was entered."""
        return any(line["state"] for line in self.lines)

    def propose(self, wanted: Sequence[Row]) -> None:
        """The list of another day or kind: at once where nothing was entered, else it says who came or went."""
        self._wanted = [{"state": None, "reason": None, **line} for line in wanted]
        here = {line["person_uid"]: line["name"] for line in self.lines if not line.get("by_hand")}
        there = {line["person_uid"]: line["name"] for line in self._wanted}
        if not self.is_entered:
            self.take_proposed()
            return
        come = [name for uid, name in there.items() if uid not in here]
        gone = [name for uid, name in here.items() if uid not in there]
        parts = []
        if come:
            parts.append(self.tr("应增加 {names}").format(names="、".join(come)))
        if gone:
            parts.append(self.tr("不应再有 {names}").format(names="、".join(gone)))
        says = self.tr("按这一天、这类会议的名册，名单{what}。")
        self.banner.say(says.format(what="，".join(parts)) if parts else "")

    def take_proposed(self) -> None:
        """The proposed list; who stays keeps what was entered, who was added by hand stays."""
        kept = {line["person_uid"]: line for line in self.lines}
        lines = [
            {**line, **{key: kept.get(line["person_uid"], line)[key] for key in ("state", "reason")}}
            for line in self._wanted
        ]
        wanted = {line["person_uid"] for line in lines}
        lines += [line for uid, line in kept.items() if line.get("by_hand") and uid not in wanted]
        self.show_lines(lines)
        self.changed.emit()

    def _all_present(self) -> None:
        self.model.all_present()
        self.table.setFocus()

    def _take_added(self) -> None:
        uid = self.added.value
        if not uid or self.added.is_unread or self.added.problem is not None:
            return
        there = next((place for place, one in enumerate(self.lines) if one["person_uid"] == uid), None)
        if there is None:
            chosen = next(one for one in self._people.choices if one.key == uid)
            self.model.add(_guest(chosen))
            there = len(self.lines) - 1
        self.added.show_value(None)
        self.table.go_to(there)
        self.table.setFocus()

    # Finding and changing by keys ------------------------------------------------------------------------------

    def _start_finding(self, text: str) -> None:
        self.find.setText(text)
        self.find.setFocus()
        self.find.deselect()
        self.find.setCursorPosition(len(text))

    def _look_for(self, typed: str) -> None:
        if typed.strip():
            names = [self._keys.get(line["person_uid"], line["name"]) for line in self.lines]
            if found := self._people.matches(names, typed):
                self.table.go_to(found[0])

    def _back(self) -> None:
        self.find.clear()
        self.table.setFocus()

    def _open_menu(self, point: QPoint) -> None:
        index = self.table.indexAt(point)
        if index.isValid() and not self.model.locked:
            self.table.go_to(index.row())
            menu = self.menu()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.table.viewport().mapToGlobal(point))

    def menu(self) -> QMenu:
        """What can be done with the line the keys stand on."""
        menu = QMenu(self)
        place = self.table.currentIndex().row()
        if place < 0:
            menu.addAction(self.tr("名单里还没有人")).setEnabled(False)
            return menu
        line = self.lines[place]
        due = self.tr("不计入应到") if line["due"] else self.tr("计入应到")
        votes = self.tr("不计入表决") if line["votes"] else self.tr("计入表决")
        menu.addAction(due, lambda: self.model.turn(place, "due"))
        menu.addAction(votes, lambda: self.model.turn(place, "votes"))
        menu.addAction(self.tr("还没有登记"), lambda: self.model.set_state(place, None))
        menu.addSeparator()
        menu.addAction(self.tr("移出名单"), lambda: self.model.take_off(place))
        return menu

    def lock(self) -> None:
        """Shown, not to be changed."""
        self.model.locked = True
        for one in (self.all, self.added, self.more, self.banner):
            one.hide()


def _guest(chosen: Choice) -> dict[str, Any]:
    """Somebody added by hand: due at this meeting, without a vote that counts."""
    return {
        "person_uid": chosen.key,
        "name": chosen.name,
        "standing": None,
        "group": None,
        "due": True,
        "votes": False,
        "state": None,
        "reason": None,
        "by_hand": True,
    }


def counted(lines: Sequence[Row]) -> dict[str, int]:
    """The numbers of a roll as it stands: due, present, absent, unknown, vote_due, vote_present."""
    came = [line for line in lines if line["state"] and line["state"] not in AWAY]
    due = [line for line in lines if line["due"]]
    return {
        "due": len(due),
        "present": sum(line["due"] for line in came),
        "absent": sum(line["state"] in AWAY for line in due),
        "unknown": sum(line["state"] is None for line in lines),
        "vote_due": sum(line["votes"] for line in lines),
        "vote_present": sum(line["votes"] for line in came),
    }
