"""Dialogs and panels of meetings."""
