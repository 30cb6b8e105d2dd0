"""Tables and Fields of the self-score."""

from partybook.features.scoring.model.fields import ITEM_FIELDS as ITEM_FIELDS
from partybook.features.scoring.model.fields import ITEM_LIST_FIELDS as ITEM_LIST_FIELDS
from partybook.features.scoring.model.fields import PART_LIST_FIELDS as PART_LIST_FIELDS
from partybook.features.scoring.model.fields import SHEET_FIELDS as SHEET_FIELDS
from partybook.features.scoring.model.fields import SHEET_LIST_FIELDS as SHEET_LIST_FIELDS
from partybook.features.scoring.model.fields import STANDARD_FIELDS as STANDARD_FIELDS
from partybook.features.scoring.model.fields import SUPERIOR_FIELDS as SUPERIOR_FIELDS
from partybook.features.scoring.model.fields import WORDING_FIELDS as WORDING_FIELDS
from partybook.features.scoring.model.tables import ScoreItem as ScoreItem
from partybook.features.scoring.model.tables import ScoreSheet as ScoreSheet

FIELDS_OF = {"score_sheet": SHEET_FIELDS, "score_item": ITEM_FIELDS}  # what the columns of a table are called
