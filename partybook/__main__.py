"""python -m partybook."""

import sys

from partybook.cli import main

if __name__ == "__main__":
    sys.exit(main())
