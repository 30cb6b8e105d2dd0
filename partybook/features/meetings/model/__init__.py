"""Tables and Fields of meetings."""

from partybook.features.meetings.model.fields import APPRAISAL_FIELDS as APPRAISAL_FIELDS
from partybook.features.meetings.model.fields import ATTENDANCE_FIELDS as ATTENDANCE_FIELDS
from partybook.features.meetings.model.fields import BORN_ON as BORN_ON
from partybook.features.meetings.model.fields import BRANCH as BRANCH
from partybook.features.meetings.model.fields import BY_KEY as BY_KEY
from partybook.features.meetings.model.fields import CADENCE_FIELDS as CADENCE_FIELDS
from partybook.features.meetings.model.fields import CITIZEN_ID as CITIZEN_ID
from partybook.features.meetings.model.fields import DUTY_FIELDS as DUTY_FIELDS
from partybook.features.meetings.model.fields import EXCUSE_FIELDS as EXCUSE_FIELDS
from partybook.features.meetings.model.fields import GROUP as GROUP
from partybook.features.meetings.model.fields import HELD_FIELDS as HELD_FIELDS
from partybook.features.meetings.model.fields import LIST_FIELDS as LIST_FIELDS
from partybook.features.meetings.model.fields import MEETING_FIELDS as MEETING_FIELDS
from partybook.features.meetings.model.fields import NAME as NAME
from partybook.features.meetings.model.fields import RESOLUTION_FIELDS as RESOLUTION_FIELDS
from partybook.features.meetings.model.fields import RESOLUTION_LIST_FIELDS as RESOLUTION_LIST_FIELDS
from partybook.features.meetings.model.fields import RESULT_FIELDS as RESULT_FIELDS
from partybook.features.meetings.model.fields import ROUTINE_FIELDS as ROUTINE_FIELDS
from partybook.features.meetings.model.fields import SPEECH_FIELDS as SPEECH_FIELDS
from partybook.features.meetings.model.fields import STUDY_FIELDS as STUDY_FIELDS
from partybook.features.meetings.model.fields import TALK_FIELDS as TALK_FIELDS
from partybook.features.meetings.model.fields import TALK_LIST_FIELDS as TALK_LIST_FIELDS
from partybook.features.meetings.model.fields import THEME_FIELDS as THEME_FIELDS
from partybook.features.meetings.model.fields import VOTE_FIELDS as VOTE_FIELDS
from partybook.features.meetings.model.lists import ABSENT_FIELDS as ABSENT_FIELDS
from partybook.features.meetings.model.lists import APPRAISAL_FORM_FIELDS as APPRAISAL_FORM_FIELDS
from partybook.features.meetings.model.lists import APPRAISAL_LIST_FIELDS as APPRAISAL_LIST_FIELDS
from partybook.features.meetings.model.lists import APPRAISAL_RESULT_FIELDS as APPRAISAL_RESULT_FIELDS
from partybook.features.meetings.model.lists import BALLOT_FIELDS as BALLOT_FIELDS
from partybook.features.meetings.model.lists import HOURS_FIELDS as HOURS_FIELDS
from partybook.features.meetings.model.lists import HOURS_ITEM_FIELDS as HOURS_ITEM_FIELDS
from partybook.features.meetings.model.lists import PRESENCE_FIELDS as PRESENCE_FIELDS
from partybook.features.meetings.model.lists import STUDY_LIST_FIELDS as STUDY_LIST_FIELDS
from partybook.features.meetings.model.lists import TALKED_FIELDS as TALKED_FIELDS
from partybook.features.meetings.model.lists import UNDER_FIELDS as UNDER_FIELDS
from partybook.features.meetings.model.lists import UNTALKED_FIELDS as UNTALKED_FIELDS
from partybook.features.meetings.model.papers import CALLED_FIELDS as CALLED_FIELDS
from partybook.features.meetings.model.papers import LIFE_YEAR_FIELDS as LIFE_YEAR_FIELDS
from partybook.features.meetings.model.papers import MINUTES_FIELDS as MINUTES_FIELDS
from partybook.features.meetings.model.papers import MINUTES_INNER as MINUTES_INNER
from partybook.features.meetings.model.papers import SHEET_FIELDS as SHEET_FIELDS
from partybook.features.meetings.model.papers import YEAR_KINDS as YEAR_KINDS
from partybook.features.meetings.model.tables import Appraisal as Appraisal
from partybook.features.meetings.model.tables import AppraisalResult as AppraisalResult
from partybook.features.meetings.model.tables import Attendance as Attendance
from partybook.features.meetings.model.tables import Meeting as Meeting
from partybook.features.meetings.model.tables import MeetingDuty as MeetingDuty
from partybook.features.meetings.model.tables import MeetingExcuse as MeetingExcuse
from partybook.features.meetings.model.tables import MeetingRoutine as MeetingRoutine
from partybook.features.meetings.model.tables import MeetingVote as MeetingVote
from partybook.features.meetings.model.tables import Resolution as Resolution
from partybook.features.meetings.model.tables import Speech as Speech
from partybook.features.meetings.model.tables import Study as Study
from partybook.features.meetings.model.tables import Talk as Talk
from partybook.features.meetings.model.tables import Theme as Theme
from partybook.features.meetings.model.tables import ThemeLink as ThemeLink

FIELDS_OF = {
    "meeting": MEETING_FIELDS,
    "attendance": ATTENDANCE_FIELDS,
    "speech": SPEECH_FIELDS,
    "resolution": RESOLUTION_FIELDS,
    "meeting_vote": VOTE_FIELDS,
    "meeting_duty": DUTY_FIELDS,
    "meeting_routine": ROUTINE_FIELDS,
    "meeting_excuse": EXCUSE_FIELDS,
    "talk": TALK_LIST_FIELDS,
    "study": STUDY_FIELDS,
    "appraisal": APPRAISAL_FIELDS,
    "appraisal_result": RESULT_FIELDS,
    "theme": THEME_FIELDS,
}  # what the columns of a table are called
