"""The archive in the book.

Looking: `checklist(session, asked)` gives Cells (state, proofs, mark, target); `papers`, `paper`, `files_of`, `boxes`,
`closings`, `closing`, `marks`, `current_list`, `all_lists`, `office`.
Writing, within one edit each: `file_paper`, `file_print`, `change_paper`, `add_files`, `remove_file`, `void_paper`; `excuse`, `tick`,
`unmark`; `catalogue_year`, `change_box`, `move_papers`, `split_box`; `close_year`, `reopen_year`; `keep_list`,
`drop_list`, `decide_office`.
"""

from partybook.features.archive.queries.cataloguing import box_numbers as box_numbers
from partybook.features.archive.queries.cataloguing import boxes as boxes
from partybook.features.archive.queries.cataloguing import catalogue_year as catalogue_year
from partybook.features.archive.queries.cataloguing import change_box as change_box
from partybook.features.archive.queries.cataloguing import move_papers as move_papers
from partybook.features.archive.queries.cataloguing import split_box as split_box
from partybook.features.archive.queries.checklist import Cell as Cell
from partybook.features.archive.queries.checklist import checklist as checklist
from partybook.features.archive.queries.marks import excuse as excuse
from partybook.features.archive.queries.marks import marks as marks
from partybook.features.archive.queries.marks import tick as tick
from partybook.features.archive.queries.marks import unmark as unmark
from partybook.features.archive.queries.office import all_lists as all_lists
from partybook.features.archive.queries.office import branches as branches
from partybook.features.archive.queries.office import current_list as current_list
from partybook.features.archive.queries.office import decide_office as decide_office
from partybook.features.archive.queries.office import drop_list as drop_list
from partybook.features.archive.queries.office import keep_list as keep_list
from partybook.features.archive.queries.office import office as office
from partybook.features.archive.queries.papers import TABLE_NAME as TABLE_NAME
from partybook.features.archive.queries.papers import add_files as add_files
from partybook.features.archive.queries.papers import change_paper as change_paper
from partybook.features.archive.queries.papers import file_paper as file_paper
from partybook.features.archive.queries.papers import file_print as file_print
from partybook.features.archive.queries.papers import files_of as files_of
from partybook.features.archive.queries.papers import paper as paper
from partybook.features.archive.queries.papers import papers as papers
from partybook.features.archive.queries.papers import remove_file as remove_file
from partybook.features.archive.queries.papers import void_paper as void_paper
from partybook.features.archive.queries.taking import KNOWN as KNOWN
from partybook.features.archive.queries.taking import STORE as STORE
from partybook.features.archive.queries.units import Unit as Unit
from partybook.features.archive.queries.years import close_year as close_year
from partybook.features.archive.queries.years import closing as closing
from partybook.features.archive.queries.years import closings as closings
from partybook.features.archive.queries.years import refuse_closed as refuse_closed
from partybook.features.archive.queries.years import reopen_year as reopen_year
from partybook.features.archive.rules import Period as Period
from partybook.features.archive.rules import Target as Target
from partybook.features.archive.rules import find_period as find_period
from partybook.features.archive.rules.listing import rows_of as rows_of
