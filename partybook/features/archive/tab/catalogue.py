"""归档文件: the papers filed in the year, numbered, boxed, printed as the catalogue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.attaching import Attached, Attaching, Owner
from partybook.desk.language import word
from partybook.desk.pieces import button
from partybook.desk.reasondialog import ReasonDialog
from partybook.desk.records import Row, View
from partybook.desk.scanning import ScanDialog
from partybook.desk.yearly import YearlyPage
from partybook.features.archive import queries
from partybook.features.archive.dialogs.paper import PaperDialog
from partybook.features.archive.model import CATALOGUE_FIELDS, VOID_REASON, VOIDED_ON
from partybook.fields import Field, Label, Whole
from partybook.text import mark

FIELDS = (*CATALOGUE_FIELDS, VOIDED_ON, VOID_REASON, Field("item_title", "清单项目", Label(), (), 8, computed=True),
          Field("files", "附件", Whole(), (), 3, computed=True))  # fmt: skip


class CataloguePage(YearlyPage):
    """Papers filed for the year shown; what was printed for filing lies here as it was printed."""

    scope_name = "archive"
    name = "archive.papers"
    unit = mark("件")
    fields: Sequence[Field] = FIELDS
    source = "archive.papers"
    register = "file-catalogue"
    papers = "archive.catalogue"
    tables = frozenset(
        {"filed_paper", "archive_box", "archive_year", "attachment", "office_setting", "branch"}
    )
    shown = (
        "piece",
        "file_number",
        "title",
        "on_date",
        "retention",
        "pages",
        "box",
        "copy",
        "files",
        "branch",
    )
    widths: Mapping[str, float] = {
        "piece": 3.5, "file_number": 17, "title": 15, "on_date": 6, "retention": 5, "pages": 3.5, "box": 3.5,
        "copy": 4.5, "files": 3.5, "branch": 7,
    }  # fmt: skip
    bold = "title"
    struck = ("voided_on", "voided_on", "void_reason")
    icon = "archive"

    def say_words(self) -> None:
        self.title = self.tr("档案清单")
        self.find_hint = self.tr("查找题名、档号、文号…")
        self.add_word = self.tr("登记归档…")
        self.empty_title = self.tr("这一年还没有归档文件")
        self.empty_text = self.tr(
            "打印预览里按“归档留存”，或在归档清单里选一格加扫描件，就进到这里；纸质件也可以直接登记。"
        )

    def branches_there(self, session: Any) -> Sequence[tuple[str, str]]:
        return queries.branches(session)

    def read(self, session: Any) -> Sequence[Row]:
        scope = self.scope
        self._items = queries.current_list(session).by_key
        self._closing = queries.closing(session, scope.year)
        self._decided = queries.office(session)
        branches, numbers = dict(queries.branches(session)), queries.box_numbers(session)
        found = queries.papers(session, scope.year, scope.branch_uid, voided=True)
        self._files: dict[str, list[Attached]] = {
            row["uid"]: queries.files_of(session, row["uid"]) for row in found
        }
        return [
            {
                **row,
                "branch": branches.get(row["branch_uid"]),
                "box": numbers.get(row["box_uid"]),
                "item_title": self._items[row["item"]].title if row["item"] in self._items else None,
                "files": len(self._files[row["uid"]]) or None,
            }
            for row in found
        ]

    def views(self) -> Sequence[View]:
        stands = lambda row: row["voided_on"] is None  # noqa: E731
        found = [
            View("all", self.tr("全部"), stands),
            View("unnumbered", self.tr("没有件号"), lambda row: stands(row) and row["piece"] is None),
            View("unproved", self.tr("没有附件"), lambda row: stands(row) and not row["files"]),
        ]
        if any(row["voided_on"] for row in self.rows):
            found.append(View("void", self.tr("作废"), lambda row: not stands(row)))
        return found

    def buttons(self) -> Sequence[QWidget]:
        self.attaching = Attaching(self.desk, self)
        self.opened, self.scanned = button(self.tr("打开")), button(self.tr("加扫描件…"))
        self.voided, self.numbered = button(self.tr("作废…")), button(self.tr("编件号"))
        self.opened.clicked.connect(self.open_file)
        self.scanned.clicked.connect(self.scan)
        self.voided.clicked.connect(self.void)
        self.numbered.clicked.connect(self.number)
        return [self.opened, self.scanned, self.voided, *self.sheets(), self.numbered]

    def show_row(self, row: Row) -> None:
        there = bool(row) and row["voided_on"] is None
        edits = self.can_edit and self._closing is None
        self.opened.setEnabled(bool(row) and bool(self._files.get(row["uid"])))
        for act in (self.scanned, self.voided):
            act.setEnabled(there and edits)
        self.numbered.setEnabled(
            edits and any(one["piece"] is None and not one["voided_on"] for one in self.rows)
        )
        self.added.setEnabled(edits)

    def open_file(self) -> None:
        """The newest file of the paper, in the system's own program."""
        files = self._files.get(self.table.uid, [])
        if files:
            self.attaching.open(files[-1])

    def scan(self) -> None:
        """Scans become one PDF of the paper chosen."""
        row = self.row(self.table.uid)
        if not row or not self.can_edit:
            return
        owner = Owner(queries.TABLE_NAME, str(row["uid"]), row["title"])
        dialog = ScanDialog(
            self.desk,
            self.tr("加扫描件：{name}").format(name=row["title"]),
            row["title"],
            parent=self.window(),
        )
        dialog.made.connect(lambda made: self._add(owner, made))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog: Any = dialog
        dialog.open()

    def _add(self, owner: Owner, made: Any) -> None:
        name = made.name if made.name.endswith(".pdf") else f"{made.name}.pdf"

        def write(session: Any) -> None:
            queries.add_files(session, owner.uid, [(name, made.data)])
            if queries.paper(session, owner.uid)["pages"] is None:
                queries.change_paper(session, owner.uid, {"pages": made.pages})

        self.done(self.tr("加扫描件：{name}").format(name=owner.name), write)

    def number(self) -> None:
        """Gives every paper without a number one, and a box."""
        counted: list[int] = []
        year = self.scope.year
        what = self.tr("{year} 年度编件号").format(year=year)
        if self.desk.edit(what, lambda session: counted.append(queries.catalogue_year(session, year))):
            self.desk.say(self.tr("已编 {count} 件，号码不再变动。").format(count=counted[0]))
            self.reread()

    def open_row(self, row: Row) -> None:
        if row:
            self._open_paper(row)
        else:
            self.in_branch(lambda branch: self._open_paper({"branch_uid": branch}))

    def _open_paper(self, row: Row) -> None:
        uid = row.get("uid")
        names = self._item_names()
        titles = {title: key for key, title in names.items()}
        shown = {**row, "item": names.get(row.get("item") or "")}
        if uid is None:
            shown |= {"on_date": PartialDate.of(today()), "year": self.scope.year, "copy": "paper"}
        dialog = PaperDialog(
            str(row["title"]) if uid else self.tr("登记归档文件"),
            shown,
            {title: self._items[key].retention for title, key in titles.items()},
            self.desk.codes,
            read_only=not self.can_edit or self._closing is not None or row.get("voided_on") is not None,
            parent=self.window(),
        )

        def write(session: Any, changed: dict[str, Any]) -> str:
            values = dict(changed)
            if "item" in values:
                values["item"] = titles.get(values["item"] or "")
            if uid is None:
                return queries.file_paper(session, {**values, "branch_uid": row["branch_uid"]})
            queries.change_paper(session, uid, values)
            return str(uid)

        what = self.tr("修改归档文件") if uid else self.tr("登记归档文件")
        self.open_dialog(dialog, what, write, self._follow)

    def _item_names(self) -> dict[str, str]:
        """The items by the words they are chosen by; those of one title by their box too, else by their keys."""
        titles = {key: word(item.title) for key, item in self._items.items()}
        boxed = {
            key: self.tr("{title}（{box} 号盒）").format(title=title, box=self._items[key].box)
            for key, title in titles.items()
        }
        once, twice = Counter(titles.values()), Counter(boxed.values())
        return {
            key: title
            if once[title] == 1
            else boxed[key]
            if twice[boxed[key]] == 1
            else f"{boxed[key]} {key}"
            for key, title in titles.items()
        }

    def _follow(self, uid: str) -> None:
        """A paper of another year is shown in that year."""
        book = self.desk.book
        if book is not None and not self.row(uid):
            year = book.read(lambda session: self.year_of(session, uid))
            if year is not None:
                self.scope.show_year(year)
            self.table.go_to(uid)

    def void(self) -> None:
        """Asks why the paper chosen is void; it stays to be seen and keeps its number."""
        uid = self.table.uid
        if not uid or not self.can_edit:
            return
        dialog = ReasonDialog(
            self.tr("作废这一件"),
            self.tr("作废的划掉留着，件号不再给别的文件。"),
            self.tr("作废"),
            parent=self.window(),
        )
        dialog.given.connect(
            lambda reason, _fen: self.done(
                self.tr("作废归档文件"), lambda session: queries.void_paper(session, uid, reason)
            )
        )
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def year_of(self, session: Any, uid: str) -> int | None:
        found = [row for row in queries.papers(session, voided=True) if row["uid"] == uid]
        return int(found[0]["year"]) if found else None
