"""The person chosen on the roster page: what the panel shows of them, and what is done with them and their files."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from partybook.desk.attaching import Attaching, Owner
from partybook.desk.desk import Desk
from partybook.features.roster import queries
from partybook.features.roster.dialogs import Past, PersonActs
from partybook.features.roster.dialogs.relatives import RelativeActs
from partybook.features.roster.tab.screen import RosterScreen

PANEL_AFTER = 40  # ms
NAMED_AFTER = 250  # ms; other features are asked who is named in their records


class ChosenPerson(RosterScreen):
    """The part of the page that speaks of one person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._branches: list[tuple[str, str]] = []
        self._gone: dict[str, str] = {}  # who left, and by which kind of event
        self.acts = PersonActs(desk, self)
        self.kin = RelativeActs(desk, self)
        self.attaching = Attaching(desk, self)
        # The panel follows when the keys rest, so that typing and stepping through rows stay quick.
        self._later = QTimer(self, singleShot=True, interval=PANEL_AFTER)
        self._later.timeout.connect(lambda: self._show_person(self.table.uid))
        self._named = QTimer(self, singleShot=True, interval=NAMED_AFTER)
        self._named.timeout.connect(self._show_named)
        desk.changed.connect(lambda _tables: self._named.start())
        self.table.chosen.connect(self._later.start)
        self.table.opened.connect(self.change)
        panel = self.panel
        panel.edit_asked.connect(self.change)
        panel.history_asked.connect(self.show_history)
        panel.event_asked.connect(self.open_event)
        panel.record_asked.connect(self.go_to_record)
        panel.relative_asked.connect(self.open_relative)
        panel.file_asked.connect(self._do_with_file)
        panel.add_file_asked.connect(lambda kind: self.attaching.ask(self._owner(), kind))
        panel.files_dropped.connect(lambda paths, kind: self.attaching.add(self._owner(), paths, kind))

    def row(self, uid: str) -> dict[str, Any]:
        """The row of a person who is shown; an empty one where nobody is."""
        place = self.model.place(uid) if uid else None
        return self.model.row(place) if place is not None else {}

    def _show_person(self, uid: str) -> None:
        row, book = self.row(uid), self.desk.book
        happened, relatives, posts, way, files, photo = (
            book.read(
                lambda session: (
                    queries.course(session, uid),
                    queries.relatives(session, uid),
                    queries.posts(session, uid),
                    queries.way_of(session, uid),
                    *queries.kept_files(session, uid),
                )
            )
            if row and book is not None
            else ((), (), (), {}, (), b"")
        )
        gone = self._gone.get(uid)
        past = Past(happened, dict(self._branches), self.as_of, gone, files, photo, relatives, posts, way)
        self.panel.show_person(row, self.can_edit, past)
        self._named.start()

    def _show_named(self) -> None:
        """In which records of other tabs the person in the panel is named."""
        book, uid = self.desk.book, str(self.panel.values.get("uid") or "")
        mentions = getattr(self.desk.jobs, "mentions", None)
        if book is not None and uid and mentions is not None:
            self.panel.show_named(uid, mentions(book, uid))

    def go_to_record(self, source: str, uid: str) -> None:
        """Shows a record on its own tab."""
        go = getattr(self.desk.window, "show_record", None)
        if go is not None:
            go(source, uid)

    def _owner(self) -> Owner:
        """The person in the panel, as the owner of files; the keys may already stand on another one."""
        values = self.panel.values
        return Owner("person", str(values.get("uid") or ""), str(values.get("name") or ""))

    def _do_with_file(self, what: str, one: Any) -> None:
        if what == "remove":
            self.attaching.remove(self._owner(), one)
        else:
            (self.attaching.open if what == "open" else self.attaching.save)(one)

    def show_history(self, uid: str) -> None:
        """Who changed what of a person."""
        self.acts.show_history(uid, self.row(uid)["name"], can_edit=self.can_edit)

    def change(self, uid: str) -> None:
        """The form of a person; read-only where the book or the day is."""
        if row := self.row(uid):
            self.acts.open_form(uid, row, can_edit=self.can_edit)

    def change_current(self) -> None:
        """The form of the person that the keys stand on."""
        self.change(self.table.uid)

    def add(self) -> None:
        """The form for a new person."""
        if self.can_edit:
            self.acts.open_form(None, {}, can_edit=True)

    def open_relative(self, uid: str, one: str) -> None:
        """The form of a relative of a person; a new one where none is named."""
        self.kin.open(self.row(uid), one, can_edit=self.can_edit)

    def open_event(self, uid: str, event_uid: str = "") -> None:
        """The form of an event of a person; a new one where none is named."""
        book, row = self.desk.book, self.row(uid)
        if book is None or not row:
            return
        happened = book.read(lambda session: queries.course(session, uid))
        event = next((one for one in happened if one["uid"] == event_uid), {})
        self.acts.open_event(row, event, can_edit=self.can_edit)
