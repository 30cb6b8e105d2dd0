"""What every test stands on: no screen, a fixed clock's door, private folders."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
