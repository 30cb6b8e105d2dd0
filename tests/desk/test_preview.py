"""The preview shows the PDF itself; the printer gets the same pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from partybook.desk import printer as printing
from partybook.desk.desk import Desk
from partybook.desk.pdf import Pages
from partybook.desk.preview import PreviewDialog
from partybook.errors import Problem

A4 = (595.3, 841.9)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """Three pages, the second one on its side; a dark bar at the top of each."""
    document = pypdfium2.PdfDocument.new()
    for across, down in (A4, A4[::-1], A4):
        page = document.new_page(across, down)
        page.close()
    path = tmp_path / "花名册.pdf"
    document.save(str(path))
    document.close()
    return path


@pytest.fixture
def dialog(pdf: Path, desk: Desk, qtbot: Any) -> PreviewDialog:
    problem = Problem("glyph-missing", "“{value}”没有字形。", value="𰻞", severity="warning")
    dialog = PreviewDialog(pdf, "党员花名册", [problem], desk)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_pages_are_drawn_at_the_size_asked_for(pdf: Path) -> None:
    pages = Pages(pdf)
    assert len(pages) == 3
    picture = pages.picture(0, 600).result()
    assert (picture.width(), picture.height()) == (600, 849)
    assert pages.picture_at(1, 300).result().width() == pytest.approx(3508, abs=2)
    pages.close()


def test_the_preview_draws_what_is_in_sight(dialog: PreviewDialog, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: 0 in dialog.sheets._pictures)
    assert dialog.place.text() == "第 1 页 / 共 3 页" and not dialog.before.isEnabled()
    assert "𰻞" in dialog.banner.said.text()
    dialog.after.click()
    assert dialog.page == 1
    dialog.step(9)
    qtbot.waitUntil(lambda: 2 in dialog.sheets._pictures)
    assert not dialog.after.isEnabled()
    dialog.reject()


def test_zoom_goes_in_steps_and_back_to_the_width(dialog: PreviewDialog, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: 0 in dialog.sheets._pictures)
    width = dialog.sheets.width()
    dialog.zoom(1)
    assert dialog.sheets.width() > width
    dialog.zoom(-1)
    dialog.zoom(-1)
    assert dialog.sheets.width() < width
    dialog.fit_width()
    assert dialog.sheets.width() == pytest.approx(width, abs=20)
    dialog.reject()


def test_the_pdf_is_saved_as_it_is(
    dialog: PreviewDialog, pdf: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    target = tmp_path / "存档.pdf"
    monkeypatch.setattr("partybook.desk.files.ask_save", lambda *_: target)
    dialog.save_as()
    assert target.read_bytes() == pdf.read_bytes()
    monkeypatch.setattr("partybook.desk.files.ask_save", lambda *_: tmp_path / "no" / "x.pdf")
    told: list[Problem] = []
    monkeypatch.setattr(dialog._desk, "tell", told.append)
    dialog.save_as()
    assert [problem.code for problem in told] == ["file-unwritable"]
    dialog.reject()


def test_the_printer_gets_the_pages_asked_for(pdf: Path, tmp_path: Path) -> None:
    pages = Pages(pdf)
    out = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setFromTo(2, 9)
    printing.fit_paper(printer, pages.sizes[1])
    assert list(printing.chosen(printer, 3)) == [1, 2]
    steps: list[tuple[int, int]] = []
    printing.send(printer, pages, [1, 2], lambda done, total: not steps.append((done, total)))
    pages.close()
    printed = pypdfium2.PdfDocument(out)
    sizes = [printed.get_page_size(number) for number in range(len(printed))]
    printed.close()
    assert steps == [(0, 2), (1, 2), (2, 2)]
    assert [across > down for across, down in sizes] == [True, False]


def test_printing_can_be_cancelled(pdf: Path, tmp_path: Path) -> None:
    pages = Pages(pdf)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with pytest.raises(Problem) as stopped:
        printing.send(printer, pages, [0, 1], lambda done, total: done < 1)
    assert stopped.value.code == "cancelled"
    pages.close()


def test_what_is_kept_is_what_is_shown_from_then_on(
    pdf: Path, desk: Desk, qtbot: Any, monkeypatch: Any
) -> None:
    """The archive marks the file; the preview reads it anew, and keeps it once only."""
    kept: list[Path] = []

    def keep(path: Path) -> str:
        kept.append(path)
        document = pypdfium2.PdfDocument(path.read_bytes())
        document.del_page(2)
        document.save(str(path))
        return "已归档留存：党员花名册，2026年第 3 次打印"

    monkeypatch.setattr(Desk, "can_edit", property(lambda _desk: True))
    dialog = PreviewDialog(pdf, "党员花名册", [], desk, keep=keep)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.file.isVisible() and len(dialog.pages) == 3
    dialog.file.click()
    qtbot.waitUntil(lambda: "第 3 次打印" in dialog.kept.said.text())
    assert kept == [pdf] and len(dialog.pages) == 2 and not dialog.file.isEnabled()
    assert dialog.file.text() == "✓ 已归档"
    qtbot.waitUntil(lambda: 0 in dialog.sheets._pictures)
    dialog.reject()


def test_a_paper_that_can_not_be_kept_stays_to_be_printed(
    pdf: Path, desk: Desk, qtbot: Any, monkeypatch: Any
) -> None:
    def keep(path: Path) -> str:
        raise Problem("archive-closed", "{value}年度已归档", value=2026)

    told: list[Problem] = []
    monkeypatch.setattr(desk, "tell", told.append)
    monkeypatch.setattr(Desk, "can_edit", property(lambda _desk: True))
    dialog = PreviewDialog(pdf, "党员花名册", [], desk, keep=keep)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.file.click()
    qtbot.waitUntil(lambda: [problem.code for problem in told] == ["archive-closed"])
    assert dialog.file.isEnabled() and len(dialog.pages) == 3
    dialog.reject()


def test_nothing_is_kept_of_what_has_no_place_in_the_archive(dialog: PreviewDialog) -> None:
    assert not dialog.file.isVisible()
    dialog.reject()
