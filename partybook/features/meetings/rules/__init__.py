"""What is worked out of meetings: cadence, usual days, quorum and votes, checks."""
