"""The commands about files: handed over, verified, restored, copied."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from getpass import getpass
from pathlib import Path
from typing import Any

from partybook.cli import answers
from partybook.cli.opening import open_asked, password_in
from partybook.errors import Problem
from partybook.jobs import handing, receipts
from partybook.text import mark

DONE, NOTHING, SOME = 0, 1, 3


def hand_over(asked: Namespace) -> int:
    if asked.receipt:  # before the long work: a receipt that can't be written is no receipt
        receipts.check_receipt(asked.receipt, asked.book, force=asked.force)
    password = _seal(asked)
    asked.password_file = asked.book_password_file
    with open_asked(asked, write=True) as book:
        receipt = handing.hand_over(
            book,
            asked.out,
            asked.year,
            password=password,
            recipients=asked.recipient,
            registers=() if asked.no_registers else None,
            force=asked.force,
            progress=answers.progress(),
        )
    if asked.receipt:
        receipts.print_receipt(receipt, asked.receipt)
    if asked.json:
        answers.say_json(receipt.as_json())
        return DONE
    _say_receipt(receipt)
    if asked.receipt:
        answers.say(f"移交单 {asked.receipt}，请双方核对后签字")
    return DONE


def _seal(asked: Namespace) -> str | None:
    """The password of the file; none only where the person said so."""
    if asked.plain:
        answers.warn(
            mark(
                "注意　文件没有加密，里面有身份证号、电话等个人信息，拿到文件的人都能看。请当面交接，不要网上传。"
            )
        )
        return None
    if asked.password_file:
        return password_in(asked.password_file)
    if asked.recipient:
        return None
    if not asked.json and sys.stdin.isatty():
        return _typed_twice()
    raise Problem(
        "handover-unsealed",
        mark("移交文件里有身份证号等个人信息：请用 --password-file 给它设口令，或写明 --plain 不加密。"),
    )


def _typed_twice() -> str:
    first = getpass(mark("给移交文件设一个口令："))
    if getpass(mark("再输一遍：")) != first:
        raise Problem("handover-password-twice", mark("两次输入的口令不一样，没有生成文件。"))
    return first


def _say_receipt(receipt: handing.Receipt) -> None:
    one = receipt.verified
    answers.say(
        f"已移交：{receipt.path}（{one.header.name} {one.header.year} 年，第 {one.header.sequence} 号）"
    )
    answers.say_table(["内容", "数量"], [[title, f"{count} 条"] for title, count in receipt.counts()])
    if one.found.attachments:
        answers.say(f"附件 {one.found.attachments} 个")
    if one.found.papers:
        answers.say(f"登记表 {len(one.found.papers)} 种（PDF）")
    for title, amount in receipt.sums():
        answers.say(f"{title} {amount} 元")
    left = sum(one.manifest.left_out.values())
    if left:
        answers.say(f"回收站里的 {left} 条没有移交")
    answers.say(f"校验码 {receipt.code}")
    answers.say(f"SHA-256 {one.sha256}")


def verify(asked: Namespace) -> int:
    password = password_in(asked.password_file)
    found = handing.verify_files(asked.files, password)
    if not password and not asked.json and sys.stdin.isatty():
        sealed = [place for place, one in enumerate(found) if one["code"] == "pbk-needs-password"]
        typed = getpass(mark("移交文件的口令：")) if sealed else ""
        for place in sealed if typed else ():
            (found[place],) = handing.verify_files([asked.files[place]], typed)
    if asked.json:
        answers.say_json(found)
    for one in () if asked.json else found:
        (answers.say if one["ok"] else answers.warn)(f"{Path(one['file']).name}：{one['says']}")
    good = sum(one["ok"] for one in found)
    return DONE if good == len(found) else SOME if good else NOTHING


def restore(asked: Namespace) -> int:
    password = password_in(asked.password_file)
    if asked.rehearse:
        says = handing.rehearse(asked.file, password)
        answers.say_json({"ok": True, "says": says}) if asked.json else answers.say(says)
        return DONE
    if asked.book is None:
        raise Problem(
            "restore-where", mark("请写明还原成哪个台账文件：restore FILE BOOK，或 --rehearse 演练。")
        )
    old = password_in(asked.old_password_file)
    look = handing.preview(asked.file, asked.book, password, old)
    if not asked.json:
        _say_preview(look)
    if look.in_place and not asked.force:
        raise Problem(
            "file-exists",
            mark("已有台账 {value}。看过上面的数量，确实要替换就加 --force；原来的会另存，不删除。"),
            value=asked.book.name,
        )
    done = handing.restore(
        asked.file,
        asked.book,
        password=password,
        new_password=password_in(asked.new_password_file),
        old_password=old,
        who=asked.who,
        emptier=asked.emptier,
    )
    if asked.json:
        answers.say_json(_restored(asked, look, done))
        return DONE
    answers.say(f"已还原：{asked.book}")
    if done.kept:
        answers.say(f"原来的台账另存为：{done.kept}")
    return DONE


def _say_preview(look: Any) -> None:
    if not look.in_place:
        answers.say_table(["内容", "文件里"], [[line.title, str(line.there)] for line in look.lines])
        return
    if look.unread is not None:
        answers.warn(f"原有台账读不出来（{look.unread}）")
    answers.say_table(
        ["内容", "文件里", "现有台账"],
        [
            [line.title, str(line.there), "读不出" if line.here is None else str(line.here)]
            for line in look.lines
        ],
    )
    for line in look.emptier:
        answers.warn(f"提醒　{line.title}：现有 {line.here} 条，文件里只有 {line.there} 条")


def _restored(asked: Namespace, look: Any, done: Any) -> dict[str, Any]:
    return {
        "book": str(asked.book),
        "kept": None if done.kept is None else str(done.kept),
        "counts": dict(done.counts),
        "before": {line.table: line.here for line in look.lines} if look.in_place else None,
    }


def back_up(asked: Namespace) -> int:
    with open_asked(asked) as book:
        handing.back_up(book, asked.out, asked.password, force=asked.force)
    if asked.json:
        answers.say_json({"file": str(asked.out)})
    else:
        answers.say(f"已备份并核验：{asked.out}")
    return DONE


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "handover": hand_over,
    "verify": verify,
    "restore": restore,
    "backup": back_up,
}
