"""Registers on paper. Home of reportlab, which loads with the first font or page, not with this package."""
