"""Ledgers of the office's own: made, changed, put away, removed while nothing is in them."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from partybook.book.office import drop_standard, own_standards
from partybook.errors import Problem
from partybook.features.ledgers.model import LedgerRow
from partybook.features.ledgers.queries.rows import ENDING, all_ledgers, keep_ledger
from partybook.features.ledgers.rules import (
    Draft,
    check_draft,
    draft_of,
    next_id,
    next_name,
    renamed,
    text_of,
)
from partybook.standards.ledgers import FOLDER
from partybook.text import folded, mark


def make_ledger(session: Session, draft: Draft) -> str:
    """Makes a ledger of the office's own; gives its name. Problems as check_draft; draft-there."""
    there = all_ledgers(session)
    check_draft(draft)
    _refuse_twice(session, draft)
    used = (*there, *(row[0] for row in session.execute(select(LedgerRow.ledger).distinct())))
    name, number = next_name(used), next_id([one.id for one in there.values()])
    keep_ledger(session, name, text_of(draft, name, number))
    return name


def own_draft(session: Session, name: str) -> Draft:
    """What the office said of a ledger of its own. Problem ledger-unknown."""
    return draft_of(_table(session, name))


def change_ledger(session: Session, name: str, draft: Draft) -> None:
    """Changes a ledger of the office's own; a column with values may be hidden, not left out.

    Problems as make_ledger; draft-column-kept, draft-kind-kept, draft-state-kept.
    """
    before = {one.key: one for one in own_draft(session, name).columns}
    after = {one.key: one for one in draft.columns if one.key}
    _refuse_twice(session, draft, name)
    full = filled(session, name)
    for key, one in before.items():
        if key in full and key not in after:
            text = mark("“{value}”这一栏已有内容，不能删除，可以隐藏。")
            raise Problem("draft-column-kept", text, value=one.label)
        if key in full and not _same_kind(one.kind, after[key].kind):
            text = mark("“{value}”这一栏已有内容，不能改成另一种类型。")
            raise Problem("draft-kind-kept", text, value=one.label)
        if key in full and renamed(one.choices, after[key].choices) is None:
            text = mark("“{value}”的选项已经用过，可以改名、在后面添加，不能删除或调换。")
            raise Problem("draft-choices-kept", text, value=one.label)
    _keep_states(session, name, draft)
    keep_ledger(session, name, text_of(draft, name, _table(session, name)["id"]))


def _same_kind(one: str, other: str) -> bool:
    """Whether values of one kind can be read as the other."""
    texts = {"text", "long", "person", "phone", "clock"}
    return (
        one == other
        or (one in texts and other in {"text", "long", "person"})
        or (one, other) == ("day", "date")
    )


def _keep_states(session: Session, name: str, draft: Draft) -> None:
    """Problem draft-state-kept where rows stand in a state that would go."""
    left = {one.code for one in draft.states}
    labels = {one.code: one.label for one in own_draft(session, name).states}
    for code in used_states(session, name):
        if code not in left:
            text = mark("有记录处在“{value}”，这个状态不能删除，可以改名。")
            raise Problem("draft-state-kept", text, value=labels.get(code, code))


def used_states(session: Session, name: str) -> list[str]:
    """The states in which rows stand, those in the bin too."""
    query = select(LedgerRow.state).where(LedgerRow.ledger == name, LedgerRow.state.is_not(None)).distinct()
    return sorted(str(row[0]) for row in session.execute(query))


def _refuse_twice(session: Session, draft: Draft, name: str = "") -> None:
    for other, one in all_ledgers(session).items():
        if other != name and folded(one.title) == folded(draft.title):
            raise Problem("draft-there", mark("已经有“{value}”。请换一个名称。"), value=draft.title)


def filled(session: Session, name: str) -> set[str]:
    """The keys of the columns that hold something in any row, those in the bin too."""
    query = select(LedgerRow.data).where(LedgerRow.ledger == name)
    return {key for (data,) in session.execute(query) for key in json.loads(data)}


def is_used(session: Session, name: str) -> bool:
    """Whether a ledger has any row, one in the bin too."""
    return bool(session.scalar(select(func.count()).where(LedgerRow.ledger == name)))


def archive_ledger(session: Session, name: str, archived: bool) -> None:
    """Puts a ledger of the office's own away, or takes it out again; its rows stay."""
    table = _table(session, name)
    draft = replace(draft_of(table), archived=archived)
    keep_ledger(session, name, text_of(draft, name, table["id"]))


def remove_ledger(session: Session, name: str) -> None:
    """Removes a ledger of the office's own. Problem ledger-has-rows where something was ever entered."""
    if is_used(session, name):
        raise Problem("ledger-has-rows", mark("这个台账里有记录，不能删除，可以停用。"))
    _table(session, name)
    drop_standard(session, FOLDER, f"{name}{ENDING}")


def _table(session: Session, name: str) -> dict[str, Any]:
    text = own_standards(session, FOLDER).get(f"{name}{ENDING}")
    if text is None:
        raise Problem("ledger-unknown", mark("没有自建台账“{value}”。"), value=name)
    return tomllib.loads(text)
