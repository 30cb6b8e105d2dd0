"""填表: a form of the office's or the subdistrict's own is chosen, looked at, and filled from the book."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QListWidgetItem,
    QWidget,
)

from partybook.desk import files
from partybook.desk.desk import Desk
from partybook.desk.fillform import FillForm
from partybook.desk.language import said, word
from partybook.desk.lines import Line
from partybook.desk.palette import look
from partybook.desk.spans import Span
from partybook.errors import Problem

MOST_SAID = 4  # faults that stand in the dialog
FILE = "file"


class FillDialog(FillForm):
    """Shows each mark of the chosen template with its first value, or what is wrong; fills it; keeps templates."""

    filled = Signal(object, object)  # where it was written, what was left empty

    def __init__(
        self,
        desk: Desk,
        sources: Sequence[tuple[str, str]],
        source: str,
        *,
        span: Span | None = None,
        chosen: Sequence[str] = (),
        narrowed: Sequence[str] = (),
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(sources, source, chosen=chosen, narrowed=narrowed, unit=unit, parent=parent)
        self.desk, self._span = desk, span or Span()
        self._files: list[Path] = []
        self._each = False  # every record gets a file of its own
        self._for_files = source  # what fills a file, as the clerk chose it last
        self._marks: QDialog | None = None
        self._wire()
        self.show_templates()

    def _wire(self) -> None:
        for pressed, act in (
            (self.pick, self._pick),
            (self.keep, self._keep),
            (self.drop, self._drop),
            (self.save, self._save),
            (self.marks, self.show_marks),
            (self.cancel, self.reject),
            (self.fill, self._fill),
        ):
            pressed.clicked.connect(act)
        self.list.currentRowChanged.connect(lambda _row: self._show_template())
        self.whose.currentIndexChanged.connect(lambda _place: self._look())
        self.from_what.currentIndexChanged.connect(lambda _place: self._take_source())

    # Templates --------------------------------------------------------------------------------------------------

    def show_templates(self, name: str = "") -> None:
        """The files chosen now, the office's own, those of the program; the one of that name is chosen."""
        mine = {self.from_what.itemData(place) for place in range(self.from_what.count())}
        found = self.desk.jobs.fill_templates(self.desk.book, self._source.partition(".")[0])
        self.offered = [one for one in found if one.source in mine]
        with QSignalBlocker(self.list):
            self.list.clear()
            for path in self._files:
                self._item(path.name, path)
            for one in self.offered:
                self._item(one.name, one)
            self.list.setCurrentRow(-1)
        places = [place for place in range(self.list.count()) if self.list.item(place).text() == name]
        self.list.setCurrentRow(places[0] if places else 0)
        if not self.list.count():
            self._show_template()

    def _item(self, name: str, data: Any) -> None:
        item = QListWidgetItem(name, self.list)
        item.setSizeHint(QSize(0, look.px(33)))
        item.setToolTip(name)
        item.setData(Qt.ItemDataRole.UserRole, data)

    @property
    def template(self) -> Any:
        """The file chosen, or what the book and the program offer; None for none."""
        item = self.list.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    @property
    def _named(self) -> Path | str:
        """The template as the jobs know it."""
        one = self.template
        return one if isinstance(one, Path) else one.uid or one.name

    def take_file(self, path: Path) -> None:
        """A file that the clerk chose."""
        self._files = [path, *(other for other in self._files if other != path)]
        self.show_templates(path.name)

    def _pick(self) -> None:
        path = files.ask_open(self, self.desk.settings, self.tr("选择模板"), files.forms())
        if path is not None:
            self.take_file(path)

    def _show_template(self) -> None:
        one = self.template
        is_file = isinstance(one, Path)
        kept = one is not None and not is_file and bool(one.uid)
        self.keep.setEnabled(is_file and self.desk.can_edit)
        self.drop.setEnabled(kept and self.desk.can_edit)
        self.save.setEnabled(one is not None and not is_file)
        self.from_what.setEnabled(is_file)
        if one is not None:
            with QSignalBlocker(self.from_what):
                name = self._for_files if is_file else one.source
                self.from_what.setCurrentIndex(max(self.from_what.findData(name), 0))
        if one is not None and not is_file:
            self._choose_whose(one.one)
        self._look()

    def _choose_whose(self, one: bool) -> None:
        """A form of one for who is selected, a list for all that the page shows: what is nearly always wanted."""
        shown = self.whose.count() - (2 if self._narrowed else 1)
        with QSignalBlocker(self.whose):
            self.whose.setCurrentIndex(0 if one else shown)

    # What it would say ------------------------------------------------------------------------------------------

    @property
    def source(self) -> str:
        return str(self.from_what.currentData() or self._source)

    @property
    def span(self) -> Span:
        return Span(
            self._span.as_of, self._span.year, self._span.branch, tuple(self.whose.currentData() or ())
        )

    def _take_source(self) -> None:
        self._for_files = self.source
        self._look()

    def _look(self) -> None:
        """Reads the template and says what its marks are, or what is wrong with them."""
        self.told.say("")
        self.table.show_lines([])
        self.fill.setEnabled(False)
        if self.template is None:
            self.note.say("")
            self.about.setText(
                self.tr("在 Word 或 Excel 表要填的地方写上 [[姓名]] 这样的标记，存好后点“选文件…”。")
            )
            return
        try:
            seen = self.desk.jobs.look_template(self.desk.book, self._named, self.source, self.span)
        except Problem as problem:
            self.note.say(said(problem))
            self.about.setText("")
            return
        faults = [said(one) for one in seen.faults]
        more = len(faults) - MOST_SAID
        if more > 0:
            faults = [*faults[:MOST_SAID], self.tr("还有 {count} 处。").format(count=more)]
        self.note.say("\n".join(faults))
        self.table.show_lines(
            [Line(written, (written, word(label), value)) for written, label, value in seen.marks]
        )
        self._each = seen.each
        if seen.each:
            about = self.tr("共 {count} 条记录，每条填一份，存到一个文件夹。").format(count=seen.rows)
        else:
            about = (
                self.tr("填一条记录。")
                if seen.one
                else self.tr("共 {count} 条记录。").format(count=seen.rows)
            )
        self.about.setText(about)
        self.fill.setEnabled(not seen.faults)

    def show_marks(self) -> None:
        """The marks that can be written, to be copied."""
        from partybook.desk.marklist import MarksDialog

        self._marks = MarksDialog(self.desk.jobs.known_marks(self.source, self.desk.book), self)
        self._marks.finished.connect(self._marks.deleteLater)
        self._marks.open()

    # What is done -----------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        if self._each:
            folder = files.ask_folder(self, self.desk.settings, self.tr("存到哪个文件夹"))
            if folder is not None:
                self.write_each(folder)
            return
        name = self.list.currentItem().text()
        stem, ending = Path(name).stem, Path(name).suffix
        path = files.ask_save(
            self,
            self.desk.settings,
            self.tr("填好另存"),
            self.tr("{name}（已填）").format(name=stem) + ending,
            files.forms(ending),
        )
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Fills the form into that file."""
        book, template, source, span = self.desk.book, self._named, self.source, self.span
        self.desk.work.run(
            lambda _progress: self.desk.jobs.fill_template(book, template, path, source, span),
            lambda problems: self._told(path, problems),
            title=self.tr("正在填表…"),
        )

    def write_each(self, folder: Path) -> None:
        """Fills the form for every record into a folder; files that are there already are never replaced."""
        book, template, source, span = self.desk.book, self._named, self.source, self.span
        says = self.tr("已写入文件夹 {name}：{count} 份。")
        self.desk.work.run(
            lambda progress: self.desk.jobs.fill_each(
                book, template, folder, source, span, progress=progress
            ),
            lambda count: self.told.say(says.format(name=folder.name, count=count)),
            title=self.tr("正在填表…"),
        )

    def _told(self, path: Path, problems: Sequence[Problem]) -> None:
        says = self.tr("已写入 {name}。").format(name=path.name)
        left = [said(one) for one in problems]
        self.told.say(" ".join((says, *left[:MOST_SAID])))
        self.desk.say(says)
        self.filled.emit(path, problems)

    def _keep(self) -> None:
        path = self.template
        try:
            self.desk.jobs.keep_template(self.desk.book, path, self.source)
        except Problem as problem:
            self.note.say(said(problem))
            return
        self._files.remove(path)
        self.show_templates(path.name)

    def _drop(self) -> None:
        try:
            self.desk.jobs.drop_template(self.desk.book, self.template.uid)
        except Problem as problem:
            self.desk.tell(problem)
            return
        self.show_templates()
        self.told.say(self.tr("已从台账里删除，Ctrl+Z 可以撤销。"))

    def _save(self) -> None:
        name, template = self.list.currentItem().text(), self._named
        path = files.ask_save(
            self, self.desk.settings, self.tr("另存模板"), name, files.forms(Path(name).suffix)
        )
        if path is not None:
            try:
                self.desk.jobs.save_template(self.desk.book, template, path)
            except Problem as problem:
                self.desk.tell(problem)
                return
            self.told.say(self.tr("已写入 {name}。").format(name=path.name))
