"""The forms and panels of ledgers."""
