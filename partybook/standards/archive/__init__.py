"""Archive lists as data: what a branch files each year, in which box, how many, kept how long, and what proves it.

A list is one TOML of resources/archive, or a text that the book keeps.
"""

from partybook.standards.archive.reading import archive_lists as archive_lists
from partybook.standards.archive.reading import list_from as list_from
from partybook.standards.archive.reading import own_list as own_list
from partybook.standards.archive.shape import COMMUNITY as COMMUNITY
from partybook.standards.archive.shape import FOLDER as FOLDER
from partybook.standards.archive.shape import PERIODS as PERIODS
from partybook.standards.archive.shape import RETENTIONS as RETENTIONS
from partybook.standards.archive.shape import SPANS as SPANS
from partybook.standards.archive.shape import TAGS as TAGS
from partybook.standards.archive.shape import WHO as WHO
from partybook.standards.archive.shape import ArchiveList as ArchiveList
from partybook.standards.archive.shape import Box as Box
from partybook.standards.archive.shape import Item as Item
from partybook.standards.archive.shape import Match as Match
