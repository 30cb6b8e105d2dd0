"""Tying an item of a standard to facts: which facts, what they should reach, how points follow, what it gives now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from partybook.desk import room
from partybook.desk.form import Choice, Finder, Finding
from partybook.desk.language import said, word
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, Card, button, column, row, words
from partybook.desk.unsaved import UnsavedDialog
from partybook.errors import Problem
from partybook.facts import Fact
from partybook.features.scoring import queries
from partybook.features.scoring.dialogs.says import points, value_words
from partybook.features.scoring.dialogs.targets import (
    how_words,
    read,
    read_steps,
    shown,
    steps_shown,
)
from partybook.features.scoring.rules import Criterion, Item, Scored, unit_word
from partybook.fields import Codes, Field, Label, Points
from partybook.text import folded, mark

LEAST, MOST = "least", "most"
LOOK_AFTER = 250  # ms
FactOf = Callable[[str], Fact | None]


class FactLine(QWidget):
    """One fact with its target; `changed` says that something is another now, `gone` that it is not wanted."""

    changed = Signal()
    gone = Signal()

    def __init__(
        self, choices: Sequence[Choice], codes: Codes, fact_of: FactOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._fact_of, self._kept = fact_of, Criterion("fact", "")
        self.unit = ""
        self.fact = Finder(Field("fact", mark("数据"), Label()), codes, Finding(choices, _matches))
        self.fact.input.setPlaceholderText(self.tr("输入数据的名称查找，如 党课"))
        self.fact.edited.connect(self._take_fact)
        self.bound = QComboBox()
        self.bound.addItem(self.tr("至少"), LEAST)
        self.bound.addItem(self.tr("至多"), MOST)
        self.bound.setAccessibleName(self.tr("至少还是至多"))
        self.value = QLineEdit()
        self.value.setAccessibleName(self.tr("要达到的数"))
        self.value.setFixedWidth(look.px(72))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.value.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        self.behind = words("", tone="second")
        self.now = words("", tone="second", rank="small", wrap=True)
        remove = button("×", "link", tip=self.tr("去掉这一项数据"))
        remove.clicked.connect(self.gone)
        self.bound.activated.connect(lambda _place: self.changed.emit())
        self.value.textEdited.connect(lambda _text: self.changed.emit())
        first = row(self.fact, remove, gap=6)
        first.setStretch(0, 1)
        second = row(self.bound, self.value, self.behind, 10, self.now, gap=6)
        second.setStretch(4, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(4))
        inside.addLayout(first)
        inside.addLayout(second)

    def show_criterion(self, one: Criterion) -> None:
        """Puts a fact in as it is tied now."""
        self._kept = one
        self.fact.take(one.fact)
        self._show_now()
        self.bound.setCurrentIndex(self.bound.findData(LEAST if one.most is None else MOST))
        self.value.setText(shown(one.least if one.most is None else one.most, self.unit))

    def _take_fact(self) -> None:
        self._show_now()
        self.changed.emit()

    def _show_now(self) -> None:
        """What the records give of the fact today, by which a target can be chosen."""
        name = str(self.fact.value or "")
        fact = self._fact_of(name) if name else None
        shares = name.endswith(("_share", "_rate"))
        self.unit = fact.unit if fact is not None else "bp" if shares else ""
        self.behind.setText(unit_word(self.unit))
        now = value_words(fact.value if fact is not None else None, self.unit)
        self.now.setText(self.tr("现在 {now}").format(now=now) if name else "")

    def criterion(self, title_of: Mapping[str, str]) -> Criterion:
        """The fact as it stands here. Problems required, target-number, those of the finder."""
        self.fact.settle()
        if self.fact.problem is not None:
            raise self.fact.problem
        if not self.fact.value:
            raise Problem("required", mark("请填写{label}。"), label=mark("数据"))
        name = str(self.fact.value)
        value = read(self.value.text(), self.unit)
        bound = str(self.bound.currentData())
        says = self._kept.says if self._kept.fact == name else word(title_of[name])
        kept = self._kept if self._kept.fact == name else Criterion("fact", says)
        return replace(
            kept,
            says=says,
            fact=name,
            least=value if bound == LEAST else None,
            most=value if bound == MOST else None,
            steps=(),
            off=0,
        )


class TieDialog(UnsavedDialog):
    """`kept` gives the criteria and how points follow. `try_out` says what an item told like this gives now."""

    kept = Signal(object, str)

    def __init__(
        self,
        item: Item,
        official: str,
        titles: Mapping[str, str],
        fact_of: FactOf,
        try_out: Callable[[Item], Scored],
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._item, self._titles, self._try_out = item, titles, try_out
        self._fact_of, self._codes = fact_of, codes
        groups = {name: word(title) for name, title in queries.fact_groups().items()}
        names = {name: word(title) for name, title in titles.items()}
        self._choices = [
            Choice(name, title, groups.get(name.partition(".")[0], ""), folded(f"{title} {name}"))
            for name, title in sorted(names.items(), key=lambda pair: pair[1])
        ]
        self.setWindowTitle(self.tr("怎样计分：{item}").format(item=f"{item.code} {item.title}"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.lines: list[FactLine] = []
        self._later = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._later.timeout.connect(self.look_now)
        self._lay_out(official)
        for one in item.scored:
            if one.what == "fact":
                self.add(one)
        self._was = self._told()
        self._arrange()
        room.fit(self, 620, 600)
        self.look_now()

    def _lay_out(self, official: str) -> None:
        card = Card(16)
        head = self.tr("{item}　满分 {most} 分")
        title = head.format(item=f"{self._item.code} {self._item.title}", most=points(self._item.points))
        card.inside.addWidget(words(title, rank="section", wrap=True))
        if official:
            card.inside.addWidget(words(official, tone="second", rank="small", wrap=True))
        self._stack = QVBoxLayout()
        self._stack.setSpacing(look.px(12))
        card.inside.addLayout(self._stack)
        self.more = button(self.tr("＋ 加一项数据"), "link")
        self.more.clicked.connect(lambda: self.add())
        card.inside.addLayout(row(self.more, None))
        self.how = QComboBox()
        for key, text in how_words().items():
            self.how.addItem(text, key)
        self.how.setCurrentIndex(self.how.findData(self._item.how))
        self.how.setAccessibleName(self.tr("怎样得分"))
        self.how.activated.connect(lambda _place: self._changed())
        self.extra = QLineEdit()
        self.extra.textEdited.connect(lambda _text: self._changed())
        line = row(words(self.tr("怎样得分"), tone="second"), self.how, self.extra, gap=8)
        line.setStretch(2, 1)
        card.inside.addLayout(line)
        judged = next((one.says for one in self._item.scored if one.what == "judgement"), "")
        self.judged = QCheckBox(self.tr("还要由人评定"))
        self.judged.setChecked(bool(judged))
        self.judged.toggled.connect(lambda _on: self._changed())
        self.about = QLineEdit(judged or self._item.title)
        self.about.setAccessibleName(self.tr("评定什么"))
        self.about.textEdited.connect(lambda _text: self._changed())
        line = row(self.judged, self.about, gap=8)
        line.setStretch(1, 1)
        card.inside.addLayout(line)
        self.result = Banner()
        self.sums = words("", tone="second", rank="small", wrap=True)
        card.inside.addWidget(self.sums)
        self.wrong = words("", tone="late", rank="small", wrap=True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("ground")
        held = column(card, None)
        held.setContentsMargins(*(look.px(side) for side in (20, 16, 20, 8)))
        inside.setLayout(held)
        area.setWidget(inside)
        self._fill_whole(area)

    def _fill_whole(self, area: QScrollArea) -> None:
        self.save, cancel = button(self.tr("保存"), "filled"), button(self.tr("取消"))
        self.save.clicked.connect(self.keep)
        cancel.clicked.connect(self.reject)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = row(self.wrong, None, cancel, self.save, gap=8)
        line.setContentsMargins(*(look.px(side) for side in (20, 12, 20, 12)))
        foot.setLayout(line)
        said_now = column(self.result)
        said_now.setContentsMargins(*(look.px(side) for side in (20, 0, 20, 10)))
        whole = column(area, said_now, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def add(self, one: Criterion | None = None) -> FactLine:
        """A line more, for a fact that is tied or for a new one."""
        line = FactLine(self._choices, self._codes, self._fact_of)
        if one is not None:
            line.show_criterion(one)
            if one.off:
                self.extra.setText(points(one.off))
            if one.steps:
                self.extra.setText(steps_shown(one.steps, line.unit))
        line.changed.connect(self._changed)
        line.gone.connect(lambda: self._drop(line))
        self.lines.append(line)
        self._stack.addWidget(line)
        return line

    def _drop(self, line: FactLine) -> None:
        self.lines.remove(line)
        self._stack.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._changed()

    def _changed(self) -> None:
        self._arrange()
        self._later.start()

    def _arrange(self) -> None:
        """What a way of scoring asks for besides."""
        how = self.how.currentData()
        self.extra.setVisible(how in ("steps", "per_miss"))
        hints = {"steps": self.tr("如 1=0.5 4=2"), "per_miss": self.tr("每差一个扣几分，如 0.5")}
        self.extra.setPlaceholderText(hints.get(how, ""))
        self.extra.setAccessibleName(hints.get(how, ""))
        self.about.setVisible(self.judged.isChecked())

    def _told(self) -> tuple[object, ...]:
        """All that stands here, to see whether something was changed."""
        facts = [(line.fact.text(), line.bound.currentData(), line.value.text()) for line in self.lines]
        judged = self.about.text() if self.judged.isChecked() else ""
        return (*facts, self.how.currentData(), self.extra.text(), judged)

    def item(self) -> Item:
        """The item as it is told here. Problems of its lines, tie-nothing."""
        how = str(self.how.currentData())
        facts = [line.criterion(self._titles) for line in self.lines]
        if how == "per_miss":
            off = self._off()
            facts = [replace(one, off=off) for one in facts]
        if how == "steps" and facts:
            steps = read_steps(self.extra.text(), self.lines[0].unit)
            facts = [replace(one, steps=steps, least=steps[-1][0], most=None) for one in facts]
        judged = [Criterion("judgement", self.about.text().strip() or self._item.title)]
        others = [one for one in self._item.criteria if not one.scored]
        found = (*(judged if self.judged.isChecked() else ()), *facts, *others)
        item = replace(self._item, criteria=found, how=how)
        _check(item)
        return item

    def _off(self) -> int:
        """How much is taken off for each that lacks."""
        if not self.extra.text().strip():
            raise Problem("tie-off", mark("请填写每差一个扣几分，如 0.5。"))
        return int(Points().parse(self.extra.text(), {}))

    def look_now(self) -> None:
        """What the item gives with the records of this period."""
        try:
            found = self._try_out(self.item())
        except Problem as problem:
            self.result.say("")
            self.sums.setText("")
            self.wrong.setText(f"▲ {said(problem)}" if self.has_changes() else "")
            return
        self.wrong.setText("")
        got, most = points(found.score), points(found.item.points)
        self.result.say(self.tr("本期按这样计：{got} / {most} 分").format(got=got, most=most))
        self.sums.setText(found.arithmetic)

    def has_changes(self) -> bool:
        return hasattr(self, "_was") and self._told() != self._was

    def keep(self) -> None:
        """Hands over the criteria; what is wrong is said and keeps the dialog."""
        try:
            item = self.item()
        except Problem as problem:
            self.wrong.setText(f"▲ {said(problem)}")
            return
        if not self.has_changes():
            self.leave()
            return
        self.kept.emit(item.criteria, item.how)


def _check(item: Item) -> None:
    """What does not go together, in the clerk's words. Problems tie-nothing, tie-all, tie-share, tie-steps."""
    facts = [one for one in item.scored if one.what == "fact"]
    if not item.scored:
        raise Problem("tie-nothing", mark("请至少选一项数据，或由人评定。"))
    if item.how == "all" and len(facts) < len(item.scored):
        raise Problem("tie-all", mark("全部达到才得分的，不能再由人评定。请换一种得分办法。"))
    if item.how == "share" and any(not one.least for one in facts):
        raise Problem("tie-share", mark("按完成比例得分的，每项数据都要写“至少”多少。"))
    if item.how in ("share", "steps", "per_miss") and not facts:
        raise Problem("tie-how", mark("这种得分办法要有数据。请加一项数据，或改为“每项达到各得其分”。"))
    for one in facts if item.how == "steps" else ():
        values, given = zip(*one.steps, strict=True)
        most = int(item.part_of(one))
        if list(values) != sorted(set(values)) or list(given) != sorted(given) or given[-1] != most:
            text = mark("分档要从低到高，最高一档得满分 {most} 分。")
            raise Problem("tie-steps", text, most=points(most))


def _matches(keys: Sequence[str], typed: str) -> list[int]:
    """Titles that hold every part of what was typed."""
    wanted = folded(typed).split()
    return [place for place, key in enumerate(keys) if all(part in key for part in wanted)]
