"""The clerk's language: the catalogues, Qt's own words, and the one lookup for what is marked outside Qt.

What the book holds and what is printed stays in the official language; only what the window says is translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from partybook import paths
from partybook.errors import Problem

if TYPE_CHECKING:  # the frame is painted before Fields are loaded
    from partybook.dates import PartialDate
    from partybook.fields import Codes, Field

SETTING = "language"  # the habit on this PC
CHINESE = "zh_CN"
LANGUAGES = {CHINESE: "简体中文", "en": "English", "zh_Hant": "繁體中文"}  # each in its own words
QT_WORDS = {CHINESE: "qtbase_zh_CN", "zh_Hant": "qtbase_zh_TW"}  # English is in the code of Qt
LOCALES = {CHINESE: "zh_CN", "en": "en_US", "zh_Hant": "zh_HK"}
BETTER = {"撤消": "撤销", "丢弃": "不保存"}
MARKED = ("label", "title", "why", "kind")  # values of a Problem that are marked texts themselves

_spoken = CHINESE


class QtWords(QTranslator):
    """Qt's words in Chinese, with better ones where clerks know others."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        found = super().translate(context, source, disambiguation, n)
        for word, better in BETTER.items():
            if found and word in found:
                return found.replace(word, better)
        return found or None


def speak(app: QCoreApplication, language: str = CHINESE) -> list[QTranslator]:
    """Installs Qt's words, then the program's own catalogue where the language is not that of the code."""
    global _spoken
    _spoken = language = language if language in LANGUAGES else CHINESE
    QLocale.setDefault(QLocale(LOCALES[language]))
    wanted: list[tuple[QTranslator, str, str]] = []
    if language in QT_WORDS:
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        wanted.append((QtWords(app), QT_WORDS[language], place))
    if language != CHINESE:
        wanted.append((QTranslator(app), f"partybook_{language}", str(paths.catalogues())))
    found = [words for words, name, folder in wanted if words.load(name, folder)]
    for words in found:
        app.installTranslator(words)
    return found


def word(text: str) -> str:
    """A marked text (label, title, word of a code table) in the clerk's language; any other as it is."""
    return QCoreApplication.translate("marked", text) if text else ""


def shown(field: Field, value: Any, codes: Codes, *, masked: bool = True) -> str:
    """A value as screens show it: words of code tables in the clerk's language, what was typed as it is."""
    from partybook.fields import CodeKind, YesNo

    text = (field.screen if masked else field.show)(value, codes)
    return word(text) if isinstance(field.kind, (CodeKind, YesNo)) else text


def day(date: PartialDate) -> str:
    """A date in a sentence: 1998年7月1日, or 1998-07-01 where the clerk reads no Chinese."""
    return date.iso if _spoken == "en" else date.chinese


def said(problem: Problem) -> str:
    """The sentence of a Problem, without its place."""
    values = {name: _value(name, found) for name, found in problem.values.items()}
    return word(problem.text).format(value=_value("value", problem.value), **values)


def _value(name: str, found: object) -> object:
    if isinstance(found, Problem):
        return said(found)
    return word(str(found)) if name in MARKED else found


def told(problem: Problem) -> str:
    """The place and the sentence, as Problem.says."""
    row, column, text = problem.where.row, problem.where.column, said(problem)
    if row is not None and column:
        pattern = QCoreApplication.translate("Problem", "第 {row} 行“{column}”：{text}")
    elif row is not None:
        pattern = QCoreApplication.translate("Problem", "第 {row} 行：{text}")
    elif column:
        pattern = QCoreApplication.translate("Problem", "“{column}”：{text}")
    else:
        return text
    return pattern.format(row=row, column=column, text=text)
