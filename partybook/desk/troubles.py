"""Showing a Problem, and the crash dialog for everything else."""

from __future__ import annotations

import re
import sys
import threading
from collections import deque
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from partybook import __version__
from partybook.desk.language import told
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Picture, button, column, row, words
from partybook.errors import Problem

_NUMBERS = re.compile(r"(?<!\d)(\d{17}[\dXx]|\d{15}|\d{11})(?![\dXx])")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇·]{2,}")
_heard: deque[str] = deque(maxlen=30)  # what Qt said lately


def redacted(text: str) -> str:
    """A text without ID numbers, phone numbers, and anything that may be a name."""
    return _HAN.sub("〔字〕", _NUMBERS.sub("〔号〕", text))


def report(fault: BaseException) -> str:
    """What a developer needs to find the fault, without personal data: places in the code, kinds, versions."""
    import platform
    import traceback

    lines = [
        f"PartyBook {__version__} · Python {platform.python_version()} · PySide6 {qt_version} · {platform.platform()}"
    ]
    for frame in traceback.extract_tb(fault.__traceback__):
        lines.append(f"  {frame.filename.rsplit('partybook', 1)[-1]}:{frame.lineno} {frame.name}")
    lines.append(redacted(f"{type(fault).__name__}: {fault}"))
    lines += [redacted(f"Qt: {said}") for said in _heard]
    return "\n".join(lines)


class _Dialog(QDialog):
    """The shape both dialogs share: sign, title, text, buttons below."""

    def __init__(self, icon: str, role: str, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("QGuiApplication", "支部台账"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(440))
        self.setMaximumWidth(look.px(640))
        self.said = words(text, wrap=True)
        self.said.setTextInteractionFlags(SELECTABLE)
        self.said.setMinimumWidth(look.px(340))
        self.inside = column(words(title, rank="title"), self.said, None, gap=10)
        sign = Picture(icon, role, 32)
        sign.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        body = row(sign, self.inside, gap=16)
        body.setStretch(1, 1)
        self.outside = QVBoxLayout(self)
        self.outside.setContentsMargins(look.px(24), look.px(22), look.px(24), look.px(20))
        self.outside.setSpacing(look.px(18))
        self.outside.addLayout(body)

    def put_buttons(self, *buttons: QPushButton) -> None:
        self.outside.addLayout(row(None, *buttons))


class ProblemDialog(_Dialog):
    """One sentence: what is wrong and what to do. The text can be selected and copied."""

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ProblemDialog", "请看一下")
        super().__init__("alert", "due", title, told(problem), parent)
        known = button(self.tr("知道了"), "filled")
        known.setDefault(True)
        known.clicked.connect(self.accept)
        self.put_buttons(known)


class CrashDialog(_Dialog):
    """The program made a mistake: what was saved is safe, the report can be copied."""

    def __init__(self, fault: BaseException, parent: QWidget | None = None) -> None:
        text = QCoreApplication.translate(
            "CrashDialog",
            "刚才这一步没有做成，程序里有个错误。已经保存的内容都完好，没做完的这一步已全部退回。\n"
            "可以继续使用；把下面的错误信息复制给维护人员，有助于改正。其中不含姓名和号码。",
        )
        title = QCoreApplication.translate("CrashDialog", "程序出错，台账是安全的")
        super().__init__("alert", "late", title, text, parent)
        self.setMinimumWidth(look.px(600))
        self.text = QPlainTextEdit(report(fault))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("错误信息"))
        self.text.setMinimumHeight(look.px(150))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.outside.addWidget(self.text, 1)
        self.copied = button(self.tr("复制错误信息"))
        self.copied.clicked.connect(self._copy)
        leave = button(self.tr("退出程序"))
        leave.clicked.connect(QApplication.closeAllWindows)
        stay = button(self.tr("继续使用"), "filled")
        stay.setDefault(True)
        stay.clicked.connect(self.accept)
        self.outside.addLayout(row(self.copied, None, leave, stay))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.setText(self.tr("✓ 已复制"))


_open: list[QDialog] = []  # shown dialogs, so that none is collected while it is on screen


def _present(dialog: QDialog) -> QDialog:
    _open.append(dialog)
    dialog.finished.connect(lambda _code: (_open.remove(dialog), dialog.deleteLater()))
    dialog.open()
    return dialog


def show_problem(parent: QWidget | None, problem: Problem) -> ProblemDialog:
    """Shows what a person can mend; comes back at once."""
    dialog = ProblemDialog(problem, _front(parent))
    _present(dialog)
    return dialog


def crash(fault: BaseException, parent: QWidget | None = None) -> CrashDialog | None:
    """Shows the crash dialog; one at a time, so that a fault in painting can't bury the screen."""
    sys.stderr.write(report(fault) + "\n")
    if any(isinstance(dialog, CrashDialog) for dialog in _open):
        return None
    dialog = CrashDialog(fault, _front(parent))
    _present(dialog)
    return dialog


def _front(parent: QWidget | None) -> QWidget | None:
    """The window in front, so that a message about a dialog lies above that dialog."""
    return QApplication.activeModalWidget() or parent or QApplication.activeWindow()


class _Door(QObject):
    """Brings exceptions of any thread to the GUI thread."""

    raised = Signal(object)


_door: _Door | None = None


def install() -> None:
    """From now on no exception is lost: of the GUI, of other threads; what Qt says is kept for the report."""
    global _door
    _door = _Door()
    _door.raised.connect(crash, Qt.ConnectionType.QueuedConnection)
    sys.excepthook = _take
    threading.excepthook = lambda raised: _take(raised.exc_type, raised.exc_value, raised.exc_traceback)
    qInstallMessageHandler(_hear)


def _take(kind: type[BaseException], fault: BaseException | None, _trace: TracebackType | None) -> None:
    if fault is None or issubclass(kind, KeyboardInterrupt) or _door is None:
        return
    _door.raised.emit(fault)


def _hear(kind: QtMsgType, _context: QMessageLogContext, said: str) -> None:
    if kind != QtMsgType.QtDebugMsg:
        _heard.append(said)
        sys.stderr.write(f"Qt: {said}\n")
