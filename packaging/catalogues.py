"""Gathers every text of the program into i18n/partybook_*.ts, keeps what is translated, compiles the .qm.

python packaging/catalogues.py            brings i18n/ up to date; new texts stand there as unfinished
python packaging/catalogues.py --check    only says whether i18n/ is current and finished

Texts of the window are found by pyside6-lupdate. Texts outside Qt (mark("…"), labels of Fields, titles, labels of
resources/codes, resources/ledgers and resources/archive) are found here; they share one context, which partybook/desk/language.py looks them up in. What is
printed (resources/registers) is always in the official language and is not translated.
"""

from __future__ import annotations

import argparse
import ast
import csv
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "partybook"
I18N = ROOT / "i18n"
CODES = ROOT / "resources" / "codes"
LEDGERS = ROOT / "resources" / "ledgers"
ARCHIVE = ROOT / "resources" / "archive"
SOURCE = "zh_CN"
LANGUAGES = {"en": 2, "zh_Hant": 1}  # and how many forms a text with a number has there
MARKED = "marked"
TITLES = {  # calls whose text is shown: keyword and place
    "Field": ("label", 1),
    "Setting": ("label", 1),
    "Feature": ("title", 0),
    "Source": ("title", 1),
    "Intake": ("title", 0),
}


class Refused(Exception):
    """What keeps the catalogues from being made, in one line."""


@dataclass(frozen=True, order=True)
class Text:
    """One text to translate; `plural` where it speaks of %n things."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True)
class Translation:
    """The forms of a translation; a suggestion is not finished."""

    forms: tuple[str, ...]
    finished: bool = True


Catalogue = Mapping[Text, Translation]


def tool(name: str) -> str:
    """A tool of the PySide6 that runs this."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if found is None:
        raise Refused(f"{name} is missing: pip install PySide6-Essentials")
    return found


def run(*command: str) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode or "error" in done.stderr.lower():
        raise Refused(f"{Path(command[0]).name}: {(done.stderr or done.stdout).strip()}")


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def called(call: ast.Call) -> str:
    """The last name of what is called: tr for self.tr(…)."""
    return getattr(call.func, "attr", None) or getattr(call.func, "id", "")


def argument(call: ast.Call, name: str, place: int) -> ast.expr | None:
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    return call.args[place] if place < len(call.args) else None


def window_texts() -> set[Text]:
    """What pyside6-lupdate sees in the code."""
    with tempfile.TemporaryDirectory() as folder:
        listed, found = Path(folder, "files.lst"), Path(folder, "found.ts")
        listed.write_text("\n".join(path.relative_to(ROOT).as_posix() for path in sources()), "utf-8")
        run(
            tool("pyside6-lupdate"),
            f"@{listed}",
            *("-ts", str(found), "-silent", "-no-obsolete", "-locations", "none"),
            *("-source-language", SOURCE, "-target-language", "en"),
        )
        return set(read(found))


def marked_texts() -> set[Text]:
    """Literals in mark(…), labels and titles."""
    found = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                found |= {Text(MARKED, text) for text in _marked_by(node, path)}
    return found


def _marked_by(call: ast.Call, path: Path) -> Iterator[str]:
    name = called(call)
    if isinstance(call.func, ast.Name) and name == "mark":
        shown = argument(call, "text", 0)
        if not isinstance(shown, ast.Constant) or not isinstance(shown.value, str):
            raise Refused(f"{path.relative_to(ROOT)}:{call.lineno}: mark() takes a plain literal")
        yield shown.value
    elif name in TITLES:
        shown = argument(call, *TITLES[name])
        if isinstance(shown, ast.Constant) and isinstance(shown.value, str):
            yield shown.value


def code_texts() -> set[Text]:
    """Labels and short labels of the code tables."""
    found = set()
    for path in sorted(CODES.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as lines:
            for line in csv.DictReader(lines):
                found |= {Text(MARKED, line[column]) for column in ("label", "short") if line[column]}
    return found


def ledger_texts() -> set[Text]:
    """What the pages of ledgers say of each: titles, what it is for, columns, choices, states, facts."""
    found = set()
    for path in sorted(LEDGERS.glob("*.toml")):
        table = tomllib.loads(path.read_text("utf-8"))
        found |= {table[key] for key in ("title", "short", "group", "about") if key in table}
        for column in table["columns"]:
            found |= {column["label"], *column.get("choices", {}).values()}
        found |= {row["label"] for row in table.get("states", [])}
        found |= {row["title"] for row in table.get("facts", [])}
    return {Text(MARKED, text) for text in found}


def archive_texts() -> set[Text]:
    """What the page of the archive says of a list: its boxes and items."""
    found = set()
    for path in sorted(ARCHIVE.glob("*.toml")):
        table = tomllib.loads(path.read_text("utf-8"))
        found |= {
            table["title"],
            table["paper"],
            *(row["title"] for row in (*table["boxes"], *table["items"])),
        }
        found |= {row["basis"] for row in table["items"]}
    return {Text(MARKED, text) for text in found}


def texts() -> list[Text]:
    """Every text that is to be translated, in the order of the catalogues."""
    return sorted(window_texts() | marked_texts() | code_texts() | ledger_texts() | archive_texts())


def read(path: Path) -> dict[Text, Translation]:
    """A .ts file; nothing where there is none."""
    if not path.is_file():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            text = Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                message.get("numerus") == "yes",
            )
            shown = message.find("translation")
            assert shown is not None
            forms = tuple(form.text or "" for form in shown.iter("numerusform")) or (shown.text or "",)
            found[text] = Translation(forms, shown.get("type") is None)
    return found


def kept(wanted: Sequence[Text], known: Catalogue) -> dict[Text, Translation]:
    """What is translated stays. A new text takes over, as a suggestion, how the same words were translated elsewhere."""
    elsewhere = {
        text.source: found.forms for text, found in known.items() if found.finished and all(found.forms)
    }
    return {
        text: known[text] if text in known else Translation(elsewhere.get(text.source, ("",)), finished=False)
        for text in wanted
    }


def written(language: str, catalogue: Catalogue) -> str:
    """A .ts file as Qt Linguist writes it, without places in the code, so that little changes with the code."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE}">',
    ]
    open_context = None
    for text in sorted(catalogue):
        if text.context != open_context:
            lines += ["</context>"] * (open_context is not None)
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            open_context = text.context
        lines += _message(text, catalogue[text], LANGUAGES[language])
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(text: Text, found: Translation, forms: int) -> Iterator[str]:
    unfinished = "" if found.finished else ' type="unfinished"'
    yield '    <message numerus="yes">' if text.plural else "    <message>"
    yield f"        <source>{escape(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{escape(text.comment)}</comment>"
    if text.plural:
        yield f"        <translation{unfinished}>"
        for number in range(forms):
            form = found.forms[min(number, len(found.forms) - 1)]
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{unfinished}>{escape(found.forms[0])}</translation>"
    yield "    </message>"


def catalogue_file(folder: Path, language: str, ending: str) -> Path:
    return folder / f"partybook_{language}.{ending}"


def build(folder: Path, known: Path = I18N) -> None:
    """Writes all catalogues into a folder, with the translations of the ones in `known`."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = texts()
    for language in LANGUAGES:
        catalogue = kept(wanted, read(catalogue_file(known, language, "ts")))
        ts = catalogue_file(folder, language, "ts")
        ts.write_text(written(language, catalogue), "utf-8", newline="\n")
        run(
            tool("pyside6-lrelease"),
            *("-silent", "-nounfinished", str(ts), "-qm", str(catalogue_file(folder, language, "qm"))),
        )


def faults(folder: Path = I18N) -> list[str]:
    """What is not current or not finished in a folder, a line each."""
    with tempfile.TemporaryDirectory() as fresh:
        build(Path(fresh), folder)
        found = []
        for language in LANGUAGES:
            for ending in ("ts", "qm"):
                now = catalogue_file(folder, language, ending)
                new = catalogue_file(Path(fresh), language, ending)
                if not now.is_file() or now.read_bytes() != new.read_bytes():
                    found.append(f"{now.name} is not current: run python packaging/catalogues.py")
            for text, shown in read(catalogue_file(Path(fresh), language, "ts")).items():
                if not shown.finished or not all(shown.forms):
                    found.append(f"{language}: not translated: {text.context}: {text.source}")
    return found


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only say whether i18n/ is current and finished")
    asked = parser.parse_args(words)
    try:
        if not asked.check:
            build(I18N)
        found = faults()
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    print(*found or [f"{len(read(catalogue_file(I18N, 'en', 'ts')))} texts, current and finished"], sep="\n")
    return 1 if found and asked.check else 0


if __name__ == "__main__":
    sys.exit(main())
