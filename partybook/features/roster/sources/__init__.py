"""The roster as rows for paper, export and the command line."""

from partybook.facts import Source
from partybook.features.roster.model import (
    BADGE_FIELDS,
    BIRTHDAY_FIELDS,
    CARED_FIELDS,
    CERTIFICATE_FIELDS,
    CONTACT_FIELDS,
    FIELDS,
    HELD_FIELDS,
    HINT_FIELDS,
    LETTER_FIELDS,
    LOST_FIELDS,
    MOBILE_FIELDS,
    NEAR_FIELDS,
    PROFILE_FIELDS,
    SMALL_GROUP_FIELDS,
    TRANSFER_FIELDS,
    UNIT_FIELDS,
    VISIT_FIELDS,
)
from partybook.features.roster.sources.care import care_heads, cared, contacts, must_visit, relatives
from partybook.features.roster.sources.counts import COUNT_FIELDS, count_heads, counts
from partybook.features.roster.sources.development import (
    APPLICANT_FIELDS,
    COURSE_FIELDS,
    FILE_FIELDS,
    applicants,
    course,
    file_heads,
    files,
)
from partybook.features.roster.sources.facts import FACTS as FACTS
from partybook.features.roster.sources.honours import birthday_heads, birthdays, fifty_years
from partybook.features.roster.sources.letters import certificates, letters
from partybook.features.roster.sources.moves import HAPPENED_FIELDS, happened, lost, mobile, transfers
from partybook.features.roster.sources.organisation import branches, groups, hints, posts, profile
from partybook.features.roster.sources.pending import PENDING_FIELDS, pending_heads, waiting
from partybook.features.roster.sources.people import member_heads, members
from partybook.features.roster.sources.progress import (
    NOTICE_ROW_FIELDS,
    POINT_ROW_FIELDS,
    PROGRESS_FIELDS,
    notices,
    point_heads,
    points,
    progress,
)
from partybook.features.roster.sources.rail import WAITING as WAITING
from partybook.features.roster.sources.voting import VOTER_FIELDS, voter_heads, voters
from partybook.text import mark

SOURCES = (
    Source("roster.members", mark("党员名册"), FIELDS, members, member_heads),
    Source(
        "roster.branches",
        mark("党支部"),
        UNIT_FIELDS,
        branches,
        inner={"officers": HELD_FIELDS, "party_groups": SMALL_GROUP_FIELDS},
    ),
    Source("roster.posts", mark("班子和任职"), HELD_FIELDS, posts),
    Source("roster.groups", mark("党小组"), SMALL_GROUP_FIELDS, groups),
    Source("roster.profile", mark("社区概况"), PROFILE_FIELDS, profile),
    Source("roster.hints", mark("支部与班子提醒"), HINT_FIELDS, hints),
    Source("roster.events", mark("人员变动"), HAPPENED_FIELDS, happened),
    Source("roster.pending", mark("待办和到期"), PENDING_FIELDS, waiting, pending_heads),
    Source("roster.voters", mark("表决权和应到人数"), VOTER_FIELDS, voters, voter_heads),
    Source("roster.counts", mark("党员人数"), COUNT_FIELDS, counts, count_heads),
    Source("roster.transfers", mark("组织关系转接"), TRANSFER_FIELDS, transfers),
    Source("roster.letters", mark("组织关系介绍信"), LETTER_FIELDS, letters),
    Source("roster.certificates", mark("党员身份证明"), CERTIFICATE_FIELDS, certificates),
    Source("roster.mobile", mark("流动党员"), MOBILE_FIELDS, mobile),
    Source("roster.lost", mark("失联党员"), LOST_FIELDS, lost),
    Source("roster.fifty_years", mark("光荣在党50年"), BADGE_FIELDS, fifty_years),
    Source("roster.birthdays", mark("政治生日"), BIRTHDAY_FIELDS, birthdays, birthday_heads),
    Source("roster.applicants", mark("入党申请人和积极分子"), APPLICANT_FIELDS, applicants),
    Source("roster.development", mark("发展党员全程"), COURSE_FIELDS, course),
    Source("roster.development_files", mark("发展党员材料"), FILE_FIELDS, files, file_heads),
    Source("roster.progress", mark("发展党员进度"), PROGRESS_FIELDS, progress),
    Source("roster.notices", mark("发展党员公示"), NOTICE_ROW_FIELDS, notices),
    Source("roster.points", mark("发展积分"), POINT_ROW_FIELDS, points, point_heads),
    Source("roster.care", mark("关怀对象"), CARED_FIELDS, cared, care_heads),
    Source("roster.must_visit", mark("必访人员"), VISIT_FIELDS, must_visit, care_heads),
    Source("roster.contacts", mark("相关人员"), CONTACT_FIELDS, contacts),
    Source("roster.relatives", mark("亲属情况"), NEAR_FIELDS, relatives),
)
PLACES = {  # where the records of a fact are entered, by the beginning of its name
    "": "roster.members", "posts": "roster.posts", "officer": "roster.posts", "terms": "roster.posts",
    "elections": "roster.posts", "health": "roster.posts", "offences": "roster.posts",
    "development": "roster.progress", "applicants": "roster.progress",
}  # fmt: skip
