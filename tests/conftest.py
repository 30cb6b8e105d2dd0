"""What every test stands on: no screen, a fixed clock's door, private folders."""

import io
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from typing import Any

import pytest


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: Any) -> Iterator[None]:
    """Windows of a test go with it; else each restyling of a later test would pass through all of them."""
    yield
    if "qtbot" in getattr(item, "fixturenames", ()):
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def words_pdf() -> bytes:
    """A PDF from elsewhere: three pages of text."""
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made)
    for word in ("one", "two", "three"):
        canvas.drawString(72, 720, f"page {word}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()
