"""考核标准: the shipped one and the office's own, which is used, what each item is scored from, its official wording."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from partybook.desk.beside import Beside, Details, DetailsPanel
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.desk.lines import Line
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import Card, MenuButton, Shortened, StateWord, button, row, rule, words
from partybook.desk.question import Question
from partybook.features.scoring import queries
from partybook.features.scoring.dialogs.says import AUTO, BEST, JUDGED, days, points
from partybook.features.scoring.dialogs.targets import how_words
from partybook.features.scoring.dialogs.tying import TieDialog
from partybook.features.scoring.rules import Criterion, Item, Part, Scores, Standard, amount, numeral
from partybook.features.scoring.tab.items import ItemsModel, ItemsTable, heading, shown_tones
from partybook.features.scoring.tab.scoped import OWN, ScoredPage
from partybook.features.scoring.tab.summary import LOW
from partybook.text import folded, mark

STANDARD, WORDING = "scoring-standard", "scoring-wording"
UNUSED = Mark("○", "none")
WIDEST = 330


class StandardsPage(ScoredPage):
    """One standard in sight, chosen among those there are."""

    unit = mark("项")
    intakes = (STANDARD, WORDING)
    picks_day = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("考核标准")
        self.find_hint = self.tr("查找序号、考核内容、原文、数据…")
        self.known: Mapping[str, Standard] = {}
        self.chosen_name = ""
        self.words: Mapping[str, str] = {}
        self.titles: Mapping[str, str] = {}
        self.given: Scores | None = None
        self._typed = ""
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.of = QComboBox()
        self.of.setAccessibleName(self.tr("考核标准"))
        self.of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.of.setMaximumWidth(look.px(WIDEST))
        self.chips = Chips()
        self.imported, self.more = button(self.tr("导入考核标准…")), MenuButton(self.tr("更多"))
        self.used = button(self.tr("用这个标准"), "filled")
        self.about, self.state = Shortened("", tone="second", rank="small"), StateWord()
        self.name = Shortened("", rank="section")
        self.note = words("", tone="second", rank="small", wrap=True)
        head = Card(12)
        head.inside.setSpacing(look.px(4))
        top = row(self.name, self.state, gap=12)
        top.setStretch(0, 1)
        head.inside.addLayout(top)
        head.inside.addWidget(self.about)
        head.inside.addWidget(self.note)
        heads = (
            self.tr("序号"), self.tr("考核内容"), self.tr("满分"), self.tr("本期"), self.tr("计分"),
            self.tr("凭什么数据"),
        )  # fmt: skip
        self.model = ItemsModel(heads, (2, 3), bold=1)
        self.table = ItemsTable(self.model, (52, 220, 54, 60, 84), self.tr("考核项目"))
        self.tied = button(self.tr("怎样计分…"))
        self.panel = DetailsPanel(self.tr("选中一项，这里显示原文和怎样计分。"), self.tied)
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table)
        self.beside = Beside(card, self.panel)
        self.tools = Tools(
            self.chips, self.beside.toggle, self.imported, self.more, self.used, beside=self.of
        )
        for part in (self.tools, head):
            self.outside.addWidget(part)
        self.outside.addWidget(self.beside, 1)
        self.head_card = head

    def _wire(self) -> None:
        self.of.activated.connect(lambda _place: self.show_standard(str(self.of.currentData())))
        self.chips.chosen.connect(lambda _key: self._show_list())
        self.imported.clicked.connect(lambda: self._import(STANDARD))
        self.used.clicked.connect(self.use)
        self.tied.clicked.connect(self.tie)
        self.table.chosen.connect(lambda _key: self._show_item())
        self.table.opened.connect(lambda _key: self.tie())
        self.beside.placed.connect(self.tools.arrange)

    # Reading ---------------------------------------------------------------------------------------------------

    def take_change(self, tables: set[str]) -> None:
        if not tables <= OWN:
            self.reread()

    def read_again(self) -> None:
        book = self.desk.book
        if book is None:
            return
        self.known, self.governing, self.titles = book.read(
            lambda session: (
                queries.all_standards(session), queries.chosen(session), queries.fact_titles(session)
            )
        )  # fmt: skip
        if self.chosen_name not in self.known:
            self.chosen_name = self.governing if self.governing in self.known else next(iter(self.known))
        self.words, self.given = book.read(self._read_standard)
        with QSignalBlocker(self.of):
            self.of.clear()
            for name, one in self.known.items():
                self.of.addItem(f"{BEST.sign} {one.title}" if name == self.governing else one.title, name)
            self.of.setCurrentIndex(self.of.findData(self.chosen_name))
        self._show_head()
        self._show_views()

    def _read_standard(self, session: Any) -> tuple[dict[str, str], Scores]:
        year, branch = self.scope.year, self.scope.branch_uid
        return queries.wording(session, self.chosen_name), queries.live(session, self.standard, year, branch)

    @property
    def standard(self) -> Standard:
        """The one in sight."""
        return self.known[self.chosen_name]

    def show_standard(self, name: str) -> None:
        """Brings another standard into sight."""
        self.chosen_name = name
        self.reread()

    def _show_head(self) -> None:
        one, governs = self.standard, self.chosen_name == self.governing
        self.name.say(one.title)
        whose = self.tr("本单位的") if one.own else self.tr("随程序提供")
        count = self.tr("{parts} 部分 {items} 项，满分 {most} 分").format(
            parts=len(one.parts), items=len(one.items), most=points(one.total)
        )
        period = one.period(self.scope.year)
        grades = "、".join(
            self.tr("{title} {least} 分起").format(title=grade.title, least=points(grade.least))
            for grade in one.grades[:-1]
        )
        paper = self.tr("依据：{paper}").format(paper=one.paper) if one.paper else ""
        said = [whose, count, days(period.first, period.last), grades, paper]
        self.about.say(" · ".join(part for part in said if part))
        self.note.setText(one.note)
        self.note.setVisible(bool(one.note) and self.height() >= look.px(LOW))
        self.state.show_state(*((BEST, self.tr("正在用")) if governs else (UNUSED, self.tr("没有用"))))
        self.used.setVisible(not governs and self.can_edit)
        self.imported.setVisible(self.can_edit)
        self._fill_menu()
        self.tools.arrange()

    def _fill_menu(self) -> None:
        menu = QMenu(self.more)
        if self.can_edit:
            if self.chosen_name == self.governing:
                menu.addAction(self.tr("载入官方原文…"), lambda: self._import(WORDING))
            menu.addAction(self.tr("下载导入模板…"), self._template)
            if self.standard.own:
                menu.addSeparator()
                menu.addAction(self.tr("删除或恢复原样…"), self.remove)
        old = self.more.menu()
        self.more.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.more.setVisible(not menu.isEmpty())

    # The list --------------------------------------------------------------------------------------------------

    def _views(self) -> list[tuple[str, str, Any]]:
        return [
            ("all", self.tr("全部"), lambda item: True),
            ("auto", self.tr("按记录"), lambda item: item.by_facts),
            ("judged", self.tr("由人评定"), lambda item: not item.by_facts),
            ("rules", self.tr("与现行规定不同"), lambda item: any(one.rule for one in item.criteria)),
            ("bare", self.tr("没有原文"), lambda item: item.code not in self.words),
        ]

    def _show_views(self) -> None:
        items = self.standard.items.values()
        with QSignalBlocker(self.chips):
            self.chips.show_views([(key, text, sum(map(shows, items))) for key, text, shows in self._views()])
        self.tools.arrange()
        self._show_list()

    def _facts_of(self, item: Item) -> str:
        return "；".join(self._criterion(one) for one in item.scored if one.what == "fact")

    def _criterion(self, one: Criterion) -> str:
        """党课 ≥ 4 次."""
        unit = next(
            (counted.unit for scored in (self.given.items if self.given else ())
             for counted in scored.counted if counted.fact == one.fact and counted.unit), ""
        )  # fmt: skip
        bound = f" ≥ {amount(one.least, unit)}" if one.least is not None else ""
        return one.says + (bound or f" ≤ {amount(one.most, unit)}")

    def _text_of(self, item: Item) -> str:
        titles = (word(self.titles.get(name, name)) for name in item.facts)
        return folded(" ".join((item.code, item.title, self.words.get(item.code, ""), *titles)))

    def _show_list(self) -> None:
        shows = next((shows for key, _, shows in self._views() if key == self.chips.current), None)
        typed = folded(self._typed)
        lines: list[Line] = []
        count = 0
        for part in self.standard.parts:
            mine = [
                item for item in part.items if (shows is None or shows(item)) and typed in self._text_of(item)
            ]
            if mine:
                lines.append(self._heading(part))
                lines += [self._line(item) for item in mine]
                count += len(mine)
        self.table.show_items(lines)
        self._show_item()
        self.counted.emit(count, len(self.standard.items))

    def _heading(self, part: Part) -> Line:
        said = self.tr("{most} 分").format(most=points(part.points))
        return heading(f"{numeral(part.number)}、{part.title}", said, len(self.model.heads))

    def _line(self, item: Item) -> Line:
        sign = AUTO if item.by_facts else JUDGED
        how = self.tr("自动") if item.by_facts else self.tr("自判")
        now = self.given.by_code[item.code] if self.given is not None else None
        got = points(now.score) if now is not None and item.facts and not now.waits else ""
        facts = self._facts_of(item) or next((one.says for one in item.scored), "")
        texts = (item.code, item.title, points(item.points), got, f"{sign.sign} {how}", facts)
        return Line(item.code, texts, shown_tones({4: sign.role, 5: None if item.by_facts else "ink2"}))

    def find(self, typed: str) -> None:
        self._typed = typed
        self._show_list()

    def clear_filter(self) -> None:
        self._typed = ""
        self.chips.choose("all")
        self._show_list()

    def take_keys(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.known:
            self.note.setVisible(bool(self.standard.note) and self.height() >= look.px(LOW))
        self.tools.arrange()

    # The item chosen -------------------------------------------------------------------------------------------

    def _show_item(self) -> None:
        item = self.standard.items.get(self.table.key) if self.known else None
        self.tied.setVisible(item is not None and self.can_edit)
        self.panel.show_details(self._details(item) if item is not None else None)

    def _details(self, item: Item) -> Details:
        official = self.words.get(item.code)
        lines = [(self.tr("满分"), points(item.points)), (self.tr("怎样得分"), how_words()[item.how])]
        parts: list[QWidget] = []
        if official:
            parts += [rule(), words(self.tr("官方原文"), rank="section"), _small(official)]
        parts += [rule(), words(self.tr("凭什么"), rank="section")]
        for one in item.criteria:
            parts.append(_small(self._said(one), "" if one.scored else "second"))
            if one.rule:
                parts.append(_small(self.tr("依据：{rule}").format(rule=one.rule), "second"))
        now = self.given.by_code[item.code] if self.given is not None else None
        if now is not None and item.facts:
            parts += [rule(), words(self.tr("本期按记录"), rank="section"), _small(now.arithmetic)]
        sign = AUTO if item.by_facts else JUDGED
        how = self.tr("按记录自动计分") if item.by_facts else self.tr("由人评定")
        return Details(f"{item.code}　{item.title}", (sign, how), "", lines, parts)

    def _said(self, one: Criterion) -> str:
        if one.what == "fact":
            title = word(self.titles.get(one.fact, one.fact))
            return self.tr("数据：{said}（{title}）").format(said=self._criterion(one), title=title)
        says = {
            "judgement": self.tr("评定：{what}"),
            "proof": self.tr("佐证：{what}"),
            "shown": self.tr("参考：{what}"),
            "note": self.tr("说明：{what}"),
        }[one.what]
        return says.format(what=one.says)

    # What it does ----------------------------------------------------------------------------------------------

    def use(self) -> None:
        """By this standard the office scores itself from now on."""
        name, title = self.chosen_name, self.standard.title
        self.done(
            self.tr("改用考核标准 {title}").format(title=title),
            lambda session: queries.choose_standard(session, name),
        )

    def remove(self) -> None:
        """An own standard goes; of a shipped one its own changes."""
        name = self.chosen_name
        question = Question(
            self.tr("删除本单位的“{title}”？").format(title=self.standard.title),
            self.tr(
                "随程序提供的恢复原样；自己导入的从台账里删去，用过它的自评表还在用时不能删。可用“撤销”找回。"
            ),
            [("stay", self.tr("取消")), ("go", self.tr("删除"))],
            self.window(),
        )
        what = self.tr("删除考核标准 {title}").format(title=self.standard.title)
        question.answered.connect(
            lambda answer: (
                self.done(what, lambda session: queries.remove_standard(session, name))
                if answer == "go"
                else None
            )
        )
        self.keep_dialog(question)
        question.open()

    def tie(self) -> None:
        """What the item chosen is scored from."""
        item, book = self.standard.items.get(self.table.key), self.desk.book
        if item is None or book is None or not self.can_edit:
            return
        standard, year, branch = self.standard, self.scope.year, self.scope.branch_uid
        dialog = TieDialog(
            item,
            self.words.get(item.code, ""),
            self.titles,
            lambda name: book.read(lambda s: queries.fact_of(s, standard, name, year, branch)),
            lambda told: book.read(lambda s: queries.as_scored(s, told, standard, year, branch)),
            self.desk.codes,
            self.window(),
        )

        def keep(criteria: Sequence[Criterion], how: str) -> None:
            what = self.tr("改计分办法 {item}").format(item=f"{item.code} {item.title}")
            if self.done(what, lambda s: queries.tie_item(s, standard.name, item.code, criteria, how)):
                dialog.leave()

        dialog.kept.connect(keep)
        self.keep_dialog(dialog)
        dialog.open()

    def _import(self, kind: str) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            errands.import_kind(kind)

    def _template(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            errands.save_template()


def _small(text: str, tone: str = "") -> QWidget:
    return words(text, tone=tone, rank="small", wrap=True)
