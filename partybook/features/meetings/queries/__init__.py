"""Reads and writes of meetings."""

from typing import Any

from partybook.features.meetings.queries.appraisals import appraisal as appraisal
from partybook.features.meetings.queries.appraisals import appraisal_day as appraisal_day
from partybook.features.meetings.queries.appraisals import appraisals as appraisals
from partybook.features.meetings.queries.appraisals import appraised as appraised
from partybook.features.meetings.queries.appraisals import change_appraisal as change_appraisal
from partybook.features.meetings.queries.appraisals import close_appraisal as close_appraisal
from partybook.features.meetings.queries.appraisals import open_appraisal as open_appraisal
from partybook.features.meetings.queries.appraisals import remove_appraisal as remove_appraisal
from partybook.features.meetings.queries.appraisals import renew_appraised as renew_appraised
from partybook.features.meetings.queries.appraisals import reopen_appraisal as reopen_appraisal
from partybook.features.meetings.queries.appraisals import set_result as set_result
from partybook.features.meetings.queries.appraisals import set_results as set_results
from partybook.features.meetings.queries.appraisals import start_appraisal as start_appraisal
from partybook.features.meetings.queries.attending import absent_words as absent_words
from partybook.features.meetings.queries.attending import attendance as attendance
from partybook.features.meetings.queries.attending import due_at as due_at
from partybook.features.meetings.queries.attending import group_names as group_names
from partybook.features.meetings.queries.attending import numbers as numbers
from partybook.features.meetings.queries.attending import numbers_of as numbers_of
from partybook.features.meetings.queries.attending import set_attendance as set_attendance
from partybook.features.meetings.queries.cadence import Held as Held
from partybook.features.meetings.queries.cadence import Owed as Owed
from partybook.features.meetings.queries.cadence import Unit as Unit
from partybook.features.meetings.queries.cadence import cadence as cadence
from partybook.features.meetings.queries.cadence import excuse as excuse
from partybook.features.meetings.queries.cadence import own_duties as own_duties
from partybook.features.meetings.queries.cadence import set_own_duties as set_own_duties
from partybook.features.meetings.queries.cadence import withdraw_excuse as withdraw_excuse
from partybook.features.meetings.queries.meetings import add_meeting as add_meeting
from partybook.features.meetings.queries.meetings import change_meeting as change_meeting
from partybook.features.meetings.queries.meetings import meeting as meeting
from partybook.features.meetings.queries.meetings import meetings as meetings
from partybook.features.meetings.queries.meetings import next_in_series as next_in_series
from partybook.features.meetings.queries.meetings import used as used
from partybook.features.meetings.queries.meetings import void_meeting as void_meeting
from partybook.features.meetings.queries.meetings import years as years
from partybook.features.meetings.queries.minutes import as_date as as_date
from partybook.features.meetings.queries.minutes import carry_out as carry_out
from partybook.features.meetings.queries.minutes import change_resolution as change_resolution
from partybook.features.meetings.queries.minutes import check_resolution as check_resolution
from partybook.features.meetings.queries.minutes import day_of as day_of
from partybook.features.meetings.queries.minutes import marks_of as marks_of
from partybook.features.meetings.queries.minutes import minutes as minutes
from partybook.features.meetings.queries.minutes import open_resolutions as open_resolutions
from partybook.features.meetings.queries.minutes import resolutions as resolutions
from partybook.features.meetings.queries.minutes import set_resolutions as set_resolutions
from partybook.features.meetings.queries.minutes import set_speeches as set_speeches
from partybook.features.meetings.queries.minutes import set_votes as set_votes
from partybook.features.meetings.queries.minutes import votes as votes
from partybook.features.meetings.queries.office import decide_office as decide_office
from partybook.features.meetings.queries.office import office as office
from partybook.features.meetings.queries.planning import add_plan as add_plan
from partybook.features.meetings.queries.planning import from_routines as from_routines
from partybook.features.meetings.queries.planning import from_year as from_year
from partybook.features.meetings.queries.planning import routines as routines
from partybook.features.meetings.queries.planning import set_routines as set_routines
from partybook.features.meetings.queries.studies import add_study as add_study
from partybook.features.meetings.queries.studies import change_study as change_study
from partybook.features.meetings.queries.studies import hours as hours
from partybook.features.meetings.queries.studies import remove_study as remove_study
from partybook.features.meetings.queries.studies import studies as studies
from partybook.features.meetings.queries.themes import add_theme as add_theme
from partybook.features.meetings.queries.themes import change_theme as change_theme
from partybook.features.meetings.queries.themes import put_under as put_under
from partybook.features.meetings.queries.themes import remove_theme as remove_theme
from partybook.features.meetings.queries.themes import themes as themes
from partybook.features.meetings.queries.themes import themes_of as themes_of
from partybook.features.meetings.queries.themes import under as under
from partybook.features.roster.queries import branches as branches
from partybook.features.roster.queries import groups as groups

KNOWN: dict[str, Any] = {}
STORE: dict[str, Any] = {}
