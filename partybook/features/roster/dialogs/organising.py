"""What the clerk does with the organisation: settings, branches, groups, posts, terms, the community's numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from partybook.dates import today
from partybook.desk.desk import Desk
from partybook.desk.form import FormDialog
from partybook.desk.language import word
from partybook.features.roster import queries
from partybook.features.roster.dialogs.appointing import (
    PostDialog,
    renew_dialog,
    step_down_dialog,
    written_dialog,
)
from partybook.features.roster.dialogs.places import (
    branch_dialog,
    group_dialog,
    profile_dialog,
    settings_dialog,
    term_dialog,
    with_removal,
)
from partybook.features.roster.queries import GroupOnDay, UnitOnDay
from partybook.features.roster.rules.life import MEMBERS
from partybook.features.roster.rules.organisation import next_name
from partybook.features.roster.rules.posts import LEADER

Write = Callable[[Any], Any]


class OrganisationActs(QObject):
    """Opens the short forms of the page and stores what they give, one edit each; `kept` gives a new branch's uid."""

    kept = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.dialog: Any = None

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    def take(self, dialog: Any) -> None:
        """Holds a dialog of the page, which goes when it is closed."""
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog

    def _open(self, dialog: FormDialog, what: Callable[[], str], write: Callable[[Any, Any], Any]) -> None:
        dialog.kept.connect(
            lambda changed: self._store(dialog, what(), lambda session: write(session, changed))
        )
        self.take(dialog)
        dialog.open()

    def _store(self, dialog: FormDialog, what: str, write: Write) -> None:
        made: list[Any] = []
        if self.desk.edit(what, lambda session: made.append(write(session))):
            dialog.accept()
            self.desk.say(self.tr("已保存：{what}").format(what=what))
            self.kept.emit(made[0] if made and isinstance(made[0], str) else "")

    def _removable(self, dialog: FormDialog, what: str, write: Write) -> None:
        with_removal(dialog).clicked.connect(lambda: self._remove(dialog, what, write))

    def _remove(self, dialog: FormDialog, what: str, write: Write) -> None:
        if self.desk.edit(what, write):
            dialog.form.show_values(dialog.form.values())  # nothing of it waits to be saved any more
            dialog.accept()
            self.desk.say(self.tr("{what}。可用“撤销”恢复。").format(what=what))
            self.kept.emit("")

    # The organisation and its branches --------------------------------------------------------------------------

    def settings(self) -> None:
        """台账设置."""
        book = self.desk.book
        if book is None:
            return
        values = book.read(queries.organisation_row)
        dialog = settings_dialog(values, self.desk.codes, self._window)
        self._open(dialog, lambda: self.tr("修改台账设置"), queries.change_organisation)

    def add_branch(self) -> None:
        dialog = branch_dialog({}, self.desk.codes, self._window)

        def write(session: Any, changed: Mapping[str, Any]) -> str:
            return queries.add_branch(session, changed.get("name") or "", changed)

        self._open(dialog, lambda: self.tr("添加支部"), write)

    def change_branch(self, unit: UnitOnDay) -> None:
        dialog = branch_dialog(unit.row, self.desk.codes, self._window)
        uid = str(unit.uid)

        def write(session: Any, changed: Mapping[str, Any]) -> None:
            values = dict(changed)
            end = values.pop("dissolved_on", None)
            reopened = "dissolved_on" in changed and end is None
            if values or reopened:
                queries.change_branch(
                    session, uid, {**values, **({"dissolved_on": None} if reopened else {})}
                )
            if end is not None:
                queries.dissolve_branch(session, uid, end)

        self._open(dialog, lambda: self.tr("修改支部 {name}").format(name=unit.name), write)

    def add_group(self, unit: UnitOnDay) -> None:
        dialog = group_dialog({"branch": unit.name}, (), self.desk.codes, self._window)

        def write(session: Any, changed: Mapping[str, Any]) -> None:
            queries.add_group(session, str(unit.uid), changed.get("name") or "")

        self._open(dialog, lambda: self.tr("添加党小组"), write)

    def change_group(self, unit: UnitOnDay, group: GroupOnDay) -> None:
        book = self.desk.book
        if book is None:
            return
        uids = {name: uid for uid, name in book.read(lambda session: queries.branches(session, today()))}
        values = {"uid": group.uid, "name": group.name, "branch": unit.name}
        dialog = group_dialog(values, list(uids), self.desk.codes, self._window)
        self._removable_group(dialog, group)

        def write(session: Any, changed: Mapping[str, Any]) -> None:
            if "name" in changed:
                queries.rename_group(session, group.uid, changed["name"] or "")
            if "branch" in changed:
                to = uids.get(changed["branch"]) or queries.find_branch(session, changed["branch"])
                queries.move_group(session, group.uid, to, changed.get("moved_on"))
            if changed.get("dissolved_on") is not None:
                queries.dissolve_group(session, group.uid, changed["dissolved_on"])

        self._open(dialog, lambda: self.tr("修改党小组 {name}").format(name=group.name), write)

    def _removable_group(self, dialog: FormDialog, group: GroupOnDay) -> None:
        """An empty group can end today without a form."""
        if not group.numbers.members:
            dialog.form.entries["dissolved_on"].say(self.tr("小组里没有人，填上日期就撤销。"))

    # Posts and terms --------------------------------------------------------------------------------------------

    def appoint(self, unit: UnitOnDay, post: Mapping[str, Any] | None = None) -> None:
        """The form of a post: one that was entered, or a new one that `post` may preset."""
        book = self.desk.book
        if book is None:
            return
        post = post or {}
        people = self._people(unit, str(post.get("person_uid") or ""))
        terms = [term["name"] for term in reversed(unit.terms) if term["name"]]
        new = {"branch_uid": unit.uid, "term": (unit.term or {}).get("name"), **post}
        preset = post if post.get("uid") else new
        groups = {group.uid: group.name for group in unit.groups}
        dialog = PostDialog(preset, people, groups, terms, unit.posts, self.desk.codes, self._window)

        def what() -> str:
            title = word(self.desk.codes["post"].short(dialog.form.entries["post"].value))
            says = self.tr("修改任职：{post} {name}") if post.get("uid") else self.tr("任职：{post} {name}")
            return says.format(post=title, name=dialog.name)

        def write(session: Any, changed: Mapping[str, Any]) -> None:
            if post.get("uid"):
                queries.change_post(session, post["uid"], dialog.columns(changed))
            else:
                values = dialog.columns(dialog.form.values())
                queries.add_post(session, dialog.person_uid, {**values, "branch_uid": unit.uid})

        if post.get("uid"):
            title = self.tr("删除误登的任职 {name}").format(name=dialog.name)
            self._removable(dialog, title, lambda session: queries.remove_post(session, post["uid"]))
        self._open(dialog, what, write)

    def _people(self, unit: UnitOnDay, holder: str) -> list[dict[str, Any]]:
        """Who may be appointed: the members here, those of the branch first, and who holds the post already."""
        book = self.desk.book
        found = book.read(lambda session: queries.lives(session, today())) if book is not None else []
        people = [
            person
            for person, life in found
            if (life.here and life.standing in MEMBERS) or person["uid"] == holder
        ]
        return sorted(people, key=lambda person: unit.uid is not None and person["branch_uid"] != unit.uid)

    def lead(self, unit: UnitOnDay, group: GroupOnDay) -> None:
        """Appoints the leader of a group."""
        self.appoint(unit, {"post": LEADER, "group_uid": group.uid, "term": None})

    def step_down(self, post: Mapping[str, Any]) -> None:
        dialog = step_down_dialog(post, self.desk.codes, self._window)
        title = word(self.desk.codes["post"].short(post["post"]))
        what = self.tr("卸任：{post} {name}").format(post=title, name=post["name"])
        self._open(
            dialog, lambda: what, lambda session, changed: queries.change_post(session, post["uid"], changed)
        )

    def renew(self, unit: UnitOnDay) -> None:
        """Another term; its committee carried over as far as it is ticked."""
        staying = [post for post in unit.committee if not post["gone"]]
        name = next_name([term["name"] for term in reversed(unit.terms)])
        above = unit.uid is None
        dialog = renew_dialog(staying, name, unit.kind, above, self.desk.codes, self._window)

        def write(session: Any, _changed: Mapping[str, Any]) -> None:
            queries.renew(session, unit.uid, dialog.form.values(), dialog.chosen)

        self._open(dialog, lambda: self.tr("换一届 {name}").format(name=unit.name), write)

    def take_written(self, unit: UnitOnDay) -> None:
        """Posts that only the roster's text tells become posts with a day and a term."""
        rows = [post for post in unit.posts if post["written"]]
        terms = [term["name"] for term in reversed(unit.terms) if term["name"]]
        dialog = written_dialog(rows, terms, self.desk.codes, self._window)

        def write(session: Any, _changed: Mapping[str, Any]) -> None:
            for post in dialog.chosen:
                place = {key: post[key] for key in ("post", "branch_uid", "group_uid")}
                queries.add_post(session, post["person_uid"], {**dialog.form.values(), **place})

        self._open(dialog, lambda: self.tr("按名册文字登记任职"), write)

    def change_term(self, unit: UnitOnDay, term: Mapping[str, Any] | None = None) -> None:
        """The form of a term, new (none given) or known."""
        codes, above = self.desk.codes, unit.uid is None
        dialog = term_dialog(term or {}, unit.kind, above, codes, self._window)

        def write(session: Any, changed: Mapping[str, Any]) -> None:
            if term:
                queries.change_term(session, term["uid"], changed)
            else:
                queries.add_term(session, unit.uid, dialog.form.values())

        if term:
            what = self.tr("删除误登的任期")
            self._removable(dialog, what, lambda session: queries.remove_term(session, term["uid"]))
        self._open(dialog, lambda: self.tr("任期 {name}").format(name=unit.name), write)

    def change_profile(self, profile: Mapping[str, Any] | None = None) -> None:
        """The form of the community's numbers of a day, new (none given) or known."""
        dialog = profile_dialog(profile or {}, self.desk.codes, self._window)

        def write(session: Any, changed: Mapping[str, Any]) -> None:
            if profile:
                queries.change_profile(session, profile["uid"], changed)
            else:
                queries.add_profile(session, dialog.form.values())

        if profile:
            what = self.tr("删除误登的社区概况")
            self._removable(dialog, what, lambda session: queries.remove_profile(session, profile["uid"]))
        self._open(dialog, lambda: self.tr("登记社区概况"), write)
