"""自评表: the score of a year, item by item, and everything that is done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from partybook.dates import today
from partybook.desk.attaching import Attaching, Owner
from partybook.desk.beside import Beside
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.empty import EmptyPage
from partybook.desk.lines import Line
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, Card, MenuButton, button
from partybook.facts import Fact, Row
from partybook.features.scoring import queries
from partybook.features.scoring.dialogs.panel import WIDE, ItemPanel
from partybook.features.scoring.dialogs.says import day, grade_mark, hint, how_of, listed, points
from partybook.features.scoring.model import ITEM_LIST_FIELDS
from partybook.features.scoring.queries import Looked
from partybook.features.scoring.rules import Scored, nearest, numeral, poll_share, still
from partybook.features.scoring.tab.acts import SheetActs
from partybook.features.scoring.tab.items import ItemsModel, ItemsTable, heading, shown_tones
from partybook.features.scoring.tab.scoped import OPINIONS, ScoredPage
from partybook.features.scoring.tab.summary import LOW, PartShare, Summary
from partybook.text import folded, mark

PANEL_AFTER = 40  # ms; the panel follows when the keys rest
WIDTHS = (52, 226, 54, 60, 60, 96)  # of the columns, but the last
FEW = (2, 4, 6)  # the columns that go where there is little room beside the panel
ROOMY, BOTH = 560, 700  # width of the list with all columns; of the page with list and panel
UNBOUND = (1 << 24) - 1  # how wide a widget may be at most
SUPERIOR = 4  # the column of the superior's points
SCAN = "scan"
BEGIN = ("roster", "meetings", "ledgers")  # tabs with whose records a score begins


class SheetPage(ScoredPage):
    """The sheet of the scope's year and branch; without one what the records alone give."""

    unit = mark("项")
    fields = ITEM_LIST_FIELDS
    source = "scoring.items"
    register = "self-score"
    intakes = ("scoring-superior",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("自评打分")
        self.find_hint = self.tr("查找序号、考核内容、还缺什么…")
        self.looked: Looked | None = None
        self._facts: tuple[Any, Mapping[str, Fact]] | None = None
        self._typed = ""
        self.acts = SheetActs(self)
        self.attaching = Attaching(desk, self)
        self._later = QTimer(self, singleShot=True, interval=PANEL_AFTER)
        self._later.timeout.connect(self._show_item)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.summary, self.empty, self.banner = Summary(), Banner(), Banner()
        self.begin = {name: button(text, "link") for name, text in zip(BEGIN, self._tabs(), strict=True)}
        for name, pressed in self.begin.items():
            pressed.clicked.connect(lambda _on=False, name=name: self._go(name))
            self.empty.line.addWidget(pressed)
        self.see = button(self.tr("看变化"), "link")
        self.banner.line.addWidget(self.see)
        self.chips = Chips()
        self.printed, self.more = button(self.tr("打印…")), MenuButton(self.tr("更多"))
        self.act = button("", "filled")
        heads = (
            self.tr("序号"), self.tr("考核内容"), self.tr("满分"), self.tr("得分"), self.tr("上级"),
            self.tr("计分"), self.tr("提示"),
        )  # fmt: skip
        self.model = ItemsModel(heads, (2, 3, SUPERIOR), bold=1)
        self.table = ItemsTable(self.model, WIDTHS, self.tr("考核项目"))
        self.panel = ItemPanel(self.desk)
        card = self.card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table)
        self.beside = Beside(card, self.panel, WIDE)
        self.tools = Tools(
            self.chips, self.beside.toggle, self.printed, self.more, self.act, beside=self.picker
        )
        self.nothing = EmptyPage(
            "search", self.tr("没有符合的项目"), self.tr("换一个筛选，或清除查找。"), self.tr("清除筛选")
        )
        self.places = QStackedWidget()
        self.places.addWidget(self.beside)
        self.places.addWidget(self.nothing)
        for part in (self.summary, self.empty, self.banner, self.tools):
            self.outside.addWidget(part)
        self.outside.addWidget(self.places, 1)

    def _tabs(self) -> tuple[str, str, str]:
        return self.tr("去党员名册"), self.tr("去会议记录"), self.tr("去工作台账")

    def _wire(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.printed.clicked.connect(errands.print_register)
        self.chips.chosen.connect(lambda _key: self._show_list())
        self.see.clicked.connect(lambda: self.chips.choose("changed"))
        self.nothing.first_asked.connect(self._ask_clear)
        self.table.chosen.connect(lambda _key: self._later.start())
        self.table.opened.connect(lambda _key: self._start())
        self.act.clicked.connect(lambda: self.acts.next())
        panel = self.panel
        panel.left.connect(self.take_keys)
        panel.said.connect(self.say)
        panel.typed.connect(lambda code, values: self.say(code, values, stays=True))
        panel.override_asked.connect(self.acts.override)
        panel.record_asked.connect(self.go_to_record)
        panel.place_asked.connect(lambda source: self._window("show_source")(source))
        panel.file_asked.connect(self._do_with_file)
        panel.add_file_asked.connect(lambda kind: self._attach(lambda owner: self.attaching.ask(owner, kind)))
        panel.files_dropped.connect(
            lambda paths: self._attach(lambda owner: self.attaching.add(owner, paths, SCAN))
        )
        self.beside.placed.connect(self._place)

    def _place(self) -> None:
        """Where there is no room for list and panel beside each other, the panel that is asked for takes it all."""
        alone = not self.panel.isHidden() and self.beside.width() < look.px(BOTH)
        self.card.setVisible(not alone)
        self.summary.setVisible(not alone or self.height() >= look.px(LOW))
        if alone:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(UNBOUND)
        self.tools.arrange()
        self._show_columns()

    def _show_columns(self) -> None:
        """Fewer columns where the panel leaves little room; the superior's only where there is something in it."""
        room = self.beside.width() - (0 if self.panel.isHidden() else look.px(WIDE))
        few = FEW if room < look.px(ROOMY) else ()
        bare = all(one.opinion.superior is None for one in self.items)
        gone = {*few, *((SUPERIOR,) if bare else ())}
        for column in FEW:
            self.table.setColumnHidden(column, column in gone)
        self.table.set_widths([0 if place in gone else wide for place, wide in enumerate(WIDTHS)])

    # Reading ---------------------------------------------------------------------------------------------------

    def take_change(self, tables: set[str]) -> None:
        if not tables <= OPINIONS:
            self._facts = None
        self.reread()

    def read_again(self) -> None:
        book = self.desk.book
        if book is None:
            return
        key = (self.scope.year, self.scope.branch_uid, today())
        self.panel.settle()
        if self._facts is not None and self._facts[0] != key:
            self._facts = None
        known = self._facts[1] if self._facts is not None else None
        year, branch = self.scope.year, self.scope.branch_uid
        found = book.read(lambda session: queries.look_at(session, year, branch, facts=known))
        self.looked = found
        self._facts = (key, found.facts)
        self.say_period(found.scores.period)
        self._show_summary(found)
        self._show_views()
        self.acts.show_next(found)

    @property
    def items(self) -> Sequence[Scored]:
        return self.looked.scores.items if self.looked is not None else ()

    def item(self, code: str) -> Scored | None:
        """An item of the sheet by its code."""
        return self.looked.scores.by_code.get(code) if self.looked is not None else None

    # Above the list --------------------------------------------------------------------------------------------

    def _show_summary(self, found: Looked) -> None:
        given, total = found.scores, points(found.scores.total)
        standard = given.standard
        self.summary.about.say(f"{standard.title} · {found.whose}")
        self.summary.show_total(
            self.tr("{total} 分").format(total=total),
            self.tr("满分 {most} 分").format(most=points(standard.total)),
            (grade_mark(standard, given.grade), given.grade),
        )
        self.summary.bars.show_parts(
            [
                PartShare(
                    f"{numeral(part.number)}、{part.title}",
                    f"{points(given.parts[part.number])} / {points(part.points)}",
                    given.parts[part.number] / part.points if part.points else 0,
                )
                for part in standard.parts
            ]
        )
        self.summary.show_still(*self._still(found))
        self.summary.steps.say(self._steps(found))
        self._show_banners(found)

    def _still(self, found: Looked) -> tuple[str, str]:
        """What can still be had, and what of it runs out first."""
        given = found.scores
        rest = sum(still(one) for one in given.items)
        if given.frozen:
            return self.tr("✓ 已定稿，得分不再随记录变化"), "done"
        if not rest:
            return self.tr("已没有可争取的分"), "second"
        text = self.tr("! 还可争取 {rest} 分").format(rest=points(rest))
        first = nearest(given.items)
        if first is not None:
            says = self.tr("，最近到期：{day} {what}")
            text += says.format(day=day(first.by), what=first.label)
        return text, "due"

    def _steps(self, found: Looked) -> str:
        """How far the sheet is."""
        sheet, due = found.sheet, found.scores.period.due
        if not sheet:
            return self.tr("还没有开始自评，期限 {day}。给任何一项评分就开始了。").format(day=day(due))
        said = [self.tr("自评人 {who}").format(who=sheet["who"]) if sheet["who"] else ""]
        if sheet["assessed_on"] is None:
            said.append(self.tr("自评期限 {day}").format(day=day(due)))
            if sheet["reopened_on"] is not None:
                says = self.tr("{day} 重新打开：{reason}")
                said.append(says.format(day=sheet["reopened_on"].dotted_full, reason=sheet["reopen_reason"]))
        else:
            said.append(self.tr("{day} 定稿").format(day=sheet["assessed_on"].dotted_full))
        share = poll_share(sheet)
        said.append(self.tr("群众满意率 {share}").format(share=share) if share else "")
        if sheet["applied_on"] is not None:
            said.append(self.tr("{day} 申报").format(day=sheet["applied_on"].dotted_full))
        if found.superior_total is not None:
            says = self.tr("上级审核 {total} 分 {grade}")
            total, grade = points(found.superior_total), sheet["superior_grade"] or ""
            said.append(says.format(total=total, grade=grade).rstrip())
        return " · ".join(part for part in said if part)

    def _show_banners(self, found: Looked) -> None:
        known = any(one.proofs or (one.how != "fact" and not one.waits) for one in found.scores.items)
        bare = not found.scores.total and not known
        self.empty.say(
            self.tr("台账里还没有能计分的记录，所以是 0 分。先登记党员，再记会议和各项工作，分数会自己出来。")
            if bare
            else ""
        )
        codes = list(found.changed)
        says = self.tr("定稿以后 {codes} 的记录有变化。自评表不变，变化单独列出。")
        self.banner.say(says.format(codes=listed(codes)) if codes else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.summary.fit(self.height())
        self.tools.arrange()

    # The list --------------------------------------------------------------------------------------------------

    def _views(self) -> list[tuple[str, str, Callable[[Scored], bool]]]:
        changed = self.looked.changed if self.looked is not None else {}
        found: list[tuple[str, str, Callable[[Scored], bool]]] = [
            ("all", self.tr("全部"), lambda one: True),
            ("short", self.tr("未满分"), lambda one: not one.full),
            ("waits", self.tr("待自判"), lambda one: one.waits),
            ("unproved", self.tr("缺佐证"), lambda one: one.unproved),
            ("override", self.tr("已更正"), lambda one: one.how == "override"),
        ]
        if changed:
            found.append(("changed", self.tr("有变化"), lambda one: one.item.code in changed))
        return found

    def _show_views(self) -> None:
        views = self._views()
        with QSignalBlocker(self.chips):
            self.chips.show_views([(key, text, sum(map(shows, self.items))) for key, text, shows in views])
        self.tools.arrange()
        self._show_list()

    def _text_of(self, one: Scored) -> str:
        official = self.looked.words.get(one.item.code, "") if self.looked is not None else ""
        lacks = (lack.label for lack in one.lacking)
        return folded(" ".join((one.item.code, one.item.title, official, one.part.title, *lacks)))

    def _show_list(self) -> None:
        found = self.looked
        if found is None:
            return
        shows = next((shows for key, _, shows in self._views() if key == self.chips.current), None)
        typed = folded(self._typed)
        shown = [one for one in self.items if shows is None or shows(one)]
        shown = [one for one in shown if typed in self._text_of(one)]
        lines: list[Line] = []
        for part in found.scores.standard.parts:
            mine = [one for one in shown if one.part.number == part.number]
            if mine:
                title = f"{numeral(part.number)}、{part.title}"
                got = f"{points(found.scores.parts[part.number])} / {points(part.points)}"
                lines.append(heading(title, got, len(self.model.heads)))
                lines += [self._line(one, found) for one in mine]
        self.table.show_items(lines)
        self._show_columns()
        self.places.setCurrentWidget(self.beside if lines else self.nothing)
        self.counted.emit(len(shown), len(self.items))

    def _line(self, one: Scored, found: Looked) -> Line:
        sign, how = how_of(one)
        warned, text = hint(one, found.changed.get(one.item.code))
        drafted = one.item.code in self.panel.drafts(found.year, found.branch)
        superior = one.opinion.superior
        texts = (
            one.item.code, one.item.title, points(one.item.points), points(one.score), points(superior),
            f"{sign.sign} {how}",
            self.tr("! 评分还没有保存") if drafted else f"{warned.sign} {text}" if warned else text,
        )  # fmt: skip
        tones = {
            3: "done" if one.full else None,
            SUPERIOR: "due" if superior is not None and superior != one.score else None,
            5: sign.role,
            6: "due" if drafted else warned.role if warned else "ink2",
        }
        return Line(one.item.code, texts, shown_tones(tones))

    def find(self, typed: str) -> None:
        self._typed = typed
        self._show_list()

    def clear_filter(self) -> None:
        self._typed = ""
        self.chips.choose("all")
        self._show_list()

    def _ask_clear(self) -> None:
        getattr(self.desk.window, "clear_filter", self.clear_filter)()

    def take_keys(self) -> None:
        if self.card.isHidden():
            self.beside.toggle.click()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The item chosen -------------------------------------------------------------------------------------------

    def _show_item(self) -> None:
        one, book = self.item(self.table.key), self.desk.book
        files: Sequence[Any] = ()
        if one is not None and book is not None and one.opinion.uid:
            files = book.read(lambda session: queries.files_of(session, one.opinion.uid))
        before = self.panel.one.item.code if self.panel.one is not None else ""
        if before != self.table.key:
            self.panel.settle()
        self.panel.show_item(one, self.looked, files)
        found = self.looked
        if (
            found is not None
            and before != self.table.key
            and before in self.panel.drafts(found.year, found.branch)
        ):
            self._show_list()  # it says that something typed there is not kept

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed and is right is kept when the page is left."""
        if self.desk.book is not None:
            self.panel.settle()
        super().hideEvent(event)

    def _start(self) -> None:
        """Into the panel, where the item is judged."""
        if self.beside.toggle.isVisible() and not self.beside.toggle.isChecked():
            self.beside.toggle.click()
        self._later.stop()
        self._show_item()
        self.panel.start()

    def say(self, code: str, values: Mapping[str, Any], *, stays: bool = False) -> None:
        """Keeps what was said of an item; the sheet begins with it where there was none."""
        one = self.item(code)
        if one is None:
            return
        says = self.tr("登记上级审核 {item}") if "superior" in values else self.tr("评定 {item}")
        what = says.format(item=f"{code} {one.item.title}")
        kept = self.done(
            what, lambda session: queries.set_opinion(session, self.begun(session), code, values)
        )
        if kept and not stays:
            self.take_keys()

    def begun(self, session: Any) -> str:
        """The sheet that is shown, begun where there was none."""
        found = self.looked
        assert found is not None
        there = queries.find_sheet(session, found.scores.standard.name, found.year, found.branch)
        who = self.desk.who or None
        return there or queries.start_sheet(session, found.year, branch=found.branch, who=who)

    def go_to_record(self, source: str, uid: str) -> None:
        """Opens a record where it lives; where it can't be shown by itself, the list in which it stands."""
        if not self._window("show_record")(source, uid) and not self._window("show_source")(source):
            self.desk.say(self.tr("没有找到这条记录，可能已经删除。"))

    def _window(self, name: str) -> Callable[..., bool]:
        return getattr(self.desk.window, name, lambda *_: False)

    def _go(self, name: str) -> None:
        self._window("go")(name)

    def _attach(self, act: Callable[[Owner], None]) -> None:
        """Does something with the files of the item chosen; its row is made first where the sheet was not begun."""
        one = self.panel.one
        if one is None or not self.desk.can_edit:
            return
        uid, name = one.opinion.uid, f"{one.item.code} {one.item.title}"
        if not uid:
            made: list[Row] = []
            if not self.desk.edit(
                self.tr("开始自评"),
                lambda session: made.append(queries.item_row(session, self.begun(session), one.item.code)),
            ):
                return
            uid = made[0]["uid"]
        act(Owner(queries.TABLE_NAME, uid, name))

    def _do_with_file(self, what: str, one: Any) -> None:
        if what == "remove":
            self._attach(lambda owner: self.attaching.remove(owner, one))
        else:
            (self.attaching.open if what == "open" else self.attaching.save)(one)

    def show_record(self, source: str, uid: str) -> bool:
        if source != self.source or self.looked is None:
            return False
        found = next((one.item.code for one in self.items if uid in (one.opinion.uid, one.item.code)), "")
        return self.table.go_to(found)
