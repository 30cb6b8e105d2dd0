"""What an office changed of a shipped ledger: names of columns, and columns put out of sight; their values stay."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping

from sqlalchemy.orm import Session

from partybook.book.office import drop_standard, keep_standard, own_standards
from partybook.errors import Problem
from partybook.features.ledgers.queries.rows import CHANGES
from partybook.features.ledgers.rules import toml_of
from partybook.standards.ledgers import FOLDER, changed_ledger, ledgers, needed
from partybook.text import folded, mark


def changes_of(session: Session, name: str) -> tuple[dict[str, str], frozenset[str]]:
    """The new names by column, and the columns out of sight."""
    said = tomllib.loads(own_standards(session, FOLDER).get(f"{name}{CHANGES}", ""))
    return dict(said.get("labels", {})), frozenset(said.get("hidden", ()))


def change_columns(
    session: Session, name: str, labels: Mapping[str, str], hidden: Collection[str] = ()
) -> None:
    """Renames and hides columns of a shipped ledger; nothing changed takes back what was.

    Problems draft-label, draft-twice, column-needed.
    """
    ledger = ledgers()[name]
    labels = {key: " ".join(label.split()) for key, label in labels.items()}
    labels = {key: label for key, label in labels.items() if label != ledger.by_key[key].label}
    if not all(labels.values()):
        raise Problem("draft-label", mark("有一栏没有写名称。"))
    words = {one.key: {folded(word) for word in (one.label, *one.headers)} for one in ledger.fields}
    new = [folded(label) for label in labels.values()]
    for key, label in labels.items():
        taken = set().union(*(said for other, said in words.items() if other != key))
        if folded(label) in taken | {folded("所在党支部")} or new.count(folded(label)) > 1:
            raise Problem("draft-twice", mark("“{value}”这一栏重复了，或者程序已经自带。"), value=label)
    for key in ledger.by_key:
        if key in hidden and key in needed(ledger):
            text = mark("“{value}”这一栏必填，或者规则、统计、提醒要用，不能隐藏。")
            raise Problem("column-needed", text, value=ledger.by_key[key].label)
    if not labels and not hidden:
        drop_standard(session, FOLDER, f"{name}{CHANGES}")
        return
    text = toml_of({"hidden": sorted(hidden), "labels": labels})
    changed_ledger(name, text)
    keep_standard(session, FOLDER, f"{name}{CHANGES}", text)
