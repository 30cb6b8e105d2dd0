"""What the marks of a form say: the values of one record, of the rows of a list, and of the office."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from partybook.errors import Problem
from partybook.facts import Row, Source
from partybook.fields import Codes, Field, Whole
from partybook.marks import Mark, Place, is_list, left_over, marks_of
from partybook.marks.showing import shower, ways_of
from partybook.text import folded, mark

NUMBER = Field("number", mark("序号"), Whole(), ("#", "行号"))
NAMED = 8  # faults that one message names before it counts the rest


@dataclass(frozen=True, slots=True)
class Said:
    """A value for its place: the text, and for spreadsheets what it is where nobody asked how to show it."""

    text: str
    raw: Any = None
    kind: Any = None


@dataclass(frozen=True, slots=True)
class _Meant:
    """What a mark means: its Field, and where the value lies: "head", "row", "each", or the name of an inner list."""

    field: Field
    lies: str


class Filling:
    """The values for one form. `one` is for a form of a single record, else it lists all rows."""

    def __init__(
        self,
        source: Source,
        heads: Sequence[tuple[Field, Any]],
        rows: Sequence[Row],
        codes: Codes,
        *,
        one: bool,
    ) -> None:
        self.source, self.rows, self.one = source, rows, one
        self._given, self._codes = heads, codes
        self._heads = {field.key: value for field, value in heads}
        self._head_fields = _by_name([field for field, _ in heads])
        self._fields = _by_name(source.fields)
        self._inner = {
            folded(name): (key, _by_name(fields))
            for key, fields in source.inner.items()
            for name in (key, *(field.label for field in source.fields if field.key == key))
        }
        self.blank: Counter[str] = Counter()

    def of(self, row: Row) -> Filling:
        """The same for a single one of the records."""
        return Filling(self.source, self._given, [row], self._codes, one=True)

    # What a mark means ------------------------------------------------------------------------------------------

    def _meant(self, mark: Mark) -> _Meant | None:
        name = folded(mark.name)
        return self._meant_in_rows(name) if mark.each else self._meant_once(name, one=self.one)

    def _meant_once(self, name: str, *, one: bool) -> _Meant | None:
        """The record's own before the office's on a form of one; what a thing is called before its other heads."""
        order = (("row", self._fields), ("head", self._head_fields))
        for exact in (True, False):
            for lies, fields in order if one else order[::-1]:
                field = fields.get(name)
                if field is not None and exact in (_is_name(field, name), False):
                    return _Meant(field, lies)
        return None

    def _meant_in_rows(self, name: str) -> _Meant | None:
        if name in (folded(NUMBER.label), *map(folded, NUMBER.headers)):
            return _Meant(NUMBER, "number")
        prefix, dot, rest = name.partition(".")
        if dot and prefix in self._inner:
            key, fields = self._inner[prefix]
            return _Meant(fields[rest], key) if rest in fields else None
        own = _Meant(self._fields[name], "each") if name in self._fields else None
        within = [_Meant(fields[name], key) for key, fields in set_of(self._inner) if name in fields]
        inner = within[0] if len(within) == 1 else None
        return (inner or own) if self.one else own or (inner if len(self.rows) == 1 else None)

    @property
    def names(self) -> list[str]:
        """The labels that a mark may name."""
        return [
            field.label
            for fields in (self._fields, self._head_fields)
            for field in dict.fromkeys(fields.values())
        ]

    # What is wrong with a form ----------------------------------------------------------------------------------

    def faults(self, places: Iterable[Place]) -> list[Problem]:
        """Marks that mean nothing, that need a record to be chosen, that can't be shown so; left-over brackets."""
        places = list(places)
        found: list[Problem] = []
        for place in places:
            found += filter(None, (self._fault(place.where, one) for one in marks_of(place.text)))
            if left := left_over(place.text):
                found.append(
                    Problem(
                        "mark-left",
                        mark("{place}：“{value}”的方括号不成对，请写成 [[姓名]] 这样。"),
                        value=left,
                        place=place.where,
                    )
                )
        if any(is_list(place.text) for place in places):
            return found
        return _one_for_all(found, len(self.rows))

    def _fault(self, where: str, one: Mark) -> Problem | None:
        meant = self._meant(one)
        if meant is None:
            near = self._nearest(one)
            says = (
                mark("{place}：没有“{value}”这一项，是不是 {near}？")
                if near
                else mark("{place}：没有“{value}”这一项。可以写的在“能写的标记”里。")
            )
            return Problem("mark-unknown", says, value=one.written, place=where, near=near)
        if meant.lies == "row" and not self.one and len(self.rows) != 1:
            says = mark("{place}：“{value}”说的是一条记录。请选一条记录来填；要每条一行，写成 [[#{name}]]。")
            return Problem("mark-which", says, value=one.written, place=where, name=one.name)
        if one.show and shower(meant.field, one.show, self._codes) is None:
            return Problem(
                "mark-show",
                mark("{place}：“{value}”不能按“{show}”来写。可用：{ways}。"),
                value=one.written,
                place=where,
                show=one.show,
                ways="、".join(ways_of(meant.field)) or "—",
            )
        return None

    def _nearest(self, one: Mark) -> str:
        """The mark that was probably meant, as it is to be typed."""
        name = folded(one.name.rpartition(".")[2])
        found = [self._fields, *(fields for _, fields in set_of(self._inner))]
        found += [{NUMBER.label: NUMBER}] if one.each else [self._head_fields]
        # What things are called on screen before their other heads; the same first character counts.
        words = {
            word: _likeness(word, name) + 0.1 * _is_name(field, word)
            for fields in found
            for word, field in fields.items()
        }
        near = difflib.get_close_matches(name, words, 8, 0.45)
        near.sort(key=lambda word: -words[word])
        if not near:
            return ""
        meant = self._meant(Mark("", near[0], one.each))
        return f"[[{'#' if one.each else ''}{meant.field.label if meant else near[0]}]]"

    def is_of_one(self, one: Mark) -> bool:
        """Whether a mark speaks of a single record, not of the office or of every row."""
        meant = None if one.each else self._meant_once(folded(one.name), one=False)
        return meant is not None and meant.lies == "row"

    def first(self, one: Mark) -> tuple[Field | None, Any]:
        """What a mark means and its first value; no Field where it means nothing."""
        meant = self._meant(one)
        if meant is None:
            return None, None
        if meant.lies == "head":
            return meant.field, self._heads[meant.field.key]
        if meant.lies == "number":
            return meant.field, 1 if self.rows else None
        listed = self.rows if meant.lies in ("row", "each") else self.list_of([one])
        return meant.field, listed[0].get(meant.field.key) if listed else None

    # What is said -----------------------------------------------------------------------------------------------

    def list_of(self, marks: Iterable[Mark]) -> Sequence[Row]:
        """The rows for which a part of the form is repeated. Problem marks-lists where it names two lists."""
        named = [(one, meant) for one in marks if one.each and (meant := self._meant(one))]
        lists = dict.fromkeys(meant.lies for _, meant in named if meant.lies != "number")
        if len(lists) > 1:
            raise Problem(
                "marks-lists",
                mark("{value} 不是同一张表里的，不能写在同一行。"),
                value="、".join(one.written for one, _ in named),
            )
        lies = next(iter(lists), "each")
        if lies == "each":
            return self.rows
        return self.rows[0].get(lies) or () if self.rows else ()

    def say(self, one: Mark, row: Row | None = None, number: int | None = None) -> Said:
        """The value of a mark; empty, and counted, where nothing is known. A row of None leaves its marks empty."""
        meant = self._meant(one)
        assert meant is not None, one
        if meant.lies == "head":
            value = self._heads[meant.field.key]
        elif meant.lies == "number":
            value = number
        elif meant.lies == "row":
            value = self.rows[0].get(meant.field.key) if self.rows else None
        else:
            value = row.get(meant.field.key) if row is not None else None
        if value is None or value == "":
            if one.blank:
                return Said(one.blank)
            if row is not None or not one.each:
                self.blank[meant.field.label] += 1
            return Said("", None, meant.field.kind)
        shown = shower(meant.field, one.show, self._codes) if one.show else None
        if shown is not None:
            return Said(shown(value))
        return Said(meant.field.show(value, self._codes), value, meant.field.kind)

    def warnings(self) -> list[Problem]:
        """What was left empty because nothing is known."""
        return [
            Problem(
                "mark-blank",
                mark("“{label}”有 {value} 处没有内容，已留空。"),
                value=count,
                label=label,
                severity="warning",
            )
            for label, count in self.blank.items()
        ]


def set_of(inner: Mapping[str, tuple[str, dict[str, Field]]]) -> list[tuple[str, dict[str, Field]]]:
    """Inner lists, each once, whatever names it has."""
    return list(dict(inner.values()).items())


def _likeness(word: str, name: str) -> float:
    return difflib.SequenceMatcher(None, word, name).ratio() + 0.2 * (word[:1] == name[:1])


def _is_name(field: Field, name: str) -> bool:
    """Whether it is the field's own label or key, not another head under which some keep it."""
    return name in (folded(field.label), folded(field.key))


def _one_for_all(faults: Sequence[Problem], count: int) -> list[Problem]:
    """A form of one record for which none was chosen: that is said once, not of each mark."""
    others = [fault for fault in faults if fault.code != "mark-which"]
    if len(others) == len(faults):
        return others
    says = (
        mark("模板填的是一条记录，现在有 {value} 条，请选定其中一条。")
        if count
        else mark("模板填的是一条记录，现在一条也没有。")
    )
    return [*others, Problem("fill-which", says, value=count)]


def _by_name(fields: Sequence[Field]) -> dict[str, Field]:
    """Fields by what a mark may call them: the label first, then the key, then other heads that only one has."""
    heads = Counter(folded(head) for field in fields for head in field.headers)
    found = {folded(field.label): field for field in reversed(fields)}
    for field in fields:
        found.setdefault(folded(field.key), field)
    for field in fields:
        for head in field.headers:
            if heads[folded(head)] == 1:
                found.setdefault(folded(head), field)
    return found


def refusal(name: str, faults: Sequence[Problem]) -> Problem:
    """All that is wrong with a form, in one sentence."""
    if [fault.code for fault in faults] == ["fill-which"]:
        return faults[0]
    more = len(faults) - NAMED
    said = " ".join(str(fault) for fault in faults[:NAMED])
    if more > 0:
        said += mark(" 还有 {more} 处。").format(more=more)
    return Problem(
        "marks-wrong",
        mark("“{value}”有 {count} 处写得不对，没有填写。{said}"),
        value=name,
        count=len(faults),
        said=said,
    )
