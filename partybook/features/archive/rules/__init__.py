"""What the checklist asks on a day, how rows prove it, how papers are numbered: over plain values."""

from partybook.features.archive.rules.matching import days_of as days_of
from partybook.features.archive.rules.matching import fits as fits
from partybook.features.archive.rules.matching import label_of as label_of
from partybook.features.archive.rules.numbering import check_form as check_form
from partybook.features.archive.rules.numbering import file_number as file_number
from partybook.features.archive.rules.numbering import ranges as ranges
from partybook.features.archive.rules.periods import ONCE as ONCE
from partybook.features.archive.rules.periods import Period as Period
from partybook.features.archive.rules.periods import find_period as find_period
from partybook.features.archive.rules.periods import once as once
from partybook.features.archive.rules.periods import period_at as period_at
from partybook.features.archive.rules.periods import periods_within as periods_within
from partybook.features.archive.rules.states import DUE as DUE
from partybook.features.archive.rules.states import state_of as state_of
from partybook.features.archive.rules.targets import Target as Target
from partybook.features.archive.rules.targets import opens as opens
