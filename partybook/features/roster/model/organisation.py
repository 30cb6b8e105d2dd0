"""The Fields of the organisation: branches, groups, posts, terms, and the community's numbers."""

from __future__ import annotations

from partybook.features.roster.model.person import FIELDS
from partybook.fields import CodeKind, Date, Field, Label, Name, Phone, Text, Whole

_PERSON = {field.key: field for field in FIELDS}

ORGANISATION_FIELDS: tuple[Field, ...] = (
    Field("community", "社区", Label(), ("社区名称",), 7),
    Field("subdistrict", "街道（乡镇）", Label(), ("街道", "乡镇"), 7),
    Field("superior", "上级党组织", Label(), ("上级党委",), 10),
    Field("kind", "支部之上", CodeKind("organisation_kind"), (), 5),
    Field("begins_on", "记录从哪天起", Date(whole=True), (), 5),
    Field("address", "地址", Text(), ("通信地址",), 12),
    Field("postcode", "邮政编码", Text(), ("邮编",), 4),
    Field("phone", "联系电话", Phone(), ("电话",), 6.5),
    Field("fax", "传真", Phone(), (), 6.5),
)

BRANCH_FIELDS: tuple[Field, ...] = (
    Field("name", "支部名称", Label(), (), 10, required=True),
    Field("kind", "支部类型", CodeKind("branch_kind"), ("类型",), 5),
    Field("founded_on", "成立日期", Date(whole=True), ("成立时间",), 5),
    Field("founded_by", "成立文号", Text(), (), 7),
    Field("address", "地址", Text(), (), 12),
    Field("phone", "联系电话", Phone(), (), 6.5),
    Field("dissolved_on", "撤销日期", Date(whole=True), (), 5),
)

GROUP_FIELDS: tuple[Field, ...] = (
    Field("name", "党小组", Label(), ("党小组名称",), 6, required=True),
    Field("dissolved_on", "撤销日期", Date(whole=True), (), 5),
)

GROUP_MOVE_FIELDS: tuple[Field, ...] = (Field("on_date", "调整日期", Date(whole=True), (), 5),)

POST_FIELDS: tuple[Field, ...] = (
    Field("post", "职务", CodeKind("post"), ("党内职务",), 5, required=True),
    Field("name", "姓名", Name(), (), 4, required=True),
    Field("from_on", "任职日期", Date(whole=True), ("任职时间", "任期起"), 5),
    Field("to_on", "卸任日期", Date(whole=True), ("任期止", "离任日期"), 5),
    Field("term", "届次", Text(), (), 4),
    Field("duty", "分工", Text(), ("分管工作", "负责片区"), 8),
)

TERM_FIELDS: tuple[Field, ...] = (
    Field("name", "届次", Label(), (), 4),
    Field("from_on", "任期起", Date(whole=True), ("任期开始",), 5),
    Field("until", "任期届满", Date(whole=True), ("任期止", "届满日"), 5),
    Field("extended_to", "延期至", Date(whole=True), (), 5),
    Field("approval", "延期批复文号", Text(), (), 6),
    Field("ended_on", "实际结束", Date(whole=True), (), 5),
    Field("requested_on", "选举请示日期", Date(whole=True), ("请示日期", "换届请示日期"), 5),
    Field("replied_on", "选举批复日期", Date(whole=True), ("批复日期", "换届批复日期"), 5),
    Field("recorded_on", "选举记录日期", Date(whole=True), ("选举日期", "选举大会日期"), 5),
    Field("note", "备注", Text(), (), 8),
)

PROFILE_FIELDS: tuple[Field, ...] = (
    Field("on_date", "统计日期", Date(whole=True), (), 5, required=True),
    Field("residents", "居民人数", Whole(), ("居民数", "人口"), 4),
    Field("households", "居民户数", Whole(), ("户数",), 4),
    Field("low_income_households", "低保户数", Whole(), (), 4),
    Field("volunteer_base", "志愿者比例基数", Whole(), (), 5.5),
    Field("health_education", "健康教育率（%）", Whole(), ("健康教育普及率（%）", "健康教育普及率"), 6),
    Field("offences", "本年违法犯罪人数", Whole(), (), 6),
    Field("note", "备注", Text(), (), 8),
)

_POST = {field.key: field for field in POST_FIELDS}
_GROUP = Field("group", "党小组", Label(), (), 5)

HELD_FIELDS: tuple[Field, ...] = (
    *(_POST[key] for key in ("post", "name")),
    *(_PERSON[key] for key in ("sex", "born_on", "education", "joined_on")),
    *(_POST[key] for key in ("from_on", "to_on", "term", "duty")),
    _GROUP,
    _PERSON["phone"],
    Field("branch", "党组织", Label(), (), 8),
)  # who holds which post

UNIT_FIELDS: tuple[Field, ...] = (
    Field("name", "支部名称", Label(), (), 10),
    Field("formal", "支部全称", Label(), (), 12, computed=True),
    Field("kind", "支部类型", CodeKind("branch_kind"), (), 5),
    Field("superior", "上级党组织", Label(), (), 10),
    Field("founded_on", "成立日期", Date(whole=True), (), 5),
    Field("founded_by", "成立文号", Text(), (), 7),
    Field("members", "党员", Whole(), (), 3, computed=True),
    Field("full", "正式", Whole(), (), 3, computed=True),
    Field("probationary", "预备", Whole(), (), 3, computed=True),
    Field("women", "女", Whole(), (), 2, computed=True),
    Field("groups", "党小组数", Whole(), (), 3, computed=True),
    Field("committee", "委员人数", Whole(), (), 3, computed=True),
    Field("secretary", "书记", Name(), (), 4),
    Field("term", "届次", Label(), (), 4),
    Field("term_from", "任期起", Date(whole=True), (), 5),
    Field("term_until", "届满日", Date(whole=True), (), 5),
    Field("address", "地址", Text(), (), 12),
    Field("phone", "联系电话", Phone(), (), 6.5),
)  # a branch with its numbers

SMALL_GROUP_FIELDS: tuple[Field, ...] = (
    Field("name", "党小组", Label(), (), 6),
    Field("branch", "所在党支部", Label(), (), 8),
    Field("leader", "组长", Name(), (), 4),
    _PERSON["phone"],
    Field("members", "党员", Whole(), (), 3, computed=True),
    Field("full", "正式", Whole(), (), 3, computed=True),
    Field("probationary", "预备", Whole(), (), 3, computed=True),
)  # a group with its leader and numbers

HINT_FIELDS: tuple[Field, ...] = (
    Field("branch", "党组织", Label(), (), 8),
    Field("level", "轻重", CodeKind("hint"), (), 4),
    Field("says", "提醒", Text(), (), 24),
    Field("paper", "依据", Text(), (), 14),
)
