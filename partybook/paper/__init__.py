"""Registers on paper. Home of reportlab."""
