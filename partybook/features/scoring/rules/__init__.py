"""Points, words, checks of the self-score, over plain values."""

from partybook.features.scoring.rules.amounts import amount as amount
from partybook.features.scoring.rules.amounts import points as points
from partybook.features.scoring.rules.checks import check_day as check_day
from partybook.features.scoring.rules.checks import check_opinion as check_opinion
from partybook.features.scoring.rules.checks import check_sheet as check_sheet
from partybook.features.scoring.rules.checks import poll_share as poll_share
from partybook.features.scoring.rules.counting import score_item as score_item
from partybook.features.scoring.rules.drawing import code_of as code_of
from partybook.features.scoring.rules.drawing import draw as draw
from partybook.features.scoring.rules.drawing import heading as heading
from partybook.features.scoring.rules.drawing import label as label
from partybook.features.scoring.rules.drawing import plain_title as plain_title
from partybook.features.scoring.rules.drawing import points_in as points_in
from partybook.features.scoring.rules.keeping import difference as difference
from partybook.features.scoring.rules.keeping import kept as kept
from partybook.features.scoring.rules.keeping import plain as plain
from partybook.features.scoring.rules.keeping import read_kept as read_kept
from partybook.features.scoring.rules.lacking import ends_of as ends_of
from partybook.features.scoring.rules.shape import Counted as Counted
from partybook.features.scoring.rules.shape import Difference as Difference
from partybook.features.scoring.rules.shape import Lack as Lack
from partybook.features.scoring.rules.shape import Opinion as Opinion
from partybook.features.scoring.rules.shape import Scored as Scored
from partybook.features.scoring.rules.shape import Scores as Scores
from partybook.features.scoring.rules.words import beside as beside
from partybook.features.scoring.rules.words import deducted as deducted
