"""Qt's own words in Chinese, two of them put right: 撤销, not 撤消; 不保存, not 丢弃."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from partybook import paths

BETTER = {"撤消": "撤销", "丢弃": "不保存"}


class QtWords(QTranslator):
    """qtbase_zh_CN with better words where clerks know others."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        found = super().translate(context, source, disambiguation, n)
        for word, better in BETTER.items():
            if found and word in found:
                return found.replace(word, better)
        return found or None


def speak(app: QCoreApplication) -> None:
    """Chinese for Qt first, then the program's own catalogue where the clerk's language is another."""
    QLocale.setDefault(QLocale("zh_CN"))
    words = QtWords(app)
    if words.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
    own = QTranslator(app)
    if own.load(QLocale(), "partybook", "_", str(paths.catalogues())):
        app.installTranslator(own)
