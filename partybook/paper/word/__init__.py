"""Word files: the office's own .docx filled in, and templates that it may change in WPS."""

from partybook.paper.word.filling import fill as fill
from partybook.paper.word.filling import places as places
