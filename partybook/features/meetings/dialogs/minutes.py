"""The minutes of a meeting in one large dialog that follows the paper: head, roll, what was said, resolved, voted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from partybook.dates import today
from partybook.desk.chips import Chips
from partybook.desk.desk import Desk
from partybook.desk.form import ManyForm
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, button, column, row, set_tone, words
from partybook.desk.unsaved import UnsavedDialog
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.attending import AttendingPart, counted
from partybook.features.meetings.dialogs.basics import Basics, day_of, known
from partybook.features.meetings.dialogs.gathered import ThemesCard
from partybook.features.meetings.dialogs.recording import RecordPart
from partybook.features.meetings.dialogs.says import quorum_said
from partybook.features.meetings.dialogs.voting import VotesPart
from partybook.features.meetings.model import RESOLUTION_FIELDS
from partybook.features.meetings.rules.checks import check_meeting

DRAFT_EVERY = 4000  # ms
HEAD, ROLL, RECORD, RESOLVED, VOTES = "head", "roll", "record", "resolved", "votes"
WHO_KEYS = ("person_uid", "name", "standing", "group", "due", "votes", "state", "reason", "by_hand")
SPEECH_KEYS = ("uid", "kind", "speaker", "person_uid", "text", "checked")
RESOLUTION_KEYS = ("uid", "text", "owner", "owner_uid", "due_on", "state", "done_on", "result")
VOTE_KEYS = (
    "uid", "matter", "person_uid", "text", "secret", "due", "present", "written", "yes", "no", "abstain",
    "event_uid", "note",
)  # fmt: skip
Row = Mapping[str, Any]


class MinutesDialog(UnsavedDialog):
    """`kept` gives the parts as queries.keep_minutes takes them. Who listens stores them and accepts the dialog."""

    kept = Signal(object)

    def __init__(
        self, desk: Desk, values: Row, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.uid, self._read_only = desk, values.get("uid"), read_only
        self.found = known(desk, values.get("branch_uid"))
        self._title = ""
        self._held = bool(self.uid) and values.get("state") == "held"  # else it is stored as held now
        self._filling = True
        self._keys: tuple[Any, ...] = ()
        self._drafted: Row | None = None
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._make_parts()
        self._lay_out()
        self._wire()
        self.start: Row = {}
        self._fill(self._parts_of(values))
        self.start = self.parts()
        self._offer_draft()
        self._size()
        if read_only:
            self._lock()
        self._show_state()

    # How it is laid out ----------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        codes = self.desk.codes
        several = ["branch"] if len(self.found.branches) > 1 else []
        groups = [
            (self.tr("会议"), ["kind", "title", "number", "also", "own_kind", *several, "group"]),
            (self.tr("时间、地点"), ["held_on", "place", "starts_at", "ends_at", "way", "signed_on"]),
            (self.tr("人员"), ["chair", "recorder", "speaker", "observers"]),
            (self.tr("只知道人数、没有名单时"), ["due_count", "present_count", "absent_words"]),
            (self.tr("其他"), ["hours_tenth", "central", "note"]),
        ]
        self.basics = Basics(self.desk, self.found, groups, wide=["absent_words", "note"])
        self.roll = AttendingPart(codes, self.found.people, self.found.find_keys)
        self.themes = ThemesCard(self.found.themes)
        self.basics.form.add_card(self.themes)
        self.record = RecordPart(codes, self.found.names)
        self.texts, self.speeches, self.carried = (
            self.record.texts,
            self.record.speeches,
            self.record.carried,
        )
        self.resolutions = ManyForm(
            RESOLUTION_FIELDS,
            (("text",), ("owner", "due_on", "state"), ("done_on", "result")),
            codes,
            self.tr("加一项决议"),
            choices={"owner": self.found.names},
            long=["text"],
            blank=lambda: {"state": "open"},
        )
        self.votes = VotesPart(codes, self.found, self.basics.columns, lambda: self.roll.lines, self._voters)

    def _lay_out(self) -> None:
        self.numbers, self.quorum = words("", rank="section"), words("", rank="small")
        self.chips, self.stack = Chips(), QStackedWidget()
        self.banner = Banner()
        self.restore, self.drop = button(self.tr("恢复"), "link"), button(self.tr("不要"), "link")
        self.banner.line.addWidget(self.restore)
        self.banner.line.addWidget(self.drop)
        self.places = {
            HEAD: self.basics.form,
            ROLL: self._framed(self.roll),
            RECORD: self._scrolled(self.record),
            RESOLVED: self._scrolled(self.resolutions),
            VOTES: self._scrolled(self.votes),
        }
        for place in self.places.values():
            self.stack.addWidget(place)
        top = QWidget()
        line = column(row(self.chips, None, self.numbers), row(None, self.quorum), self.banner, gap=4)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), 0)
        top.setLayout(line)
        self.state = words("", rank="small")
        self.save = button(self.tr("保存"), "filled", tip=self.tr("保存（Ctrl+S）"))
        self.cancel = button(self.tr("关闭") if self._read_only else self.tr("取消"))
        foot = QFrame()
        foot.setObjectName("buttons")
        inside = QHBoxLayout(foot)
        inside.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        inside.addWidget(self.state, 1)
        inside.addWidget(self.cancel)
        inside.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(self.stack, 1)
        whole.addWidget(foot)

    def _framed(self, inner: QWidget) -> QWidget:
        holder = QWidget()
        holder.setObjectName("ground")
        line = column(inner)
        line.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(12))
        holder.setLayout(line)
        return holder

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setObjectName("ground")
        stack = QVBoxLayout(holder)
        stack.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(16))
        stack.addWidget(inner)
        stack.addStretch(1)
        area.setWidget(holder)
        return area

    def _size(self) -> None:
        parent = self.parentWidget()
        room = (parent.screen() if parent is not None else self.screen()).availableGeometry()
        self.resize(min(look.px(1020), room.width() - 30), min(look.px(700), room.height() - 50))
        self.basics.form.entries["kind"].input.setFocus()

    def _wire(self) -> None:
        self.save.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.keep)
        for place in range(1, 6):
            QShortcut(QKeySequence(f"Alt+{place}"), self, lambda place=place: self._go(place - 1))
        self.chips.chosen.connect(self._show_place)
        self.restore.clicked.connect(self._restore)
        self.drop.clicked.connect(self._drop_draft)
        self.basics.form.changed.connect(lambda _on: self._show_state())
        for entry in self.basics.form.entries.values():
            entry.edited.connect(self._take_edit)
        for part in (self.roll, self.record, self.resolutions, self.votes, self.themes):
            part.changed.connect(self._show_state)
        self._timer = QTimer(self, interval=DRAFT_EVERY)
        self._timer.timeout.connect(self.keep_draft)
        if not self._read_only:
            self._timer.start()

    def _show_place(self, key: str) -> None:
        self.stack.setCurrentWidget(self.places[key])
        if key == ROLL:
            self.roll.table.setFocus()

    def _go(self, place: int) -> None:
        self.chips.choose(list(self.places)[place])

    def _lock(self) -> None:
        self.basics.form.lock()
        for part in (self.roll, self.record, self.resolutions, self.votes, self.themes):
            part.lock()
        self.save.hide()

    # What it holds ---------------------------------------------------------------------------------------------

    def _parts_of(self, values: Row) -> dict[str, Any]:
        """A meeting as read from the book, or proposed, as parts."""
        only = {"held_on": values.get("held_on") or values.get("planned_on")}
        return {
            "meeting": {**values, **only},
            "attendance": values.get("attendance", []),
            "speeches": values.get("speeches", []),
            "resolutions": values.get("resolutions", []),
            "votes": values.get("votes", []),
            "themes": values.get("theme_uids", []),
        }

    def _fill(self, parts: Row) -> None:
        self._filling = True
        meeting = parts["meeting"]
        self.basics.show(meeting)
        self.record.show_texts(meeting)
        self.themes.show_themes(parts.get("themes", ()))
        lines = [{key: one.get(key) for key in WHO_KEYS} for one in parts["attendance"]]
        self.roll.show_lines(lines)
        self.speeches.show_rows([_only(one, SPEECH_KEYS) for one in parts["speeches"]])
        self.resolutions.show_rows([_only(one, RESOLUTION_KEYS) for one in parts["resolutions"]])
        self.votes.show_rows([_only(one, VOTE_KEYS) for one in parts["votes"]])
        for card in self.votes.cards:
            self.votes.judge(card)
        self._title = self.basics.take_kind("", fresh=self.uid is None)
        self._follow(by_hand=True)
        self._filling = False

    def parts(self) -> dict[str, Any]:
        """What stands there now, as queries.keep_minutes takes it."""
        meeting = self.basics.columns()
        meeting |= self.record.columns()
        meeting["state"] = "held"
        speeches = [{**one, "person_uid": self.found.uid_of(one["speaker"])} for one in self.speeches.rows()]
        resolved = [{**one, "owner_uid": self.found.uid_of(one["owner"])} for one in self.resolutions.rows()]
        lines = [dict(one) for one in self.roll.lines] if self.roll.is_entered else []
        return {
            "meeting": meeting,
            "attendance": lines,
            "speeches": speeches,
            "resolutions": resolved,
            "votes": self.votes.rows(),
            "themes": self.themes.uids,
        }

    @property
    def is_changed(self) -> bool:
        return not self._read_only and self.parts() != self.start

    def _voters(self, meeting: Row, matter: str) -> set[str]:
        book = self.desk.book
        if book is None or not meeting["kind"]:
            return set()
        return book.read(lambda session: queries.voters_of(session, meeting, day_of(meeting), matter))

    # Following what is entered ---------------------------------------------------------------------------------

    def _take_edit(self) -> None:
        if not self._filling:
            self._follow()
            self._show_state()

    def _follow(self, *, by_hand: bool = False) -> None:
        """Another kind, unit or day: the name, the number and the list of those due follow."""
        columns = self.basics.columns()
        keys = tuple(columns[key] for key in ("kind", "branch_uid", "group_uid", "held_on"))
        book = self.desk.book
        if keys == self._keys or book is None or self._read_only:
            return
        before, self._keys = self._keys, keys
        if before and before[0] != keys[0]:
            self._title = self.basics.take_kind(self._title, fresh=self.uid is None)
        self.basics.say_number(columns)
        if columns["kind"]:
            due = book.read(lambda session: queries.due_at(session, columns, day_of(columns)))
            if by_hand:  # who is on a stored list and not due by the roster was added by hand
                known_uids = {one["person_uid"] for one in due}
                for line in self.roll.lines:
                    line["by_hand"] = line["person_uid"] not in known_uids
            self.roll.propose(due)
        self._offer_open(columns)

    def _offer_open(self, columns: Row) -> None:
        """What is still open of earlier meetings of the branch, or of the group and the branch."""
        book = self.desk.book
        if book is None or (columns["branch_uid"] is None and len(self.found.branches) > 1 and not self.uid):
            self.record.offer([])
            return
        branch, day = columns["branch_uid"], day_of(columns)
        found = book.read(lambda session: queries.open_resolutions(session, branch, day))
        of = (None, columns["group_uid"])
        self.record.offer([one for one in found if one["meeting_uid"] != self.uid and one["group_uid"] in of])

    def _show_state(self) -> None:
        if self._filling:
            return
        now = counted(self.roll.lines)
        says = self.tr("应到 {due} · 实到 {present} · 缺席 {absent}").format(**now)
        if now["unknown"] and self.roll.is_entered:
            says += self.tr(" · 未登记 {unknown}").format(**now)
        entered, columns = self.roll.is_entered, self.basics.columns()
        self.numbers.setText(says if self.roll.lines else "")
        found = (
            quorum_said(columns["kind"], now["vote_due"], now["vote_present"], day_of(columns))
            if entered and columns["kind"]
            else None
        )
        self.quorum.setText(f"{found[0].sign} {found[1]}" if found else "")
        self.quorum.setVisible(found is not None)
        for label in (self.quorum, self.numbers):
            set_tone(label, found[0].role if found else "second")
        self._show_chips(now)
        self.state.setText(self.tr("! 未保存") if self.is_changed else "")
        set_tone(self.state, "due")
        self.setWindowTitle(self._window_title(columns))

    def _window_title(self, columns: Row) -> str:
        name = columns["title"] or self.tr("会议")
        return self.tr("登记会议：{title}").format(title=name)

    def _show_chips(self, now: Mapping[str, int]) -> None:
        entered = f"{now['present']}/{now['due']}" if self.roll.is_entered else ""
        came = self.tr("到会")

        def count(text: str, number: int) -> str:
            return f"{text} {number}" if number else text

        speeches, resolved, votes = (
            len(part.cards) for part in (self.speeches, self.resolutions, self.votes)
        )
        self.chips.show_views(
            [
                (HEAD, self.tr("基本情况"), None),
                (ROLL, f"{came} {entered}".strip(), None),
                (RECORD, count(self.tr("议题与发言"), speeches), None),
                (RESOLVED, count(self.tr("决议"), resolved), None),
                (VOTES, count(self.tr("表决"), votes), None),
            ]
        )

    # Drafts ----------------------------------------------------------------------------------------------------

    def _offer_draft(self) -> None:
        book = self.desk.book
        self._left: Row | None = None
        self.banner.say("")
        if book is None or self._read_only:
            return
        found = book.read(lambda session: queries.minutes_draft(session, self.uid))
        if found is not None:
            self._left = found[1]
            title = self._left["meeting"].get("title") or self.tr("会议")
            self.banner.say(self.tr("上次填写“{title}”没有保存，填过的内容还在。").format(title=title))
        self.stack.setEnabled(found is None)  # first what becomes of the draft: the next one would replace it

    def _restore(self) -> None:
        if self._left is not None:
            self._fill(self._left)
            self._answered()
            self._show_state()

    def _answered(self) -> None:
        self._left = None
        self.banner.say("")
        self.stack.setEnabled(True)

    def _drop_draft(self) -> None:
        self._answered()
        if self.desk.book is not None:
            self.desk.book.keep_draft(queries.draft_key(self.uid), None)

    def keep_draft(self) -> None:
        """Keeps what stands here, every few seconds: a crash loses no more than the last sentence."""
        book, now = self.desk.book, self.parts()
        if book is None or self._read_only or self._left is not None or now in (self._drafted, self.start):
            return
        if book.keep_draft(queries.draft_key(self.uid), queries.as_draft(now)):
            self._drafted = now

    # Saving and leaving ----------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Reads all, goes to what is wrong, else hands the parts over."""
        if self._read_only:
            return
        QGuiApplication.inputMethod().commit()
        if (wrong := self._wrong()) is not None:
            self.chips.choose(wrong[0])
            self.state.setText(f"▲ {wrong[1]}")
            set_tone(self.state, "late")
            return
        if self.is_changed or not self._held:
            self.kept.emit(self.parts())
        else:
            self.accept()

    def _wrong(self) -> tuple[str, str] | None:
        """Where something keeps the minutes from being stored, and what to do; None where all is well."""
        form = self.basics.form
        form.settle()
        self.basics.point_out(check_meeting(self.parts()["meeting"], today()))
        if form.problems():
            form.go_to_problem()
            return HEAD, self.tr("有 {count} 处需要改正").format(count=len(form.problems()))
        unknown = counted(self.roll.lines)["unknown"] if self.roll.is_entered else 0
        if unknown:
            return ROLL, self.tr("还有 {count} 人没有登记到会情况；都来了就点“全部到会”").format(
                count=unknown
            )
        for place, part in ((RECORD, self.speeches), (RESOLVED, self.resolutions), (VOTES, self.votes)):
            part.settle()
            if isinstance(part, VotesPart):
                part.check()
            if found := part.wrong():
                found[0].input.setFocus()
                return place, self.tr("有 {count} 处需要改正").format(count=len(found))
        return None

    def accept(self) -> None:
        self._timer.stop()
        super().accept()

    def has_changes(self) -> bool:
        return self.is_changed

    def leave(self) -> None:
        """Closes; what was not wanted leaves no draft behind, what an earlier form left stays offered."""
        self._timer.stop()
        if self._drafted is not None and self.desk.book is not None:
            self.desk.book.keep_draft(queries.draft_key(self.uid), None)
        super().leave()


def _only(row: Row, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: row.get(key) for key in keys}
