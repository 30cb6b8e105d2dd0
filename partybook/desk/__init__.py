"""The window and the widgets that every tab shares. Home of PySide6."""
