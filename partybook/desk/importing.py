"""Importing a spreadsheet: plan, look, store."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QWidget,
)

from partybook.desk import files
from partybook.desk.desk import Desk
from partybook.desk.importdialog import ImportDialog
from partybook.desk.work import CANCELLED, Progress
from partybook.errors import Problem
from partybook.fields import Field
from partybook.sheets.plan import Plan


class Importing(QObject):
    """One import from file to done: plan, look, store, say what the book now holds."""

    ended = Signal(bool)

    def __init__(self, desk: Desk, kind: str, fields: Sequence[Field], window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.kind, self.fields = desk, kind, fields
        self._window = window
        self._path = Path()
        self.dialog: ImportDialog | None = None

    def start(self, path: Path) -> None:
        """Reads the file and shows what its import would do."""
        self._path = path
        book, jobs, kind = self.desk.book, self.desk.jobs, self.kind

        def read(progress: Progress) -> tuple[Plan, Sequence[str]]:
            return jobs.plan_import(book, kind, path, progress=progress), jobs.sheet_names(path)

        self.desk.work.run(
            read,
            lambda found: self._show(*found),
            title=self.tr("正在读取 {name}…").format(name=path.name),
        )

    def _show(self, plan: Plan, sheets: Sequence[str]) -> None:
        self.dialog = ImportDialog(plan, self.fields, sheets, self._window)
        self.dialog.apply_asked.connect(lambda: self._apply(self.dialog.plan))
        self.dialog.faults_asked.connect(lambda: self._write_faults(self.dialog.plan))
        self.dialog.sheet_asked.connect(self._read_sheet)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _read_sheet(self, sheet: str) -> None:
        """Plans again from another sheet of the file; a sheet that holds no table leaves the plan as it is."""
        book, jobs, kind, path = self.desk.book, self.desk.jobs, self.kind, self._path

        def failed(problem: Problem) -> None:
            self.dialog.show_sheet()
            if problem.code != CANCELLED:
                self.desk.tell(problem)

        self.desk.work.run(
            lambda progress: jobs.plan_import(book, kind, path, sheet=sheet, progress=progress),
            self.dialog.show_plan,
            failed,
            title=self.tr("正在读取 {name}…").format(name=path.name),
        )

    def _apply(self, plan: Plan) -> None:
        book, jobs = self.desk.book, self.desk.jobs
        self.desk.work.run(
            lambda progress: jobs.apply_import(book, plan, progress=progress),
            lambda _result: self._after(plan),
            title=self.tr("正在导入…"),
        )

    def _after(self, plan: Plan) -> None:
        added, updated = plan.count("added"), plan.count("updated")
        says = self.tr("已导入：新增 {added}，更新 {updated}。可用“撤销”整批退回。").format(
            added=added, updated=updated
        )
        if self.dialog is not None:
            self.dialog.accept()
        self.desk.say(says)
        self.ended.emit(True)

    def _write_faults(self, plan: Plan) -> None:
        name = self.tr("{name} 错误表.xlsx").format(name=self._path.stem)
        target = files.ask_save(
            self.dialog, self.desk.settings, self.tr("导出错误表"), name, files.workbooks()
        )
        if target is None:
            return
        jobs, path = self.desk.jobs, self._path
        says = self.tr("错误表已写好：{name}。改正后可以再导入。").format(name=target.name)
        self.desk.work.run(
            lambda _progress: jobs.write_faults(path, plan, target),
            lambda _result: self.dialog and self.dialog.say(says),
            title=self.tr("正在写错误表…"),
        )
