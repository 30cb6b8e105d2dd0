"""Meetings as rows for paper, export, scoring and the command line."""

from partybook.facts import Source
from partybook.features.meetings.model import (
    ABSENT_FIELDS,
    APPRAISAL_FORM_FIELDS,
    APPRAISAL_LIST_FIELDS,
    APPRAISAL_RESULT_FIELDS,
    BALLOT_FIELDS,
    BRANCH,
    CADENCE_FIELDS,
    CALLED_FIELDS,
    GROUP,
    HELD_FIELDS,
    HOURS_FIELDS,
    HOURS_ITEM_FIELDS,
    LIFE_YEAR_FIELDS,
    MEETING_FIELDS,
    MINUTES_FIELDS,
    MINUTES_INNER,
    PRESENCE_FIELDS,
    RESOLUTION_LIST_FIELDS,
    SHEET_FIELDS,
    STUDY_LIST_FIELDS,
    TALKED_FIELDS,
    UNDER_FIELDS,
    UNTALKED_FIELDS,
)
from partybook.features.meetings.sources.appraisals import (
    appraisals,
    ballot,
    forms,
    result_heads,
    results,
)
from partybook.features.meetings.sources.facts import FACTS as FACTS
from partybook.features.meetings.sources.held import (
    cadence,
    cadence_heads,
    held,
    held_only,
    planned,
    resolutions,
)
from partybook.features.meetings.sources.minutes import called, life_heads, life_year, minutes
from partybook.features.meetings.sources.people import (
    absent,
    attendance,
    attendance_heads,
    talks,
    untalked,
    untalked_heads,
)
from partybook.features.meetings.sources.rail import WAITING as WAITING
from partybook.features.meetings.sources.studies import hours, hours_heads, studies
from partybook.features.meetings.sources.themes import themes
from partybook.text import mark

PLANNED_KEYS = (
    "kind",
    "own_kind",
    "title",
    "state",
    "planned_on",
    "starts_at",
    "place",
    "way",
    "cancelled_for",
    "note",
)
PLANNED_FIELDS = (
    BRANCH,
    GROUP,
    *(field for field in MEETING_FIELDS if field.key in PLANNED_KEYS),
)

SOURCES = (
    Source("meetings.held", mark("已开会议"), HELD_FIELDS, held, brief=held_only),
    Source("meetings.planned", mark("会议计划"), PLANNED_FIELDS, planned),
    Source("meetings.cadence", mark("会议频次"), CADENCE_FIELDS, cadence, cadence_heads),
    Source("meetings.minutes", mark("会议记录"), MINUTES_FIELDS, minutes, inner=MINUTES_INNER),
    Source("meetings.called", mark("会议通知和签到"), CALLED_FIELDS, called, inner={"sheet": SHEET_FIELDS}),
    Source("meetings.life_year", mark("三会一课年度统计"), LIFE_YEAR_FIELDS, life_year, life_heads),
    Source("meetings.resolutions", mark("会议决议"), RESOLUTION_LIST_FIELDS, resolutions),
    Source("meetings.appraisals", mark("民主评议"), APPRAISAL_LIST_FIELDS, appraisals),
    Source("meetings.appraisal_ballot", mark("民主评议测评票"), BALLOT_FIELDS, ballot),
    Source(
        "meetings.appraisal_results",
        mark("民主评议结果"),
        APPRAISAL_RESULT_FIELDS,
        results,
        result_heads,
    ),
    Source("meetings.appraisal_forms", mark("民主评议登记表"), APPRAISAL_FORM_FIELDS, forms),
    Source(
        "meetings.hours",
        mark("学习学时"),
        HOURS_FIELDS,
        hours,
        hours_heads,
        {"times": HOURS_ITEM_FIELDS},
    ),
    Source("meetings.studies", mark("学习记录"), STUDY_LIST_FIELDS, studies),
    Source("meetings.talks", mark("谈心谈话"), TALKED_FIELDS, talks),
    Source("meetings.untalked", mark("谈心谈话覆盖"), UNTALKED_FIELDS, untalked, untalked_heads),
    Source("meetings.attendance", mark("到会情况"), PRESENCE_FIELDS, attendance, attendance_heads),
    Source("meetings.absent", mark("长期不参加组织生活"), ABSENT_FIELDS, absent),
    Source("meetings.themes", mark("专题资料"), UNDER_FIELDS, themes),
)
PLACES = {  # where the records of a fact are entered, by the beginning of its name
    "": "meetings.held", "met": "meetings.cadence", "owed": "meetings.cadence", "done": "meetings.cadence",
    "hours": "meetings.hours", "officers_reached": "meetings.hours", "attendance": "meetings.attendance",
    "absent": "meetings.attendance", "appraised": "meetings.appraisal_results", "talked": "meetings.talks",
}  # fmt: skip
