"""PartyBook (支部台账): one community's Party branches, kept in one file."""

__version__ = "0.1.0"
