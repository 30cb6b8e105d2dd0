"""Tables and Fields of the archive."""

from partybook.features.archive.model.fields import BOX_FIELDS as BOX_FIELDS
from partybook.features.archive.model.fields import CATALOGUE_FIELDS as CATALOGUE_FIELDS
from partybook.features.archive.model.fields import CHECK_FIELDS as CHECK_FIELDS
from partybook.features.archive.model.fields import FIELDS_OF as FIELDS_OF
from partybook.features.archive.model.fields import LIST_FIELDS as LIST_FIELDS
from partybook.features.archive.model.fields import MARK_FIELDS as MARK_FIELDS
from partybook.features.archive.model.fields import PAPER_FIELDS as PAPER_FIELDS
from partybook.features.archive.model.fields import RETENTION as RETENTION
from partybook.features.archive.model.fields import VOID_REASON as VOID_REASON
from partybook.features.archive.model.fields import VOIDED_ON as VOIDED_ON
from partybook.features.archive.model.fields import YEAR as YEAR
from partybook.features.archive.model.fields import YEAR_FIELDS as YEAR_FIELDS
from partybook.features.archive.model.tables import ArchiveBox as ArchiveBox
from partybook.features.archive.model.tables import ArchiveMark as ArchiveMark
from partybook.features.archive.model.tables import ArchiveYear as ArchiveYear
from partybook.features.archive.model.tables import FiledPaper as FiledPaper
