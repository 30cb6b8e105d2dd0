"""The ledgers' tab: all ledgers at a glance, each as a list."""

from partybook.features.ledgers.tab.page import LedgersPage

PAGE = LedgersPage
