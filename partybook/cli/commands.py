"""One function for each command: calls the job, says what came of it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from partybook.cli import answers, handing, scores
from partybook.cli.opening import open_asked as _open
from partybook.cli.opening import password_of as _password
from partybook.cli.opening import with_password as _with_password
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.fields import Percent, Tenths, YesNo
from partybook.jobs import (
    asking,
    books,
    demo,
    evidence,
    exporting,
    filing,
    filling,
    formmarks,
    forms,
    importing,
    printing,
    proving,
    scoring,
)
from partybook.jobs.asking import Question
from partybook.jobs.books import Book, Entry
from partybook.money import yuan
from partybook.text import mark

DONE, NOTHING, SOME = 0, 1, 3


@contextmanager
def _own(asked: Namespace) -> Iterator[Book | None]:
    """The book of --book, for what an office has of its own; None where none is named."""
    if asked.book is None:
        yield None
        return
    asked.who = None
    with _open(asked) as book:
        yield book


def _question(asked: Namespace) -> Question:
    return Question(
        asked.year,
        asked.as_of,
        asked.branch,
        getattr(asked, "uid", None),
        blank=getattr(asked, "blank", False),
        since=getattr(asked, "since", None),
        until=getattr(asked, "until", None),
    )


def _answer(asked: Namespace, words: str, value: object) -> None:
    if asked.json:
        answers.say_json(value)
    elif words:
        answers.say(words)


def new(asked: Namespace) -> int:
    first, *more = asked.branch
    names = {"branch": first, "community": asked.community, "subdistrict": asked.subdistrict}
    begins = PartialDate.of(asked.begins) if asked.begins else None
    how = {"who": asked.who, "password": _password(asked), "force": asked.force, "begins_on": begins}
    books.new_book(asked.book, **names, more_branches=more, **how).close()
    _answer(
        asked,
        f"已新建台账：{asked.book}",
        {"book": str(asked.book), **names, "branches": asked.branch, "begins": begins and begins.iso},
    )
    return DONE


def make_demo(asked: Namespace) -> int:
    book = demo.demo(
        asked.book, members=asked.members, year=asked.year, seed=asked.seed, who=asked.who, force=asked.force
    )
    count = len(asking.rows(book, "roster.members", Question(asked.year))[1])
    book.close()
    _answer(
        asked,
        f"已建示例台账：{asked.book}（虚构人员 {count} 人）",
        {"book": str(asked.book), "people": count},
    )
    return DONE


def import_files(asked: Namespace) -> int:
    """Each file is one edit; a file that can't be read does not stop the others."""
    if asked.faults and len(asked.files) > 1:
        raise Problem("faults-one-file", mark("--faults 一次只能对一个表格。"))
    results, taken = [], []
    with _open(asked, write=not asked.dry_run) as book:
        for path in asked.files:
            try:
                result, plan = _import_one(book, path, asked)
                taken.append(result["refused"] < result["read"] or not result["read"])
            except Problem as problem:
                if len(asked.files) == 1:
                    raise
                result, plan = {"file": path.name, "error": problem.says, "code": problem.code}, None
                taken.append(False)
            results.append(result)
            if not asked.json:
                _say_import(result, plan, asked, book)
    if asked.json:
        answers.say_json(results if len(asked.files) > 1 else results[0])
    if not any(taken):
        return NOTHING
    return SOME if any("error" in result or result["refused"] for result in results) else DONE


def _import_one(book: Book, path: Path, asked: Namespace) -> tuple[dict[str, Any], Any]:
    plan = importing.plan_import(
        book,
        asked.kind,
        path,
        sheet=asked.sheet,
        branch=asked.branch,
        year=asked.year,
        progress=answers.progress(),
    )
    if asked.faults:
        if plan.all_problems():
            importing.write_faults(path, plan, asked.faults, force=asked.force)
        elif not asked.json:
            answers.say("没有需要标注的地方，未生成错误表。")
    if not asked.dry_run:
        importing.apply_import(book, plan)
    result = importing.summary(plan)
    if result["read"] and result["refused"] == result["read"]:
        result |= {"error": mark("所有行都有误，什么都没有保存。"), "code": "all-refused"}
    return result, plan


def _say_import(result: Mapping[str, Any], plan: Any, asked: Namespace, book: Book) -> None:
    if plan is None:
        answers.warn(f"{result['file']}：{result['error']}")
        return
    for problem in plan.all_problems():
        answers.warn(f"{'有误' if problem.severity == 'error' else '提醒'}　{problem.says}")
    for row, text in plan.skipped:
        answers.warn(f"跳过　第 {row} 行不是数据：{text}")
    fields = importing.find_kind(plan.kind, book)[1].fields if asked.dry_run else ()
    for line in asking.planned_changes(plan, fields) if asked.dry_run else ():
        answers.say(line)
    done = "试读" if asked.dry_run else "已导入"
    answers.say(
        f"{done}{result['file']}（{result['sheet']}，第 {result['header_row']} 行为表头）："
        f"新增 {result['added']}，更新 {result['updated']}，不变 {result['unchanged']}，有误未取 {result['refused']}"
    )
    if result["ignored"]:
        answers.say(f"未采用的列：{'、'.join(result['ignored'])}")


def template(asked: Namespace) -> int:
    if asked.out.suffix.lower() == ".docx":
        forms.write_shipped(asked.kind, asked.out, force=asked.force)
    else:
        with _own(asked) as book:
            importing.write_template(asked.kind, asked.out, book=book, force=asked.force)
    _answer(asked, f"已生成：{asked.out}", {"file": str(asked.out)})
    return DONE


def show(asked: Namespace) -> int:
    with _open(asked) as book:
        source, rows, _ = asking.rows(book, asked.source, _question(asked))
    if asked.json:
        answers.say_json([asking.plain(row, source.keys) for row in rows])
        return DONE
    fields = [field for field in source.fields if any(row.get(field.key) is not None for row in rows)]
    answers.say_table(
        [field.label for field in fields],
        [asking.on_screen(row, fields) for row in rows],
    )
    answers.say(f"共 {len(rows)} 行")
    return DONE


UNITS = {"people": "人", "times": "次", "periods": "个", "branches": "个支部"}


def facts(asked: Namespace) -> int:
    """Every number of the year, or of the period asked for, with how many records stand behind it and how many lack;
    the records themselves are in the JSON."""
    with _open(asked) as book:
        found = asking.facts(book, _question(asked))
        names, titles = asking.unit_names(book), asking.fact_titles(book)
    if asked.json:
        answers.say_json([asking.plain_fact(fact) for fact in found])
        return DONE
    answers.say_table(
        ["名称", "含义", "期间", "单位", "数值", "佐证", "缺少"],
        [
            [
                fact.name,
                titles.get(fact.name, ""),
                fact.period,
                names.get(fact.subject, ""),
                _amount(fact.value, fact.unit),
                f"{len(fact.proofs)} 条",
                f"{len(fact.lacking)} 条" if fact.lacking else "",
            ]
            for fact in found
        ],
    )
    answers.say(f"共 {len(found)} 项")
    return DONE


def _amount(value: int | None, unit: str) -> str:
    """A fact's value as it is said: 96.5%, 1234.00 元, 12 次."""
    if value is None:
        return "—"
    if unit == "yes":
        return "是" if value else "否"
    if unit == "bp":
        return Percent().show(value, {})
    if unit in ("fen", "分"):
        return f"{yuan(value)} 元"
    if unit == "tenths":
        return f"{Tenths().show(value, {})} 小时"
    return f"{value} {UNITS.get(unit, unit)}"


def score(asked: Namespace) -> int:
    """The self-score of a year, item by item; proofs and what lacks are in the JSON."""
    with _open(asked) as book:
        found = scoring.score(book, _question(asked), asked.standard)
    if asked.json:
        answers.say_json(found)
        return DONE
    scores.say_score(found)
    return DONE


def bind_evidence(asked: Namespace) -> int:
    """The evidence book; what could not be printed is told and left out."""
    how = {"standard": asked.standard, "force": asked.force, "progress": answers.progress()}
    with _open(asked) as book:
        done = evidence.evidence_book(book, asked.out, _question(asked), **how)
    if not asked.json:
        for problem in done.problems:
            answers.warn(f"提醒　{problem.says}")
    says = f"已装订：{asked.out}，{done.pages} 页，{done.items} 项有佐证，记录和附件 {done.proofs} 份"
    _answer(asked, says, done.as_json())
    return DONE


def print_registers(asked: Namespace) -> int:
    one = asked.register and asked.out
    if bool(one) == bool(asked.all) or (asked.register and not asked.out):
        raise Problem("print-what", mark("请写 print BOOK REGISTER OUT.pdf，或 print BOOK --all FOLDER。"))
    with _open(asked, write=asked.file) as book:
        if asked.file:
            filing.check_open(book, _question(asked))
        done = (
            printing.print_all(book, asked.all, _question(asked), force=asked.force)
            if asked.all
            else [
                printing.print_register(
                    book,
                    asked.register,
                    asked.out,
                    _question(asked),
                    force=asked.force,
                    progress=answers.progress(),
                )
            ]
        )
        # A register without rows is printed, but there is nothing to keep.
        filed = {
            one.name: filing.file_print(book, one.name, one.path, _question(asked))
            for one in done
            if asked.file and (one.rows or not asked.all)
        }
    for printed in done:
        for problem in printed.problems:
            answers.warn(f"提醒　{problem.says}")
    lines = [f"{printed.path}：{printed.title}，{printed.pages} 页" for printed in done]
    lines += [kept.says for kept in filed.values()]
    _answer(asked, "\n".join(lines), [_printed(one, filed.get(one.name)) for one in done])
    return DONE


def _printed(done: printing.Done, kept: filing.Kept | None) -> dict[str, Any]:
    """A printed register for JSON, with its number where it was filed."""
    return done.as_json() | ({"filed": asdict(kept)} if kept is not None else {})


def export(asked: Namespace) -> int:
    if asked.sqlite:
        with _open(asked) as book:
            exporting.export_plain(book, asked.sqlite, asked.password, force=asked.force)
        _answer(asked, f"已导出：{asked.sqlite}（未加密，注意保管）", {"file": str(asked.sqlite)})
        return DONE
    if not asked.source or not asked.out:
        raise Problem(
            "export-what", mark("请写 export BOOK SOURCE OUT.xlsx，或 export BOOK --sqlite OUT.sqlite。")
        )
    with _open(asked) as book:
        count = exporting.export(book, asked.source, asked.out, _question(asked), force=asked.force)
    _answer(asked, f"已导出：{asked.out}，{count} 行", {"file": str(asked.out), "rows": count})
    return DONE


def fill(asked: Namespace) -> int:
    how = {"source": asked.source, "force": asked.force}
    with _open(asked) as book:
        done = (
            filling.fill_each(
                book, asked.template, asked.out, _question(asked), progress=answers.progress(), **how
            )
            if asked.each
            else [filling.fill(book, asked.template, asked.out, _question(asked), **how)]
        )
    if not asked.json:
        for problem in (one for filled in done for one in filled.problems):
            answers.warn(f"提醒　{problem.says}")
    says = f"已填好：{asked.out}，" + (f"{len(done)} 份" if asked.each else f"{done[0].rows} 条记录")
    _answer(asked, says, [one.as_json() for one in done] if asked.each else done[0].as_json())
    return DONE


def _marks(source: str | None, book: Book | None) -> list[dict[str, str]]:
    """The marks that a form over a source may have."""
    if not source:
        raise Problem("marks-of-what", mark("请写明是哪种数据：list marks --source roster.members。"))
    return [
        {"mark": one.written, "key": one.key, "ways": "、".join(one.ways)}
        for one in formmarks.known_marks(source, book)
    ]


def list_what(asked: Namespace) -> int:
    """What there is by name."""
    with _own(asked) as book:
        found: Mapping[str, Callable[[], list[dict[str, Any]]]] = {
            "registers": lambda: printing.list_registers(book),
            "ledgers": lambda: asking.list_ledgers(book),
            "sources": lambda: [{"name": s.name, "title": s.title} for s in asking.sources_of(book).values()],
            "kinds": lambda: [
                {"name": kind, "title": intake.title}
                for kind, (_, intake) in importing.kinds_of(book).items()
            ],
            "facts": lambda: [
                {"name": name, "title": title} for name, title in asking.fact_titles(book).items()
            ],
            "standards": lambda: scoring.list_standards(book),
            "templates": forms.list_shipped,
            "marks": lambda: _marks(asked.source, book),
        }
        rows = found[asked.what]()
    if asked.json:
        answers.say_json(rows)
    elif rows:
        answers.say_table(list(rows[0]), [[_plain(value) for value in row.values()] for row in rows])
    return DONE


def _plain(value: object) -> str:
    return YesNo().show(value, {}) if isinstance(value, bool) else str(value)


def history(asked: Namespace) -> int:
    with _open(asked) as book:
        entries = book.history(asked.uid)
    if asked.json:
        answers.say_json([_entry(entry) for entry in entries])
        return DONE
    for entry in entries:
        answers.say(
            f"{entry.seq:>5}  {entry.at[:19].replace('T', ' ')}  {entry.who}  {entry.what}  {entry.count} 条"
        )
        for change in entry.changes:
            for line in asking.change_on_screen(change):
                answers.say(f"       {line}")
    return DONE


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "at": entry.at,
        "who": entry.who,
        "what": entry.what,
        "undoes": entry.undoes,
        "stands": entry.stands,
        "count": entry.count,
        "changes": [
            {"table": change.table, "uid": change.uid, "verb": change.verb, "values": change.values}
            for change in entry.changes
        ],
    }


def undo(asked: Namespace) -> int:
    with _open(asked, write=True) as book:
        what = book.undo()
    _answer(asked, f"已撤销：{what}", {"undone": what})
    return DONE


def check(asked: Namespace) -> int:
    problems = _with_password(asked, lambda password: books.check_book(asked.book, password))
    if asked.json:
        first = {"error": str(problems[0]), "code": problems[0].code} if problems else {}
        answers.say_json(
            {"ok": not problems, "problems": [problem.as_json() for problem in problems], **first}
        )
    else:
        for problem in problems:
            answers.warn(problem.says)
        if not problems:
            answers.say("台账完好：每页校验、内部结构、引用关系、修改记录都对。")
    return NOTHING if problems else DONE


def self_test(asked: Namespace) -> int:
    steps = proving.self_test()
    _answer(asked, "\n".join(f"✓ {step}" for step in steps), {"ok": True, "steps": steps})
    return DONE


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    **handing.COMMANDS,
    "new": new,
    "demo": make_demo,
    "import": import_files,
    "template": template,
    "show": show,
    "facts": facts,
    "score": score,
    "evidence": bind_evidence,
    "print": print_registers,
    "fill": fill,
    "export": export,
    "list": list_what,
    "history": history,
    "undo": undo,
    "check": check,
    "self-test": self_test,
}
