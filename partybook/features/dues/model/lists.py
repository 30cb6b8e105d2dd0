"""Which Fields say what the columns of a table are called."""

from __future__ import annotations

from partybook.features.dues.model.accounting import COUNT_FIELDS, ENTRY_FIELDS, HANDUP_FIELDS, START_FIELDS
from partybook.features.dues.model.assessing import BASE_FIELDS
from partybook.features.dues.model.collecting import (
    AREA_FIELDS,
    CORRECTION_FIELDS,
    FROZEN_FIELDS,
    LINE_FIELDS,
    OPENING_FIELDS,
    PAYMENT_FIELDS,
)
from partybook.features.dues.model.owing import CONTACT_FIELDS, RELIEF_FIELDS

FIELDS_OF = {
    "dues_base": BASE_FIELDS,
    "dues_opening": OPENING_FIELDS,
    "dues_month": FROZEN_FIELDS,
    "dues_correction": CORRECTION_FIELDS,
    "dues_payment": PAYMENT_FIELDS,
    "dues_line": LINE_FIELDS,
    "dues_relief": RELIEF_FIELDS,
    "dues_handup": HANDUP_FIELDS,
    "dues_entry": ENTRY_FIELDS,
    "dues_count": COUNT_FIELDS,
    "dues_start": START_FIELDS,
    "dues_contact": CONTACT_FIELDS,
    "dues_area": AREA_FIELDS,
}  # what the columns of a table are called
