"""What became of one person and of all that is theirs: when, who, from what to what, and back again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Card, button, column, row, words
from partybook.features.roster import queries
from partybook.features.roster.dialogs.telling import Telling
from partybook.features.roster.rules.past import WHOSE, Past, Way, past_of, way_back

FIRST = 60  # entries shown at once; the rest on demand


class HistoryDialog(QDialog):
    """Cards, newest first. What can be put back has 恢复; what was changed later leads to that later edit."""

    def __init__(
        self, uid: str, name: str, desk: Desk, *, can_edit: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._uid, self._name, self._desk, self._can_edit = uid, name, desk, can_edit
        self._most = FIRST
        self.cards: dict[int, Card] = {}
        self.setWindowTitle(self.tr("{name} 的修改历史").format(name=name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = button(self.tr("关闭"), "filled")
        close.clicked.connect(self.accept)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = row(None, close)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        foot.setLayout(line)
        whole = column(self.area, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(720), room.width() - 40), min(look.px(560), room.height() - 60))
        self.reread()

    def reread(self) -> None:
        """Reads the history again and shows it."""
        book = self._desk.book
        if book is None:
            return
        uids, names = book.read(
            lambda session: (queries.records_of(session, self._uid), queries.names_of(session))
        )
        entries = book.history(uids)
        self._net = {entry.seq: queries.net_changes(entry.changes) for entry in entries}
        self._past: Past = past_of((entry.seq, self._net[entry.seq]) for entry in entries)
        self._telling = Telling(self._desk, names, [self._net[entry.seq] for entry in entries])
        self._whats = {entry.seq: entry for entry in entries}
        self._show(entries)

    def _show(self, entries: Sequence[Any]) -> None:
        content = QWidget()
        content.setObjectName("ground")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(*(look.px(20),) * 4)
        stack.setSpacing(look.px(10))
        self.cards = {}
        for entry in entries[: self._most]:
            self.cards[entry.seq] = self._card(entry)
            stack.addWidget(self.cards[entry.seq])
        if not entries:
            stack.addWidget(words(self.tr("还没有修改记录。"), tone="second"))
        if len(entries) > self._most:
            more = button(self.tr("显示更早的 {count} 笔").format(count=len(entries) - self._most))
            more.clicked.connect(self._show_all)
            stack.addLayout(row(None, more, None))
        stack.addStretch(1)
        at = self.area.verticalScrollBar().value()
        self.area.setWidget(content)
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(at))

    def _show_all(self) -> None:
        self._most = 1_000_000
        self.reread()

    def _card(self, entry: Any) -> Card:
        card = Card(14)
        card.inside.setSpacing(look.px(5))
        at = dt.datetime.fromisoformat(entry.at).astimezone().strftime("%Y-%m-%d %H:%M")
        what = words(word(entry.what), rank="section", wrap=True)
        what.setTextInteractionFlags(SELECTABLE)
        head = row(what, words(f"{at} · {entry.who}", tone="second", rank="small"), gap=12)
        head.setStretch(0, 1)
        card.inside.addLayout(head)
        if not entry.stands:
            card.inside.addWidget(words(self.tr("– 已撤销"), tone="none", rank="small"))
        ways: list[tuple[Any, Way]] = []
        for change in self._net[entry.seq]:
            way = way_back(self._past, entry.seq, change)
            if not self._is_birth(change):
                ways.append((change, way))
            for line in self._lines(entry, change, way):
                card.inside.addLayout(line)
        if self._is_merge(entry):
            text = self.tr("要分开合并的人，请到“更多”里的“回收站”撤销合并。")
            card.inside.addWidget(words(text, tone="none", rank="small", wrap=True))
        elif self._can_edit:
            self._add_way(card, head, entry, ways)
        return card

    def _is_merge(self, entry: Any) -> bool:
        """Whether records came here from another person."""
        changes = self._net[entry.seq]
        return any(key in change.values and change.verb == "changed" for change in changes for key in WHOSE)

    def _is_birth(self, change: Any) -> bool:
        """The entry of the person as such is not put back: a wrong one goes into the recycle bin."""
        return bool(change.uid == self._uid and change.verb == "added")

    def _lines(self, entry: Any, change: Any, way: Way) -> list[QHBoxLayout]:
        """What became of one record: a line for each value, each with its own way back where there are several."""
        title = self._telling.title(change) if change.uid != self._uid else ""
        if change.verb != "changed":
            verb = self.tr("新增") if change.verb == "added" else self.tr("移除")
            tone = "done" if change.verb == "added" else "none"
            said = self.tr("{title}：{verb}").format(title=title, verb=verb) if title else verb
            return [row(words(said, tone=tone, rank="small", wrap=True))]
        told = self._telling.lines(change)
        lines = []
        for key, says in told:
            text = self.tr("{title} · {says}").format(title=title, says=says) if title else says
            said = words(text, rank="small", wrap=True)
            said.setTextInteractionFlags(SELECTABLE)
            line = row(said)
            line.setStretch(0, 1)
            if self._can_edit and key in way.free and len(told) > 1:
                back = button(self.tr("恢复这项"), "link")
                back.setProperty("rank", "small")
                back.setAccessibleDescription(says)
                back.clicked.connect(
                    lambda _on=False, key=key, says=says: self.put_back(entry, [(change, [key])], says)
                )
                line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
            lines.append(line)
        return lines

    def _add_way(self, card: Card, head: QHBoxLayout, entry: Any, ways: Sequence[tuple[Any, Way]]) -> None:
        """恢复到这之前 in the head; or below, what was changed later and the way to that edit."""
        later = {key: (change, seq) for change, way in ways for key, seq in way.later.items()}
        wanted = [(change, None) for change, way in ways if way.free]
        if later:
            card.inside.addLayout(self._later(later))
        elif wanted:
            back = button(self.tr("恢复到这之前"), "link")
            back.setProperty("rank", "small")
            back.clicked.connect(lambda: self.put_back(entry, wanted, word(entry.what)))
            head.addWidget(back)

    def _later(self, later: Mapping[str, tuple[Any, int]]) -> QHBoxLayout:
        """Why an edit cannot be put back as a whole."""
        labels = self.tr("、").join(self._telling.label(change, key) for key, (change, _) in later.items())
        newest = max(seq for _, seq in later.values())
        says = self.tr("! {what}后来又改过，要先恢复后来的那一笔").format(what=labels)
        go = button(self.tr("看那一笔"), "link")
        go.setProperty("rank", "small")
        go.clicked.connect(lambda: self.go_to(newest))
        line = row(words(says, tone="due", rank="small", wrap=True), go)
        line.setStretch(0, 1)
        return line

    def go_to(self, seq: int) -> None:
        """Brings an edit into sight."""
        if seq not in self.cards:
            self._show_all()
        if seq in self.cards:
            self.area.ensureWidgetVisible(self.cards[seq], 0, look.px(60))

    def put_back(self, entry: Any, wanted: Sequence[tuple[Any, Sequence[str] | None]], says: str) -> None:
        """Puts values back to what they were before an edit, as an edit of its own."""
        todo = [queries.Wanted(change.table, change.uid, keys) for change, keys in wanted]
        one = wanted[0][1] is not None
        what = self.tr("恢复一项：{name}") if one else self.tr("恢复到“{what}”之前：{name}")
        what = what.format(name=self._name, what=word(entry.what))
        if self._desk.edit(what, lambda session: queries.put_back(session, entry.seq, todo)):
            self._desk.say(self.tr("已恢复：{what}").format(what=says))
            self.reread()
