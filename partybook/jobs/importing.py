"""Spreadsheets in: plan, look, store; the clerk's own file back with what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from partybook import features
from partybook.book.file import Book, Session
from partybook.book.office import own_standards
from partybook.dates import today
from partybook.errors import Problem
from partybook.features.roster import queries as roster
from partybook.jobs.progress import Progress, step
from partybook.jobs.targets import check_target
from partybook.sheets.plan import Intake, Plan
from partybook.standards.codes import codes
from partybook.text import mark

STAGES = 4  # read, compare, store, done


@lru_cache(maxsize=1)
def kinds() -> Mapping[str, tuple[str, Intake]]:
    """What can be imported: kind → (feature, intake)."""
    found: dict[str, tuple[str, Intake]] = {}
    for name in features.features():
        module = features.role(name, "intake")
        found |= {kind: (name, intake) for kind, intake in (module.KINDS if module else {}).items()}
    return found


def kinds_of(book: Book | None) -> Mapping[str, tuple[str, Intake]]:
    """What can be imported, with what a book takes in for standards of its own."""
    found = dict(kinds())
    for name in features.features() if book is not None else ():
        module = features.role(name, "intake")
        if (
            book is not None
            and module is not None
            and (of_book := getattr(module, "of_book", None)) is not None
        ):
            texts = book.read(partial(own_standards, folder=module.OWN))
            found |= {kind: (name, intake) for kind, intake in of_book(texts).items()}
    return found


def find_kind(kind: str, book: Book | None = None) -> tuple[str, Intake]:
    """A kind by name, one of the book's own too. Problem kind-unknown lists those there are."""
    found = kinds_of(book)
    if kind not in found:
        names = "、".join(found)
        raise Problem("kind-unknown", mark("不能导入“{value}”。可用：{names}。"), value=kind, names=names)
    return found[kind]


def plan_import(
    book: Book,
    kind: str,
    path: Path,
    *,
    sheet: str | None = None,
    branch: str | None = None,
    year: int | None = None,
    progress: Progress | None = None,
) -> Plan:
    """What importing a file would do; nothing is stored. Problems of the file: sheet-…, no table found."""
    from partybook.sheets.heading import find_in_workbook
    from partybook.sheets.reading import read_workbook

    feature, intake = find_kind(kind, book)
    step(progress, 0, STAGES)
    table = find_in_workbook(read_workbook(path), intake.fields, sheet)
    step(progress, 1, STAGES)
    known, settings = book.read(lambda session: _known(session, feature, kind, branch))
    plan = Plan(
        kind=kind,
        file=path.name,
        sheet=table.sheet,
        header_row=table.header_row,
        columns=[(table.heads[index], field.label) for index, field in sorted(table.columns.items())],
        ignored=table.ignored,
        skipped=table.skipped,
        problems=list(table.problems),
        settings={"branch": branch, "year": year, **settings},
    )
    intake.plan(table, known, plan)
    step(progress, 2, STAGES)
    return plan


def _known(session: Session, feature: str, kind: str, branch: str | None) -> tuple[Any, dict[str, Any]]:
    """What the book knows of whom the file is about; the branches, those dissolved by today, what is above them."""
    if branch is not None:
        roster.find_branch(session, branch)
    queries = features.role(feature, "queries")
    assert queries is not None, f"{feature} takes in {kind} and has no queries"
    names = [name for _, name in roster.branches(session)]
    running = {uid for uid, _ in roster.branches(session, today())}
    dissolved = {
        row["name"]: row["dissolved_on"] for row in roster.branch_rows(session) if row["uid"] not in running
    }
    settings = {"branches": names, "dissolved": dissolved, "above": roster.above(session)[1]}
    return queries.KNOWN[kind](session), settings


def apply_import(book: Book, plan: Plan, progress: Progress | None = None) -> None:
    """Stores what the plan says, as one edit and one undo step; a plan without changes stores nothing."""
    todo = plan.todo()
    if not todo:
        return
    feature, intake = find_kind(plan.kind, book)
    queries = features.role(feature, "queries")
    assert queries is not None
    step(progress, 2, STAGES)
    with book.edit(mark("导入{title}（{file}）").format(title=intake.title, file=plan.file)) as session:
        queries.STORE[plan.kind](session, todo)
        step(progress, 3, STAGES)
    if progress is not None:
        progress(STAGES, STAGES)


def summary(plan: Plan) -> dict[str, Any]:
    """The JSON of `import --json`."""
    return {
        "kind": plan.kind,
        "file": plan.file,
        "sheet": plan.sheet,
        "header_row": plan.header_row,
        "read": len(plan.rows),
        "added": plan.count("added"),
        "updated": plan.count("updated"),
        "unchanged": plan.count("unchanged"),
        "refused": plan.count("refused"),
        "ignored": list(plan.ignored),
        "skipped": [{"row": row, "text": text} for row, text in plan.skipped],
        "problems": [problem.as_json() for problem in plan.all_problems()],
    }


def write_faults(source: Path, plan: Plan, target: Path, *, force: bool = False) -> None:
    """The clerk's own workbook with the faulty cells tinted and a last column 错误原因."""
    from partybook.sheets.faults import write_faults as write

    check_target(target, source, force=force, endings=(".xlsx",))
    write(source, plan, target, force=force)


def write_template(kind: str, target: Path, *, book: Book | None = None, force: bool = False) -> None:
    """The spreadsheet to fill in. Problem file-exists."""
    from partybook.sheets.writing import write_template as write

    check_target(target, force=force, endings=(".xlsx",))
    _, intake = find_kind(kind, book)
    fields = list(intake.template or intake.fields)
    if book is not None and len(book.read(roster.branches)) > 1:  # each row says of which it is
        fields += [one for one in intake.fields if one.key == "branch" and one not in fields]
    write(target, intake.title, fields, codes(), force=force)
