"""The form every feature shares."""

from partybook.desk.form.dialog import FormDialog
from partybook.desk.form.entries import Entry, IdEntry, LongEntry, Picker, echo
from partybook.desk.form.form import Form

__all__ = ["Entry", "Form", "FormDialog", "IdEntry", "LongEntry", "Picker", "echo"]
