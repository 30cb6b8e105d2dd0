"""What is done with a sheet as a whole: frozen, opened again, polled, applied with, the superior's result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from partybook.desk import files
from partybook.desk.language import said
from partybook.desk.question import Question
from partybook.desk.reasondialog import ReasonDialog
from partybook.errors import Problem
from partybook.features.scoring import queries
from partybook.features.scoring.dialogs.results import (
    APPLY,
    POLL,
    RESULT,
    FreezeDialog,
    OverrideDialog,
    SheetDialog,
)
from partybook.features.scoring.dialogs.says import listed
from partybook.features.scoring.queries import Looked
from partybook.text import mark

if TYPE_CHECKING:
    from partybook.features.scoring.tab.sheet import SheetPage


class SheetActs(QObject):
    """The filled button is the next step of the sheet; the others stand in the menu."""

    def __init__(self, page: SheetPage) -> None:
        super().__init__(page)
        self.page, self.desk = page, page.desk
        self.step = ""

    @property
    def looked(self) -> Looked:
        assert self.page.looked is not None
        return self.page.looked

    def show_next(self, looked: Looked) -> None:
        """Which step comes next, and what else can be done now."""
        sheet, frozen = looked.sheet, looked.scores.frozen
        if not frozen:
            self.step, text = "freeze", self.tr("自评定稿…")
        elif sheet["applied_on"] is None:
            self.step, text = "apply", self.tr("申报…")
        elif looked.superior_total is None:
            self.step, text = "result", self.tr("登记上级审核…")
        else:
            self.step, text = "", ""
        self.page.act.setText(text)
        self.page.act.setVisible(bool(self.step))
        self.page.act.setEnabled(self.page.can_edit)
        self._fill_menu(frozen)
        self.page.tools.arrange()

    def _fill_menu(self, frozen: bool) -> None:
        menu, can = QMenu(self.page.more), self.page.can_edit
        if can:
            menu.addAction(self.tr("群众测评结果…"), self.poll)
            menu.addAction(self.tr("申报…"), self.apply).setEnabled(frozen)
            menu.addAction(self.tr("上级审核结果…"), self.result).setEnabled(frozen)
            menu.addAction(self.tr("导入上级各项得分…"), self.take_in).setEnabled(self.looked.uid is not None)
            menu.addSeparator()
            if frozen:
                menu.addAction(self.tr("重新打开自评…"), self.reopen)
            elif self.looked.uid is not None:
                menu.addAction(self.tr("撤回自评表…"), self.remove)
            menu.addSeparator()
        menu.addAction(self.tr("佐证材料册（PDF）…"), self.bind)
        if self.looked.uid is not None:
            menu.addAction(self.tr("申报表、测评结果（Word）…"), self.fill)
        old = self.page.more.menu()
        self.page.more.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.page.more.setVisible(not menu.isEmpty())

    def next(self) -> None:
        """The step that the filled button names."""
        if self.step and self.page.can_edit:
            {"freeze": self.freeze, "apply": self.apply, "result": self.result}[self.step]()

    def _open(self, dialog: Any) -> None:
        self.page.keep_dialog(dialog)
        dialog.open()

    # An item ---------------------------------------------------------------------------------------------------

    def override(self, code: str) -> None:
        """Other points with a reason, or none any more."""
        one = self.page.item(code)
        if one is None or not self.page.can_edit:
            return
        dialog = OverrideDialog(one, self.desk.codes, self.page.window())
        what = self.tr("更正得分 {item}").format(item=f"{code} {one.item.title}")

        def keep(changed: dict[str, Any]) -> None:
            if self.page.done(
                what, lambda session: queries.set_opinion(session, self.page.begun(session), code, changed)
            ):
                dialog.accept()

        def remove() -> None:
            dialog.form.show_values(dialog.form.values())
            nothing = {"override": None, "override_reason": None}
            undone = self.tr("取消更正 {item}").format(item=f"{code} {one.item.title}")
            if self.page.done(
                undone, lambda session: queries.set_opinion(session, self.page.begun(session), code, nothing)
            ):
                dialog.accept()

        dialog.kept.connect(keep)
        dialog.removed.connect(remove)
        self._open(dialog)

    # The sheet -------------------------------------------------------------------------------------------------

    def freeze(self) -> None:
        """Asks who and when; what nobody judged is said first."""
        waiting = self.looked.scores.waiting
        if waiting:
            self._ask_to_judge([one.item.code for one in waiting])
            return
        who = self.looked.sheet.get("who") or self.desk.who
        dialog = FreezeDialog(self.looked.scores, who, self.desk.codes, self.page.window())

        def keep(values: dict[str, Any]) -> None:
            on, name = values["assessed_on"].latest, values["who"]
            if self.page.done(
                self.tr("自评定稿"),
                lambda session: queries.freeze(session, self.page.begun(session), on, name),
            ):
                dialog.accept()

        dialog.kept.connect(keep)
        self._open(dialog)

    def _ask_to_judge(self, codes: Sequence[str]) -> None:
        question = Question(
            self.tr("还有 {count} 项没有评定").format(count=len(codes)),
            self.tr("{codes} 要由人评定。都评过了才能定稿；不得分的写 0 分和原因。").format(
                codes=listed(codes)
            ),
            [("stay", self.tr("取消")), ("go", self.tr("去评定"))],
            self.page.window(),
        )

        def go(answer: str) -> None:
            if answer == "go":
                self.page.chips.choose("waits")
                self.page.table.go_to(codes[0])
                self.page.take_keys()

        question.answered.connect(go)
        self._open(question)

    def reopen(self) -> None:
        """Opens a frozen sheet again, with a reason."""
        dialog = ReasonDialog(
            self.tr("重新打开自评表"),
            self.tr("得分又会随记录变化，定稿时的得分和依据不再保留；重新定稿前要再核对一遍。"),
            self.tr("重新打开"),
            parent=self.page.window(),
        )
        dialog.given.connect(lambda reason, _fen: self._reopen(reason))
        self._open(dialog)

    def _reopen(self, reason: str) -> None:
        uid = self.looked.uid
        self.page.done(self.tr("重新打开自评表"), lambda session: queries.unfreeze(session, uid, reason))

    def remove(self) -> None:
        """Takes back a sheet that was begun by mistake."""
        question = Question(
            self.tr("撤回这张自评表？"),
            self.tr("评定、更正和附件一起撤回，按记录计的分还在。可用“撤销”找回。"),
            [("stay", self.tr("取消")), ("go", self.tr("撤回自评表"))],
            self.page.window(),
        )
        uid = self.looked.uid

        def go(answer: str) -> None:
            if answer == "go":
                self.page.panel.forget()
                self.page.done(self.tr("撤回自评表"), lambda session: queries.remove_sheet(session, uid))

        question.answered.connect(go)
        self._open(question)

    def poll(self) -> None:
        """The masses' poll."""
        self._sheet(self.tr("群众测评结果"), POLL)

    def apply(self) -> None:
        """The day and the addressee of the application."""
        self._sheet(self.tr("申报"), APPLY, self.tr("登记何时向谁申报。清除申报日期后，才能重新打开自评表。"))

    def result(self) -> None:
        """The superior's result of the whole sheet."""
        more = self.tr("各项的上级得分在右边逐项登记；每项都有了，总分不填也会自动合计。")
        self._sheet(self.tr("上级审核结果"), RESULT, more)

    # Papers ----------------------------------------------------------------------------------------------------

    def take_in(self) -> None:
        """The superior's points of all items from a spreadsheet."""
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            errands.import_kind("scoring-superior")

    def fill(self) -> None:
        """The application or the poll's result as a Word file, from this sheet."""
        from partybook.desk.filling import FillDialog

        book, uid = self.desk.book, self.looked.uid
        if book is None or uid is None:
            return
        sources = self.desk.jobs.fill_sources("scoring", book)
        of = {"span": self.page.span, "chosen": [uid], "unit": self.tr("份")}
        self._open(FillDialog(self.desk, sources, "scoring.sheets", **of, parent=self.page.window()))

    def bind(self) -> None:
        """The sheet with every record and scan it cites, as one PDF."""
        name = self.tr("{year}年佐证材料册.pdf").format(year=self.looked.year)
        path = files.ask_save(
            self.page.window(), self.desk.settings, self.tr("佐证材料册"), name, files.papers()
        )
        if path is not None:
            self.bind_into(path)

    def bind_into(self, path: Path) -> None:
        """Makes the book of evidence there, with progress."""
        book, span, standard = self.desk.book, self.page.span, self.looked.scores.standard.name
        self.desk.work.run(
            lambda progress: self.desk.jobs.evidence_book(book, path, span, standard, progress),
            lambda made: self._bound(path, *made),
            title=self.tr("正在汇编佐证材料册…"),
        )

    def _bound(self, path: Path, pages: int, problems: Sequence[Problem]) -> None:
        says = self.tr("已写入 {name}，共 {pages} 页").format(name=path.name, pages=pages)
        self.desk.say(says)
        if problems:
            text = mark("佐证材料册已写好，这些没有印进去：\n{value}")
            lines = "\n".join(said(problem) for problem in problems[:8])
            self.desk.tell(Problem("evidence-some", text, value=lines, severity="warning"))

    def _sheet(self, title: str, keys: Sequence[str], more: str = "") -> None:
        if not self.page.can_edit:
            return
        standard = self.looked.scores.standard
        row = {**dict.fromkeys((*POLL, *APPLY, *RESULT, "assessed_on")), "year": self.page.scope.year}
        row |= self.looked.sheet
        dialog = SheetDialog(
            title, keys, row, standard, self.desk.codes, more=more, parent=self.page.window()
        )

        def keep(changed: dict[str, Any]) -> None:
            if self.page.done(
                title, lambda session: queries.change_sheet(session, self.page.begun(session), changed)
            ):
                dialog.accept()

        dialog.kept.connect(keep)
        self._open(dialog)
