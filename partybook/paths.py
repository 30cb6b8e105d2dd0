"""Where things lie: resources, catalogues, and this PC's own folder."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent


@lru_cache
def _beside(name: str) -> Path:
    """A wheel carries the folder inside the package; a checkout has it next to the package."""
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name


def resources() -> Path:
    return _beside("resources")


def catalogues() -> Path:
    return _beside("i18n")


def pc_folder() -> Path:
    """The habits of this PC's window: recent books, column layouts. No record of any person."""
    return Path(platformdirs.user_config_dir("PartyBook", appauthor=False))
