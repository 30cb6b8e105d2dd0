"""The Fields of people around the branch: contacts, near relatives, who is cared for, who must be visited."""

from __future__ import annotations

from partybook.features.roster.model.person import FIELDS
from partybook.fields import CitizenId, CodeKind, Date, Field, Label, Money, Name, Phone, Text, Whole, YesNo

_DAY = Date(whole=True)
_PERSON = {field.key: field for field in FIELDS}

CONTACT_FIELDS: tuple[Field, ...] = (
    Field(
        "name", "姓名", Name(), ("党员姓名", "姓　名", "名字", "联系人"), 4, required=True, example="王秀英"
    ),
    Field(
        "kind",
        "人员类别",
        CodeKind("contact_kind"),
        ("类别", "类型", "人员类型", "身份类别"),
        5,
        example="在职报到党员",
    ),
    Field("sex", "性别", CodeKind("sex"), ("性　别",), 2, example="女性"),
    Field("born_on", "出生年月", Date(), _PERSON["born_on"].headers, 4.5, example="1985.03"),
    Field("citizen_id", "公民身份号码", CitizenId(), _PERSON["citizen_id"].headers, 9.5),
    Field("politics", "政治面貌", CodeKind("politics"), ("政治身份",), 4, example="中共党员"),
    Field(
        "unit",
        "工作单位",
        Text(),
        ("单位", "所在单位", "单位名称", "现工作单位", "工作单位及职务", "所在党组织", "组织关系所在党组织"),
        9,
        example="市第一中学",
    ),
    Field("position", "职务", Text(), ("单位职务", "职务职称", "现任职务"), 5, example="教师"),
    Field(
        "speciality",
        "特长",
        Text(),
        ("个人特长", "专长", "特长爱好", "兴趣特长", "服务特长"),
        6,
        example="书法",
    ),
    Field(
        "duty",
        "认领岗位",
        Text(),
        ("岗位", "服务岗位", "认领服务岗位", "认岗情况", "认领项目", "志愿服务岗位", "服务意向"),
        6,
        example="助学辅导",
    ),
    Field("phone", "联系电话", Phone(), _PERSON["phone"].headers, 6.5, example="13800000000"),
    Field("address", "家庭住址", Text(), _PERSON["address"].headers, 11),
    Field("branch", "联系支部", Label(), ("所在党支部", "报到党支部", "报到支部", "党支部", "支部"), 8),
    Field(
        "from_on",
        "报到日期",
        _DAY,
        ("报到时间", "登记日期", "登记时间", "报到日", "聘任日期", "加入日期", "起始日期"),
        5,
        example="2026.03.05",
    ),
    Field("to_on", "结束日期", _DAY, ("离开日期", "结束时间", "退出日期"), 5),
    Field("note", "备注", Text(), ("备　注", "说明"), 6),
)

RELATIVE_FIELDS: tuple[Field, ...] = (
    Field("relation", "关系", CodeKind("relation"), ("称谓", "与本人关系"), 4, required=True),
    Field("name", "姓名", Name(), ("亲属姓名",), 4, required=True),
    Field("born_on", "出生年月", Date(), ("出生日期",), 4.5),
    Field("politics", "政治面貌", CodeKind("politics"), (), 4),
    Field("unit", "工作单位及职务", Text(), ("工作单位", "单位及职务"), 9),
    Field("note", "备注", Text(), ("说明",), 6),
)

CARE_FIELDS: tuple[Field, ...] = (
    Field("kind", "关怀类别", CodeKind("care_kind"), ("类别",), 5, required=True),
    Field("from_on", "起始日期", _DAY, ("起始时间", "开始日期"), 5),
    Field("to_on", "结束日期", _DAY, ("结束时间",), 5),
    Field("cause", "致困原因", CodeKind("hardship_cause"), ("困难原因",), 5),
    Field("family_size", "家庭人口", Whole(), ("家庭人数",), 3),
    Field("income_fen", "人均月收入（元）", Money(), ("人均月收入", "家庭人均月收入"), 5),
    Field("low_income", "享受低保", YesNo(), ("是否低保", "低保"), 3),
    Field("recognised_on", "组织认定日期", _DAY, ("认定日期", "认定时间"), 5),
    Field("helper", "帮扶联系人", Text(), ("帮扶人", "联系人", "结对帮扶人"), 5),
    Field("note", "备注", Text(), ("情况说明", "说明"), 8),
)

_CARE = {field.key: field for field in CARE_FIELDS}
_KNOWN = (
    _PERSON["name"],
    _PERSON["sex"],
    Field("age", "年龄", Whole(), (), 2, computed=True),
    _PERSON["party_age"],
    _PERSON["branch"],
    _PERSON["group"],
)
_REACHED = (_PERSON["phone"], _PERSON["address"])

CARED_FIELDS: tuple[Field, ...] = (
    *_KNOWN,
    Field("kind", "关怀类别", CodeKind("care_kind"), (), 5, computed=True),
    Field("why", "依据", Text(), (), 10, computed=True),
    Field("since", "起始日期", _DAY, (), 5, computed=True),
    *(_CARE[key] for key in ("cause", "family_size", "income_fen", "low_income", "recognised_on", "helper")),
    *_REACHED,
    _CARE["note"],
)

CARE_LIST_FIELDS: tuple[Field, ...] = (
    *_KNOWN,
    Field("kinds", "关怀类别", Text(), (), 9, computed=True),
    Field("visit", "必访", Text(), (), 5, computed=True),
    Field("why", "依据", Text(), (), 12, computed=True),
    Field("since", "起始日期", _DAY, (), 5, computed=True),
    *(_CARE[key] for key in ("cause", "family_size", "income_fen", "low_income", "recognised_on", "helper")),
    Field("received", "已发纪念章", YesNo(), (), 4, computed=True),
    Field("birthday", "政治生日", _DAY, (), 5, computed=True),
    *_REACHED,
)  # the care page: one line for each person

VISIT_FIELDS: tuple[Field, ...] = (
    *_KNOWN,
    Field("case", "必访情形", CodeKind("visit_case"), (), 5, computed=True),
    Field("why", "依据", Text(), (), 10, computed=True),
    Field("since", "起始日期", _DAY, (), 5, computed=True),
    Field("before", "走访期限", _DAY, (), 5, computed=True),
    _CARE["helper"],
    *_REACHED,
)

NEAR_FIELDS: tuple[Field, ...] = (
    Field("person", "党员姓名", Name(), (), 4, computed=True),
    *RELATIVE_FIELDS[:2],
    Field("here", "是否本支部名册人员", YesNo(), (), 3, computed=True),
    *RELATIVE_FIELDS[2:],
)
