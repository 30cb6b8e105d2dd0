"""What the rules ask of a branch and its committee on a day: size, posts, term."""

from partybook.features.roster.rules.organisation.hints import Group as Group
from partybook.features.roster.rules.organisation.hints import Hint as Hint
from partybook.features.roster.rules.organisation.hints import Unit as Unit
from partybook.features.roster.rules.organisation.hints import hints as hints
from partybook.features.roster.rules.organisation.hints import workplace_hints as workplace_hints
from partybook.features.roster.rules.organisation.terms import check_term as check_term
from partybook.features.roster.rules.organisation.terms import current_term as current_term
from partybook.features.roster.rules.organisation.terms import end_of as end_of
from partybook.features.roster.rules.organisation.terms import next_name as next_name
from partybook.features.roster.rules.organisation.terms import number_in as number_in
from partybook.features.roster.rules.organisation.terms import usual_end as usual_end
