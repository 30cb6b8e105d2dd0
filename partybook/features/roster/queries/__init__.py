"""Reads and writes of the organisation, its branches, groups and posts, of people and what happened to them."""

from partybook.features.roster.queries.applicants import known_applicants, store_applicants
from partybook.features.roster.queries.attending import committees_on as committees_on
from partybook.features.roster.queries.attending import members_on as members_on
from partybook.features.roster.queries.binning import bin_people as bin_people
from partybook.features.roster.queries.binning import bin_person as bin_person
from partybook.features.roster.queries.binning import binned as binned
from partybook.features.roster.queries.binning import restore_person as restore_person
from partybook.features.roster.queries.care import Cared as Cared
from partybook.features.roster.queries.care import add_care as add_care
from partybook.features.roster.queries.care import care_limits as care_limits
from partybook.features.roster.queries.care import cared as cared
from partybook.features.roster.queries.care import cares as cares
from partybook.features.roster.queries.care import change_care as change_care
from partybook.features.roster.queries.care import listed as listed
from partybook.features.roster.queries.care import remove_care as remove_care
from partybook.features.roster.queries.cases import case as case
from partybook.features.roster.queries.cases import cases as cases
from partybook.features.roster.queries.cases import closed_cases as closed_cases
from partybook.features.roster.queries.committee import holders as holders
from partybook.features.roster.queries.contacts import add_contact as add_contact
from partybook.features.roster.queries.contacts import bin_contact as bin_contact
from partybook.features.roster.queries.contacts import change_contact as change_contact
from partybook.features.roster.queries.contacts import contacts as contacts
from partybook.features.roster.queries.contacts import is_here as is_here
from partybook.features.roster.queries.contacts import known_contacts as known_contacts
from partybook.features.roster.queries.contacts import restore_contact as restore_contact
from partybook.features.roster.queries.contacts import store_contacts as store_contacts
from partybook.features.roster.queries.development import add_paper as add_paper
from partybook.features.roster.queries.development import add_step as add_step
from partybook.features.roster.queries.development import change_paper as change_paper
from partybook.features.roster.queries.development import change_step as change_step
from partybook.features.roster.queries.development import remove_step as remove_step
from partybook.features.roster.queries.development import store_papers as store_papers
from partybook.features.roster.queries.files import kept_files as kept_files
from partybook.features.roster.queries.finding import Findable as Findable
from partybook.features.roster.queries.finding import findable as findable
from partybook.features.roster.queries.happenings import add_event as add_event
from partybook.features.roster.queries.happenings import change_event as change_event
from partybook.features.roster.queries.happenings import course as course
from partybook.features.roster.queries.happenings import events as events
from partybook.features.roster.queries.happenings import happened as happened
from partybook.features.roster.queries.happenings import person_of as person_of
from partybook.features.roster.queries.happenings import withdraw_event as withdraw_event
from partybook.features.roster.queries.honours import birthday_by as birthday_by
from partybook.features.roster.queries.honours import give_badges as give_badges
from partybook.features.roster.queries.incoming import known_groups as known_groups
from partybook.features.roster.queries.incoming import known_posts as known_posts
from partybook.features.roster.queries.incoming import store_groups as store_groups
from partybook.features.roster.queries.incoming import store_posts as store_posts
from partybook.features.roster.queries.letters import next_letter as next_letter
from partybook.features.roster.queries.letters import sender as sender
from partybook.features.roster.queries.many import add_events as add_events
from partybook.features.roster.queries.many import already_happened as already_happened
from partybook.features.roster.queries.many import change_many as change_many
from partybook.features.roster.queries.many import written as written
from partybook.features.roster.queries.many import written_with_events as written_with_events
from partybook.features.roster.queries.merging import Belongings as Belongings
from partybook.features.roster.queries.merging import belongings as belongings
from partybook.features.roster.queries.merging import duplicates as duplicates
from partybook.features.roster.queries.merging import keep_apart as keep_apart
from partybook.features.roster.queries.merging import merge_people as merge_people
from partybook.features.roster.queries.notices import notices as notices
from partybook.features.roster.queries.notices import points as points
from partybook.features.roster.queries.notices import remove_point as remove_point
from partybook.features.roster.queries.notices import store_notice as store_notice
from partybook.features.roster.queries.notices import store_point as store_point
from partybook.features.roster.queries.notices import way_of as way_of
from partybook.features.roster.queries.passages import Passage as Passage
from partybook.features.roster.queries.passages import passages as passages
from partybook.features.roster.queries.persons import Line as Line
from partybook.features.roster.queries.persons import add_person as add_person
from partybook.features.roster.queries.persons import as_written as as_written
from partybook.features.roster.queries.persons import change_person as change_person
from partybook.features.roster.queries.persons import find_index as find_index
from partybook.features.roster.queries.persons import find_keys as find_keys
from partybook.features.roster.queries.persons import known_people as known_people
from partybook.features.roster.queries.persons import lives as lives
from partybook.features.roster.queries.persons import namesakes as namesakes
from partybook.features.roster.queries.persons import page as page
from partybook.features.roster.queries.persons import people as people
from partybook.features.roster.queries.persons import person as person
from partybook.features.roster.queries.persons import store_people as store_people
from partybook.features.roster.queries.places import above as above
from partybook.features.roster.queries.places import add_branch as add_branch
from partybook.features.roster.queries.places import add_group as add_group
from partybook.features.roster.queries.places import add_organisation as add_organisation
from partybook.features.roster.queries.places import begins_on as begins_on
from partybook.features.roster.queries.places import book_uid as book_uid
from partybook.features.roster.queries.places import branch_rows as branch_rows
from partybook.features.roster.queries.places import branches as branches
from partybook.features.roster.queries.places import change_branch as change_branch
from partybook.features.roster.queries.places import change_organisation as change_organisation
from partybook.features.roster.queries.places import find_branch as find_branch
from partybook.features.roster.queries.places import groups as groups
from partybook.features.roster.queries.places import office as office
from partybook.features.roster.queries.places import organisation as organisation
from partybook.features.roster.queries.places import organisation_row as organisation_row
from partybook.features.roster.queries.places import rename_group as rename_group
from partybook.features.roster.queries.posts import add_post as add_post
from partybook.features.roster.queries.posts import add_term as add_term
from partybook.features.roster.queries.posts import change_post as change_post
from partybook.features.roster.queries.posts import change_term as change_term
from partybook.features.roster.queries.posts import posts as posts
from partybook.features.roster.queries.posts import remove_post as remove_post
from partybook.features.roster.queries.posts import remove_term as remove_term
from partybook.features.roster.queries.posts import renew as renew
from partybook.features.roster.queries.posts import terms as terms
from partybook.features.roster.queries.profile import add_profile as add_profile
from partybook.features.roster.queries.profile import change_profile as change_profile
from partybook.features.roster.queries.profile import profiles as profiles
from partybook.features.roster.queries.profile import remove_profile as remove_profile
from partybook.features.roster.queries.rebranching import change_move as change_move
from partybook.features.roster.queries.rebranching import enter_moves as enter_moves
from partybook.features.roster.queries.regrouping import dissolve_branch as dissolve_branch
from partybook.features.roster.queries.regrouping import dissolve_group as dissolve_group
from partybook.features.roster.queries.regrouping import move_group as move_group
from partybook.features.roster.queries.relatives import add_relative as add_relative
from partybook.features.roster.queries.relatives import change_relative as change_relative
from partybook.features.roster.queries.relatives import relatives as relatives
from partybook.features.roster.queries.relatives import remove_relative as remove_relative
from partybook.features.roster.queries.returning import Wanted as Wanted
from partybook.features.roster.queries.returning import names_of as names_of
from partybook.features.roster.queries.returning import net_changes as net_changes
from partybook.features.roster.queries.returning import put_back as put_back
from partybook.features.roster.queries.returning import record_title as record_title
from partybook.features.roster.queries.returning import records_of as records_of
from partybook.features.roster.queries.standards import holiday_tables as holiday_tables
from partybook.features.roster.queries.standards import (
    known_holidays,
    known_scale,
    store_holidays,
    store_scale,
)
from partybook.features.roster.queries.standards import scale as scale
from partybook.features.roster.queries.transfers import known_transfers, store_transfers
from partybook.features.roster.queries.units import GroupOnDay as GroupOnDay
from partybook.features.roster.queries.units import Numbers as Numbers
from partybook.features.roster.queries.units import UnitOnDay as UnitOnDay
from partybook.features.roster.queries.units import units as units
from partybook.features.roster.rules.find import matches as matches
from partybook.features.roster.rules.pinyin import sort_key as sort_key
from partybook.features.roster.rules.pinyin import spellings as spellings

KNOWN = {
    "roster": known_people,
    "transfers": known_transfers,
    "applicants": known_applicants,
    "holidays": known_holidays,
    "points-scale": known_scale,
    "committee": known_posts,
    "groups": known_groups,
    "contacts": known_contacts,
}
STORE = {
    "roster": store_people,
    "transfers": store_transfers,
    "applicants": store_applicants,
    "holidays": store_holidays,
    "points-scale": store_scale,
    "committee": store_posts,
    "groups": store_groups,
    "contacts": store_contacts,
}
