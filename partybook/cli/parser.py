"""The words that the command line understands (design section 5)."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable
from pathlib import Path

from partybook import __version__
from partybook.dates import FIRST_YEAR, LAST_YEAR

LISTS = ("registers", "sources", "kinds", "facts", "standards", "ledgers", "templates", "marks")


WORDS = {
    "usage: ": "用法：",
    "positional arguments": "参数",
    "options": "选项",
    "show this help message and exit": "显示这段说明",
    "show program's version number and exit": "显示版本",
    "the following arguments are required: %s": "缺少参数：%s",
    "unrecognized arguments: %s": "不认识的参数：%s",
    "argument %(argument_name)s: %(message)s": "参数 %(argument_name)s：%(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "没有 %(value)r，可用：%(choices)s",
    "expected one argument": "后面要写一个值",
    "expected at least one argument": "后面至少要写一个值",
    "invalid %(type)s value: %(value)r": "不对：%(value)r",
    "%(prog)s: error: %(message)s\n": "%(prog)s：%(message)s\n",
}


def _speak_chinese() -> None:
    """argparse has no Chinese catalogue of its own; its texts go through one function."""
    argparse._ = lambda text: WORDS.get(text, text)  # type: ignore[attr-defined]


def build_parser() -> argparse.ArgumentParser:
    _speak_chinese()
    parser = argparse.ArgumentParser(
        prog="partybook", description="支部台账。不带命令时打开窗口：partybook [台账文件]"
    )
    parser.add_argument("--version", action="version", version=f"partybook {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="命令")

    def add(
        name: str, says: str, *, book: bool = True, output: bool = False, write: bool = False
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=says, description=says)
        if book:
            command.add_argument("book", type=Path, metavar="BOOK")
            command.add_argument("--password-file", type=Path, help="口令所在的文件")
            command.add_argument("--who", help="操作人姓名")
        if write:
            command.add_argument("--take-over", action="store_true", help="接管别的电脑留下的占用标记")
        if output:
            command.add_argument("--force", action="store_true", help="覆盖已有的文件")
        command.add_argument("--json", action="store_true", help="只输出一份 JSON")
        return command

    def add_question(command: argparse.ArgumentParser) -> None:
        command.add_argument("--branch", help="只看一个支部")
        command.add_argument("--year", type=_year)
        command.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD")

    def add_own(command: argparse.ArgumentParser, says: str) -> None:
        command.add_argument("--book", type=Path, metavar="BOOK", help=says)
        command.add_argument("--password-file", type=Path, help="口令所在的文件")

    new = add("new", "新建台账", output=True)
    new.add_argument("--branch", required=True, action="append", help="支部名称；有几个支部就写几次")
    new.add_argument("--community", default="", help="社区名称")
    new.add_argument("--subdistrict", default="", help="街道名称")
    new.add_argument("--begins", type=_day, metavar="YYYY-MM-DD", help="记录从哪天起，以前的不算缺")

    demo = add("demo", "新建示例台账（虚构数据）", output=True)
    demo.add_argument("--members", type=_count, default=60)
    demo.add_argument("--year", type=_demo_year, default=2026)
    demo.add_argument("--seed", type=int, default=1)

    importing = add("import", "导入表格", output=True, write=True)
    importing.add_argument("kind", metavar="KIND")
    importing.add_argument("files", nargs="+", type=Path, metavar="FILE")
    importing.add_argument("--sheet", help="工作表名称")
    importing.add_argument("--dry-run", action="store_true", help="只看结果，不保存")
    importing.add_argument("--faults", type=Path, metavar="OUT.xlsx", help="把有误的行标在原表上另存")
    importing.add_argument("--branch", help="表中没写支部的人归入哪个支部")
    importing.add_argument("--year", type=_year)

    template = add("template", "生成待填的表格，或程序自带的 Word 模板", book=False, output=True)
    template.add_argument("kind", metavar="KIND")
    template.add_argument("out", type=Path, metavar="OUT.xlsx|docx")
    add_own(template, "自建台账的表格：它所在的台账文件")

    show = add("show", "列出一种数据")
    show.add_argument("source", metavar="SOURCE")
    show.add_argument("--uid", help="只看一条记录")
    add_question(show)

    facts = add("facts", "列出一年或一段时间的各项数字、佐证和缺少的")
    add_question(facts)
    facts.add_argument("--from", type=_day, dest="since", metavar="YYYY-MM-DD", help="不按年，从哪天起")
    facts.add_argument("--to", type=_day, dest="until", metavar="YYYY-MM-DD", help="到哪天止")

    score = add("score", "按考核标准自评打分，逐项写明怎样得分")
    score.add_argument("--standard", metavar="NAME", help="考核标准；不写时用本单位选定的")
    add_question(score)

    evidence = add("evidence", "自评表和全部佐证装订成一个 PDF，逐项注明页码", output=True)
    evidence.add_argument("out", type=Path, metavar="OUT.pdf")
    evidence.add_argument("--standard", metavar="NAME", help="考核标准；不写时用本单位选定的")
    add_question(evidence)

    printing = add("print", "打印成 PDF", output=True, write=True)
    printing.add_argument(
        "--file", action="store_true", help="同时归档留存：印上日期和次数，PDF 原样存进档案"
    )
    printing.add_argument("register", nargs="?", metavar="REGISTER")
    printing.add_argument("out", nargs="?", type=Path, metavar="OUT.pdf")
    printing.add_argument("--all", type=Path, metavar="FOLDER", help="全部登记表打印到一个文件夹")
    printing.add_argument("--month", type=int, choices=range(1, 13))
    printing.add_argument("--uid", help="只打一个人或一条记录的")
    printing.add_argument("--blank", action="store_true", help="空白表，手填")
    add_question(printing)

    filling = add("fill", "按 [[标记]] 填写 Word 或 Excel 表格", output=True)
    filling.add_argument(
        "template", metavar="TEMPLATE", help="模板文件（.docx、.xlsx），或台账里、程序自带的模板名称"
    )
    filling.add_argument("out", type=Path, metavar="OUT.docx|xlsx", help="填好的文件；用 --each 时是文件夹")
    filling.add_argument("--each", action="store_true", help="每条记录各填一份，存到一个文件夹")
    filling.add_argument("--source", metavar="SOURCE", default="", help="用哪种数据来填")
    filling.add_argument("--uid", help="填哪一条记录")
    add_question(filling)

    export = add("export", "导出为表格或普通 SQLite 文件", output=True)
    export.add_argument("source", nargs="?", metavar="SOURCE")
    export.add_argument("out", nargs="?", type=Path, metavar="OUT.xlsx|csv")
    export.add_argument("--sqlite", type=Path, metavar="OUT.sqlite")
    add_question(export)

    listing = add("list", "列出有哪些登记表、数据、导入种类", book=False)
    listing.add_argument("what", choices=LISTS)
    listing.add_argument("--source", metavar="SOURCE", help="marks：这种数据能写哪些标记")
    add_own(listing, "连同这个台账文件里自建的一起列出")

    _add_handing(add)

    history = add("history", "修改历史")
    history.add_argument("--uid")
    add("undo", "撤销最近一步", write=True)
    add("check", "核验台账文件")
    add("self-test", "程序自检", book=False)
    return parser


def _add_handing(add: Callable[..., argparse.ArgumentParser]) -> None:
    """The words about files: handed over, verified, restored, copied."""
    handover = add("handover", "把一年的数据打成一个移交文件", book=False, output=True, write=True)
    handover.add_argument("book", type=Path, metavar="BOOK")
    handover.add_argument("out", type=Path, metavar="OUT.pbk")
    handover.add_argument("--year", type=_year, required=True)
    handover.add_argument("--password-file", type=Path, help="移交文件的口令所在的文件")
    handover.add_argument(
        "--recipient", action="append", default=[], metavar="age1…", help="收件方的 age 公钥"
    )
    handover.add_argument("--plain", action="store_true", help="不加密（里面有身份证号等个人信息）")
    handover.add_argument("--receipt", type=Path, metavar="OUT.pdf", help="把移交单打印成 PDF，双方签字")
    handover.add_argument("--no-registers", action="store_true", help="不附登记表")
    handover.add_argument("--book-password-file", type=Path, help="台账的口令所在的文件")
    handover.add_argument("--who", help="操作人姓名")

    verify = add("verify", "核验移交文件", book=False)
    verify.add_argument("files", nargs="+", type=Path, metavar="FILE.pbk")
    verify.add_argument("--password-file", type=Path, help="移交文件的口令所在的文件")

    restore = add("restore", "从移交文件或备份还原台账", book=False)
    restore.add_argument("file", type=Path, metavar="FILE.pbk|BACKUP")
    restore.add_argument("book", nargs="?", type=Path, metavar="BOOK")
    restore.add_argument("--password-file", type=Path, help="移交文件或备份的口令所在的文件")
    restore.add_argument(
        "--new-password-file", type=Path, help="还原出的台账要设的口令（备份保持原来的口令）"
    )
    restore.add_argument("--old-password-file", type=Path, help="原有台账的口令所在的文件")
    restore.add_argument("--who", help="操作人姓名")
    restore.add_argument("--force", action="store_true", help="替换同名的台账；原来的另存，不删除")
    restore.add_argument("--emptier", action="store_true", help="文件里的记录比原有台账少，也要还原")
    restore.add_argument("--rehearse", action="store_true", help="只演练：还原到临时位置，逐条核对")

    add("backup", "备份台账", output=True).add_argument("out", type=Path, metavar="OUT.partybook")


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"日期要写成 2026-01-05，不是 {text}") from None


def _year(text: str) -> int:
    number = int(text)
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{FIRST_YEAR}–{LAST_YEAR}")
    return number


def _demo_year(text: str) -> int:
    number = int(text)
    if not 2000 <= number <= LAST_YEAR - 1:  # its people were born up to 92 years before
        raise argparse.ArgumentTypeError(f"2000–{LAST_YEAR - 1}")
    return number


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 200_000:
        raise argparse.ArgumentTypeError("0–200000")
    return number
