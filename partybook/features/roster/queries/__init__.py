"""Reads and writes of branches, groups, people and what happened to them."""

from partybook.features.roster.queries.applicants import known_applicants, store_applicants
from partybook.features.roster.queries.cases import case as case
from partybook.features.roster.queries.cases import cases as cases
from partybook.features.roster.queries.development import add_paper as add_paper
from partybook.features.roster.queries.development import add_step as add_step
from partybook.features.roster.queries.development import change_paper as change_paper
from partybook.features.roster.queries.development import change_step as change_step
from partybook.features.roster.queries.development import remove_step as remove_step
from partybook.features.roster.queries.development import store_papers as store_papers
from partybook.features.roster.queries.happenings import add_event as add_event
from partybook.features.roster.queries.happenings import change_event as change_event
from partybook.features.roster.queries.happenings import events as events
from partybook.features.roster.queries.letters import next_letter as next_letter
from partybook.features.roster.queries.letters import sender as sender
from partybook.features.roster.queries.passages import Passage as Passage
from partybook.features.roster.queries.passages import passages as passages
from partybook.features.roster.queries.persons import Line as Line
from partybook.features.roster.queries.persons import add_person as add_person
from partybook.features.roster.queries.persons import change_person as change_person
from partybook.features.roster.queries.persons import find_index as find_index
from partybook.features.roster.queries.persons import known_people as known_people
from partybook.features.roster.queries.persons import lives as lives
from partybook.features.roster.queries.persons import page as page
from partybook.features.roster.queries.persons import people as people
from partybook.features.roster.queries.persons import person as person
from partybook.features.roster.queries.persons import store_people as store_people
from partybook.features.roster.queries.places import add_branch as add_branch
from partybook.features.roster.queries.places import add_organisation as add_organisation
from partybook.features.roster.queries.places import branches as branches
from partybook.features.roster.queries.places import find_branch as find_branch
from partybook.features.roster.queries.places import groups as groups
from partybook.features.roster.queries.places import organisation as organisation
from partybook.features.roster.queries.standards import holiday_tables as holiday_tables
from partybook.features.roster.queries.standards import (
    known_holidays,
    known_scale,
    store_holidays,
    store_scale,
)
from partybook.features.roster.queries.standards import scale as scale

KNOWN = {
    "roster": known_people,
    "applicants": known_applicants,
    "holidays": known_holidays,
    "points-scale": known_scale,
}
STORE = {
    "roster": store_people,
    "applicants": store_applicants,
    "holidays": store_holidays,
    "points-scale": store_scale,
}
