"""Branches, groups and people, and the Fields of a person."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate
from partybook.fields import CitizenId, CodeKind, Date, Field, Label, Name, Phone, Text, Whole, YesNo


class Organisation(Record):
    """The community whose Party branches this book keeps, one row."""

    __tablename__ = "organisation"
    __table_args__ = {"info": {"title": "社区"}}  # noqa: RUF012

    community: Mapped[str]
    subdistrict: Mapped[str] = mapped_column(default="")
    superior: Mapped[str | None]  # the Party committee above
    begins_on: Mapped[PartialDate | None]  # records begin here: nothing before is missing


class Branch(Record):
    """A Party branch of the community."""

    __tablename__ = "branch"
    __table_args__ = {"info": {"title": "支部"}}  # noqa: RUF012

    name: Mapped[str] = mapped_column(unique=True)
    place: Mapped[int] = mapped_column(default=0)
    kind: Mapped[str | None]
    founded_on: Mapped[PartialDate | None]
    founded_by: Mapped[str | None]  # number of the paper that set it up
    dissolved_on: Mapped[PartialDate | None]
    address: Mapped[str | None]
    phone: Mapped[str | None]


class PartyGroup(Record):
    """A group within a branch."""

    __tablename__ = "party_group"
    __table_args__ = {"info": {"title": "党小组"}}  # noqa: RUF012

    name: Mapped[str]
    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    place: Mapped[int] = mapped_column(default=0)


class Person(Record):
    """A member or applicant. Nobody is deleted: they leave."""

    __tablename__ = "person"
    __table_args__ = {"info": {"title": "党员", "derived": ("sort_key", "find_key")}}  # noqa: RUF012

    name: Mapped[str]
    sex: Mapped[str | None]
    ethnicity: Mapped[str | None]
    born_on: Mapped[PartialDate | None]
    native_place: Mapped[str | None]
    education: Mapped[str | None]
    degree: Mapped[str | None]
    citizen_id: Mapped[str | None]
    applied_on: Mapped[PartialDate | None]
    activist_on: Mapped[PartialDate | None]
    target_on: Mapped[PartialDate | None]
    joined_on: Mapped[PartialDate | None]
    full_on: Mapped[PartialDate | None]
    standing: Mapped[str | None]
    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    post: Mapped[str | None]
    work: Mapped[str | None]
    workplace: Mapped[str | None]
    phone: Mapped[str | None]
    landline: Mapped[str | None]
    address: Mapped[str | None]
    status: Mapped[str | None]
    lost: Mapped[bool | None]
    lost_on: Mapped[PartialDate | None]
    mobile: Mapped[bool | None]
    mobile_to: Mapped[str | None]
    note: Mapped[str | None]
    sort_key: Mapped[str] = mapped_column(index=True)
    find_key: Mapped[str]


class Event(Record):
    """Something that happened to a person on a day: a move, a loss of contact, a measure, an end.

    An event that needs approval has no effect before `approved_on`. A wrong one is undone, or corrected by one
    that names it in `corrects_uid`; both stay visible.
    """

    __tablename__ = "event"
    __table_args__ = {"info": {"title": "变动"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    kind: Mapped[str]
    on_date: Mapped[PartialDate]
    until: Mapped[PartialDate | None]
    approved_on: Mapped[PartialDate | None]
    approval: Mapped[str | None]  # number of the reply
    from_unit: Mapped[str | None]
    to_unit: Mapped[str | None]
    from_branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    to_branch_uid: Mapped[str | None] = mapped_column(ForeignKey("branch.uid"), index=True)
    letter: Mapped[str | None]  # number of the letter of transfer, or of the mobile member's card
    valid_days: Mapped[int | None]
    dues_to: Mapped[PartialDate | None]
    accepted_on: Mapped[PartialDate | None]
    receipt_on: Mapped[PartialDate | None]
    reason: Mapped[str | None]
    place: Mapped[str | None]
    contact: Mapped[str | None]
    handled_by: Mapped[str | None]
    corrects_uid: Mapped[str | None] = mapped_column(ForeignKey("event.uid"), index=True)
    note: Mapped[str | None]


class Post(Record):
    """A post that a person holds or held: in the branch committee, a group, as collector or delegate."""

    __tablename__ = "post"
    __table_args__ = {"info": {"title": "职务"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"), index=True)
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"), index=True)
    post: Mapped[str]
    from_on: Mapped[PartialDate | None]
    to_on: Mapped[PartialDate | None]
    term: Mapped[str | None]  # 第五届
    duty: Mapped[str | None]  # what the post looks after; a collector's area


class Profile(Record):
    """The community's numbers as of a day; the scoring asks for them."""

    __tablename__ = "profile"
    __table_args__ = {"info": {"title": "社区概况"}}  # noqa: RUF012

    on_date: Mapped[PartialDate]
    residents: Mapped[int | None]
    households: Mapped[int | None]
    low_income_households: Mapped[int | None]
    health_education: Mapped[int | None]  # percent of residents reached
    offences: Mapped[int | None]  # in the year up to that day


class DevelopmentStep(Record):
    """A step of a person's way into the Party (发展党员): who did it when, and how it ended.

    A half-yearly review has one row each time; a meeting that did not pass may be followed by another row.
    """

    __tablename__ = "development_step"
    __table_args__ = {"info": {"title": "发展步骤"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    step: Mapped[str]
    from_on: Mapped[PartialDate | None]  # a notice or a training began
    done_on: Mapped[PartialDate | None]
    approved_on: Mapped[PartialDate | None]  # the superior's reply, where the step asks for one
    approval: Mapped[str | None]  # number of the reply
    who: Mapped[str | None]
    result: Mapped[str | None]
    hours: Mapped[int | None]  # class hours of a training
    voters: Mapped[int | None]  # due at the meeting, with a vote
    present: Mapped[int | None]
    yes: Mapped[int | None]
    note: Mapped[str | None]


class DevelopmentPaper(Record):
    """A paper in a person's development file; 0 copies say that it is known to be lacking."""

    __tablename__ = "development_paper"
    __table_args__ = {"info": {"title": "发展材料"}}  # noqa: RUF012

    person_uid: Mapped[str] = mapped_column(ForeignKey("person.uid"), index=True)
    code: Mapped[str]
    copies: Mapped[int | None]
    pages: Mapped[int | None]
    on_date: Mapped[PartialDate | None]
    place: Mapped[str | None]
    note: Mapped[str | None]


FIELDS: tuple[Field, ...] = (
    Field("name", "姓名", Name(), ("党员姓名", "姓　名", "名字"), 4, required=True, example="王秀英"),
    Field("sex", "性别", CodeKind("sex"), ("性　别",), 2, example="女性"),
    Field("ethnicity", "民族", CodeKind("ethnicity"), ("民　族", "民族成份"), 4, example="汉族"),
    Field(
        "born_on",
        "出生年月",
        Date(),
        ("出生日期", "出生年月日", "出生时间", "生日", "出生"),
        4.5,
        example="1970.05",
    ),
    Field("native_place", "籍贯", Text(), ("籍　贯", "祖籍"), 5, example="浙江杭州"),
    Field(
        "education",
        "学历",
        CodeKind("education"),
        ("文化程度", "最高学历", "学历学位", "教育程度"),
        4,
        example="大专",
    ),
    Field("degree", "学位", Text(), ("最高学位",), 4),
    Field(
        "citizen_id",
        "公民身份号码",
        CitizenId(),
        (
            "身份证号",
            "身份证号码",
            "公民身份证号",
            "公民身份证号码",
            "身份证",
            "证件号码",
            "居民身份证号",
            "身份号码",
        ),
        9.5,
        example="000000197005010024",
    ),
    Field(
        "applied_on",
        "申请入党时间",
        Date(),
        ("申请日期", "申请入党日期", "递交申请书时间", "递交入党申请书时间"),
        5,
    ),
    Field(
        "activist_on",
        "确定积极分子时间",
        Date(),
        ("确定为积极分子时间", "确定积极分子日期", "列为积极分子时间"),
        5,
    ),
    Field(
        "target_on",
        "列为发展对象时间",
        Date(),
        ("确定发展对象时间", "列为发展对象日期", "确定为发展对象时间"),
        5,
    ),
    Field(
        "joined_on",
        "入党时间",
        Date(),
        (
            "加入党组织日期",
            "入党日期",
            "入党年月",
            "加入中国共产党时间",
            "入党年月日",
            "加入党组织时间",
            "加入时间",
        ),
        4.5,
        example="1995.07",
    ),
    Field(
        "full_on",
        "转正时间",
        Date(),
        ("转为正式党员日期", "转正日期", "转正年月", "转为正式党员时间", "成为正式党员日期"),
        4.5,
        example="1996.07",
    ),
    Field("party_age", "党龄", Whole(), (), 2, computed=True),
    Field(
        "standing",
        "人员类别",
        CodeKind("standing"),
        ("党员类别", "类别", "党员类型", "党员身份", "政治面貌"),
        4,
        example="正式党员",
    ),
    Field(
        "branch",
        "所在党支部",
        Label(),
        ("党支部", "支部", "所属党支部", "支部名称", "所在支部", "所属支部", "党组织名称"),
        8,
    ),
    Field(
        "group",
        "党小组",
        Label(),
        ("所在党小组", "所属党小组", "小组", "党小组名称"),
        5,
        example="第一党小组",
    ),
    Field(
        "post",
        "党内职务",
        Text(),
        ("党内职务名称", "党内任职", "支部职务", "党内情况职务", "党组织情况职务", "党务职务"),
        5,
    ),
    Field("work", "工作岗位", CodeKind("work"), ("岗位", "人员身份", "职业"), 6, example="退休人员"),
    Field(
        "workplace",
        "工作单位",
        Text(),
        ("单位", "工作单位及职务", "单位及职务", "现工作单位", "工作单位职务"),
        8,
    ),
    Field(
        "phone",
        "联系电话",
        Phone(),
        ("手机号", "手机号码", "手机", "电话", "联系方式", "移动电话", "联系电话（手机）"),
        6.5,
        example="13800000000",
    ),
    Field("landline", "固定电话", Phone(), ("座机", "家庭电话", "住宅电话"), 6.5),
    Field(
        "address",
        "家庭住址",
        Text(),
        ("住址", "家庭地址", "现居住地", "现住址", "居住地址", "家庭详细住址"),
        12,
        example="和平路18号3栋402室",
    ),
    Field("status", "党籍状态", CodeKind("status"), ("党籍",), 4, example="正常"),
    Field("lost", "是否失联", YesNo(), ("是否为失联党员", "失联党员", "是否失联党员"), 3, example="否"),
    Field("lost_on", "失去联系日期", Date(), ("失联日期", "失联时间", "失去联系时间"), 4.5),
    Field("mobile", "是否流动", YesNo(), ("是否为流动党员", "流动党员", "是否流动党员"), 3, example="否"),
    Field("mobile_to", "外出流向", Text(), ("流向", "外出地点", "流动去向"), 6),
    Field("note", "备注", Text(), ("备　注", "说明"), 6),
)

EVENT_FIELDS: tuple[Field, ...] = (
    Field("name", "姓名", Name(), (), 4, required=True),
    Field("citizen_id", "公民身份号码", CitizenId(), (), 9.5),
    Field("kind", "变动类别", CodeKind("event"), ("类别", "变动类型"), 6, required=True),
    Field("on_date", "日期", Date(whole=True), ("变动日期", "发生日期"), 5, required=True),
    Field("until", "期限至", Date(whole=True), ("截止日期", "期满日期"), 5),
    Field("approved_on", "批准日期", Date(whole=True), ("批复日期",), 5),
    Field("approval", "批复文号", Text(), ("批准文号", "文号"), 6),
    Field("from_unit", "转出单位", Text(), ("原党组织", "从何处转入"), 9),
    Field("to_unit", "转入单位", Text(), ("接收党组织", "转往何处"), 9),
    Field("letter", "介绍信编号", Text(), ("介绍信号", "活动证编号"), 5),
    Field("valid_days", "有效天数", Whole(), ("有效期（天）",), 3),
    Field("dues_to", "党费交至", Date(), ("党费交纳至",), 4),
    Field("accepted_on", "接收日期", Date(whole=True), ("接收时间",), 5),
    Field("receipt_on", "回执日期", Date(whole=True), ("回执时间",), 5),
    Field("reason", "原因", Text(), ("事由", "变动原因"), 6),
    Field("place", "去向地点", Text(), ("外出地点",), 6),
    Field("contact", "对方联系人", Text(), ("联系人", "流入地联系人"), 6),
    Field("handled_by", "经办人", Text(), (), 4),
    Field("note", "备注", Text(), ("说明",), 6),
)

POST_FIELDS: tuple[Field, ...] = (
    Field("post", "职务", CodeKind("post"), ("党内职务",), 5, required=True),
    Field("name", "姓名", Name(), (), 4, required=True),
    Field("from_on", "任职日期", Date(whole=True), ("任职时间", "任期起"), 5),
    Field("to_on", "卸任日期", Date(whole=True), ("任期止", "离任日期"), 5),
    Field("term", "届次", Text(), (), 4),
    Field("duty", "分工", Text(), ("分管工作", "负责片区"), 8),
)

STEP_FIELDS: tuple[Field, ...] = (
    Field("step", "步骤", CodeKind("development_step"), (), 8, required=True),
    Field("from_on", "开始日期", Date(whole=True), ("公示开始日期", "培训开始日期"), 5),
    Field("done_on", "完成日期", Date(whole=True), ("实际日期",), 5),
    Field("approved_on", "上级答复日期", Date(whole=True), ("批复日期",), 5),
    Field("approval", "批复文号", Text(), ("文号",), 6),
    Field("who", "责任人", Text(), ("谈话人", "培养联系人", "入党介绍人"), 5),
    Field("result", "结果", CodeKind("step_result"), (), 4),
    Field("hours", "培训学时", Whole(), ("学时",), 3),
    Field("voters", "应到有表决权人数", Whole(), ("应到",), 3),
    Field("present", "实到有表决权人数", Whole(), ("实到",), 3),
    Field("yes", "赞成票", Whole(), ("赞成",), 3),
    Field("note", "备注", Text(), ("说明",), 6),
)

PAPER_FIELDS: tuple[Field, ...] = (
    Field("code", "材料名称", CodeKind("development_paper"), ("材料",), 9, required=True),
    Field("copies", "份数", Whole(), (), 2),
    Field("pages", "页数", Whole(), (), 2),
    Field("on_date", "日期", Date(whole=True), ("材料日期",), 5),
    Field("place", "存放处", Text(), (), 5),
    Field("note", "备注", Text(), ("说明",), 6),
)


def _some(fields: tuple[Field, ...], *keys: str) -> tuple[Field, ...]:
    """Some of a table's Fields by key, for lists of other things."""
    by_key = {field.key: field for field in fields}
    return tuple(by_key[key] for key in keys)


_WHEN = Date(whole=True)

TRANSFER_FIELDS: tuple[Field, ...] = (
    Field("kind", "转入／转出", CodeKind("event"), (), 3),
    *_some(FIELDS, "name", "sex", "citizen_id", "standing"),
    *_some(EVENT_FIELDS, "from_unit", "to_unit"),
    Field("letter", "介绍信编号", Text(), (), 5),
    Field("on_date", "开出日期", _WHEN, (), 5),
    *_some(EVENT_FIELDS, "valid_days", "dues_to", "accepted_on", "receipt_on"),
    Field("handled_by", "经办人", Text(), (), 4),
    Field("note", "备注", Text(), (), 6),
    Field("late", "回执逾期", YesNo(), (), 3, computed=True),
)

MOBILE_FIELDS: tuple[Field, ...] = (
    *_some(FIELDS, "name", "sex", "phone"),
    Field("reason", "外出原因", Text(), (), 6),
    Field("place", "外出地点", Text(), (), 7),
    Field("on_date", "外出时间", _WHEN, (), 5),
    Field("until", "预计返回", _WHEN, (), 5),
    Field("letter", "活动证编号", Text(), (), 5),
    Field("to_unit", "流入党组织", Text(), (), 8),
    Field("contact", "联系人", Text(), (), 5),
    Field("months", "已外出月数", Whole(), (), 3, computed=True),
    Field("note", "备注", Text(), (), 6),
)

LOST_FIELDS: tuple[Field, ...] = (
    *_some(FIELDS, "name", "citizen_id", "joined_on"),
    Field("on_date", "失联日期", _WHEN, (), 5),
    Field("reason", "失联情形", CodeKind("lost_reason"), (), 5),
    Field("note", "查找经过", Text(), (), 10),
    Field("suspended_on", "停止党籍日期", _WHEN, (), 5),
    Field("two_years_on", "满两年日期", _WHEN, (), 5, computed=True),
    Field("outcome", "处置结果", CodeKind("event"), (), 5),
)

BADGE_FIELDS: tuple[Field, ...] = (
    *_some(FIELDS, "name", "sex", "born_on", "citizen_id", "joined_on"),
    Field("since", "党龄起算日", _WHEN, (), 5, computed=True),
    Field("years", "截至7月1日党龄", Whole(), (), 4, computed=True),
    *_some(FIELDS, "address", "phone"),
    Field("received", "是否领取", YesNo(), (), 3, computed=True),
    Field("unsure", "日期待核", YesNo(), (), 3, computed=True),
    *_some(FIELDS, "note"),
)

BIRTHDAY_FIELDS: tuple[Field, ...] = (
    Field("month", "月份", Whole(), (), 2, computed=True),
    *_some(FIELDS, "name", "joined_on"),
    Field("years", "入党年数", Whole(), (), 3, computed=True),
    *_some(FIELDS, "party_age", "branch", "group"),
)

FIELDS_OF = {
    "person": FIELDS,
    "event": EVENT_FIELDS,
    "post": POST_FIELDS,
    "development_step": STEP_FIELDS,
    "development_paper": PAPER_FIELDS,
}  # what the columns of a table are called
