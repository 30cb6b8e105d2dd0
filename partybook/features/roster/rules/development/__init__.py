"""The way into the Party: its steps and limits by the rule of the day, and how far a case has come."""

from partybook.features.roster.rules.development.blocking import blocks as blocks
from partybook.features.roster.rules.development.case import Case as Case
from partybook.features.roster.rules.development.case import counts as counts
from partybook.features.roster.rules.development.due import steps_due as steps_due
from partybook.features.roster.rules.development.judging import Judged as Judged
from partybook.features.roster.rules.development.judging import judge as judge
from partybook.features.roster.rules.development.judging import next_step as next_step
from partybook.features.roster.rules.development.judging import now_due as now_due
from partybook.features.roster.rules.development.overview import Overview as Overview
from partybook.features.roster.rules.development.overview import overview as overview
from partybook.features.roster.rules.development.papers import Paper as Paper
from partybook.features.roster.rules.development.papers import missing as missing
from partybook.features.roster.rules.development.papers import papers as papers
from partybook.features.roster.rules.development.standard import Standard as Standard
from partybook.features.roster.rules.development.standard import Step as Step
from partybook.features.roster.rules.development.standard import standard_on as standard_on
from partybook.features.roster.rules.development.terms import Term as Term
from partybook.features.roster.rules.development.terms import conversion_date as conversion_date
from partybook.features.roster.rules.development.terms import limit_words as limit_words
