"""Dues as rows for paper, export, scoring and the command line."""

from partybook.facts import Source
from partybook.features.dues.model import (
    ACCOUNT_FIELDS,
    ARREARS_FIELDS,
    ASSESSMENT_FIELDS,
    CONTACT_LIST_FIELDS,
    HANDUP_LIST_FIELDS,
    LARGE_FIELDS,
    LEDGER_FIELDS,
    MONTH_FIELDS,
    NOTICE_FIELDS,
    PAYMENT_FIELDS,
    RECEIPT_FIELDS,
    RELIEF_LIST_FIELDS,
    YEAR_FIELDS,
    YEAR_LINE_FIELDS,
)
from partybook.features.dues.sources.facts import FACTS as FACTS
from partybook.features.dues.sources.ledgers import ledger, ledger_heads, months, notice, notice_heads
from partybook.features.dues.sources.lists import (
    account,
    account_heads,
    arrears,
    arrears_heads,
    assessment_heads,
    assessments,
    contacts,
    exemptions,
    handups,
    large,
    payment_heads,
    payments,
)
from partybook.features.dues.sources.rail import WAITING as WAITING
from partybook.features.dues.sources.receipts import receipts
from partybook.features.dues.sources.yearly import year
from partybook.text import mark

SOURCES = (
    Source("dues.assessments", mark("党费核定"), ASSESSMENT_FIELDS, assessments, assessment_heads),
    Source("dues.months", mark("党费逐月情况"), MONTH_FIELDS, months, ledger_heads),
    Source("dues.ledger", mark("党费收缴登记"), LEDGER_FIELDS, ledger, ledger_heads),
    Source("dues.arrears", mark("欠交党费"), ARREARS_FIELDS, arrears, arrears_heads),
    Source("dues.contacts", mark("党费催缴记录"), CONTACT_LIST_FIELDS, contacts),
    Source("dues.notice", mark("党费收缴公示"), NOTICE_FIELDS, notice, notice_heads),
    Source("dues.payments", mark("党费收据"), PAYMENT_FIELDS, payments, payment_heads),
    Source("dues.receipts", mark("党费收据（可打印）"), RECEIPT_FIELDS, receipts),
    Source("dues.exemptions", mark("党费减免"), RELIEF_LIST_FIELDS, exemptions),
    Source("dues.large", mark("大额党费"), LARGE_FIELDS, large, payment_heads),
    Source("dues.handups", mark("党费上缴"), HANDUP_LIST_FIELDS, handups),
    Source("dues.account", mark("党费账"), ACCOUNT_FIELDS, account, account_heads),
    Source("dues.year", mark("党费年度报告"), YEAR_FIELDS, year, inner={"lines": YEAR_LINE_FIELDS}),
)
PLACES = {  # where the records of a fact are entered, by the beginning of its name
    "": "dues.ledger", "account": "dues.account", "balance": "dues.account", "handed": "dues.handups",
    "exempt": "dues.exemptions", "reduced": "dues.exemptions", "arrears": "dues.arrears",
}  # fmt: skip
