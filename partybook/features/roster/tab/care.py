"""关怀帮扶: who belongs to which group and why, who must be visited, hardship, the badge, political birthdays."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.beside import Details, DetailsPanel
from partybook.desk.deciding import DecisionsDialog
from partybook.desk.language import shown, word
from partybook.desk.palette import Mark
from partybook.desk.pieces import button, rule
from partybook.desk.records import RecordsPage, Row, View
from partybook.features.roster import queries
from partybook.features.roster.dialogs.care import BadgeDialog, CareDialog, care_columns
from partybook.features.roster.dialogs.cared import ALL, BIRTHDAY, FIFTY, VISIT, CareLines
from partybook.features.roster.dialogs.choosing import age_words, finding
from partybook.features.roster.dialogs.contact import EndDialog
from partybook.features.roster.dialogs.reason import ReasonPart
from partybook.features.roster.model import CARE_LIST_FIELDS
from partybook.features.roster.rules.care import Reason
from partybook.features.roster.settings import HARDSHIP_INCOME, OLD_AGE, SETTINGS
from partybook.text import folded, mark

DUE = Mark("!", "due")
SOURCES = {VISIT: "roster.must_visit", FIFTY: "roster.fifty_years", BIRTHDAY: "roster.birthdays"}
REGISTERS = {FIFTY: "fifty-years", BIRTHDAY: "birthdays"}
TABLES = frozenset({"person", "branch", "party_group", "event", "post", "care", "contact", "office_setting"})


class CarePage(RecordsPage):
    """Everybody in a group of care today, one line each; chips for the groups, the visits and the honours."""

    name = "care"
    tables = TABLES
    fields = CARE_LIST_FIELDS
    unit = mark("人")
    shown = ("name", "age", "party_age", "kinds", "visit", "since", "why")
    widths: Mapping[str, float] = {"name": 5.5, "kinds": 9.5, "visit": 6, "since": 5, "why": 16}
    by_branch = True

    def __init__(self, desk: Any, parent: QWidget | None = None) -> None:
        self._stale = False
        super().__init__(desk, parent)

    def say_words(self) -> None:
        self.title = self.tr("关怀帮扶")
        self.find_hint = self.tr("查找姓名、拼音首字母、依据…")
        self.add_word = self.tr("登记关怀对象")
        self.empty_title = self.tr("还没有关怀对象")
        self.empty_text = self.tr(
            "名册里有了党员，这里按年龄、职业、困难等分成六类；住院、卧床、遇到困难的登记在这里。"
        )

    @property
    def source(self) -> str:  # type: ignore[override]
        return SOURCES.get(self.chips.current, "roster.care")

    @property
    def register(self) -> str:  # type: ignore[override]
        return REGISTERS.get(self.chips.current, "fifty-years")

    def read(self, session: Any) -> Sequence[Row]:
        day = today()
        self._limits = queries.care_limits(session, day)
        lines = CareLines(self.desk.codes, day, queries.birthday_by(session), queries.begins_on(session))
        order = {
            one.uid: (place, one.find_key)
            for place, one in enumerate(queries.findable(session, day, with_contacts=True))
        }
        found = [lines.line(one, *order[one.row["uid"]]) for one in queries.cared(session, day)]
        return sorted(found, key=_urgency)

    def views(self) -> Sequence[View]:
        found = [
            (ALL, self.tr("全部")),
            (VISIT, self.tr("必访")),
            ("hardship", self.tr("困难")),
            ("old", self.tr("老党员")),
            ("cadre", self.tr("干部")),
            ("private", self.tr("非公")),
            ("mobile", self.tr("流动")),
            ("resident", self.tr("社区")),
        ]
        found += [(FIFTY, self.tr("50年党龄")), (BIRTHDAY, self.tr("本月政治生日"))]
        return [View(key, text, lambda line, key=key: key in line["told"]) for key, text in found]

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {
            "visit": lambda value: DUE if value else None,
            "received": lambda value: DUE if value is False else None,
        }

    def buttons(self) -> Sequence[QWidget]:
        self.decide = button(self.tr("设置…"))
        self.given = button(self.tr("登记颁发纪念章…"))
        self.printed = button(self.tr("打印…"))
        self.decide.clicked.connect(self.open_settings)
        self.given.clicked.connect(self.give_badges)
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.printed.clicked.connect(errands.print_register)
        return (self.decide, self.given, self.printed)

    def panel(self) -> QWidget:
        self.entered = button(self.tr("登记一项…"))
        self.entered.clicked.connect(lambda: self._enter(self.row(self.table.uid)))
        self.about = DetailsPanel(self.tr("选中一行，这里显示属于哪一类、依据是什么。"), self.entered)
        return self.about

    def _take_change(self, tables: set[str]) -> None:
        """The list follows from nearly everything on the roster: it is made anew when it is looked at."""
        if not self.isVisible():
            self._stale = self._stale or bool(tables & self.tables)
        else:
            super()._take_change(tables)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reread()

    def _show(self, *, fresh: bool = False) -> None:
        view = self.chips.current or ALL
        for line in self.rows:  # each chip says its own why and since when
            line["why"], line["since"] = line["told"].get(view, line["told"][ALL])  # type: ignore[index]
        self._sort_rows()
        self.given.setVisible(view == FIFTY and self.can_edit)
        self.printed.setVisible(view in REGISTERS)
        self.tools.arrange()
        lacking = self.rows and self._limits.lacks_festivals
        says = self.tr("程序里没有今年春节、中秋的日子，节日走访没有列出；请更新程序。")
        self.note.say(says if lacking else "")
        super()._show(fresh=True)

    def find_text(self, row: Row) -> str:
        """By name and numbers, group, visit, why and helper; not by all that could be shown."""
        parts = (row["find_key"], row["kinds"], row["visit"], row["told"][ALL][0], row["helper"])
        return folded(" ".join(str(part) for part in parts if part))

    def show_row(self, row: Row) -> None:
        self.entered.setVisible(self.can_edit)
        self.about.show_details(self._details(row) if row else None)

    def _details(self, line: Row) -> Details:
        codes, cared = self.desk.codes, line["cared"]
        contact = cared.row.get("kind") if cared.someone.life is None else None
        facts = (
            word(codes["contact_kind"].label(contact)),
            word(codes["sex"].short(line["sex"])),
            age_words(line["age"]),
            self.tr("党龄 {years} 年").format(years=line["party_age"])
            if line["party_age"] is not None
            else "",
        )
        by_key = {field.key: field for field in CARE_LIST_FIELDS}
        lines = [
            (word(by_key[key].label), shown(by_key[key], line[key], codes, masked=key == "phone"))
            for key in ("phone", "address", "group", "branch", "birthday")
        ]
        parts: list[QWidget] = []
        for reason in cared.reasons:
            part = ReasonPart(reason, codes, can_edit=self.can_edit)
            part.changed.connect(lambda reason=reason: self._change(line, reason))
            part.ended.connect(lambda reason=reason: self._end(line, reason))
            parts += [rule(), part]
        visit = self.tr("必访：{cases}").format(cases=line["visit"])
        state = (DUE, visit) if line["visit"] else None
        return Details(
            line["name"],
            state,
            " · ".join(fact for fact in facts if fact),
            [(label, text) for label, text in lines if text],
            parts,
        )

    def open_row(self, row: Row) -> None:
        """A line opens the entry that the chip speaks of, or the first one made by hand; else a new one."""
        entries = {reason.kind: reason for reason in row["cared"].reasons if reason.care} if row else {}
        reason = entries.get(self.chips.current) or next(iter(entries.values()), None)
        if reason is not None:
            self._change(row, reason)
        else:
            self._enter(row)

    def _enter(self, row: Row) -> None:
        if not self.can_edit:
            return
        values: dict[str, Any] = {}
        if row:
            key = "contact_uid" if row["cared"].someone.life is None else "person_uid"
            values[key] = row["uid"]
        self._open_care(values)

    def _change(self, line: Row, reason: Reason) -> None:
        assert reason.care is not None
        self._open_care(reason.care)

    def _open_care(self, values: Mapping[str, Any]) -> None:
        people = finding(self.desk, with_contacts=True)
        dialog = CareDialog(
            values,
            people,
            replace(people, free=True),
            self.desk.codes,
            read_only=not self.can_edit,
            parent=self.window(),
        )
        uid = values.get("uid")
        known = {key: values[key] for key in ("person_uid", "contact_uid") if values.get(key)}

        def write(session: Any, changed: dict[str, Any]) -> str:
            columns = {**known, **care_columns(changed)}
            if uid is None:
                queries.add_care(session, columns)
            else:
                queries.change_care(session, uid, columns)
            return str(columns.get("person_uid") or columns.get("contact_uid"))

        def remove() -> None:
            if self.desk.edit(self.tr("删除关怀登记"), lambda session: queries.remove_care(session, uid)):
                dialog.accept()
                self.desk.say(self.tr("已删除这项登记，可用“撤销”找回。"))
                self.reread()

        dialog.removed.connect(remove)
        self.open_dialog(dialog, self.tr("修改关怀登记") if uid else self.tr("登记关怀对象"), write)

    def _end(self, line: Row, reason: Reason) -> None:
        """Asks from when on the need is over."""
        entry = reason.care
        assert entry is not None
        label = word(self.desk.codes["care_kind"].label(reason.kind))
        title = self.tr("{name}：{kind}已结束").format(name=line["name"], kind=label)
        dialog = EndDialog(title, entry, self.desk.codes, self.window())

        def write(session: Any, changed: dict[str, Any]) -> str:
            queries.change_care(session, entry["uid"], changed)
            return str(line["uid"])

        self.open_dialog(dialog, self.tr("结束关怀登记：{name}").format(name=line["name"]), write)

    def give_badges(self) -> None:
        """Asks when badges were given and to whom of those in sight who have none."""
        lines = [self.row(uid) for uid in self.model.ids]
        due = [
            (line["uid"], f"{line['name']}　{line['why']}", line["received"] is False)
            for line in lines
            if not line["received"]
        ]
        if not due:
            self.desk.say(self.tr("这里的人都已登记颁发。"))
            return
        july = PartialDate(today().year, 7, 1)
        dialog = BadgeDialog(due, min(july, PartialDate.of(today())), self.desk.codes, self.window())

        def write(session: Any, values: dict[str, Any]) -> None:
            queries.give_badges(session, dialog.uids, values)

        self.open_dialog(dialog, self.tr("登记颁发“光荣在党50年”纪念章"), write)

    def open_settings(self) -> None:
        """What the office decides of care and birthdays."""
        income = self.tr("没有填")
        usual = {OLD_AGE.key: str(self._limits.usual_old_age), HARDSHIP_INCOME.key: income}
        self.dialog = DecisionsDialog(self.desk, self.title, SETTINGS, usual, self.window())
        self.dialog.finished.connect(lambda _code: self.dialog.deleteLater())
        self.dialog.open()


def _urgency(line: Row) -> tuple[bool, bool, str]:
    """Who must be visited stands first, then who is cared for by an entry, then everybody by pinyin."""
    return not line["visit"], not line["cared"].someone.cares, line["sort_key"]
