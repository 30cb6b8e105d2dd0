"""Scans and phone photos dropped or chosen, put in order, turned, made into one PDF."""

from partybook.desk.scanning.dialog import Made, ScanDialog

__all__ = ["Made", "ScanDialog"]
