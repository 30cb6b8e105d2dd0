"""The self-score's panel and dialogs."""
