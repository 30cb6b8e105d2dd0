"""The system's print dialog opens over a register, and its pages reach a printer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QWidget

from partybook.app import Jobs, name_of
from partybook.desk.desk import Desk
from partybook.desk.pdf import Pages
from partybook.desk.printer import ask_and_print
from partybook.jobs import demo, printing
from partybook.jobs.asking import Question
from partybook.settings import PcSettings


@pytest.fixture
def pages(tmp_path: Path) -> Pages:
    with demo.demo(tmp_path / "a.partybook", members=25) as book:
        printing.print_register(book, "roster", tmp_path / "a.pdf", Question())
    return Pages(tmp_path / "a.pdf")


def test_the_print_dialog_opens(qtbot, tmp_path: Path, pages: Pages) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    ask_and_print(parent, Desk(PcSettings(tmp_path), Jobs, name_of), pages, "党员花名册")
    (dialog,) = [found for found in parent.findChildren(QPrintDialog)]
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.isModal()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [
        found
        for found in QApplication.topLevelWidgets()
        if isinstance(found, QPrintDialog) and found.isVisible()
    ]
