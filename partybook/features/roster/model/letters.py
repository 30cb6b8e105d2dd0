"""The Fields of papers made out for one person: the letter of transfer, the certificate of membership."""

from __future__ import annotations

from partybook.features.roster.model.organisation import ORGANISATION_FIELDS
from partybook.features.roster.model.person import FIELDS
from partybook.fields import Date, Field, Label, Text, Whole, YesNo

_PERSON = {field.key: field for field in FIELDS}
_OFFICE = {field.key: field for field in ORGANISATION_FIELDS}
_DAY = Date(whole=True)
_SENDER = Field("sender", "开出党组织", Label(), (), 12, computed=True)

LETTER_FIELDS: tuple[Field, ...] = (
    Field("letter", "介绍信编号", Text(), (), 6),
    *(_PERSON[key] for key in ("name", "sex")),
    Field("age", "年龄", Whole(), (), 2, computed=True),
    *(_PERSON[key] for key in ("ethnicity", "citizen_id", "standing")),
    Field("from_unit", "转出单位", Text(), (), 12),
    Field("to_unit", "转入单位", Text(), (), 12),
    Field("dues_to", "党费交至", Date(), (), 7),
    Field("valid_days", "有效天数", Whole(), (), 3),
    Field("on_date", "开出日期", _DAY, (), 6),
    Field("expires_on", "有效期至", _DAY, (), 6, computed=True),
    Field("accepted_on", "接收日期", _DAY, (), 6),
    Field("receipt_on", "回执日期", _DAY, (), 6),
    Field("late", "回执逾期", YesNo(), (), 3, computed=True),
    Field("expired", "已过有效期", YesNo(), (), 3, computed=True),
    Field("handled_by", "经办人", Text(), (), 4),
    Field("phone", "党员联系电话", _PERSON["phone"].kind, (), 7),
    _SENDER,
    Field("sender_address", "开出党组织通讯地址", _OFFICE["address"].kind, (), 12),
    Field("sender_phone", "开出党组织联系电话", _OFFICE["phone"].kind, (), 7),
    Field("sender_fax", "开出党组织传真", _OFFICE["fax"].kind, (), 7),
    Field("sender_postcode", "开出党组织邮编", _OFFICE["postcode"].kind, (), 4),
)  # a letter of transfer (domain 6.1)

CERTIFICATE_FIELDS: tuple[Field, ...] = (
    *(_PERSON[key] for key in ("name", "sex", "ethnicity", "born_on", "citizen_id", "standing")),
    Field("membership", "党员经历", Text(), (), 20, computed=True),
    *(_PERSON[key] for key in ("joined_on", "full_on", "branch", "group")),
    Field("unit", "出具党组织", Label(), (), 12, computed=True),
)  # a certificate of membership
