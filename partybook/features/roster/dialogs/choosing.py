"""Whom a form offers: people of the roster and contacts, as a Finder lists them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from partybook.dates import today
from partybook.desk.desk import Desk
from partybook.desk.form import Choice, Finding
from partybook.desk.language import word
from partybook.features.roster import queries
from partybook.features.roster.queries import Findable
from partybook.features.roster.rules.find import matches
from partybook.fields import Codes

CONTACT = "contact "  # before the uid of a contact in the key of a choice


def _choice(one: Findable, codes: Codes) -> Choice:
    kind = word(codes["contact_kind"].label(one.kind)) if one.kind else ""
    born = one.born_on.dotted if one.born_on else ""
    parts = (word(codes["sex"].short(one.sex)), born, one.place or "", kind)
    key = f"{CONTACT}{one.uid}" if one.kind else one.uid
    return Choice(key, one.name, " · ".join(part for part in parts if part), one.find_key)


def finding(desk: Desk, *, with_contacts: bool = False, but: str = "") -> Finding:
    """Whom the open book offers today, without the one of this uid; told apart by sex, birth, group or unit."""
    if desk.book is None:
        return Finding((), matches)
    found = desk.book.read(lambda session: queries.findable(session, today(), with_contacts=with_contacts))
    return Finding([_choice(one, desk.codes) for one in found if one.uid != but], matches)


def age_words(years: int | None) -> str:
    """86 岁."""
    says = QCoreApplication.translate("choosing", "{age} 岁")
    return says.format(age=years) if years is not None else ""
