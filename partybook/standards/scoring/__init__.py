"""Standards of the self-score as data: one TOML of resources/scoring each, or a text of the book.

Parts, items, points, what each item is judged by and how its points follow; the period that is scored, the grades.
"""

from partybook.standards.scoring.reading import own_standard as own_standard
from partybook.standards.scoring.reading import shipped_text as shipped_text
from partybook.standards.scoring.reading import standard_from as standard_from
from partybook.standards.scoring.reading import standards as standards
from partybook.standards.scoring.shape import ENDING as ENDING
from partybook.standards.scoring.shape import FOLDER as FOLDER
from partybook.standards.scoring.shape import HOW as HOW
from partybook.standards.scoring.shape import Criterion as Criterion
from partybook.standards.scoring.shape import Grade as Grade
from partybook.standards.scoring.shape import Item as Item
from partybook.standards.scoring.shape import Part as Part
from partybook.standards.scoring.shape import Period as Period
from partybook.standards.scoring.shape import Standard as Standard
from partybook.standards.scoring.writing import text_of as text_of
