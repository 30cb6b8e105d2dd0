"""Reads and writes of the self-score.

A screen asks `sheets` for the list, `scores_of` for a year (with or without a sheet) or `scores` for a sheet; both give
`Scores` with a `Scored` for each item: points, arithmetic, what each criterion counted with its proofs, what lacks and
by when. `start_sheet`, `set_opinion`, `change_sheet`, `freeze`, `unfreeze` write; `differences` and `years` compare.
Proofs are attached (book.attach) to the table `TABLE_NAME` and the uid of the item (`Scored.opinion.uid`).
"""

from partybook.features.roster.queries import branches as branches
from partybook.features.scoring.queries.intake import KNOWN as KNOWN
from partybook.features.scoring.queries.intake import STORE as STORE
from partybook.features.scoring.queries.listing import fact_titles as fact_titles
from partybook.features.scoring.queries.listing import item_of as item_of
from partybook.features.scoring.queries.listing import of_whom as of_whom
from partybook.features.scoring.queries.listing import parts_of as parts_of
from partybook.features.scoring.queries.listing import sheets as sheets
from partybook.features.scoring.queries.looking import Looked as Looked
from partybook.features.scoring.queries.looking import as_scored as as_scored
from partybook.features.scoring.queries.looking import fact_groups as fact_groups
from partybook.features.scoring.queries.looking import fact_of as fact_of
from partybook.features.scoring.queries.looking import files_of as files_of
from partybook.features.scoring.queries.looking import look_at as look_at
from partybook.features.scoring.queries.looking import year_now as year_now
from partybook.features.scoring.queries.scores import YearColumn as YearColumn
from partybook.features.scoring.queries.scores import differences as differences
from partybook.features.scoring.queries.scores import freeze as freeze
from partybook.features.scoring.queries.scores import live as live
from partybook.features.scoring.queries.scores import scores as scores
from partybook.features.scoring.queries.scores import scores_of as scores_of
from partybook.features.scoring.queries.scores import superior_total as superior_total
from partybook.features.scoring.queries.scores import unfreeze as unfreeze
from partybook.features.scoring.queries.scores import years as years
from partybook.features.scoring.queries.sheets import TABLE_NAME as TABLE_NAME
from partybook.features.scoring.queries.sheets import change_sheet as change_sheet
from partybook.features.scoring.queries.sheets import find_sheet as find_sheet
from partybook.features.scoring.queries.sheets import item_row as item_row
from partybook.features.scoring.queries.sheets import opinions as opinions
from partybook.features.scoring.queries.sheets import remove_sheet as remove_sheet
from partybook.features.scoring.queries.sheets import scope as scope
from partybook.features.scoring.queries.sheets import set_opinion as set_opinion
from partybook.features.scoring.queries.sheets import set_opinions as set_opinions
from partybook.features.scoring.queries.sheets import sheet_of as sheet_of
from partybook.features.scoring.queries.sheets import sheet_row as sheet_row
from partybook.features.scoring.queries.sheets import sheet_rows as sheet_rows
from partybook.features.scoring.queries.sheets import standard_of as standard_of
from partybook.features.scoring.queries.sheets import start_sheet as start_sheet
from partybook.features.scoring.queries.standards import all_standards as all_standards
from partybook.features.scoring.queries.standards import change_standard as change_standard
from partybook.features.scoring.queries.standards import choose_standard as choose_standard
from partybook.features.scoring.queries.standards import chosen as chosen
from partybook.features.scoring.queries.standards import keep_own as keep_own
from partybook.features.scoring.queries.standards import keep_wording as keep_wording
from partybook.features.scoring.queries.standards import remove_standard as remove_standard
from partybook.features.scoring.queries.standards import standard_named as standard_named
from partybook.features.scoring.queries.standards import tie_item as tie_item
from partybook.features.scoring.queries.standards import wording as wording
from partybook.features.scoring.queries.waiting import not_begun as not_begun
from partybook.features.scoring.queries.waiting import unfrozen as unfrozen
from partybook.features.scoring.queries.waiting import unjudged as unjudged
