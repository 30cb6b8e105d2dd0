"""The features: a folder here is a feature, found by lying here."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from types import ModuleType


@dataclass(frozen=True)
class Feature:
    """What a feature says of itself: its title in the rail, its place, the features it builds on."""

    title: str
    order: int
    needs: tuple[str, ...] = ()


def features() -> dict[str, Feature]:
    """All features by folder name, in order of the rail."""
    names = [found.name for found in pkgutil.iter_modules(__path__) if found.ispkg]
    found = {name: importlib.import_module(f"{__name__}.{name}").FEATURE for name in names}
    return dict(sorted(found.items(), key=lambda item: item[1].order))


def role(name: str, role: str) -> ModuleType | None:
    """One role module of a feature (features.roster.queries), None where the feature has no such file."""
    full = f"{__name__}.{name}.{role}"
    try:
        return importlib.import_module(full)
    except ModuleNotFoundError as missing:
        if missing.name == full:
            return None
        raise
