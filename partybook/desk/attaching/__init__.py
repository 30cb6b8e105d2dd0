"""Photos and scans of a record: dropped or chosen, kept in the book, opened, saved, taken off."""

from partybook.book.attach import Attached as Attached
from partybook.desk.attaching.acts import Attaching, Owner
from partybook.desk.attaching.drop import DropZones, files_of
from partybook.desk.attaching.photo import Photo
from partybook.desk.attaching.shelf import Shelf

__all__ = ["Attached", "Attaching", "DropZones", "Owner", "Photo", "Shelf", "files_of"]
