"""Short forms for posts: to appoint someone, to step down, to begin another term."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog
from partybook.desk.language import said, word
from partybook.errors import Problem
from partybook.features.roster.dialogs.places import term_form
from partybook.features.roster.dialogs.ticking import OneOf, TickDialog, person_labels
from partybook.features.roster.model import POST_FIELDS
from partybook.features.roster.rules.posts import LEADER, SECRETARY, rivals, unfit
from partybook.fields import Codes, Field, Label
from partybook.text import mark

Row = Mapping[str, Any]
KEYS = ("person", "post", "from_on", "to_on", "term", "group", "duty")


class PostDialog(FormDialog):
    """Who holds which post since when, in one unit; `columns` gives what changed as the book's columns."""

    def __init__(
        self,
        post: Row,
        people: Sequence[Row],
        groups: Mapping[str, str],
        terms: Sequence[str],
        others: Sequence[Row],
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        """`post` may preset values of a new one (no uid); `groups` are uid → name; `others` the posts of the unit."""
        self._post, self._others, self._codes = post, others, codes
        self._people = person_labels(people)
        self._groups = dict(groups)
        translate = QCoreApplication.translate
        known = bool(post.get("uid"))
        fields = (
            Field("person", "姓名", OneOf(self._people.values()), required=True),
            *POST_FIELDS,
            Field("group", "党小组", Label()),
        )
        keys = KEYS if known else tuple(key for key in KEYS if key != "to_on")
        keys = keys if groups else tuple(key for key in keys if key != "group")
        title = translate("PostDialog", "任职") if known else translate("PostDialog", "登记任职")
        choices = {"person": list(self._people.values()), "term": list(terms), "group": list(groups.values())}
        form = Form(fields, ((title, keys),), codes, choices=choices, wide=("person",), check=self._check)
        super().__init__(title, form, parent=parent)
        self._written = {person["uid"]: person for person in people}
        self.show_values(
            {
                **post,
                "person": self._people.get(post.get("person_uid") or ""),
                "group": self._groups.get(post.get("group_uid") or ""),
            }
        )
        if known:
            form.entries["person"].lock()
        form.entries["from_on"].say(self.tr("记不清的可以只写年月，或不写。"))
        form.entries["duty"].say(self.tr("委员写分工，党费收缴人写片区。"))
        form.entries["person"].edited.connect(self._tell_text)
        for key in ("person", "post", "from_on", "group"):
            if key in form.entries:
                form.entries[key].edited.connect(self._tell_doubts)
        self.fit(760)

    @property
    def person_uid(self) -> str:
        label = self.form.entries["person"].value
        return next((uid for uid, text in self._people.items() if text == label), "")

    @property
    def name(self) -> str:
        return str(self.form.entries["person"].value or "").split(" · ")[0]

    def _tell_text(self) -> None:
        """Says what the roster has of the person's post so far: from now on the posts entered here count."""
        person = self._written.get(self.person_uid, {})
        text = None if person.get("posts_entered") else person.get("written_post")
        says = self.tr("名册上写的是“{text}”；登记以后，名册的党内职务以这里为准。")
        if self.form.entries["person"].problem is None:
            self.form.entries["person"].say(says.format(text=text) if text else "")

    def _tell_doubts(self) -> None:
        """Says, as soon as it is chosen, who holds the seat already (there is one secretary at a time), and why the
        person may hardly hold it."""
        values, entry = self.form.values(), self.form.entries["post"]
        if entry.problem is not None:
            return
        post = {**self._post, **self.columns(values)}
        found = rivals(self._others, post) if values.get("post") in (SECRETARY, LEADER) else ()
        names = "、".join(dict.fromkeys(str(one["name"]) for one in found))
        says = self.tr("{names}也登记为这一职务；换了人的，请再给{names}登记卸任。")
        person = self._written.get(self.person_uid)
        doubt = unfit(person, post, today()) if person is not None else None
        told = [said(doubt)] if doubt is not None else []
        told += [says.format(names=names)] if names else []
        entry.say("".join(told), "due")

    def _check(self, values: Row) -> Iterable[tuple[str, Problem]]:
        start, end = values.get("from_on"), values.get("to_on")
        if start is not None and end is not None and end.latest < start.earliest:
            yield "to_on", Problem("post-dates", mark("早于任职日期，请核对。"))
        if values.get("post") == LEADER and not values.get("group"):
            key = "group" if self._groups else "post"
            yield key, Problem("post-group", mark("党小组组长要写明是哪个党小组；还没有党小组的先添加。"))

    def columns(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """The changes as the book's columns: a group is kept by its uid; the person apart."""
        values = {key: value for key, value in changed.items() if key != "person"}
        if "group" in values:
            uids = {name: uid for uid, name in self._groups.items()}
            values["group_uid"] = uids.get(values.pop("group"))
        return values


def step_down_dialog(post: Row, codes: Codes, parent: QWidget) -> FormDialog:
    """The day on which someone steps down."""
    translate = QCoreApplication.translate
    by_key = {field.key: field for field in POST_FIELDS}
    title = word(codes["post"].label(post["post"]))
    form = Form(
        (replace(by_key["to_on"], required=True),),
        ((f"{title}　{post['name']}", ("to_on",)),),
        codes,
        check=lambda values: _too_early(values, post),
    )
    dialog = FormDialog(translate("PostDialog", "登记卸任"), form, parent=parent)
    dialog.show_values({})
    form.propose({"to_on": PartialDate.of(today())})
    form.entries["to_on"].input.selectAll()
    dialog.fit(480)
    return dialog


def _too_early(values: Row, post: Row) -> Iterable[tuple[str, Problem]]:
    start, end = post.get("from_on"), values.get("to_on")
    if start is not None and end is not None and end.latest < start.earliest:
        yield "to_on", Problem("post-dates", mark("早于任职日期，请核对。"))


def renew_dialog(
    posts: Sequence[Row], name: str | None, kind: str | None, above: bool, codes: Codes, parent: QWidget
) -> TickDialog:
    """换一届: the term that begins, and who of the committee stays on."""
    translate = QCoreApplication.translate
    title = translate("PostDialog", "换一届")
    form = term_form(
        ("name", "from_on", "until", "note"), translate("PostDialog", "新一届"), kind, above, codes
    )
    rows = [(f"{word(codes['post'].label(post['post']))}　{post['name']}", post) for post in posts]
    question = translate("PostDialog", "留任的打勾；没有打勾的到前一天卸任。新当选的，保存后再登记任职。")
    dialog = TickDialog(title, form, question, rows, parent)
    dialog.show_values({})
    form.propose({"name": name})
    dialog.fit()
    return dialog


def written_dialog(posts: Sequence[Row], terms: Sequence[str], codes: Codes, parent: QWidget) -> TickDialog:
    """Posts that only the roster's text tells: entered together, with one day and one term."""
    translate = QCoreApplication.translate
    by_key = {field.key: field for field in POST_FIELDS}
    form = Form(
        (by_key["from_on"], by_key["term"]),
        ((translate("PostDialog", "什么时候任职"), ("from_on", "term")),),
        codes,
        choices={"term": list(terms)},
    )
    rows = [(f"{word(codes['post'].label(post['post']))}　{post['name']}", post) for post in posts]
    question = translate("PostDialog", "名册的文字里写有这些职务，打勾的登记为任职。")
    dialog = TickDialog(translate("PostDialog", "登记为任职"), form, question, rows, parent)
    dialog.show_values({})
    form.propose({"term": terms[0] if terms else None})
    form.entries["from_on"].say(translate("PostDialog", "不清楚可以不填，表示记录开始以前就任职。"))
    dialog.fit()
    return dialog
