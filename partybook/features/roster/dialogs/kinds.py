"""The kinds of events: under which title each stands and what is asked of it, declared once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from partybook.features.roster.model import EVENT_FIELDS, LOST_FIELDS, MOBILE_FIELDS
from partybook.fields import CodeKind, Date, Field, Text

_APPROVED = ("approved_on", "approval")
_TRANSFER = ("letter", "valid_days", "dues_to", "accepted_on", "receipt_on", "handled_by", "note")
_TERM = ("until", *_APPROVED, "reason", "note")
_DECIDED = (*_APPROVED, "reason", "note")

KEYS: Mapping[str, tuple[str, ...]] = {
    "transfer_in": ("from_unit", *_TRANSFER),
    "transfer_out": ("to_unit", *_TRANSFER),
    "branch_changed": ("to_branch", "handled_by", "reason", "note"),
    "mobile_out": ("place", "reason", "until", "letter", "to_unit", "contact", "note"),
    "mobile_back": ("note",),
    "contacted": ("contact", "handled_by", "note"),
    "lost": ("reason", "note"),
    "found": ("note",),
    "suspended": _DECIDED,
    "restored": _DECIDED,
    "extended": _TERM,
    "correction": _TERM,
    "correction_ended": _DECIDED,
    "warning": _TERM,
    "serious_warning": _TERM,
    "post_removed": _TERM,
    "on_observation": _TERM,
    "rights_paused": _TERM,
    "rights_restored": _DECIDED,
    "not_due": _TERM,
    "cancelled": _DECIDED,
    "advised_exit": _DECIDED,
    "resigned": ("reason", "note"),
    "removed": _DECIDED,
    "expelled": _DECIDED,
    "died": ("note",),
    "badge_50": ("handled_by", "note"),
    "award": ("reason", "approval", "note"),
    "withdrawn": ("reason", "handled_by", "note"),
}

# Fields that are called otherwise, or chosen from a list, where the kind is this one.
_OWN: Mapping[str, tuple[Field, ...]] = {
    "lost": LOST_FIELDS,
    "mobile_out": MOBILE_FIELDS,
    "not_due": (
        Field("on_date", "党员大会通过日期", Date(whole=True), (), 5),
        Field("approved_on", "上级同意日期", Date(whole=True), (), 5),
        Field("reason", "缘由", CodeKind("not_due_reason"), required=True),
    ),
    "contacted": (Field("contact", "联系方式", Text()),),
    "withdrawn": (
        Field("on_date", "更正日期", Date(whole=True), (), 5),
        Field("reason", "更正原因", Text(), required=True),
    ),
    "branch_changed": (Field("to_branch", "调入支部", Text(), required=True),),
    "award": (Field("reason", "奖项", Text()),),
}
WIDE = ("from_unit", "to_unit", "to_branch", "place")


def titles() -> dict[str, tuple[str, ...]]:
    """The kinds under their titles, as they are offered."""
    translate = QCoreApplication.translate
    return {
        translate("EventDialog", "组织关系"): ("transfer_out", "transfer_in", "branch_changed"),
        translate("EventDialog", "流动与失联"): ("mobile_out", "mobile_back", "contacted", "lost", "found"),
        translate("EventDialog", "党籍"): ("suspended", "restored", "extended", "not_due"),
        translate("EventDialog", "处置与处分"): (
            "correction",
            "correction_ended",
            "warning",
            "serious_warning",
            "post_removed",
            "on_observation",
            "rights_paused",
            "rights_restored",
        ),
        translate("EventDialog", "离开"): (
            "died",
            "resigned",
            "advised_exit",
            "removed",
            "expelled",
            "cancelled",
        ),
        translate("EventDialog", "荣誉"): ("badge_50", "award"),
    }


def fields_of(kind: str | None) -> tuple[Field, ...]:
    """What is asked of a kind of event; of none, where none is chosen."""
    by_key = {field.key: field for field in (*EVENT_FIELDS, *_OWN.get(kind or "", ()))}
    first = (replace(by_key[key], required=True) for key in ("kind", "on_date"))
    return (*first, *(by_key[key] for key in KEYS.get(kind or "", ())))
