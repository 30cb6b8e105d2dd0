"""What offices keep of dues in spreadsheets: incomes, payments, the whole year as a grid."""

from partybook.features.dues.intake.incomes import plan_incomes
from partybook.features.dues.intake.payments import plan_payments
from partybook.features.dues.model import EXPORTED, GRID_INTAKE, INCOME_FIELDS, PAYMENT_INTAKE
from partybook.sheets.plan import Intake
from partybook.text import mark

_BOTH = tuple({field.key: field for field in (*PAYMENT_INTAKE, *GRID_INTAKE, *EXPORTED)}.values())

KINDS = {
    "incomes": Intake(mark("党员收入"), INCOME_FIELDS, plan_incomes),
    "payments": Intake(mark("党费收款"), _BOTH, plan_payments, PAYMENT_INTAKE),
    "payments-year": Intake(mark("全年党费收缴表"), _BOTH, plan_payments, GRID_INTAKE),
}
