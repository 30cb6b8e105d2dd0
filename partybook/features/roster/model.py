"""Branches, groups and people, and the Fields of a person."""

from __future__ import annotations

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from partybook.book.schema import Record
from partybook.dates import PartialDate
from partybook.fields import CitizenId, CodeKind, Date, Field, Name, Phone, Text, Whole, YesNo


class Organisation(Record):
    """The community whose Party branches this book keeps, one row."""

    __tablename__ = "organisation"
    __table_args__ = {"info": {"title": "社区"}}  # noqa: RUF012

    community: Mapped[str]
    subdistrict: Mapped[str] = mapped_column(default="")


class Branch(Record):
    """A Party branch of the community."""

    __tablename__ = "branch"
    __table_args__ = {"info": {"title": "支部"}}  # noqa: RUF012

    name: Mapped[str] = mapped_column(unique=True)
    place: Mapped[int] = mapped_column(default=0)


class PartyGroup(Record):
    """A group within a branch."""

    __tablename__ = "party_group"
    __table_args__ = {"info": {"title": "党小组"}}  # noqa: RUF012

    name: Mapped[str]
    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"))
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
    joined_on: Mapped[PartialDate | None]
    full_on: Mapped[PartialDate | None]
    standing: Mapped[str | None]
    branch_uid: Mapped[str] = mapped_column(ForeignKey("branch.uid"))
    group_uid: Mapped[str | None] = mapped_column(ForeignKey("party_group.uid"))
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


FIELDS: tuple[Field, ...] = (
    Field("name", "姓名", Name(), ("党员姓名", "姓　名", "名字"), 4, required=True, example="王秀英"),
    Field("sex", "性别", CodeKind("sex"), ("性　别",), 2, example="女"),
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
        Text(),
        ("党支部", "支部", "所属党支部", "支部名称", "所在支部", "所属支部", "党组织名称"),
        8,
    ),
    Field(
        "group", "党小组", Text(), ("所在党小组", "所属党小组", "小组", "党小组名称"), 5, example="第一党小组"
    ),
    Field("post", "党内职务", Text(), ("党内职务名称", "党内任职", "支部职务"), 5),
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
