"""The house of README's room map, held line by line: who may import whom, and where each library lives."""

from __future__ import annotations

import ast
import importlib.util
import sys
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1] / "partybook"
FLOOR = {"errors", "fields", "dates", "money", "facts", "text", "paths", "settings", "marks"}
ROOMS = {
    "book": FLOOR,
    "standards": FLOOR,
    "sheets": FLOOR | {"standards"},
    "paper": FLOOR | {"standards"},
    "desk": FLOOR | {"book", "standards", "sheets", "paper"},
    "handover": FLOOR | {"book", "standards"},
    "jobs": FLOOR | {"book", "standards", "sheets", "paper", "handover", "features"},
    "cli": FLOOR | {"jobs", "app"},
    "app": FLOOR | {"book", "standards", "sheets", "paper", "desk", "handover", "jobs", "features"},
    "__main__": {"cli"},
}
ROLES = {
    "__init__": set(),
    "model": {"book"},
    "rules": {"standards"},
    "queries": {"book", "standards"},
    "intake": {"sheets", "standards"},
    "sources": {"book", "standards"},
    "settings": set(),
    "tab": {"desk"},
    "dialogs": {"desk"},
}
OWN_ROLES = {
    "queries": {"model", "rules", "settings"},
    "intake": {"model", "rules"},
    "sources": {"queries", "model", "rules", "settings"},
    "tab": set(ROLES),
    "dialogs": set(ROLES),
}
KNOWLEDGE = "knowledge"  # what all features give under names, for a feature that builds on all of them
NEEDED_ROLES = {"model": {"model"}, "queries": {"queries", "model"}, "sources": {"queries"}}
HOMES = {
    "sqlalchemy": {"book", "model", "queries", "sources"},
    "sqlcipher3": {"book"},
    "PySide6": {"desk", "app", "tab", "dialogs"},
    "shiboken6": {"desk"},
    "openpyxl": {"sheets"},
    "python_calamine": {"sheets"},
    "xlrd": {"sheets"},
    "xlsxwriter": {"sheets"},
    "defusedxml": {"sheets"},
    "reportlab": {"paper"},
    "docx": {"paper"},
    "lxml": {"paper", "sheets"},
    "segno": {"paper"},
    "pypdfium2": {"paper", "desk"},
    "pypdf": {"paper"},
    "PIL": {"paper"},
    "pypinyin": {"rules"},
    "pyrage": {"handover"},
    "cryptography": {"handover"},
    "platformdirs": {"paths"},
}
FORBIDDEN = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}


def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def name_of(path: Path) -> tuple[str, ...]:
    """partybook/features/roster/rules/find.py → (features, roster, rules, find)."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts


def imports(path: Path) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def home_of(name: tuple[str, ...]) -> str:
    """The room, or for a feature's file its role."""
    return name[2] if name[0] == "features" and len(name) > 2 else name[0]


def faults_of(name: tuple[str, ...], imported: str, needs: dict[str, tuple[str, ...]]) -> str | None:
    """Why a module may not import a name; None where it may."""
    head, *rest = imported.split(".")
    if head != "partybook":
        if head in sys.stdlib_module_names:
            return None
        return None if home_of(name) in HOMES.get(head, set()) else f"{head} does not live here"
    if not rest or rest[0] in ("__version__",):
        return None
    if name[0] == "features":
        return feature_fault(name, rest, needs)
    allowed = FLOOR if name[0] in FLOOR or name == ("__init__",) else ROOMS[name[0]] | {name[0]}
    return None if rest[0] in allowed else f"{name[0]} → {rest[0]}"


def feature_fault(name: tuple[str, ...], rest: list[str], needs: dict[str, tuple[str, ...]]) -> str | None:
    if rest[0] in FLOOR:
        return None
    if len(name) == 1 or name[1] == KNOWLEDGE:
        return None if rest[0] == "features" and len(name) == 2 else f"features → {rest[0]}"
    feature, role = name[1], home_of(name) if len(name) > 2 else "__init__"
    if rest[0] != "features":
        return None if rest[0] in ROLES[role] else f"{role} → {rest[0]}"
    if rest[1:2] == ["Feature"]:
        return None if role == "__init__" else f"{role} → Feature"
    if rest[1] == KNOWLEDGE:
        return None if role in ("queries", "sources") else f"{role} → {KNOWLEDGE}"
    other, used = rest[1], rest[2] if len(rest) > 2 else "__init__"
    if other == feature:
        return None if used == role or used in OWN_ROLES.get(role, set()) else f"{role} → own {used}"
    if other not in needs[feature]:
        return f"{feature} does not need {other}"
    return None if used in NEEDED_ROLES.get(role, set()) else f"{role} → {used} of {other}"


@lru_cache(maxsize=1)
def needs_of_features() -> dict[str, tuple[str, ...]]:
    found = {}
    for folder in sorted((ROOT / "features").iterdir()):
        if (folder / "__init__.py").is_file():
            spec = importlib.util.find_spec(f"partybook.features.{folder.name}")
            assert spec and spec.loader
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            found[folder.name] = module.FEATURE.needs
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_stay_within_the_room(path: Path) -> None:
    needs = needs_of_features()
    found = {name: faults_of(name_of(path), name, needs) for name in imports(path)}
    assert not {name: fault for name, fault in found.items() if fault}


@pytest.mark.parametrize(
    ("name", "imported"),
    [
        (("dates",), "partybook.book.file"),
        (("desk", "table"), "partybook.jobs.asking"),
        (("features", "roster", "model"), "partybook.features.roster.queries"),
        (("features", "roster", "rules", "find"), "PySide6.QtCore"),
        (("features", "roster", "tab"), "partybook.jobs"),
        (("sheets", "reading"), "sqlalchemy"),
        (("cli", "commands"), "partybook.book.file"),
    ],
)
def test_a_forbidden_import_is_seen(name: tuple[str, ...], imported: str) -> None:
    assert faults_of(name, imported, {"roster": ()})


def test_files_of_a_feature_have_a_known_role() -> None:
    for folder in (ROOT / "features").iterdir():
        if folder.is_dir() and folder.name != "__pycache__":
            roles = {item.stem for item in folder.iterdir() if item.name != "__pycache__"}
            assert roles <= set(ROLES), f"{folder.name}: {roles - set(ROLES)}"


def test_needs_have_no_ring() -> None:
    needs = needs_of_features()

    def walk(name: str, seen: tuple[str, ...]) -> None:
        assert name not in seen, f"ring: {' → '.join((*seen, name))}"
        for other in needs[name]:
            walk(other, (*seen, name))

    for name in needs:
        walk(name, ())


def test_names_come_from_the_trade() -> None:
    for path in ROOT.rglob("*"):
        assert path.stem not in FORBIDDEN, path


def test_every_module_says_what_it_is_for() -> None:
    for path in modules():
        docstring = ast.get_docstring(ast.parse(path.read_text("utf-8")))
        assert docstring, f"{path} has no docstring"


def test_one_sqlite_in_the_process() -> None:
    """Two SQLite libraries in one process on one file break its locks: the standard library's stays out."""
    for path in modules():
        assert not any(name.split(".")[0] == "sqlite3" or "QtSql" in name for name in imports(path)), path
