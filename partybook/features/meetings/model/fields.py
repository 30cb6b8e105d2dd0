"""The Fields of meetings and of all that is kept about them."""

from __future__ import annotations

from partybook.features.roster.model import FIELDS as ROSTER
from partybook.fields import Clock, CodeKind, Date, Field, Label, Name, Tenths, Text, Whole, YesNo

_DAY = Date(whole=True)
_PERSON = {field.key: field for field in ROSTER}
NAME = _PERSON["name"]
CITIZEN_ID = _PERSON["citizen_id"]
BORN_ON = _PERSON["born_on"]
BRANCH = Field("branch", "所在党支部", Label(), ("支部", "党支部", "组织单位"), 8, computed=True)
GROUP = Field("group", "党小组", Label(), ("所在党小组", "小组"), 6, computed=True)

KIND = Field("kind", "会议类型", CodeKind("meeting_kind"), ("类型", "会议类别", "会议性质", "种类"), 5, True)
TITLE = Field("title", "会议名称", Label(), ("名称", "会议主题", "主题", "会议题目"), 12, True)
HELD_ON = Field(
    "held_on", "日期", _DAY, ("时间", "会议时间", "召开时间", "会议日期", "召开日期", "开会时间"), 5
)

MEETING_FIELDS: tuple[Field, ...] = (
    KIND,
    Field("own_kind", "自定类型", Label(), (), 5),
    TITLE,
    Field("number", "第几次", Whole(), ("次数", "次第", "第几次会议", "期数"), 3),
    Field("state", "状态", CodeKind("meeting_state"), (), 3),
    Field("planned_on", "计划日期", _DAY, ("拟开时间", "计划时间", "安排时间"), 5),
    HELD_ON,
    Field("starts_at", "开始时间", Clock(), ("开始", "起"), 3, example="8:30"),
    Field("ends_at", "结束时间", Clock(), ("结束", "止", "散会时间"), 3, example="10:00"),
    Field("place", "地点", Text(), ("会议地点", "召开地点"), 7),
    Field("way", "方式", CodeKind("meeting_way"), ("召开方式", "会议方式"), 3),
    Field("chair", "主持人", Name(), ("主持", "会议主持人"), 4),
    Field("recorder", "记录人", Name(), ("记录", "会议记录人", "记录员"), 4),
    Field("speaker", "主讲人", Name(), ("授课人", "讲课人", "宣讲人"), 4),
    Field("observers", "列席人员", Text(), ("列席",), 7),
    Field("due_count", "应到人数", Whole(), ("应到", "应到人员数", "应参加人数"), 3),
    Field("present_count", "实到人数", Whole(), ("实到", "到会人数", "出席人数", "参加人数"), 3),
    Field("absent_words", "缺席人员及原因", Text(), ("缺席", "缺席人员", "请假人员", "未到人员及原因"), 8),
    Field("agenda", "议题", Text(), ("议程", "会议议题", "会议议程"), 10),
    Field("content", "会议内容", Text(), ("内容", "会议记录", "记录内容", "活动内容", "会议纪要"), 14),
    Field("summary", "主持人总结", Text(), ("总结", "会议小结"), 10),
    Field("effect", "成效", Text(), ("活动成效", "效果"), 8),
    Field("hours_tenth", "学时", Tenths(), ("课时", "学习时长"), 3),
    Field("central", "计入集中培训", YesNo(), ("集中培训",), 3),
    Field("signed_on", "签字日期", _DAY, ("签名日期",), 5),
    Field("cancelled_for", "取消原因", Text(), (), 6),
    Field("note", "备注", Text(), ("说明",), 6),
)
BY_KEY = {field.key: field for field in MEETING_FIELDS}

LISTED = (
    "due", "present", "absent", "absent_words", "quorum_ok", "resolutions", "signed_on", "files", "themes",
)  # fmt: skip
HELD_FIELDS: tuple[Field, ...] = (
    KIND,
    BY_KEY["own_kind"],
    TITLE,
    BY_KEY["number"],
    BRANCH,
    GROUP,
    HELD_ON,
    BY_KEY["starts_at"],
    BY_KEY["ends_at"],
    *(BY_KEY[key] for key in ("place", "way", "chair", "recorder", "speaker", "observers")),
    Field("due", "应到", Whole(), (), 3, computed=True),
    Field("present", "实到", Whole(), (), 3, computed=True),
    Field("absent", "缺席", Whole(), (), 3, computed=True),
    Field("absent_words", "缺席人员及原因", Text(), (), 8, computed=True),
    Field("vote_due", "表决应到", Whole(), (), 3, computed=True),
    Field("vote_present", "表决实到", Whole(), (), 3, computed=True),
    Field("quorum", "须到会", Whole(), (), 3, computed=True),
    Field("quorum_ok", "达到法定人数", YesNo(), (), 3, computed=True),
    Field("resolutions", "决议数", Whole(), (), 3, computed=True),
    Field("signed_on", "签字日期", _DAY, (), 5, computed=True),
    Field("files", "附件", Whole(), (), 3, computed=True),
    Field("themes", "专题", Text(), (), 6, computed=True),
    BY_KEY["agenda"],
    BY_KEY["note"],
)

LIST_FIELDS: tuple[Field, ...] = (
    Field("day", "日期", _DAY, (), 5, computed=True),
    BY_KEY["starts_at"],
    KIND,
    BY_KEY["own_kind"],
    TITLE,
    BY_KEY["number"],
    BRANCH,
    GROUP,
    Field("standing", "情况", CodeKind("meeting_standing"), (), 5, computed=True),
    *(BY_KEY[key] for key in ("place", "chair", "recorder", "speaker")),
    *(field for field in HELD_FIELDS if field.key in LISTED),
    BY_KEY["note"],
)

CADENCE_FIELDS: tuple[Field, ...] = (
    Field("kind", "会议类型", CodeKind("meeting_kind"), (), 6, computed=True),
    Field("own_kind", "自定类型", Label(), (), 5, computed=True),
    Field("who", "谁应开", Label(), (), 8, computed=True),
    Field("branch", "所在党支部", Label(), (), 8, computed=True),
    Field("period", "期间", Label(), (), 4, computed=True),
    Field("owed", "应开", Whole(), (), 3, computed=True),
    Field("held", "已开", Whole(), (), 3, computed=True),
    Field("state", "情况", CodeKind("cadence_state"), (), 4, computed=True),
    Field("last_day", "最迟", _DAY, (), 5, computed=True),
    Field("days", "召开日期", Text(), (), 8, computed=True),
    Field("reason", "未开说明", Text(), (), 8, computed=True),
)

ATTENDANCE_FIELDS: tuple[Field, ...] = (
    NAME,
    Field("standing", "人员类别", CodeKind("standing"), (), 4, computed=True),
    GROUP,
    Field("state", "到会情况", CodeKind("attendance"), (), 3),
    Field("reason", "原因", Text(), ("缺席原因", "请假事由"), 6),
    Field("due", "计入应到", YesNo(), (), 3, computed=True),
    Field("votes", "计入表决", YesNo(), (), 3, computed=True),
)

SPEECH_FIELDS: tuple[Field, ...] = (
    Field("kind", "类别", CodeKind("speech_kind"), (), 3),
    Field("speaker", "发言人", Name(), ("姓名",), 4),
    Field("text", "内容", Text(), ("发言内容",), 20, True),
    Field("checked", "本人已核对", YesNo(), (), 3),
)

RESOLUTION_FIELDS: tuple[Field, ...] = (
    Field("text", "决议", Text(), ("议定事项", "决定事项"), 16, True),
    Field("owner", "责任人", Name(), ("落实人", "负责人"), 4),
    Field("due_on", "完成期限", _DAY, ("期限", "时限"), 5),
    Field("state", "落实情况", CodeKind("resolution_state"), (), 3),
    Field("done_on", "落实日期", _DAY, ("完成日期",), 5),
    Field("result", "落实结果", Text(), ("结果", "完成情况"), 8),
)
RESOLUTION_LIST_FIELDS: tuple[Field, ...] = (
    RESOLUTION_FIELDS[0],
    BRANCH,
    Field("meeting", "所在会议", Label(), (), 8, computed=True),
    Field("held_on", "会议日期", _DAY, (), 5, computed=True),
    *RESOLUTION_FIELDS[1:],
    Field("late", "逾期", YesNo(), (), 2, computed=True),
)

VOTE_FIELDS: tuple[Field, ...] = (
    Field("matter", "表决事项", CodeKind("vote_matter"), (), 6, True),
    Field("name", "对象", Name(), (), 4, computed=True),
    Field("text", "内容", Text(), (), 10),
    Field("secret", "无记名", YesNo(), (), 2),
    Field("due", "应到", Whole(), (), 3, True),
    Field("present", "实到", Whole(), (), 3, True),
    Field("written", "书面意见", Whole(), (), 3),
    Field("yes", "赞成", Whole(), (), 3, True),
    Field("no", "反对", Whole(), (), 3, True),
    Field("abstain", "弃权", Whole(), (), 3, True),
    Field("passed", "通过", YesNo(), (), 2, computed=True),
    Field("why", "理由", Text(), (), 10, computed=True),
)

DUTY_FIELDS: tuple[Field, ...] = (
    KIND,
    Field("own_kind", "自定类型", Label(), (), 5),
    Field("who", "谁应开", CodeKind("duty_who"), (), 4, True),
    Field("period", "多久", CodeKind("duty_period"), (), 3, True),
    Field("times", "次数", Whole(), (), 2, True),
    Field("from_on", "自", Date(), (), 5),
    Field("to_on", "至", Date(), (), 5),
    Field("note", "备注", Text(), (), 6),
)

ROUTINE_FIELDS: tuple[Field, ...] = (
    KIND,
    Field("own_kind", "自定类型", Label(), (), 5),
    Field("days", "固定日", Text(), ("固定时间",), 8, True, example="每月18—20日"),
    Field("place", "地点", Text(), (), 7),
    Field("note", "备注", Text(), (), 6),
)

EXCUSE_FIELDS: tuple[Field, ...] = (
    KIND,
    Field("own_kind", "自定类型", Label(), (), 5),
    Field("period", "期间", Label(), (), 4, True),
    Field("reason", "原因", Text(), (), 10, True),
    Field("approved_by", "同意人", Name(), (), 4),
)

TALK_FIELDS: tuple[Field, ...] = (
    Field("on_date", "谈话时间", _DAY, ("日期", "时间", "谈话日期"), 5, True),
    Field("place", "地点", Text(), ("谈话地点",), 6),
    Field("talker", "谈话人", Name(), ("谈话人及职务",), 5, True),
    Field("name", "谈话对象", Name(), ("被谈话人", "对象"), 5, computed=True),
    Field("partner", "其他谈话对象", Name(), (), 5),
    Field("kind", "谈话类型", CodeKind("talk_kind"), ("类型",), 5, True),
    Field("content", "主要内容", Text(), ("内容", "谈话内容"), 12),
    Field("opinions", "意见建议", Text(), ("意见", "建议"), 8),
    Field("solved", "解决情况", Text(), ("办理情况",), 8),
    Field("note", "备注", Text(), (), 6),
)
TALK_LIST_FIELDS: tuple[Field, ...] = (
    *TALK_FIELDS[:5],
    BRANCH,
    *TALK_FIELDS[5:],
    Field("voided_on", "作废日期", _DAY, (), 5, computed=True),
    Field("void_reason", "作废原因", Text(), (), 6, computed=True),
)

STUDY_FIELDS: tuple[Field, ...] = (
    Field("kind", "学习方式", CodeKind("study_kind"), ("方式", "类别"), 4, True),
    Field("on_date", "日期", _DAY, ("学习日期", "时间"), 5, True),
    Field("title", "内容", Text(), ("学习内容", "题目", "培训名称"), 12, True),
    Field("organiser", "组织单位", Label(), ("主办单位", "培训单位"), 6),
    Field("hours_tenth", "学时", Tenths(), ("课时",), 3),
    Field("central", "集中培训", YesNo(), (), 3),
    Field("note", "备注", Text(), (), 6),
)

APPRAISAL_FIELDS: tuple[Field, ...] = (
    Field("year", "年度", Whole(), (), 3, True),
    Field("on_date", "评议日期", _DAY, (), 5),
    Field("due", "应到", Whole(), (), 3),
    Field("present", "实到", Whole(), (), 3),
    Field("issued", "发出票数", Whole(), ("发出",), 3),
    Field("returned", "收回票数", Whole(), ("收回",), 3),
    Field("scrutineer", "监票人", Name(), (), 4),
    Field("teller", "计票人", Name(), (), 4),
    Field("plan", "方案", Text(), (), 8),
    Field("summary", "总结", Text(), (), 8),
    Field("closed_on", "评定日期", _DAY, (), 5),
    Field("note", "备注", Text(), (), 6),
)

RESULT_FIELDS: tuple[Field, ...] = (
    NAME,
    Field("standing", "人员类别", CodeKind("standing"), (), 4, computed=True),
    Field("excellent", "优秀票", Whole(), ("优秀",), 3),
    Field("qualified", "合格票", Whole(), ("合格",), 3),
    Field("basic", "基本合格票", Whole(), ("基本合格",), 3),
    Field("unqualified", "不合格票", Whole(), ("不合格",), 3),
    Field("grade", "支部评定", CodeKind("grade"), ("评定等次", "等次"), 4),
    Field("self_view", "个人自评", Text(), ("自评",), 8),
    Field("mutual_view", "互评意见", Text(), ("互评",), 8),
    Field("problems", "存在问题", Text(), ("问题",), 8),
    Field("own_view", "本人意见", Text(), (), 6),
    Field("told_on", "告知日期", _DAY, (), 5),
    Field("note", "备注", Text(), (), 6),
)

THEME_FIELDS: tuple[Field, ...] = (
    Field("name", "专题", Label(), ("主题教育", "专题名称"), 10, True),
    Field("from_on", "开始", Date(), (), 5),
    Field("to_on", "结束", Date(), (), 5),
    Field("note", "备注", Text(), (), 8),
)
