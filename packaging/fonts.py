"""Puts the fonts of the program into resources/fonts, with their licences, each checked by SHA-256.

python packaging/fonts.py [FOLDER]    FOLDER holds the packages already; without it they are fetched
python packaging/fonts.py --check     only says whether every font is there and unchanged
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SUBSET_DAY = 3755447329  # head.modified of the source font (seconds since 1904): no clock in the result
SUBSET_NOTICE = (
    "Changed for PartyBook on 2026-11-22 as the Arphic Public License section 2 allows: characters removed, so that "
    "only Chinese characters stay that neither Noto Serif SC nor HanaMinB has; hinting and layout tables removed; "
    "renamed. No outline was changed. The recipe is packaging/fonts.py."
)
HAN = ((0x3007, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


class Refused(Exception):
    """What keeps the fonts from being put in place, in one line."""


@dataclass(frozen=True)
class Package:
    """A package of a registry: how its ordinary client names it, and the licence inside."""

    client: str
    name: str
    version: str
    licence: str
    licence_file: str
    licence_at: str
    licence_parts: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        if self.client == "npm":
            return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"
        return f"{self.name}_{self.version}_all.deb"


@dataclass(frozen=True)
class Font:
    """A font file: its package, where it lies there, its SHA-256 as it is kept, and its use."""

    file: str
    package: Package
    inside: str
    sha256: str
    use: str


OFL = "SIL Open Font License 1.1"
SERIF = Package(
    "npm", "@expo-google-fonts/noto-serif-sc", "0.4.3", OFL, "NotoSerifSC-OFL.txt", "package/LICENSE_FONT"
)
SANS = Package(
    "npm", "@expo-google-fonts/noto-sans-sc", "0.4.3", OFL, "NotoSansSC-OFL.txt", "package/LICENSE_FONT"
)
HANAZONO = Package(
    "apt",
    "fonts-hanazono",
    "20170904-2.1",
    "Hanazono Font License or SIL Open Font License 1.1",
    "HanaMinB-LICENCE.txt",
    "usr/share/doc/fonts-hanazono/copyright",
    ("Hanazono-Font-License", "Open-Font-License"),
)
BABELSTONE = Package(
    "apt",
    "fonts-babelstone-han",
    "15.0.5-2",
    "Arphic Public License",
    "ARPHICPL.TXT",
    "usr/share/doc/fonts-babelstone-han/copyright",
    ("arphic-public-license",),
)

PACKAGES = (SERIF, SANS, HANAZONO, BABELSTONE)
KEPT = (
    Font(
        "NotoSerifSC-Regular.ttf",
        SERIF,
        "package/400Regular/NotoSerifSC_400Regular.ttf",
        "c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742",
        "paper: the text of registers",
    ),
    Font(
        "NotoSansSC-Regular.ttf",
        SANS,
        "package/400Regular/NotoSansSC_400Regular.ttf",
        "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
        "screen: all text",
    ),
    Font(
        "NotoSansSC-Bold.ttf",
        SANS,
        "package/700Bold/NotoSansSC_700Bold.ttf",
        "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
        "screen and paper: titles and heads",
    ),
    Font(
        "HanaMinB.ttf",
        HANAZONO,
        "usr/share/fonts/truetype/hanazono/HanaMinB.ttf",
        "829543436cdf7b4c6730e2af5806fa406f8ddf0d4b656e0cd49c58d4db1c8d3c",
        "paper: rare characters, CJK extensions B to F",
    ),
)
SUBSET_SOURCE_SHA256 = "a2027ca3606907f6a628e9cd869605e3879beaaa38b37c7fec95b372130628c8"
SUBSET = Font(
    "BabelStoneHan-Rare.ttf",
    BABELSTONE,
    "usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf",
    "0b0902031d1ed186b3b76c765ba66db133e3724411bff32a5342dcbbec554f34",
    "paper: the rarest characters, CJK extensions G and H (subset)",
)
ALL = (*KEPT, SUBSET)


def checked(file: Path, expected: str) -> Path:
    """The file, if it is there and what it should be; Refused otherwise."""
    if not file.is_file():
        raise Refused(f"{file} is not there")
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != expected:
        raise Refused(f"{file} has SHA-256 {found}, expected {expected}")
    return file


def fetch(package: Package, folder: Path) -> Path:
    """The package's file in a folder, fetched by its registry's ordinary client where it lacks."""
    file = folder / package.file
    if not file.exists():
        wanted = (
            f"{package.name}@{package.version}"
            if package.client == "npm"
            else f"{package.name}={package.version}"
        )
        command = ["npm", "pack", wanted] if package.client == "npm" else ["apt-get", "download", wanted]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return file


def unpack(package: Package, packed: Path, into: Path) -> Path:
    """Unpacks a package into a folder of its own."""
    folder = into / packed.stem
    folder.mkdir()
    if package.client == "npm":
        with tarfile.open(packed) as archive:
            archive.extractall(folder, filter="data")
    else:
        subprocess.run(["dpkg-deb", "-x", str(packed), str(folder)], check=True)
    return folder


def licence(package: Package, folder: Path) -> str:
    """The licence of an unpacked package; of a Debian copyright file the named parts, unindented."""
    text = (folder / package.licence_at).read_text("utf-8")
    if not package.licence_parts:
        return text
    wanted = tuple(f"License: {name}\n" for name in package.licence_parts)
    parts = [part for part in text.split("\n\n") if part.startswith(wanted)]
    lines = [line for part in parts for line in [*part.splitlines()[1:], ""]]
    return "\n".join("" if line.strip() == "." else line.removeprefix(" ") for line in lines)


def make_subset(source: Path, has_already: list[Path], out: Path) -> None:
    """Writes the Han characters of `source` that none of the other fonts draws; equal bytes every time."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    known: set[int] = set()
    for other in has_already:
        known |= drawn(TTFont(other, lazy=True))
    font = TTFont(source, recalcTimestamp=False)
    rare = {code for code in drawn(font) - known if any(first <= code <= last for first, last in HAN)}
    options = subset.Options(
        hinting=False,
        layout_features=[],
        name_IDs=["*"],
        notdef_outline=True,
        glyph_names=False,
        legacy_kern=False,
    )
    options.drop_tables += ["DSIG", "GDEF", "GPOS", "GSUB", "meta", "vhea", "vmtx", "gasp"]
    tool = subset.Subsetter(options)
    tool.populate(unicodes=rare)
    tool.subset(font)
    font["head"].modified = SUBSET_DAY
    rename(font)
    font.save(out, reorderTables=True)


def drawn(font: object) -> set[int]:
    """The code points whose glyph has an outline."""
    places = font["loca"]  # type: ignore[index]
    number = font.getGlyphID  # type: ignore[attr-defined]
    return {
        code
        for code, name in font.getBestCmap().items()  # type: ignore[attr-defined]
        if places[number(name)] != places[number(name) + 1]
    }


def rename(font: object) -> None:
    """Another name for a changed font, and the notice that the licence asks for in the file itself."""
    names = font["name"]  # type: ignore[index]
    plain = "BabelStone Han Rare"
    said = {1: plain, 3: f"{plain}:Version 15.0.5:PartyBook", 4: plain, 6: "BabelStoneHanRare"}
    for key, text in (said | {10: f"{SUBSET_NOTICE} {names.getDebugName(10)}"}).items():
        names.setName(text, key, 3, 1, 0x409)


README = """# Fonts

Put here by `packaging/fonts.py`, which holds the SHA-256 of each file (`--check` compares).

| file | for | package and version | licence | SHA-256 |
|---|---|---|---|---|
"""


def describe() -> str:
    """resources/fonts/README.md."""
    lines = []
    for font in ALL:
        package = font.package
        lines.append(
            f"| {font.file} | {font.use} | {package.client} {package.name} {package.version} | "
            f"{package.licence}: {package.licence_file} | `{font.sha256}` |"
        )
    lines += ["", f"BabelStoneHan-Rare.ttf is a changed copy of BabelStoneHan.ttf. {SUBSET_NOTICE}"]
    lines += [
        "Its licence file is kept unaltered beside it; the same notice stands in the font's name table.",
        "",
    ]
    return README + "\n".join(lines)


def put(folder: Path | None) -> None:
    """Fetches, unpacks, checks and writes everything."""
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        unpacked = {
            package.name: unpack(package, fetch(package, folder or work), work) for package in PACKAGES
        }
        for package in PACKAGES:
            text = licence(package, unpacked[package.name])
            (FONTS / package.licence_file).write_text(text, "utf-8")
        for font in KEPT:
            source = checked(unpacked[font.package.name] / font.inside, font.sha256)
            (FONTS / font.file).write_bytes(source.read_bytes())
        source = checked(unpacked[BABELSTONE.name] / SUBSET.inside, SUBSET_SOURCE_SHA256)
        made_here = work / SUBSET.file
        make_subset(source, [FONTS / KEPT[0].file, FONTS / KEPT[3].file], made_here)
        (FONTS / SUBSET.file).write_bytes(checked(made_here, SUBSET.sha256).read_bytes())
    (FONTS / "README.md").write_text(describe(), "utf-8")


def check() -> None:
    """Refused where a font or its licence is missing or changed."""
    for font in ALL:
        checked(FONTS / font.file, font.sha256)
        if not (FONTS / font.package.licence_file).is_file():
            raise Refused(f"{FONTS / font.package.licence_file} is not there")


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args(words)
    try:
        if not asked.check:
            put(asked.folder)
        check()
    except (Refused, subprocess.CalledProcessError) as refused:
        print(refused, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
