"""Short tables that stand in a page as high as their rows: posts, branches, the community's numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from partybook.desk.language import word
from partybook.desk.palette import Mark, look
from partybook.desk.table import PagedModel, Shape, Table
from partybook.desk.table.delegate import ROW
from partybook.features.roster.model import HELD_FIELDS, PROFILE_FIELDS, UNIT_FIELDS
from partybook.features.roster.queries import UnitOnDay
from partybook.features.roster.rules.organisation import end_of
from partybook.fields import Codes, Field
from partybook.settings import PcSettings
from partybook.text import mark

Row = Mapping[str, Any]
HEAD = 35
SUM = "sum"  # the uid of the last line


class ShortTable(Table):
    """All rows in sight, in the order given; `opened_row` gives the row that was opened."""

    opened_row = Signal(object)

    def __init__(
        self,
        fields: Sequence[Field],
        codes: Codes,
        settings: PcSettings,
        name: str,
        *,
        shown: Sequence[str],
        widths: Mapping[str, float],
        bold: str = "name",
        marks: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._by_uid: dict[str, Row] = {}
        keys = frozenset(field.key for field in fields)
        shape = Shape(fields, codes, bold=bold, marks=marks or {}, unsorted=keys)
        model = PagedModel(shape, self._fetch)
        super().__init__(model, settings, name, shown=shown, widths=widths, parent=parent)
        model.setParent(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.opened.connect(lambda uid: self.opened_row.emit(self.row(uid)))
        look.changed.connect(self._fit_height)

    def _fetch(self, uids: Sequence[str]) -> list[Row]:
        return [self._by_uid[uid] for uid in uids]

    def row(self, uid: str) -> Row:
        return self._by_uid.get(uid, {})

    def chosen_row(self) -> Row:
        """The row the keys stand on, empty for none."""
        return self.row(self.uid)

    def show_rows(self, rows: Sequence[Row]) -> None:
        chosen = self.uid
        self._by_uid = {str(row["uid"]): row for row in rows}
        self._paged.show(list(self._by_uid), fresh=True)
        if chosen:
            self.go_to(chosen)
        self._fit_height()

    def _fit_height(self) -> None:
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(look.px(HEAD) + look.px(ROW) * len(self._by_uid) + below + 2)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit_height()


LEFT = mark("已离开：{kind}")


def _gone(duty: Any) -> Mark | None:
    return Mark("▲", "late") if str(duty).startswith(word(LEFT).partition("{")[0]) else None


class PostTable(ShortTable):
    """Who holds which post; where somebody has stepped down or will, it says when."""

    def __init__(self, codes: Codes, settings: PcSettings, parent: QWidget | None = None) -> None:
        super().__init__(
            HELD_FIELDS,
            codes,
            settings,
            "roster.posts",
            shown=("post", "name", "from_on", "to_on", "term", "phone", "duty"),
            widths={"post": 4.6, "name": 5.6, "from_on": 5.3, "to_on": 5.3, "term": 3.4, "phone": 6.6},
            marks={"duty": _gone},
            parent=parent,
        )
        self._codes = codes

    def show_posts(self, posts: Sequence[Row], *, past: bool = False) -> None:
        self.show_rows([{**post, **self._told(post)} for post in posts])
        ends = past or any(post["to_on"] is not None for post in posts)
        self.setColumnHidden(self._paged.keys.index("to_on"), not ends)

    def _told(self, post: Row) -> dict[str, Any]:
        """A duty or group in one column; there it also says that somebody has left who has not stepped down."""
        if post.get("gone") and post["to_on"] is None:
            kind = word(self._codes["event"].short(post["gone"]))
            return {"duty": word(LEFT).format(kind=kind)}
        return {"duty": post["duty"] or post["group"]}


class UnitTable(ShortTable):
    """The branches with their numbers, the sum in the last line."""

    def __init__(self, codes: Codes, settings: PcSettings, parent: QWidget | None = None) -> None:
        super().__init__(
            UNIT_FIELDS,
            codes,
            settings,
            "roster.branches",
            shown=(
                "name",
                "kind",
                "members",
                "full",
                "probationary",
                "women",
                "groups",
                "secretary",
                "term_until",
            ),
            widths={"name": 11, "kind": 3.4, "groups": 4.2, "secretary": 5, "term_until": 5.6},
            parent=parent,
        )

    def show_units(self, units: Sequence[UnitOnDay]) -> None:
        numbers = ("members", "full", "probationary", "women")
        rows: list[Row] = [
            {
                **dict.fromkeys(field.key for field in UNIT_FIELDS),
                **{
                    key: unit.row.get(key)
                    for key in ("uid", "name", "kind", "founded_on", "address", "phone")
                },
                **{key: getattr(unit.numbers, key) for key in numbers},
                "groups": len(unit.groups),
                "committee": len({post["person_uid"] for post in unit.committee}),
                "secretary": "、".join(unit.secretaries) or None,
                "term": (unit.term or {}).get("name"),
                "term_until": end_of(unit.term or {}),
            }
            for unit in units
        ]
        total = {key: sum(row[key] for row in rows) for key in (*numbers, "groups")}
        blank = dict.fromkeys(field.key for field in UNIT_FIELDS)
        self.show_rows([*rows, {**blank, "uid": SUM, "name": self.tr("合计"), **total}])


class ProfileTable(ShortTable):
    """The community's numbers, one row for a day."""

    def __init__(self, codes: Codes, settings: PcSettings, parent: QWidget | None = None) -> None:
        super().__init__(
            PROFILE_FIELDS,
            codes,
            settings,
            "roster.profile",
            shown=tuple(field.key for field in PROFILE_FIELDS),
            widths={"on_date": 5.6, "health_education": 7},
            bold="on_date",
            parent=parent,
        )
