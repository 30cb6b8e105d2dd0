"""Care: the six groups of the 6×3 scheme and what else is entered by hand; both meanings of 三必访."""

from partybook.features.roster.rules.care.groups import SIX as SIX
from partybook.features.roster.rules.care.groups import Reason as Reason
from partybook.features.roster.rules.care.groups import Someone as Someone
from partybook.features.roster.rules.care.groups import reasons as reasons
from partybook.features.roster.rules.care.limits import Limits as Limits
from partybook.features.roster.rules.care.limits import festivals_of as festivals_of
from partybook.features.roster.rules.care.limits import limits_on as limits_on
from partybook.features.roster.rules.care.visits import Visit as Visit
from partybook.features.roster.rules.care.visits import must_visit as must_visit
