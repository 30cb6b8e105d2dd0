"""The record file: opened, locked, edited in one way only, journalled, undone. Home of SQLAlchemy."""
