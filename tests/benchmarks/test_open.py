"""Process start to frame painted, to first rows, and memory, against a bare five-tab Qt window."""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from partybook.jobs import demo

pytestmark = pytest.mark.benchmark_run
PEOPLE, ROUNDS = 5_000, 7

PEAK = """
def peak():
    with open("/proc/self/status") as lines:  # ru_maxrss would count what the parent held before exec
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
"""

BARE = """
import json, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QLineEdit, QMainWindow, QTableWidget, QTableWidgetItem, QTabWidget, QTreeWidget, QPlainTextEdit, QWidget

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not told:
            told.append(time.time() - float(os.environ["STARTED"]))
            QTimer.singleShot(0, app.quit)

told = []
app = QApplication(sys.argv)
window, tabs = Window(), QTabWidget()
table = QTableWidget(1000, 12)
form = QWidget(); lines = QFormLayout(form)
for number in range(10):
    lines.addRow(f"label {number}", QLineEdit())
for name, page in (("a", table), ("b", form), ("c", QTreeWidget()), ("d", QPlainTextEdit()), ("e", QLabel("x"))):
    tabs.addTab(page, name)
for text in ("file", "edit", "view", "help"):
    window.menuBar().addMenu(text).addAction("x")
window.setCentralWidget(tabs)
window.resize(1366, 768)
window.show()
app.exec()
print(json.dumps({"frame": told[0], "memory": peak()}))
"""

OURS = """
import json, os, sys, time
from pathlib import Path

started = float(os.environ["STARTED"])
told = {}

from partybook import app
from partybook.desk import window as frame
from PySide6.QtCore import QCoreApplication, QTimer

make = frame.Window.__init__
def watch(self, *words):
    make(self, *words)
    self.frame.painted.connect(lambda: told.setdefault("frame", time.time() - started))
frame.Window.__init__ = watch

def look_for_rows():
    try:
        from partybook.desk.table import delegate
    except ImportError:
        return
    paint = delegate.RowDelegate.paint
    def seen(self, painter, option, index):
        paint(self, painter, option, index)
        if "rows" not in told:
            told["rows"] = time.time() - started
            QTimer.singleShot(300, QCoreApplication.quit)
    delegate.RowDelegate.paint = seen

begin = app._begin
def watched(*words):
    look_for_rows()
    begin(*words)
app._begin = watched
app.run(Path(sys.argv[1]))
print(json.dumps({**told, "memory": peak()}))
"""


def measure(script: str, *words: str, home: Path) -> dict[str, float]:
    environment = {
        **os.environ,
        "STARTED": repr(time.time()),
        "XDG_CONFIG_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", PEAK + script, *words],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout.splitlines()[-1])


def test_open_a_book_of_five_thousand(tmp_path: Path, benchmark, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "a.partybook"
    demo.demo(book, members=PEOPLE).close()
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(measure(BARE, home=tmp_path))
        ours.append(measure(OURS, str(book), home=tmp_path))
    benchmark.pedantic(lambda: measure(OURS, str(book), home=tmp_path), rounds=1)

    def middle(runs: list[dict[str, float]], key: str) -> float:
        return statistics.median(run[key] for run in runs)

    floor, room = middle(bare, "frame"), middle(bare, "memory")
    with capsys.disabled():
        for key, against, goal in (("frame", floor, 2.0), ("rows", floor, 4.0), ("memory", room, 2.5)):
            ratio = middle(ours, key) / against
            print(
                f"\n  {key}: ours {middle(ours, key):.3f} · bare window {against:.3f} · "
                f"ratio {ratio:.2f} (to reach {goal}: {'reached' if ratio <= goal else 'NOT reached'})"
            )
