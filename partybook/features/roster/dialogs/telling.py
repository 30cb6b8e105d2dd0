"""A history's records and values in words: which record, which value, from what to what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from partybook.dates import PartialDate
from partybook.desk.desk import Desk
from partybook.desk.form.entries import echo
from partybook.desk.language import shown, word
from partybook.features.roster import queries
from partybook.features.roster.dialogs.kinds import fields_of
from partybook.features.roster.rules.past import SELF
from partybook.fields import CitizenId, Date, Field, Phone, YesNo

NAMES = (
    "kind",
    "post",
    "step",
    "code",
    "item",
    "relation",
    "name",
    "title",
)  # what tells one record from the next
DAYS = ("on_date", "done_on", "from_on")


def own_words() -> dict[str, str]:
    """Columns that are no Field: places, the bin."""
    translate = QCoreApplication.translate
    return {
        "branch_uid": translate("HistoryDialog", "所在党支部"),
        "group_uid": translate("HistoryDialog", "党小组"),
        "person_uid": translate("HistoryDialog", "归于"),
        "row_uid": translate("HistoryDialog", "归于"),
        "to_branch_uid": translate("HistoryDialog", "调入支部"),
        "from_branch_uid": translate("HistoryDialog", "调出支部"),
        "relative_uid": translate("HistoryDialog", "名册中的人"),
        "binned_on": translate("HistoryDialog", "放入回收站"),
        "merged_uid": translate("HistoryDialog", "合并到"),
    }


class Telling(QObject):
    """Words for the changes of one person's history; what a record was called is looked up in all of it."""

    def __init__(self, desk: Desk, names: Mapping[str, str], history: Sequence[Sequence[Any]]) -> None:
        super().__init__()
        self._desk, self._names = desk, names
        self._known: dict[tuple[str, str], dict[str, Any]] = {}
        for changes in history:  # newest first: the newest name of a record counts
            for change in changes:
                known = self._known.setdefault((change.table, change.uid), {})
                for key, ends in change.values.items():
                    known.setdefault(key, ends[1] if ends[1] is not None else ends[0])

    def _fields(self, change: Any) -> Mapping[str, Field]:
        if change.table == "event":
            kind = self._known[change.table, change.uid].get("kind")
            return {field.key: field for field in fields_of(kind)}
        found: Mapping[str, Field] = self._desk.jobs.fields_of(change.table)
        return found

    def title(self, change: Any) -> str:
        """Which record: 变动 转入组织关系 2026.03.12."""
        known, fields = self._known[change.table, change.uid], self._fields(change)
        name = next(
            (key for key in NAMES if known.get(key) and (key in fields or key in ("name", "title"))), ""
        )
        day = next((key for key in DAYS if known.get(key)), "")
        texts = [word(queries.record_title(change.table))]
        texts += [self._value(fields.get(key), known[key]) for key in (name, day) if key]
        return " ".join(texts)

    def label(self, change: Any, key: str) -> str:
        """What a value is called."""
        field = self._fields(change).get(key)
        if field is not None:
            return word(field.label)
        return own_words().get(key) or (self.tr("这条记录") if key == SELF else self.tr("其他内容"))

    def lines(self, change: Any) -> list[tuple[str, str]]:
        """Each value that changed: its key and 联系电话：138****5678 → 139****5678."""
        fields, blank = self._fields(change), self.tr("（空）")
        lines = []
        for key, (before, after) in change.values.items():
            old, new = (self._value(fields.get(key), value) or blank for value in (before, after))
            if old == new:  # the mask hides the difference, or the day of a date does
                old, new = (
                    self._value(fields.get(key), value, whole=True) or blank for value in (before, after)
                )
            says = self.tr("{label}：{old} → {new}")
            lines.append((key, says.format(label=self.label(change, key), old=old, new=new)))
        return lines

    def _value(self, field: Field | None, value: Any, *, whole: bool = False) -> str:
        """A stored value as screens show it."""
        if value is None:
            return ""
        if field is None:
            return self._names.get(str(value)) or _plain(value)
        if isinstance(field.kind, Date):
            try:
                return PartialDate.from_iso(str(value)).dotted_full
            except ValueError:
                return str(value)
        if isinstance(field.kind, YesNo):
            value = bool(value)
        hidden = isinstance(field.kind, (CitizenId, Phone)) and not whole
        return shown(field, value, self._desk.codes) if hidden else echo(field, value, self._desk.codes)


def _plain(value: Any) -> str:
    """A value that no Field explains: a day as days are written, any other as it is."""
    try:
        return PartialDate.from_iso(str(value)).dotted_full if len(str(value)) == 10 else str(value)
    except ValueError:
        return str(value)
