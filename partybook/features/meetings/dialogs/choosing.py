"""People of the roster who can be named in a form by their name: namesakes are told apart by what else is known."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from partybook.desk.form import Finding
from partybook.features.meetings.dialogs.basics import Known


def by_name(found: Known) -> tuple[Finding, dict[str, str]]:
    """Whom a form offers, any other name too; and the uid by the words that stand for somebody."""
    names = Counter(one.name for one in found.people.choices)
    uids: dict[str, str] = {}
    choices = []
    for one in found.people.choices:
        label = one.name if names[one.name] == 1 else f"{one.name}（{one.more}）"
        while label in uids:
            label += "　"
        uids[label] = one.key
        choices.append(replace(one, name=label))
    return replace(found.people, choices=choices, free=True), uids
