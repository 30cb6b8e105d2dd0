"""What a row of a ledger may hold: values and moves, rules that rows keep, numbers, what a state wants."""

from partybook.features.ledgers.rules.checks import CHECKS as CHECKS
from partybook.features.ledgers.rules.checks import check_row as check_row
from partybook.features.ledgers.rules.facts import fact_of as fact_of
from partybook.features.ledgers.rules.facts import shown as shown
from partybook.features.ledgers.rules.facts import target_words as target_words
from partybook.features.ledgers.rules.moving import common_moves as common_moves
from partybook.features.ledgers.rules.moving import emptied as emptied
from partybook.features.ledgers.rules.moving import moves as moves
from partybook.features.ledgers.rules.moving import wanted as wanted
from partybook.features.ledgers.rules.others import Others as Others
from partybook.features.ledgers.rules.values import as_kept as as_kept
from partybook.features.ledgers.rules.values import check_move as check_move
from partybook.features.ledgers.rules.values import first_state as first_state
from partybook.features.ledgers.rules.values import in_force as in_force
from partybook.features.ledgers.rules.values import label_of as label_of
from partybook.features.ledgers.rules.values import of_year as of_year
from partybook.features.ledgers.rules.values import remind as remind
from partybook.features.ledgers.rules.values import stored as stored
