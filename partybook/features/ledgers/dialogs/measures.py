"""What a ledger counts up to and what it should reach, in the clerk's words: a line above the list, a word on its card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from partybook.desk.flow import Flow
from partybook.desk.language import word
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import Pressable, StateWord, set_tone
from partybook.facts import Fact
from partybook.features.ledgers.queries import LedgerFact
from partybook.features.ledgers.rules import FEN, HOURS, SHARE
from partybook.money import yuan

MET, UNMET, TO_COME = Mark("✓", "done"), Mark("!", "due"), Mark("○", "none")
NAMED = 8  # what lacks and is named, at most
Measured = tuple[LedgerFact, Fact]


def amount(fact: LedgerFact, value: int) -> str:
    """A number with its unit: money in yuan, shares in percent, hours with their decimal."""
    translate = QCoreApplication.translate
    if fact.unit == SHARE:
        return f"{value / 100:.2f}".rstrip("0").rstrip(".") + "%"
    if fact.unit == FEN:
        return translate("ledgers", "{value} 元").format(value=yuan(value, thousands=True))
    if fact.unit == HOURS:
        return translate("ledgers", "{value} 小时").format(value=f"{value / 10:.1f}".removesuffix(".0"))
    return f"{value} {word(fact.unit)}"


def target_words(fact: LedgerFact) -> str:
    """What a fact should reach; empty where nothing is asked."""
    if fact.target is None:
        return ""
    translate, least, most = QCoreApplication.translate, fact.target.least, fact.target.most
    if most is not None and (least or 0) == most:
        return translate("ledgers", "应为 {value}").format(value=amount(fact, most))
    if least == 10_000 and fact.unit == SHARE:  # nothing is more than all
        return translate("ledgers", "应为 {value}").format(value=amount(fact, least))
    parts = []
    if least is not None:
        more = translate("ledgers", "应不低于 {value}") if fact.unit == SHARE else ""
        more = more or translate("ledgers", "应不少于 {value}")
        parts.append(more.format(value=amount(fact, least)))
    if most is not None:
        parts.append(translate("ledgers", "应不超过 {value}").format(value=amount(fact, most)))
    return translate("ledgers", "，").join(parts)


def told(measured: Measured) -> str:
    """What a fact is and how much: 志愿者占居民 2.1%."""
    fact, found = measured
    translate, title = QCoreApplication.translate, word(fact.title)
    if found.value is not None:
        return f"{title} {amount(fact, found.value)}"
    if fact.what == "share_of" and found.proofs:
        return translate("ledgers", "{title}：“社区概况”里还没有填居民数").format(title=title)
    return translate("ledgers", "{title}：还没有记录").format(title=title)


def is_met(measured: Measured) -> bool | None:
    """Whether a fact reaches its target; None where it has none, or where there is nobody whom it could speak of."""
    fact, found = measured
    if fact.target is None or is_idle(measured):
        return None
    return fact.target.met(found.value)


def is_idle(measured: Measured) -> bool:
    """Whether nobody is listed of whom a fact speaks."""
    return measured[0].what == "listed" and measured[1].value is None


def said(measured: Measured) -> tuple[Mark | None, str]:
    """A fact as sign and words: ! 志愿者占居民 2.1%，未达标（应不低于 3%）."""
    met, text = is_met(measured), told(measured)
    if met is None:
        return None, text
    translate = QCoreApplication.translate
    says = translate("ledgers", "{told}，达标（{target}）") if met else ""
    says = says or translate("ledgers", "{told}，未达标（{target}）")
    return MET if met else UNMET, says.format(told=text, target=target_words(measured[0]))


def unmet_word(unmet: Sequence[Measured], rows: int) -> tuple[Mark, str] | None:
    """What a card says of the targets that are not reached; before the first row what is asked for."""
    if not unmet:
        return None
    first, translate = unmet[0], QCoreApplication.translate
    if not rows:
        title, target = word(first[0].title), target_words(first[0])
        return TO_COME, translate("ledgers", "{title}{target}").format(title=title, target=target)
    if len(unmet) == 1:
        says = translate("ledgers", "{told}，{target}")
        return UNMET, says.format(told=told(first), target=target_words(first[0]))
    return UNMET, translate("ledgers", "{count} 项指标未达标").format(count=len(unmet))


def lacking_rows(measured: Measured) -> frozenset[str]:
    """The rows of the ledger that a fact would want otherwise."""
    return frozenset(proof.uid for proof in measured[1].lacking if "/" not in proof.uid)


def lacking_names(measured: Measured) -> list[str]:
    """What has no row at all: people not visited, months, branches."""
    return [proof.label for proof in measured[1].lacking if "/" in proof.uid]


class MeasureWord(Pressable, StateWord):
    """A fact in the line; one that lacks rows can be pressed to see them."""

    pressed = Signal()

    def can_be_pressed(self, count: int) -> None:
        """So many rows are behind it."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        says = QCoreApplication.translate("ledgers", "看还缺的 {count} 条").format(count=count)
        self.setToolTip(says)
        self.setAccessibleDescription(says)


class Measures(QWidget):
    """The facts of a ledger in a line that goes on where it is full; those with a target first. `asked` gives what a
    fact is called and the rows that it lacks."""

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._line = Flow(self, look.px(4))
        self.said: list[MeasureWord] = []

    def show_measured(self, measured: Sequence[Measured]) -> None:
        """Shows facts in place of those of before."""
        for old in self.said:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.said = []
        for one in sorted((one for one in measured if not is_idle(one)), key=lambda one: is_met(one) is None):
            mark, text = said(one)
            piece, lacking = MeasureWord(), lacking_rows(one)
            if lacking and mark == UNMET:
                text = f"{text} ›"
                piece.can_be_pressed(len(lacking))
                title = word(one[0].title)
                piece.pressed.connect(lambda title=title, lacking=lacking: self.asked.emit(title, lacking))
            if mark == UNMET and not lacking:
                piece.setToolTip(_without(lacking_names(one)))
            piece.setProperty("rank", "small")
            piece.setContentsMargins(0, 0, look.px(14), 0)
            piece.show_state(mark, text)
            set_tone(piece, mark.role if mark else "second")
            self._line.addWidget(piece)
            self.said.append(piece)
        self.setVisible(bool(self.said))
        self.updateGeometry()


def _without(names: Sequence[str]) -> str:
    """What lacks, in a sentence; the first ones where there are many."""
    if not names:
        return ""
    translate = QCoreApplication.translate
    listed = translate("ledgers", "、").join(names[:NAMED])
    if len(names) > NAMED:
        return translate("ledgers", "还缺：{names}等 {count} 项").format(names=listed, count=len(names))
    return translate("ledgers", "还缺：{names}").format(names=listed)
