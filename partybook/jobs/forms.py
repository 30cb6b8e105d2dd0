"""Forms that can be filled: the office's own, kept in the book, and those that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from partybook.book import forms
from partybook.book.attach import MOST
from partybook.book.file import Book
from partybook.errors import Problem
from partybook.jobs.targets import check_target
from partybook.sheets.writing.replacing import replacing
from partybook.standards.word import word_forms
from partybook.text import mark

ENDINGS = (".docx", ".xlsx")


@dataclass(frozen=True, slots=True)
class Template:
    """A form with marks: its file name (the ending says what it is), its bytes, the source that fills it."""

    name: str
    data: bytes
    source: str = ""

    @property
    def kind(self) -> str:
        return Path(self.name).suffix.lower()


@dataclass(frozen=True, slots=True)
class Offered:
    """A form to choose from; `uid` is empty for one that comes with the program."""

    uid: str
    name: str
    source: str
    one: bool


def templates(book: Book, source: str = "") -> list[Offered]:
    """The office's own forms and those that come with the program; all, or those over one source."""
    kept = [Offered(one.uid, one.name, one.source, one.one) for one in book.read(forms.kept_forms)]
    names = {one.name for one in kept}
    shipped = [
        Offered("", f"{one.title}.docx", one.source, not one.many)
        for one in word_forms().values()
        if f"{one.title}.docx" not in names
    ]
    return [one for one in (*kept, *shipped) if not source or one.source == source]


def read_template(path: Path) -> Template:
    """A form from a file. Problems form-missing, form-ending, form-large."""
    if path.suffix.lower() not in ENDINGS:
        raise Problem(
            "form-ending",
            mark("模板要用 .docx 或 .xlsx：{value}。旧格式请在 WPS/Office 里打开，另存为 .docx 或 .xlsx。"),
            value=path.name,
        )
    try:
        if path.stat().st_size > MOST:
            raise Problem("form-large", mark("“{value}”太大，请压缩其中的图片后再用。"), value=path.name)
        return Template(path.name, path.read_bytes())
    except OSError as fault:
        raise Problem(
            "form-missing", mark("读不了模板“{value}”：{reason}。"), value=path.name, reason=fault.strerror
        ) from fault


def find_template(book: Book, name: str) -> Template:
    """A kept form by uid or name (with or without its ending), or one that comes with the program."""
    kept = book.read(forms.kept_forms)
    for one in kept:
        if name in (one.uid, one.name, Path(one.name).stem):
            return Template(one.name, book.read(partial(forms.form_bytes, uid=one.uid)), one.source)
    for shipped in word_forms().values():
        if name in (shipped.name, shipped.title, f"{shipped.title}.docx"):
            from partybook.paper.word.writing import write_form

            return Template(f"{shipped.title}.docx", write_form(shipped), shipped.source)
    raise Problem(
        "form-unknown",
        mark("没有模板“{value}”，也没有这个文件。台账里的模板：{names}。"),
        value=name,
        names="、".join(one.name for one in templates(book)) or "—",
    )


def list_shipped() -> list[dict[str, str]]:
    """Name, title and source of the forms that come with the program."""
    return [{"name": one.name, "title": one.title, "source": one.source} for one in word_forms().values()]


def write_shipped(name: str, target: Path, *, force: bool = False) -> None:
    """Writes a Word template that comes with the program. Problems form-unknown, file-exists."""
    from partybook.paper.word.writing import write_form

    form = next((one for one in word_forms().values() if name in (one.name, one.title)), None)
    if form is None:
        raise Problem(
            "form-unknown",
            mark("程序没有自带 Word 模板“{value}”。有：{names}。"),
            value=name,
            names="、".join(word_forms()),
        )
    check_target(target, force=force, endings=(".docx",))
    write(target, write_form(form), force=force)


def drop_template(book: Book, uid: str) -> None:
    """Takes a kept form out of the book; undo brings it back."""
    with book.edit(mark("删除表格模板")) as session:
        forms.drop_form(session, uid)


def save_template(book: Book, name: str, target: Path, *, force: bool = False) -> None:
    """Writes a kept form or one that comes with the program, its marks still in it, to be changed in WPS."""
    template = find_template(book, name)
    check_target(target, book.path, force=force, endings=(template.kind,))
    write(target, template.data, force=force)


def write(target: Path, data: bytes, *, force: bool) -> None:
    """A file under its name, when it is whole. Problems file-exists without `force`, file-unwritable."""
    with replacing(target, force=force) as beside:
        beside.write_bytes(data)
