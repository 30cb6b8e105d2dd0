"""The forms and dialogs of dues."""
