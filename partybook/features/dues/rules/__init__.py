"""Checks and sums of dues over plain values."""
