"""What a row of a ledger may hold, and how a ledger of the office's own is made from a spreadsheet's heads."""

from partybook.features.ledgers.rules.checks import CHECKS as CHECKS
from partybook.features.ledgers.rules.checks import Others as Others
from partybook.features.ledgers.rules.checks import as_kept as as_kept
from partybook.features.ledgers.rules.checks import check_move as check_move
from partybook.features.ledgers.rules.checks import check_row as check_row
from partybook.features.ledgers.rules.checks import fact_of as fact_of
from partybook.features.ledgers.rules.checks import first_state as first_state
from partybook.features.ledgers.rules.checks import label_of as label_of
from partybook.features.ledgers.rules.checks import remind as remind
from partybook.features.ledgers.rules.checks import stored as stored
from partybook.features.ledgers.rules.moving import common_moves as common_moves
from partybook.features.ledgers.rules.moving import emptied as emptied
from partybook.features.ledgers.rules.moving import moves as moves
from partybook.features.ledgers.rules.moving import wanted as wanted
