"""Everything that can be printed: the registers of resources/registers, and one for each ledger."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from partybook.standards.ledgers import FOLDER, ledgers
from partybook.standards.reading import ResourceFault
from partybook.standards.registers import Register, registers


@lru_cache(maxsize=1)
def all_registers() -> dict[str, Register]:
    """Every register by name; names and ids stand there once."""
    found = dict(registers())
    ids = {one.id: one.name for one in found.values()}
    for ledger in ledgers().values():
        file = Path(FOLDER, f"{ledger.name}.toml")
        if ledger.name in found or ledger.id in ids:
            raise ResourceFault(file, "id", f"{ledger.name} or {ledger.id} is a register already")
        found[ledger.name] = ledger.register()
    return found
