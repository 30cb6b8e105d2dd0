"""Schema 5: the archive (papers filed, boxes, years closed) and the self-score (sheets, items)."""

from __future__ import annotations

from sqlalchemy import Connection

ARCHIVE: tuple[str, ...] = ()
SCORING: tuple[str, ...] = ()
INDEXES: tuple[tuple[str, str], ...] = ()


def upgrade(connection: Connection) -> None:
    for sql in (*ARCHIVE, *SCORING):
        connection.exec_driver_sql(sql)
    for table, column in INDEXES:
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})")
