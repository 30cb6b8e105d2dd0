"""Settings are declared: those of the office live in the book, the habits of the window on the PC."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from partybook import paths

if TYPE_CHECKING:
    from partybook.fields import Kind


@dataclass(frozen=True)
class Setting:
    """A decision of the office, kept in the book: key, label, kind, default, and where the default comes from."""

    key: str
    label: str
    kind: Kind
    default: Any
    source: str = ""


class PcSettings:
    """Habits of the window on this PC, one small JSON file; a broken or missing file is an empty one."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = (folder or paths.pc_folder()) / "window.json"
        try:
            kept = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            kept = {}
        self._values: dict[str, Any] = kept if isinstance(kept, dict) else {}

    def get(self, key: str, default: Any = None) -> Any:
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Keeps a habit at once; a folder that can't be written only forgets it."""
        self._values[key] = value
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), "utf-8")
            os.replace(beside, self._file)  # noqa: PTH105
        except OSError:
            pass
