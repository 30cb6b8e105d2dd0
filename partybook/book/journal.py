"""Who changed what, when, from what to what: written by triggers, chained by hash, undone by entry."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from partybook import dates
from partybook.book.schema import Base, instant
from partybook.errors import Problem
from partybook.text import mark

DIGEST = 32  # bytes of SHA-256
VOIDED = "voided"  # a table's `undone`: undoing a new row voids it
STAYS = "stays"  # undoing leaves a new row; a change of one, such as whose it is, is taken back
NAMING = ("name", "title", "number", "month")  # columns by which a refusal names a row
ROWS_NAMED = 5  # rows that a refusal names before it counts the rest


def journalled_tables() -> list[Table]:
    """Every table whose changes enter the journal: all but those marked otherwise."""
    return [table for table in Base.metadata.sorted_tables if table.info.get("journalled", True)]


def title_of(table: str) -> str:
    """The Chinese word for a table's rows."""
    return str(Base.metadata.tables[table].info.get("title", table))


def row_json(table: Table, alias: str) -> str:
    """SQL that gives a row as JSON; attachments' bytes have no place in journalled tables."""
    return "json_object(" + ", ".join(f"'{c.name}', {alias}.\"{c.name}\"" for c in table.columns) + ")"


def trigger_sql(table: Table) -> list[tuple[str, str]]:
    """Name and SQL of the three triggers that write a table's changes into the journal.

    The entry comes from open_entry, which only an edit fills: outside it is NULL and the write fails.
    """
    name, new, old = table.name, row_json(table, "NEW"), row_json(table, "OLD")
    shapes = (("insert", "NEW", "NULL", new), ("update", "NEW", old, new), ("delete", "OLD", old, "NULL"))
    return [
        (
            f"journal_{name}_{verb}",
            f'CREATE TRIGGER "journal_{name}_{verb}" AFTER {verb.upper()} ON "{name}" BEGIN '
            "INSERT INTO journal_row (entry, tbl, uid, before, after, salt) VALUES "
            f"((SELECT entry FROM open_entry), '{name}', {row}.uid, {before}, {after}, randomblob(16)); END",
        )
        for verb, row, before, after in shapes
    ]


def all_triggers() -> dict[str, str]:
    """Every trigger that a book must have, by name."""
    return {name: sql for table in journalled_tables() for name, sql in trigger_sql(table)}


def trigger_names(connection: Connection) -> list[str]:
    """The triggers that a book has."""
    rows = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()
    return [row[0] for row in rows]


def create_triggers(connection: Connection) -> None:
    """Makes the triggers anew; needed after every change of a table, which drops them."""
    for name in trigger_names(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for sql in all_triggers().values():
        connection.exec_driver_sql(sql)


def open_entry(connection: Connection, who: str, what: str, undoes: int | None = None) -> int:
    """Begins an entry; journalled tables can be written from here on."""
    entry = connection.exec_driver_sql(
        "INSERT INTO journal_entry (at, who, what, undoes, chain) VALUES (?, ?, ?, ?, '')",
        (instant(), who, what, undoes),
    ).lastrowid
    connection.exec_driver_sql("INSERT INTO open_entry (entry) VALUES (?)", (entry,))
    return int(entry)


def close_entry(connection: Connection, entry: int) -> set[str]:
    """Ends an entry: digests its rows, chains it to the one before. Gives the changed tables, none for no change."""
    connection.exec_driver_sql("DELETE FROM open_entry")
    rows = connection.exec_driver_sql(
        "SELECT tbl, uid, before, after, salt FROM journal_row WHERE entry = ? ORDER BY id", (entry,)
    ).all()
    if rows:
        digests = b"".join(_digest(*row) for row in rows)
        chain = _chain(connection, entry, digests)
        connection.exec_driver_sql(
            "UPDATE journal_entry SET digests = ?, chain = ? WHERE seq = ?", (digests, chain, entry)
        )
    return {row[0] for row in rows}


def _digest(tbl: str, uid: str, before: str | None, after: str | None, salt: bytes) -> bytes:
    return hashlib.sha256(salt + f"{tbl}\0{uid}\0{before or ''}\0{after or ''}".encode()).digest()


def _chain(connection: Connection, entry: int, digests: bytes) -> str:
    last = connection.exec_driver_sql(
        "SELECT chain FROM journal_entry WHERE seq < ? ORDER BY seq DESC LIMIT 1", (entry,)
    ).scalar()
    head = connection.exec_driver_sql(
        "SELECT seq, at, who, what, undoes FROM journal_entry WHERE seq = ?", (entry,)
    ).one()
    summary = json.dumps([last or "", *head], ensure_ascii=False).encode()
    return hashlib.sha256(summary + digests).hexdigest()


def verify(connection: Connection) -> list[Problem]:
    """Recomputes the chain; a changed, removed or moved entry or row shows as a Problem naming the entry."""
    problems: list[Problem] = []
    rows: dict[int, list[Any]] = {}
    for entry, *row in connection.exec_driver_sql(
        "SELECT entry, tbl, uid, before, after, salt FROM journal_row ORDER BY id"
    ):
        rows.setdefault(entry, []).append(row)
    for seq, digests, chain in connection.exec_driver_sql(
        "SELECT seq, digests, chain FROM journal_entry ORDER BY seq"
    ).all():
        if _torn(rows.get(seq, []), digests or b"") or _chain(connection, seq, digests or b"") != chain:
            problems.append(
                Problem(
                    "journal-changed", mark("第 {seq} 笔修改记录被人改动过，或缺了内容。"), value=seq, seq=seq
                )
            )
    return problems


def missing_end(connection: Connection) -> bool:
    """Whether the newest entries were taken away: the counter of entries remembers them."""
    given = connection.exec_driver_sql(
        "SELECT seq FROM sqlite_sequence WHERE name = 'journal_entry'"
    ).scalar()
    return (given or 0) != (connection.exec_driver_sql("SELECT MAX(seq) FROM journal_entry").scalar() or 0)


def unjournalled(connection: Connection) -> int:
    """How many records are not as their newest journal row since the last upgrade left them."""
    count = 0
    for table in journalled_tables():
        count += connection.exec_driver_sql(
            "SELECT COUNT(*) FROM journal_row r "
            f'LEFT JOIN "{table.name}" t ON t.uid = r.uid WHERE r.id IN '
            "(SELECT MAX(id) FROM journal_row WHERE tbl = ? GROUP BY uid) AND r.entry > ? AND r.salt IS NOT NULL "
            f"AND CASE WHEN t.uid IS NULL THEN NULL ELSE {row_json(table, 't')} END IS NOT r.after",
            (table.name, upgraded_at(connection)),
        ).scalar_one()
    return count


def upgraded_at(connection: Connection) -> int:
    """The newest entry at the last upgrade, which may have changed rows without the journal."""
    kept = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'upgraded_at'").scalar()
    return int(kept or 0)


def _torn(rows: list[Any], digests: bytes) -> bool:
    """Whether an entry's rows are not those that were digested; an erased row has no salt and is passed over."""
    if len(digests) != len(rows) * DIGEST:
        return True
    kept = (digests[place : place + DIGEST] for place in range(0, len(digests), DIGEST))
    return any(
        row[-1] is not None and _digest(*row) != digest for row, digest in zip(rows, kept, strict=True)
    )


def undo(connection: Connection, target: int) -> None:
    """Takes the changes of the entry `target` back, within the entry that is open.

    Problem undo-changed where rows were changed since, undo-needed where later rows depend on them, undo-clash where
    what comes back would stand beside what was entered in its place (a table's `clash`: SQL for the uids of such rows).
    Numbers given out stay given out: of a table that is `undone` False nothing is taken back, and what is new in
    one that is `undone` "voided" stays, marked as voided today (columns voided_on, void_reason); in one that is
    `undone` "stays" it stays as it is, and only changes are taken back.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.undoing")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE undoing (tbl, uid, before, after, PRIMARY KEY (tbl, uid)) WITHOUT ROWID"
    )
    connection.exec_driver_sql(
        "INSERT INTO undoing SELECT f.tbl, f.uid, f.before, l.after FROM "
        "(SELECT MIN(id) AS first, MAX(id) AS last FROM journal_row WHERE entry = ? GROUP BY tbl, uid) "
        "JOIN journal_row f ON f.id = first JOIN journal_row l ON l.id = last",
        (target,),
    )
    touched = {row[0] for row in connection.exec_driver_sql("SELECT DISTINCT tbl FROM undoing")}
    tables = [t for t in journalled_tables() if t.name in touched and t.info.get("undone", True)]
    _refuse_changed(connection, tables)
    _refuse_needed(connection, tables)
    before = {table.name: _clashing(connection, table) for table in tables}
    for table in reversed(tables):
        _take_back(connection, table)
    for table in tables:
        _refuse_clash(connection, table, _clashing(connection, table) - before[table.name])
    connection.exec_driver_sql("DROP TABLE temp.undoing")


def _refuse_changed(connection: Connection, tables: list[Table]) -> None:
    """Refuses where a row is no longer as the entry left it."""
    names: list[str] = []
    for table in tables:
        names += _named(
            table,
            connection.exec_driver_sql(
                f"SELECT COALESCE(u.after, u.before) FROM undoing u "
                f'LEFT JOIN "{table.name}" t ON t.uid = u.uid WHERE u.tbl = ? '
                f"AND CASE WHEN t.uid IS NULL THEN NULL ELSE {row_json(table, 't')} END IS NOT u.after",
                (table.name,),
            ),
        )
    if names:
        raise Problem(
            "undo-changed",
            mark("不能撤销：{rows}后来又改过。请先撤销后来的修改，或直接更正。"),
            rows=_listed(names),
        )


def _refuse_needed(connection: Connection, tables: list[Table]) -> None:
    """Refuses where rows made by the entry are now used by rows made later."""
    names: list[str] = []
    for table in tables:
        for child in journalled_tables():
            for key in child.foreign_keys:
                if key.column.table is not table:
                    continue
                names += _named(
                    child,
                    connection.exec_driver_sql(
                        f'SELECT {row_json(child, "c")} FROM "{child.name}" c '
                        f'JOIN undoing u ON u.tbl = ? AND u.uid = c."{key.parent.name}" AND u.before IS NULL '
                        "WHERE NOT EXISTS (SELECT 1 FROM undoing d WHERE d.tbl = ? AND d.uid = c.uid)",
                        (table.name, child.name),
                    ),
                )
    if names:
        raise Problem(
            "undo-needed", mark("不能撤销：{rows}还要用到它们。请先处理这些记录。"), rows=_listed(names)
        )


def _clashing(connection: Connection, table: Table) -> set[str]:
    """The rows of a table that its `clash` finds side by side with others that they exclude."""
    sql = table.info.get("clash")
    return {uid for (uid,) in connection.exec_driver_sql(sql)} if sql else set()


def _refuse_clash(connection: Connection, table: Table, uids: set[str]) -> None:
    if not uids:
        return
    marks = ", ".join("?" * len(uids))
    rows = connection.exec_driver_sql(
        f'SELECT {row_json(table, "t")} FROM "{table.name}" t WHERE t.uid IN ({marks}) ORDER BY t.uid',
        tuple(sorted(uids)),
    )
    raise Problem(
        "undo-clash",
        mark("不能撤销：{rows}后来已重新登记过，撤销后会算两次。请先撤销或作废后来登记的。"),
        rows=_listed(_named(table, rows)),
    )


def _named(table: Table, rows: Iterable[Any]) -> list[str]:
    found = []
    for (after,) in rows:
        row = json.loads(after) if after else {"uid": mark("（已清除）")}
        words = next((row[key] for key in NAMING if row.get(key)), row["uid"])
        found.append(f"{title_of(table.name)}“{words}”")
    return found


def _listed(names: list[str]) -> str:
    shown = "、".join(names[:ROWS_NAMED])
    return shown if len(names) <= ROWS_NAMED else f"{shown}等 {len(names)} 条"


def _take_back(connection: Connection, table: Table) -> None:
    names = [column.name for column in table.columns]
    columns = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(f"json_extract(u.before, '$.{name}')" for name in names)
    mine = "SELECT uid FROM undoing WHERE tbl = ?"
    say = connection.exec_driver_sql
    if table.info.get("undone") == VOIDED:
        say(
            f'UPDATE "{table.name}" SET voided_on = ?, void_reason = ?, changed = ? '
            f"WHERE voided_on IS NULL AND uid IN ({mine} AND before IS NULL)",
            (dates.today().isoformat(), mark("撤销登记"), instant(), table.name),
        )
    elif table.info.get("undone") != STAYS:
        say(f'DELETE FROM "{table.name}" WHERE uid IN ({mine} AND before IS NULL)', (table.name,))
    say(
        f'UPDATE "{table.name}" SET ({columns}) = (SELECT {values} FROM undoing u '
        f'WHERE u.tbl = ? AND u.uid = "{table.name}".uid) '
        f"WHERE uid IN ({mine} AND before IS NOT NULL AND after IS NOT NULL)",
        (table.name, table.name),
    )
    say(
        f'INSERT INTO "{table.name}" ({columns}) SELECT {values} FROM undoing u '
        "WHERE u.tbl = ? AND u.before IS NOT NULL AND u.after IS NULL",
        (table.name,),
    )


def reach(connection: Connection) -> int:
    """The last entry that undo may not touch any more: the newest one at the last upgrade."""
    kept = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'undo_from'").scalar()
    return int(kept or 0)


@dataclass(frozen=True)
class Line:
    """An entry for finding what to undo: `depth` 0 did something, 1 undid it, 2 did it again."""

    seq: int
    what: str
    undoes: int | None
    stands: bool
    depth: int


def lines(connection: Connection) -> list[Line]:
    """All entries, newest first; an undone entry does not stand. An undo carries the words of what it undid."""
    rows = connection.exec_driver_sql("SELECT seq, what, undoes FROM journal_entry ORDER BY seq").all()
    depth: dict[int, int] = {}
    words: dict[int, str] = {}
    for seq, what, undoes in rows:
        depth[seq] = 0 if undoes is None else depth[undoes] + 1
        words[seq] = what if undoes is None else words[undoes]
    undone: set[int] = set()
    found = []
    for seq, _, undoes in reversed(rows):
        stands = seq not in undone
        if stands and undoes is not None:
            undone.add(undoes)
        found.append(Line(seq, words[seq], undoes, stands, depth[seq]))
    return found


def next_undo(connection: Connection) -> Line | None:
    """The newest standing entry that did something, or did it again."""
    first = reach(connection)
    return next((e for e in lines(connection) if e.seq > first and e.stands and e.depth % 2 == 0), None)


def next_redo(connection: Connection) -> Line | None:
    """The newest standing undo, unless something new was done after it."""
    first = reach(connection)
    for line in lines(connection):
        if line.seq <= first or (line.stands and line.depth == 0):
            return None
        if line.stands and line.depth % 2:
            return line
    return None


def standing(connection: Connection, seq: int) -> Line:
    """The entry `seq`, to be undone out of turn. Problems: undo-nothing, undo-reach."""
    line = next((line for line in lines(connection) if line.seq == seq and line.stands), None)
    if line is None:
        raise nothing_to_undo()
    if seq <= reach(connection):
        raise Problem("undo-reach", mark("这一步在程序升级之前，已不能撤销。"), value=seq)
    return line


def nothing_to_undo() -> Problem:
    return Problem("undo-nothing", mark("没有可以撤销的操作。"))
