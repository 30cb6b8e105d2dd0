"""The archive as rows for screen, paper, export and the command line; its facts."""

from partybook.facts import Source
from partybook.features.archive.model import BOX_FIELDS, CATALOGUE_FIELDS, CHECK_FIELDS, LIST_FIELDS
from partybook.features.archive.sources.checking import checked, checked_heads
from partybook.features.archive.sources.facts import FACTS as FACTS
from partybook.features.archive.sources.lists import (
    BOX_MORE,
    FONDS,
    VOLUME_FIELDS,
    boxes,
    catalogue,
    listed,
    papers,
    volumes,
)
from partybook.features.archive.sources.rail import WAITING as WAITING
from partybook.text import mark

SOURCES = (
    Source("archive.checklist", mark("归档清单"), CHECK_FIELDS, checked, checked_heads),
    Source("archive.catalogue", mark("归档文件目录"), (*CATALOGUE_FIELDS, FONDS), catalogue),
    Source("archive.papers", mark("归档文件"), CATALOGUE_FIELDS, papers),
    Source("archive.boxes", mark("档案盒"), (*BOX_FIELDS, *BOX_MORE), boxes),
    Source(
        "archive.volumes",
        mark("归档文件目录（成册）"),
        VOLUME_FIELDS,
        volumes,
        inner={"papers": CATALOGUE_FIELDS},
    ),
    Source("archive.list", mark("归档清单各项"), LIST_FIELDS, listed),
)
PLACES = {"": "archive.checklist"}  # where what a fact lacks is closed
