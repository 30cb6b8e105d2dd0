"""相关人员: who serves here from another branch, volunteers, is visited, speaks for a partner unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import full_years, today
from partybook.desk.beside import Details, DetailsPanel
from partybook.desk.language import shown, word
from partybook.desk.palette import Mark
from partybook.desk.pieces import button
from partybook.desk.records import RecordsPage, Row, View
from partybook.features.roster import queries
from partybook.features.roster.dialogs.choosing import age_words
from partybook.features.roster.dialogs.contact import ContactDialog, EndDialog
from partybook.features.roster.model import CONTACT_FIELDS
from partybook.text import mark

MARKS = {"here": Mark("✓", "done"), "ended": Mark("–", "none"), "binned": Mark("–", "none")}
LINES = ("phone", "unit", "position", "politics", "speciality", "duty", "from_on", "to_on", "address", "branch", "note")  # fmt: skip


class ContactsPage(RecordsPage):
    """Contacts: find, look, add, change, end, put into the bin and back."""

    name = "contacts"
    tables = frozenset({"contact", "branch"})
    fields = CONTACT_FIELDS
    unit = mark("人")
    intake = "contacts"
    source = "roster.contacts"
    shown = ("name", "kind", "unit", "duty", "speciality", "phone", "from_on")
    widths: Mapping[str, float] = {
        "name": 5.5,
        "kind": 5.5,
        "unit": 8.5,
        "duty": 7.5,
        "speciality": 6.5,
        "phone": 7,
    }
    order = ("name", False)
    by_branch = True
    views_are_lists = True

    def say_words(self) -> None:
        self.title = self.tr("相关人员")
        self.find_hint = self.tr("查找姓名、拼音首字母、单位、岗位…")
        self.add_word = self.tr("添加人员")
        self.empty_title = self.tr("还没有相关人员")
        self.empty_text = self.tr(
            "在职报到党员、兼职委员、志愿者、走访居民、共建单位联系人登记在这里，不计入党员人数。"
        )

    def read(self, session: Any) -> Sequence[Row]:
        day = today()
        self._branches = [name for _, name in queries.branches(session)]
        here = {row["uid"] for row in queries.contacts(session, day)}
        return [{**row, "state": _state(row, here)} for row in queries.contacts(session)]

    def views(self) -> Sequence[View]:
        found = [View("here", self.tr("全部"), lambda row: row["state"] == "here")]
        for kind in self.desk.codes["contact_kind"].codes.values():
            code = kind.code
            found.append(View(code, word(kind.short), lambda row, code=code: _is(row, code)))
        for state, text in (("ended", self.tr("已结束")), ("binned", self.tr("回收站"))):
            if any(row["state"] == state for row in self.rows):
                found.append(View(state, text, lambda row, state=state: row["state"] == state))
        return found

    def panel(self) -> QWidget:
        self.edited = button(self.tr("编辑 F2"))
        self.ended = button(self.tr("结束…"))
        self.binned = button(self.tr("移入回收站"))
        self.restored = button(self.tr("恢复"))
        self.edited.clicked.connect(lambda: self._open(self.table.uid))
        self.ended.clicked.connect(self.end)
        self.binned.clicked.connect(self.put_aside)
        self.restored.clicked.connect(self.restore)
        nobody = self.tr("选中一行，这里显示详细情况。")
        self.about = DetailsPanel(nobody, self.edited, self.ended, self.binned, self.restored)
        return self.about

    def show_row(self, row: Row) -> None:
        state, can = row.get("state"), self.can_edit
        self.edited.setText(self.tr("编辑 F2") if can and state != "binned" else self.tr("查看"))
        self.ended.setVisible(can and state == "here")
        self.binned.setVisible(can and state in ("here", "ended"))
        self.restored.setVisible(can and state == "binned")
        self.about.show_details(self._details(row) if row else None)

    def _details(self, row: Row) -> Details:
        codes, says = self.desk.codes, {"ended": self.tr("已结束"), "binned": self.tr("在回收站")}
        kind = word(codes["contact_kind"].label(row["kind"]))
        state = " · ".join(part for part in (kind, says.get(row["state"], "")) if part)
        age = full_years(row["born_on"], today()) if row["born_on"] is not None else None
        facts = (word(codes["sex"].short(row["sex"])), age_words(age))
        by_key = {field.key: field for field in CONTACT_FIELDS}
        lines = [(self.tr("身份证号"), by_key["citizen_id"].screen(row["citizen_id"], codes))]
        lines += [
            (word(by_key[key].label), shown(by_key[key], row[key], codes, masked=key == "phone"))
            for key in LINES
        ]
        return Details(
            row["name"],
            (MARKS[row["state"]], state),
            " · ".join(fact for fact in facts if fact),
            [(label, text) for label, text in lines if text],
        )

    def open_row(self, row: Row) -> None:
        read_only = not self.can_edit or row.get("state") == "binned"
        kinds, chosen = self.desk.codes["contact_kind"].codes, self.chips.current
        dialog = ContactDialog(
            row,
            self._branches,
            self.desk.codes,
            kind=chosen if chosen in kinds else None,
            read_only=read_only,
            parent=self.window(),
        )
        uid = row.get("uid")

        def write(session: Any, changed: dict[str, Any]) -> str | None:
            if uid is None:
                return queries.add_contact(session, changed)
            queries.change_contact(session, uid, changed)
            return str(uid)

        self.open_dialog(dialog, self.tr("修改相关人员") if uid else self.tr("添加相关人员"), write)

    def end(self) -> None:
        """Asks from when on the chosen one is no longer here."""
        row = self.row(self.table.uid)
        if not row or not self.can_edit:
            return
        title = self.tr("{name} 不再担任{kind}").format(
            name=row["name"], kind=word(self.desk.codes["contact_kind"].label(row["kind"]))
        )
        dialog = EndDialog(title, row, self.desk.codes, self.window())
        uid = str(row["uid"])
        self.open_dialog(
            dialog,
            self.tr("相关人员结束：{name}").format(name=row["name"]),
            lambda session, changed: queries.change_contact(session, uid, changed),
        )

    def put_aside(self) -> None:
        """Puts the chosen one into the bin; undo, or 恢复 there, brings them back."""
        self._act(self.tr("移入回收站：{name}"), queries.bin_contact)

    def restore(self) -> None:
        """Brings the chosen one back from the bin."""
        self._act(self.tr("从回收站恢复：{name}"), queries.restore_contact)

    def _act(self, what: str, write: Any) -> None:
        row = self.row(self.table.uid)
        if row and self.can_edit:
            said = what.format(name=row["name"])
            if self.desk.edit(said, lambda session: write(session, row["uid"])):
                self.desk.say(said)
                self.reread()


def _state(row: Row, here: set[str]) -> str:
    if row["binned_on"] is not None:
        return "binned"
    return "here" if row["uid"] in here or _to_come(row) else "ended"


def _is(row: Row, kind: str) -> bool:
    return row["state"] == "here" and row["kind"] == kind


def _to_come(row: Row) -> bool:
    """Whether their first day lies ahead: entered early, not ended."""
    return row["from_on"] is not None and row["from_on"].earliest > today()
