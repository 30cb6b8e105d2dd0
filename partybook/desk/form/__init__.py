"""The form every feature shares."""

from partybook.desk.form.dialog import FormDialog
from partybook.desk.form.entries import Entry, IdEntry, LongEntry, echo
from partybook.desk.form.finder import Choice, Finder, Finding
from partybook.desk.form.form import Form
from partybook.desk.form.many import ManyForm, OneOf, peek
from partybook.desk.form.pickers import Picker, entry_for
from partybook.desk.form.spans import DayEntry, YearEntry

__all__ = [
    "Choice",
    "DayEntry",
    "Entry",
    "Finder",
    "Finding",
    "Form",
    "FormDialog",
    "IdEntry",
    "LongEntry",
    "ManyForm",
    "OneOf",
    "Picker",
    "YearEntry",
    "echo",
    "entry_for",
    "peek",
]
