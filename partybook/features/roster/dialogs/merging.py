"""Two people side by side, field by field: which value the one that stays is to have."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from partybook.dates import today
from partybook.desk.attaching import Photo
from partybook.desk.desk import Desk
from partybook.desk.form.entries import echo
from partybook.desk.language import said, word
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, Card, Pressed, button, column, row, words
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.duplicates import differ_by_id, fuller
from partybook.features.roster.rules.membership import check_person

PLACE = "place"  # branch and group are one choice: a group belongs to its branch
PHOTO = "photo"
OWN = [field for field in FIELDS if not field.computed and field.key not in ("branch", "group")]
LABEL = 132


def labels() -> dict[str, str]:
    """What each line of the comparison is called."""
    translate = QCoreApplication.translate
    found = {field.key: word(field.label) for field in OWN}
    return found | {
        PLACE: translate("MergeDialog", "党支部、党小组"),
        PHOTO: translate("MergeDialog", "照片"),
    }


class MergeDialog(QDialog):
    """`merged` follows when two have become one. The fuller and newer value is chosen to begin with."""

    merged = Signal()

    def __init__(
        self,
        people: Sequence[Mapping[str, Any]],
        belongings: Sequence[queries.Belongings],
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people, self._belongings, self._desk = people, belongings, desk
        filled = [sum(person.get(field.key) not in (None, "") for field in OWN) for person in people]
        self.kept = 1 if filled[1] > filled[0] else 0  # who stays in name; every value is chosen all the same
        self.choices: dict[str, QButtonGroup] = {}
        self.setWindowTitle(self.tr("合并：{name}").format(name=people[self.kept]["name"]))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.warning = Banner()
        self.merge = button(self.tr("合并为一人"), "filled")
        self.cancel = button(self.tr("取消"))
        self._lay_out()
        self._follow()
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(860), room.width() - 40), min(look.px(620), room.height() - 60))

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("ground")
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(*(look.px(20),) * 4)
        stack.setSpacing(look.px(12))
        stack.addWidget(self.warning)
        differing = [key for key in self._keys() if self._differs(key)]
        same = [key for key in self._keys() if not self._differs(key) and self._shown(0, key)]
        stack.addWidget(self._comparison(differing))
        if same:
            stack.addWidget(self._alike(same))
        stack.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        foot = QFrame()
        foot.setObjectName("buttons")
        told = words(self._moves(), tone="second", rank="small", wrap=True)
        line = row(told, self.cancel, self.merge)
        line.setStretch(0, 1)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        foot.setLayout(line)
        whole = column(area, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.merge.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.reject)

    def _keys(self) -> list[str]:
        both = all(one.photo for one in self._belongings)
        return [
            "name",
            PLACE,
            *(field.key for field in OWN if field.key != "name"),
            *([PHOTO] if both else []),
        ]

    def value(self, side: int, key: str) -> Any:
        """What one of the two has; an empty text is nothing."""
        if key == PLACE:
            return self._people[side].get("branch"), self._people[side].get("group")
        if key == PHOTO:
            return self._belongings[side].photo
        found = self._people[side].get(key)
        return None if found == "" else found

    def _differs(self, key: str) -> bool:
        return bool(self.value(0, key) != self.value(1, key))

    def _shown(self, side: int, key: str) -> str:
        value = self.value(side, key)
        if key == PLACE:
            return " ".join(text for text in value if text)
        field = next((one for one in OWN if one.key == key), None)
        return echo(field, value, self._desk.codes) if field is not None and value is not None else ""

    def _comparison(self, keys: Sequence[str]) -> Card:
        """The lines that differ, one choice each, under whose they are."""
        card = Card(16)
        card.inside.addWidget(words(self.tr("不同的内容，选要保留的"), rank="section"))
        grid = _grid()
        for side in (0, 1):
            grid.addLayout(self._head(side), 0, side + 1)
        for line, key in enumerate(keys, 1):
            grid.addWidget(_label(labels()[key]), line, 0, Qt.AlignmentFlag.AlignTop)
            self.choices[key] = QButtonGroup(self)
            for side in (0, 1):
                grid.addWidget(self._choice(side, key), line, side + 1, Qt.AlignmentFlag.AlignTop)
            self.choices[key].button(self._better(key)).setChecked(True)
            self.choices[key].idToggled.connect(lambda *_: self._follow())
        card.inside.addLayout(grid)
        if not keys:
            card.inside.addWidget(words(self.tr("两份的内容完全一样。"), tone="second"))
        return card

    def _head(self, side: int) -> QVBoxLayout:
        """Whose column it is: when it was entered, and one press that chooses all of it."""
        kept = self._belongings[side]
        made = dt.datetime.fromisoformat(kept.created).astimezone().strftime("%Y-%m-%d")
        title = self.tr("先登记的（{day}）") if side == 0 else self.tr("后登记的（{day}）")
        every = button(self.tr("全选这一份"), "link")
        every.setProperty("rank", "small")
        every.clicked.connect(lambda: self.choose_all(side))
        return column(
            row(words(title.format(day=made), tone="second", rank="small"), every, None, gap=6), gap=0
        )

    def _choice(self, side: int, key: str) -> QWidget:
        chosen = QRadioButton()
        text = self._shown(side, key)
        chosen.setAccessibleName(f"{labels()[key]} {text}")
        self.choices[key].addButton(chosen, side)
        beside: QWidget
        if key == PHOTO:
            beside = Photo(self._belongings[side].picture)
            beside.setToolTip("")
        else:
            beside = Pressed(text or self.tr("（空）"))
            beside.setProperty("tone", "" if text else "none")
            beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the button has the keys
        beside.pressed.connect(chosen.click)
        holder = QWidget()
        holder.setObjectName("plain")
        line = row(chosen, beside, *([None] if key == PHOTO else []), gap=6)
        if key != PHOTO:
            line.setStretch(1, 1)
        line.setAlignment(chosen, Qt.AlignmentFlag.AlignTop)
        holder.setLayout(line)
        return holder

    def _better(self, key: str) -> int:
        """The side whose value is fuller, or newer."""
        newer = self._belongings[1].changed > self._belongings[0].changed
        one, other = self.value(0, key), self.value(1, key)
        if key == PLACE:  # a group says more than none
            one, other = (pair if pair[1] else None for pair in (one, other))
        return 1 if fuller(one, other, other_is_newer=newer) else 0

    def choose_all(self, side: int) -> None:
        """Chooses every value of one side."""
        for group in self.choices.values():
            group.button(side).setChecked(True)

    def _alike(self, keys: Sequence[str]) -> Card:
        card = Card(16)
        card.inside.addWidget(words(self.tr("相同的内容"), rank="section"))
        grid = _grid()
        for line, key in enumerate(keys):
            grid.addWidget(_label(labels()[key]), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words(self._shown(0, key), rank="small", wrap=True), line, 1, 1, 2)
        card.inside.addLayout(grid)
        return card

    def _moves(self) -> str:
        """What comes along, and where the other goes."""
        counts = self._belongings[1 - self.kept].counts
        listed = self.tr("、").join(
            self.tr("{count} 条{what}").format(count=count, what=word(title))
            for title, count in counts.items()
        )
        if not listed:
            return self.tr("两份记录归到一人名下，另一份放进回收站；可以撤销。")
        says = self.tr("另一份的 {listed} 都归到这一人名下，它本身放进回收站；可以撤销。")
        return says.format(listed=listed)

    def chosen(self) -> dict[str, Any]:
        """The values chosen, where the two differ."""
        found: dict[str, Any] = {}
        for key, group in self.choices.items():
            value = self.value(group.checkedId(), key)
            found |= dict(zip(("branch", "group"), value, strict=True)) if key == PLACE else {key: value}
        return found

    def problems(self) -> list[Problem]:
        """What would be wrong or doubtful of the one that stays."""
        return [problem for _, problem in check_person({**self._people[self.kept], **self.chosen()}, today())]

    def _follow(self) -> None:
        problems = self.problems()
        says = [said(problem) for problem in problems]
        if differ_by_id(*self._people):
            says.insert(0, self.tr("两份的身份证号不同，很可能是两个人，请先核对证件。"))
        both = sorted(self._belongings[0].elsewhere & self._belongings[1].elsewhere)
        if both:
            text = self.tr("两份都有{what}，合并后会加在一起，同一个月可能算了两次，请到那里核对。")
            says.append(text.format(what=self.tr("、").join(map(word, both))))
        self.warning.say("\n".join(says))
        wrong = any(problem.severity == "error" for problem in problems)
        self.merge.setEnabled(self._desk.can_edit and not wrong)

    def keep(self) -> None:
        """Makes them one, as one edit."""
        kept, other = self._people[self.kept], self._people[1 - self.kept]
        values = self.chosen()
        name = values.get("name") or kept["name"]
        what = self.tr("合并 {name}").format(name=name)
        twice: list[str] = []

        def write(session: Any) -> None:
            twice[:] = queries.merge_people(session, kept["uid"], other["uid"], values)

        if self._desk.edit(what, write):
            self.accept()
            says = self.tr("已合并 {name}，另一份在回收站里。按 Ctrl+Z 可以撤销。").format(name=name)
            if twice:
                kinds = self.tr("、").join(word(self._desk.codes["event"].short(kind)) for kind in twice)
                says += self.tr("两份相同的变动只算一次：{kinds}。").format(kinds=kinds)
            self._desk.say(says)
            self.merged.emit()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, look.px(4), 0, 0)
    grid.setHorizontalSpacing(look.px(12))
    grid.setVerticalSpacing(look.px(10))
    grid.setColumnMinimumWidth(0, look.px(LABEL))
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    return grid


def _label(text: str) -> QWidget:
    return words(text, tone="second", rank="small")
