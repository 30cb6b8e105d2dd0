"""The table every page shares."""

from partybook.desk.table.frozen import FrozenTable
from partybook.desk.table.model import NUMBER, PAGE, PLAIN_ROLE, UID_ROLE, PagedModel, Shape
from partybook.desk.table.view import Table

__all__ = ["NUMBER", "PAGE", "PLAIN_ROLE", "UID_ROLE", "FrozenTable", "PagedModel", "Shape", "Table"]
