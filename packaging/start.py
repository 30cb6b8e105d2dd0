"""Sets up PartyBook from a clone and runs it: `python3 packaging/start.py`, or `… test`, or `… COMMAND …`.

Needs only Python 3.11 or newer. Without arguments it opens the window; without a screen it makes the demo book,
prints its registers into the folder `demo`, and says so. `test` passes the tests. Other words go to the program.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / ".venv"
PYTHON = HOME / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = HOME / "partybook-requirements"
QT = ("libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0")
SCREEN = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
TESTS = ("strace",)  # records the writes that the power-cut test replays


def main(words: list[str]) -> int:
    testing = words[:1] == ["test"]
    if sys.version_info < (3, 11):
        return _again_with_newer_python(words)
    _install_system_packages((*QT, *SCREEN, *(TESTS if testing else ())))
    _make_environment(testing)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    if testing:
        return _test(words[1:], environment)
    if words or _has_screen():
        return _run(["-m", "partybook", *words], environment)
    return _without_screen(environment)


def _run(arguments: list[str], environment: dict[str, str], where: Path | None = None) -> int:
    return subprocess.call([str(PYTHON), *arguments], cwd=where, env=environment)


def _again_with_newer_python(words: list[str]) -> int:
    for name in ("python3.13", "python3.12", "python3.11"):
        found = shutil.which(name)
        if found:
            return subprocess.call([found, __file__, *words])
    print("需要 Python 3.11 或更新的版本。 / Python 3.11 or newer is needed.", file=sys.stderr)
    return 1


def _has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _missing_packages(names: tuple[str, ...]) -> list[str]:
    """Those that Debian's package list doesn't have; a package renamed for 64-bit time counts too."""
    listed = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.split("\n")
    there = {line.split()[1].removesuffix("t64") for line in listed if line.startswith("installed ")}
    return [name for name in names if name not in there]


def _install_system_packages(names: tuple[str, ...]) -> None:
    """On Debian and its kin: installs what is missing where the user is root, else names it."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return
    missing = _missing_packages(names)
    if not _has_pip():
        missing.append(f"python{sys.version_info.major}-venv")
    if not missing:
        return
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        print(f"缺少系统软件包，请先安装： sudo {' '.join(command)}", file=sys.stderr)
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call(["apt-get", "update", "-q"], env=quiet, stdout=subprocess.DEVNULL)
    if subprocess.call(command, env=quiet, stdout=subprocess.DEVNULL) != 0:
        print(f"安装系统软件包失败，请手工安装： {' '.join(missing)}", file=sys.stderr)


def _has_pip() -> bool:
    """Whether this Python can make environments; Debian keeps ensurepip in a package of its own."""
    return subprocess.call([sys.executable, "-c", "import ensurepip"], stderr=subprocess.DEVNULL) == 0


def _make_environment(testing: bool) -> None:
    """The program's own environment, made anew where the requirements changed."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *(project["optional-dependencies"]["test"] if testing else [])]
    stamp = hashlib.sha256("\n".join([sys.version, *wanted]).encode()).hexdigest()
    kept = STAMP.read_text("utf-8").split() if STAMP.is_file() else []
    if stamp in kept:
        return
    print("正在准备运行环境（第一次约需一分钟）……", file=sys.stderr, flush=True)
    if not PYTHON.exists() or subprocess.call(
        [str(PYTHON), "-m", "pip", "--version"], stdout=subprocess.DEVNULL
    ):
        subprocess.check_call([sys.executable, "-m", "venv", "--clear", str(HOME)])
    subprocess.check_call(
        [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", *wanted], cwd=ROOT
    )
    STAMP.write_text("\n".join([*kept, stamp]), "utf-8")


def _without_screen(environment: dict[str, str]) -> int:
    folder = ROOT / "demo"
    folder.mkdir(exist_ok=True)
    book = folder / "示例台账.partybook"
    environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    print("没有屏幕：改为建立示例台账，并把登记表打印成 PDF。", flush=True)
    steps = (
        ["demo", str(book), "--force"],
        ["print", str(book), "--all", str(folder / "登记表"), "--year", "2026", "--force"],
        ["check", str(book)],
    )
    for step in steps:
        failed = _run(["-m", "partybook", *step], environment)
        if failed:
            return failed
    print(f"都在文件夹 {folder} 里。")
    return 0


def _test(words: list[str], environment: dict[str, str]) -> int:
    """Style, types, then the tests on as many processes as there are cores."""
    places = ["partybook", "tests", "packaging"]
    steps = [
        ["-m", "ruff", "check", "-q", *places],
        ["-m", "ruff", "format", "-q", "--check", *places],
        ["-m", "mypy"],
    ]
    environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    if words:
        steps = []
    failed = [step[1] for step in steps if _run(step, environment, ROOT)]
    tests = ["-m", "pytest", "-q", "-n", str(min(os.cpu_count() or 1, 4)), *words]
    if _run(tests, environment, ROOT) != 0:
        failed.append("pytest")
    if failed:
        print(f"没有通过： {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
