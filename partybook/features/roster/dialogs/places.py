"""Short forms of the organisation: its settings, a branch, a group, a term, the community's numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog
from partybook.desk.pieces import button
from partybook.features.roster.model import (
    BRANCH_FIELDS,
    GROUP_FIELDS,
    ORGANISATION_FIELDS,
    PROFILE_FIELDS,
    TERM_FIELDS,
)
from partybook.features.roster.rules.organisation import check_term, usual_end
from partybook.features.roster.rules.profile import check_profile
from partybook.fields import Codes, Date, Field, Label

Values = Mapping[str, Any]


def settings_dialog(values: Values, codes: Codes, parent: QWidget) -> FormDialog:
    """台账设置: what the book is about, what letters print, from which day records are kept."""
    translate = QCoreApplication.translate
    groups = (
        (translate("Places", "社区"), ("community", "subdistrict", "superior", "kind")),
        (translate("Places", "介绍信上印的"), ("address", "postcode", "phone", "fax")),
        (translate("Places", "记录"), ("begins_on",)),
    )
    form = Form(ORGANISATION_FIELDS, groups, codes, wide=("superior", "address"))
    dialog = FormDialog(translate("Places", "台账设置"), form, parent=parent)
    dialog.show_values(values)
    says = translate("Places", "这一天以前的事不算缺。")
    form.entries["begins_on"].say(says)
    says = translate("Places", "几个支部之上设了党总支或党委的，在这里选。")
    form.entries["kind"].say(says)
    return dialog


def branch_dialog(values: Values, codes: Codes, parent: QWidget) -> FormDialog:
    """A branch, new (no values) or known."""
    translate = QCoreApplication.translate
    keys = ("name", "kind", "founded_on", "founded_by", "phone", "address")
    keys += ("dissolved_on",) if values else ()
    title = translate("Places", "支部") if values else translate("Places", "添加支部")
    form = Form(BRANCH_FIELDS, ((title, keys),), codes, wide=("name", "address"))
    dialog = FormDialog(title, form, parent=parent)
    dialog.show_values(values)
    if values:
        form.entries["dissolved_on"].say(translate("Places", "支部里没有人了才能撤销。"))
    dialog.fit(760)
    return dialog


BRANCH_OF_GROUP = Field("branch", "所在党支部", Label(), (), 8, required=True)
MOVED_ON = Field("moved_on", "调整日期", Date(whole=True), (), 5)


def group_dialog(values: Values, branches: Sequence[str], codes: Codes, parent: QWidget) -> FormDialog:
    """A group, new (no uid) or known; a known one may move to another branch with its people."""
    translate = QCoreApplication.translate
    known = bool(values.get("uid"))
    keys: tuple[str, ...] = ("name",)
    if known and len(branches) > 1:
        keys += ("branch", "moved_on")
    keys += ("dissolved_on",) if known else ()
    title = translate("Places", "党小组") if known else translate("Places", "添加党小组")
    fields = (*GROUP_FIELDS, BRANCH_OF_GROUP, MOVED_ON)
    form = Form(fields, ((title, keys),), codes, choices={"branch": branches})
    dialog = FormDialog(title, form, parent=parent)
    dialog.show_values(values)
    if known:
        form.entries["dissolved_on"].say(translate("Places", "小组里没有人了才能撤销。"))
    if "moved_on" in form.entries:
        form.entries["moved_on"].say(translate("Places", "改了支部才填；组里的人一起调整。"))
    dialog.fit()
    return dialog


def profile_dialog(values: Values, codes: Codes, parent: QWidget) -> FormDialog:
    """The community's numbers of a day, new (no values) or known."""
    translate = QCoreApplication.translate
    keys = tuple(field.key for field in PROFILE_FIELDS)
    form = Form(
        PROFILE_FIELDS,
        ((translate("Places", "社区概况"), keys),),
        codes,
        wide=("note",),
        check=check_profile,
    )
    title = translate("Places", "社区概况") if values else translate("Places", "登记社区概况")
    dialog = FormDialog(title, form, parent=parent)
    dialog.show_values(values)
    if not values:
        form.propose({"on_date": PartialDate.of(today())})
    form.entries["volunteer_base"].say(translate("Places", "算志愿者占居民的比例时用；不填就用居民人数。"))
    dialog.fit(760)
    return dialog


def term_form(keys: Sequence[str], title: str, kind: str | None, above: bool, codes: Codes) -> Form:
    """The fields of a term; its end follows from its beginning by the rule, until the clerk writes another."""
    fields = [replace(field, required=field.key == "from_on") for field in TERM_FIELDS]
    form = Form(fields, ((title, tuple(keys)),), codes, wide=("note",), check=check_term)
    start, until = form.entries["from_on"], form.entries["until"]

    def follow() -> None:
        begins: PartialDate | None = start.value
        if begins is None or until.text():
            return
        end = usual_end(begins, kind, above=above)
        if end is not None:
            until.offer(end)
            years = end.year - begins.year + (1 if (end.month, end.day) == (12, 31) else 0)
            says = QCoreApplication.translate("Places", "按规定每届 {years} 年，可改。")
            until.say(says.format(years=years))

    start.input.editingFinished.connect(follow)
    form.entries["name"].input.setPlaceholderText(QCoreApplication.translate("Places", "如 第五届"))
    return form


def term_dialog(values: Values, kind: str | None, above: bool, codes: Codes, parent: QWidget) -> FormDialog:
    """A term, new (no values) or known."""
    translate = QCoreApplication.translate
    title = translate("Places", "任期") if values else translate("Places", "登记任期")
    keys = ["name", "from_on", "until"]
    keys += ["extended_to", "approval", "ended_on"] if values else []
    keys += ["requested_on", "replied_on", "recorded_on"]
    dialog = FormDialog(title, term_form([*keys, "note"], title, kind, above, codes), parent=parent)
    dialog.show_values(values)
    dialog.fit()
    return dialog


def with_removal(dialog: FormDialog) -> Any:
    """Gives the dialog a way to take back what was entered by mistake; the button."""
    made = button(QCoreApplication.translate("Places", "删除误登的"), "link")
    dialog.put_left(made)
    return made
