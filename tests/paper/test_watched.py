"""Printing opens the fonts and the output, nothing else, and no socket, whatever the rows say."""

import datetime as dt
import os
import sys

from partybook.features.roster.model import FIELDS
from partybook.paper.register import check_glyphs, print_register
from partybook.paths import resources
from partybook.standards.codes import codes
from partybook.standards.registers import registers

opened: list[str] = []
watching = False


def hear(event, args):
    if watching and event == "open" and isinstance(args[0], (str, bytes)):
        opened.append(os.fsdecode(args[0]))
    if watching and event.startswith(("socket.", "subprocess.", "urllib.")):
        opened.append(event)


sys.addaudithook(hear)


def test_nothing_else_is_opened(tmp_path, person):
    global watching
    heads = dict.fromkeys(["formal", "branch", "as_of", "full", "probationary", "women"])
    hostile = '<img src="/etc/passwd"><a href="http://example.org/">file:///etc/passwd'
    register, out = registers()["roster"], tmp_path / "out.pdf"
    rows = [person(1, note=hostile, name="𠮷\U00030021")]
    print_register(
        register, rows, heads, FIELDS, codes(), out, made_on=dt.date(2026, 1, 1)
    )  # modules are loaded
    watching = True
    try:
        check_glyphs(register, rows, FIELDS, codes())
        print_register(register, rows, heads, FIELDS, codes(), out, made_on=dt.date(2026, 1, 1))
    finally:
        watching = False
    allowed = (str(resources() / "fonts"), str(out))
    assert [name for name in opened if not name.startswith(allowed)] == []
    assert any(name.startswith(str(out)) for name in opened)
