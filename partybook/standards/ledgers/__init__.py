"""Ledgers as data: a list that an office keeps is one TOML of resources/ledgers, or a text of the book.

From it come the Fields, the states and moves, the deadline, the numbering, the rules kept, the facts given and the
register printed.
"""

from partybook.standards.ledgers.changing import changed_ledger as changed_ledger
from partybook.standards.ledgers.changing import needed as needed
from partybook.standards.ledgers.reading import ledger_from as ledger_from
from partybook.standards.ledgers.reading import ledgers as ledgers
from partybook.standards.ledgers.reading import own_ledger as own_ledger
from partybook.standards.ledgers.shape import BALANCE as BALANCE
from partybook.standards.ledgers.shape import BY_PROFILE as BY_PROFILE
from partybook.standards.ledgers.shape import COLUMN_KEYS as COLUMN_KEYS
from partybook.standards.ledgers.shape import FACTS as FACTS
from partybook.standards.ledgers.shape import FOLDER as FOLDER
from partybook.standards.ledgers.shape import KEYS as KEYS
from partybook.standards.ledgers.shape import KNOWN_OF as KNOWN_OF
from partybook.standards.ledgers.shape import NUMBER as NUMBER
from partybook.standards.ledgers.shape import PLAIN as PLAIN
from partybook.standards.ledgers.shape import RULES as RULES
from partybook.standards.ledgers.shape import SHARES as SHARES
from partybook.standards.ledgers.shape import STATE as STATE
from partybook.standards.ledgers.shape import Deadline as Deadline
from partybook.standards.ledgers.shape import Ledger as Ledger
from partybook.standards.ledgers.shape import LedgerFact as LedgerFact
from partybook.standards.ledgers.shape import LedgerRule as LedgerRule
from partybook.standards.ledgers.shape import State as State
from partybook.standards.ledgers.shape import Target as Target
