"""The command line: words in, a job called, words or JSON out. Stable; scripts and tests use it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from partybook.cli import answers
from partybook.errors import Problem

NOTHING, USAGE = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command, or opens the window; gives the exit code of design section 5."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if len(words) < 2 and not (words and words[0].startswith("-")) and not _is_command(words):
        if words and not Path(words[0]).exists():
            answers.warn(f"没有这个命令，也没有这个文件：{words[0]}。用 partybook --help 看有哪些命令。")
            return USAGE
        from partybook.app import run

        return int(run(Path(words[0]) if words else None))

    from partybook.cli.commands import COMMANDS
    from partybook.cli.parser import build_parser

    answers.speak_utf8()
    asked = build_parser().parse_args(words)
    try:
        return COMMANDS[asked.command](asked)
    except Problem as problem:
        answers.refuse(problem, as_json=asked.json)
        return NOTHING
    except BrokenPipeError:  # whoever read the answer has seen enough
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - or Python complains at its end
        return NOTHING


def _is_command(words: Sequence[str]) -> bool:
    """A lone word that names a command is a command that lacks its arguments; anything else is a book."""
    return bool(words) and "." not in words[0] and words[0] in (
        "new", "demo", "import", "template", "show", "facts", "score", "evidence", "print", "fill", "export", "list", "history", "undo", "check", "self-test",
        "handover", "verify", "restore", "backup",
    )  # fmt: skip
