"""What an item counted: each criterion with its target, the records behind it as links, what lacks and until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.desk.palette import Mark, look
from partybook.desk.pieces import Pressed, StateWord, button, column, row, set_tone, words
from partybook.facts import Proof
from partybook.features.scoring.dialogs.says import GONE, GOOD, SHORT, by_words, points, value_words
from partybook.features.scoring.rules import Counted, Lack, amount

FIRST = 5  # records that are shown before one asks for all
NONE = Mark("–", "none")


def target_words(one: Counted) -> str:
    """10/12 次, or 12 次（要求 12 次）; a fact without a target by its value."""
    value = value_words(one.value, one.unit)
    if one.value is None:
        return value
    if one.least is not None:
        return f"{value} / {amount(one.least, one.unit)}"
    if one.most is not None:
        return f"{value} ≤ {amount(one.most, one.unit)}"
    return value


class Folded(QWidget):
    """Lines of which the first are shown, and all when it is asked."""

    def __init__(self, lines: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(5))
        self._rest = lines[FIRST:]
        for line in lines:
            inside.addWidget(line)
        for line in self._rest:
            line.hide()
        self.all = button(self.tr("全部 {count} 条").format(count=len(lines)), "link")
        self.all.setProperty("rank", "small")
        self.all.clicked.connect(self.show_all)
        inside.addLayout(row(self.all, None))
        self.all.setVisible(bool(self._rest))

    def show_all(self) -> None:
        for line in self._rest:
            line.show()
        self.all.hide()


class CountedBlock(QWidget):
    """One criterion. `record_asked` gives source and uid of a record, `place_asked` the source where more is entered."""

    record_asked = Signal(str, str)
    place_asked = Signal(str)

    def __init__(self, one: Counted, places: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._place = places.get(one.fact, "")
        self.records: list[Pressed] = []
        self.lacks: list[Pressed] = []
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.px(5))
        inside.addLayout(self._head(one))
        if one.rule:
            inside.addWidget(
                words(self.tr("依据：{rule}").format(rule=one.rule), tone="second", rank="small", wrap=True)
            )
        if one.proofs:
            self.records = [self._record(proof) for proof in one.proofs]
            inside.addWidget(_indented(Folded(self.records)))
        lacks = sorted(one.lacking, key=lambda lack: (lack.gone, lack.by))
        if lacks:
            self.lacks = [self._lack(lack, one.says) for lack in lacks]
            inside.addWidget(_indented(Folded(self.lacks)))
        if one.what == "fact" and not one.met and self._place:
            self.go = button(self.tr("去登记"), "link", tip=self.tr("到登记这些记录的那一页"))
            self.go.setProperty("rank", "small")
            self.go.clicked.connect(lambda: self.place_asked.emit(self._place))
            inside.addWidget(_indented(self.go, stretch=True))

    def _head(self, one: Counted) -> QWidget:
        state = StateWord()
        state.setProperty("rank", "small")
        state.setWordWrap(True)
        mark = GOOD if one.met else SHORT if one.what == "fact" else NONE
        if one.met is False and one.lacking and all(lack.gone for lack in one.lacking):
            mark = GONE
        state.show_state(mark, f"{one.says}　{target_words(one)}")
        if mark is not GONE:
            set_tone(state, mark.role if mark is not NONE else "")
        earned = words(rank="small", tone="second")
        if one.what == "fact":
            shown = self.tr("{earned} / {part} 分")
            earned.setText(shown.format(earned=points(_whole(one.earned)), part=points(_whole(one.part))))
        line = row(state, earned, gap=6)
        line.setStretch(0, 1)
        return line

    def _record(self, proof: Proof) -> Pressed:
        line = Pressed(f"· {proof.label}")
        line.setToolTip(self.tr("打开这条记录"))
        line.pressed.connect(lambda: self.record_asked.emit(proof.source, proof.uid))
        return line

    def _lack(self, lack: Lack, about: str) -> Pressed:
        says = self.tr("{sign} 缺：{what}（{by}）")
        mark = GONE if lack.gone else SHORT
        line = Pressed(
            says.format(sign=mark.sign, what=lack.label.removeprefix(f"{about}："), by=by_words(lack))
        )
        set_tone(line, mark.role)
        line.setToolTip(self.tr("到补齐它的地方"))
        line.pressed.connect(lambda: self._close(lack))
        return line

    def _close(self, lack: Lack) -> None:
        """What lacks is closed where the fact's records are entered; the record it is about leads there on its tab."""
        feature = lack.source.partition(".")[0]
        if lack.uid and (not self._place or self._place.startswith(f"{feature}.")):
            self.record_asked.emit(lack.source, lack.uid)
        elif self._place:
            self.place_asked.emit(self._place)


def _whole(value: object) -> int:
    return int(value + 0.5)  # type: ignore[operator]


def _indented(part: QWidget, *, stretch: bool = False) -> QWidget:
    holder = QWidget()
    holder.setObjectName("plain")
    line = column(row(part, *([None] if stretch else [])))
    line.setContentsMargins(look.px(14), 0, 0, 0)
    holder.setLayout(line)
    return holder
