"""Schema 4: meetings, who was there, what was resolved, voted and graded; hours of study."""

from __future__ import annotations

from sqlalchemy import Connection

COLUMNS: tuple[tuple[str, str, str], ...] = ()
MEETINGS: tuple[str, ...] = ()
INDEXES: tuple[tuple[str, str], ...] = ()


def upgrade(connection: Connection) -> None:
    for table, column, kind in COLUMNS:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
    for sql in MEETINGS:
        connection.exec_driver_sql(sql)
    for table, column in INDEXES:
        connection.exec_driver_sql(f"CREATE INDEX ix_{table}_{column} ON {table} ({column})")
