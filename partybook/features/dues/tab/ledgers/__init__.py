"""The lists of the account page: the account, slips of handing up, receipts, large sums, counts."""

from partybook.features.dues.tab.ledgers.handups import HandupList
from partybook.features.dues.tab.ledgers.listing import LedgerList
from partybook.features.dues.tab.ledgers.money import AccountList, CountList
from partybook.features.dues.tab.ledgers.receipts import LargeList, ReceiptList

LISTS = (AccountList, HandupList, ReceiptList, LargeList, CountList)

__all__ = ["LISTS", "AccountList", "CountList", "HandupList", "LargeList", "LedgerList", "ReceiptList"]
