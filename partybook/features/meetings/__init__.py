"""Meetings: planned, held, minuted, voted, followed up; appraisals, talks and hours of study."""

from partybook.features import Feature

FEATURE = Feature(title="会议记录", order=30, needs=("roster",))
