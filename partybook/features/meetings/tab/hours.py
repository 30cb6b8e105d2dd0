"""学习学时: each member's hours of the year against what they owe; what was learned besides is entered for many at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import today
from partybook.desk.beside import Details, DetailsPanel
from partybook.desk.cards import NumberCards
from partybook.desk.language import said, word
from partybook.desk.palette import Mark
from partybook.desk.pieces import button, column, row, rule, words
from partybook.desk.records import Row, View
from partybook.features.meetings import queries
from partybook.features.meetings.dialogs.says import DONE, DUE
from partybook.features.meetings.dialogs.study import WHO, StudyDialog
from partybook.features.meetings.model import HOURS_FIELDS
from partybook.features.meetings.tab.bars import BarDelegate, Part
from partybook.features.meetings.tab.yearly import YearlyPage
from partybook.fields import Tenths
from partybook.text import mark


def tenths(value: int) -> str:
    return Tenths().show(value, {})


class HoursPage(YearlyPage):
    """Everybody who owes hours in the year shown."""

    name = "meetings.hours"
    unit = mark("人")
    fields = HOURS_FIELDS
    source = "meetings.hours"
    intake = "studies"
    register = "study-hours"
    tables = frozenset({
        "study", "meeting", "attendance", "person", "event", "post", "branch", "party_group",
    })  # fmt: skip
    shown = ("name", "branch", "group", "post", "hours_tenth", "lacks", "central")
    widths: Mapping[str, float] = {
        "name": 6, "branch": 6, "group": 5.2, "post": 4.5, "hours_tenth": 12, "lacks": 12, "central": 4,
    }  # fmt: skip
    instead = ("central",)
    icon = "check"

    def say_words(self) -> None:
        self.title = self.tr("会议记录")
        self.find_hint = self.tr("查找姓名、拼音首字母、学习内容…")
        self.add_word = self.tr("登记学习…")
        self.empty_title = self.tr("名册里还没有党员")
        self.empty_text = self.tr("先在党员名册里登记党员；参加的会议和另外的学习都算学时，显示在这里。")

    def read(self, session: Any) -> Sequence[Row]:
        found = queries.hours(session, self.scope.year, self.scope.day, self.scope.branch_uid)
        branches = dict(queries.branches(session))
        keys = {one["uid"]: one["find_key"] for one in queries.offered(session, today())}
        self._studies = {one["uid"]: one for one in queries.studies(session, self.scope.year)}
        return [
            {
                **one,
                "branch": branches.get(one["branch_uid"] or ""),
                "items": "；".join(item["title"] for item in one["times"]),
                "lacks": "、".join(said(lack) for lack in one["lacking"]) or None,
                "find_key": keys.get(one["uid"], ""),
            }
            for one in found
        ]

    def views(self) -> Sequence[View]:
        return [
            View("all", self.tr("全部")),
            View("short", self.tr("未达标"), lambda row: not row["reached"]),
            View("reached", self.tr("达标"), lambda row: bool(row["reached"])),
            View("officers", self.tr("书记和委员"), lambda row: bool(row["officer"])),
            View("none", self.tr("没有学时"), lambda row: not row["hours_tenth"]),
            View("new", self.tr("年内来的"), lambda row: row["since"] is not None),
        ]

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        return {"lacks": lambda value: DUE if value else None}

    def buttons(self) -> Sequence[QWidget]:
        return self.sheets()

    def panel(self) -> QWidget:
        self.entered = button(self.tr("登记学习…"))
        self.entered.clicked.connect(self.add)
        self.member = DetailsPanel(self.tr("选中一个人，这里显示每次学习的日期、内容和学时。"), self.entered)
        return self.member

    def _lay_out(self) -> None:
        super()._lay_out()
        self.cards = NumberCards(4)
        self.outside.insertWidget(1, self.cards)
        self.bars = BarDelegate(self._part, self.table)
        self.table.setItemDelegateForColumn(self.model.keys.index("hours_tenth"), self.bars)

    def _part(self, place: int) -> Part | None:
        found = self.model.row(place)
        if not found:
            return None
        share = found["hours_tenth"] / found["need_tenth"]
        return Part(
            f"{tenths(found['hours_tenth'])} / {tenths(found['need_tenth'])}",
            share,
            "done" if share >= 1 else "due",
        )

    def reread(self) -> None:
        super().reread()
        if self.desk.book is None:
            return
        self.cards.setVisible(bool(self.rows))
        officers = [one for one in self.rows if one["officer"]]
        mean = sum(one["hours_tenth"] for one in self.rows) // max(len(self.rows), 1)

        def done(rows: Sequence[Row]) -> str:
            return f"{sum(one['reached'] for one in rows)} / {len(rows)}"

        others = [one for one in self.rows if not one["officer"]]
        self.cards.show_numbers(
            [
                (self.tr("党员达标（32 学时）"), done(others), ""),
                (self.tr("书记和委员达标（56 学时、集中培训）"), done(officers), ""),
                (self.tr("人均学时"), tenths(mean), ""),
                (self.tr("笔记和心得"), str(sum(r["notes"] + r["essays"] for r in self.rows)), ""),
            ]
        )

    def show_row(self, row: Row) -> None:
        self.entered.setVisible(self.can_edit)
        self.member.show_details(self._details(row) if row else None)

    def _details(self, found: Row) -> Details:
        facts = [word(self.desk.codes["standing"].label(found["standing"])), found["group"], found["post"]]
        if found["since"] is not None:
            facts.append(self.tr("{day} 来的，按全年要求").format(day=found["since"].dotted_full))
        need, hours = tenths(found["need_tenth"]), tenths(found["hours_tenth"])
        state = self.tr("{hours} / {need} 学时").format(hours=hours, need=need)
        lacks = found["lacks"]
        parts: list[QWidget] = []
        for item in reversed(found["times"]):
            parts += [rule(), self._item(item)]
        return Details(
            found["name"],
            (DUE, f"{state}　{lacks}") if lacks else (DONE, state),
            " · ".join(str(part) for part in facts if part),
            (),
            parts,
        )

    def _item(self, item: Row) -> QWidget:
        """One time: day and hours, what it was; a record that was entered here can be changed."""
        line = QWidget()
        line.setObjectName("plain")
        hours = (
            self.tr("{hours} 学时").format(hours=tenths(item["hours_tenth"])) if item["hours_tenth"] else ""
        )
        table = "meeting_kind" if item["of"] == "meeting" else "study_kind"
        kind = word(self.desk.codes[table].short(item["kind"]))
        facts = [item["on_date"].dotted_full, kind, hours, self.tr("集中培训") if item["central"] else ""]
        text = words(item["title"], rank="small", wrap=True)
        inside = row(text)
        if item["of"] == "study" and self.can_edit:
            change = button(self.tr("修改"), "link")
            change.clicked.connect(lambda: self.change(item["uid"]))
            inside.addWidget(change)
        inside.setStretch(0, 1)
        about = words(" · ".join(dict.fromkeys(part for part in facts if part)), tone="second", rank="small")
        line.setLayout(column(about, inside, gap=2))
        return line

    # What it does ----------------------------------------------------------------------------------------------

    def open_row(self, row: Row) -> None:
        self.enter()

    def add(self) -> None:
        if self.can_edit:
            self.enter()

    def _groups(self) -> dict[str, list[str]]:
        """Whom a study can be entered for: those chosen first, then all shown, each group, the officers."""
        chosen = [self.row(uid) for uid in self.chosen]
        shown = [self.model.row(place) for place in range(self.model.rowCount())]
        found: dict[str, list[str]] = {}
        if len(chosen) == 1:
            found[chosen[0]["name"]] = [chosen[0]["uid"]]
        elif chosen:
            names = "、".join(one["name"] for one in chosen[:4])
            says = (
                self.tr("选中的 {count} 人：{names}…")
                if len(chosen) > 4
                else self.tr("选中的 {count} 人：{names}")
            )
            found[says.format(count=len(chosen), names=names)] = [one["uid"] for one in chosen]
        says = self.tr("{what} {count} 人")
        lists = [
            (self.tr("列表里的"), shown),
            (self.tr("书记和委员"), [r for r in self.rows if r["officer"]]),
        ]
        several = len({one["branch"] for one in self.rows}) > 1
        groups: dict[tuple[str, str], list[Row]] = {}
        for one in self.rows:
            if one["group"]:  # two branches may each have a first group
                groups.setdefault((one["branch"] or "", one["group"]), []).append(one)
        lists += [(" ".join(key) if several else key[1], rows) for key, rows in groups.items()]
        for what, rows in lists:
            if rows:
                found[says.format(what=what, count=len(rows))] = [one["uid"] for one in rows]
        return found

    def enter(self) -> None:
        """The form of a study, for those chosen in the list or for more."""
        if not self.can_edit or not self.rows:
            return
        dialog = StudyDialog(self.tr("登记学习"), {}, self._groups(), self.desk.codes, parent=self.window())

        def write(session: Any, changed: dict[str, Any]) -> str:
            values = {key: value for key, value in changed.items() if key != WHO.key}
            people = dialog.people
            queries.add_study(session, people, values)
            return people[0] if len(people) == 1 else self.table.uid

        self.open_dialog(dialog, self.tr("登记学习"), write)

    def change(self, uid: str) -> None:
        """The form of a record that was entered."""
        kept = self._studies.get(uid)
        if kept is None:
            return
        name = self.row(kept["person_uid"]).get("name", "")
        dialog = StudyDialog(
            self.tr("{name} 的学习记录").format(name=name), kept, {}, self.desk.codes, parent=self.window()
        )

        def write(session: Any, changed: dict[str, Any]) -> str:
            queries.change_study(session, uid, changed)
            return str(kept["person_uid"])

        def remove() -> None:
            if self.done(
                self.tr("删除学习记录 {name}").format(name=name), lambda s: queries.remove_study(s, uid)
            ):
                dialog.form.show_values(dialog.form.values())
                dialog.accept()

        dialog.removed.connect(remove)
        self.open_dialog(dialog, self.tr("修改学习记录 {name}").format(name=name), write)
