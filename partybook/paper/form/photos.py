"""Photos on a form: side by side in a ruled cell, made small enough for paper before they go into the file."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from partybook.paper.fonts import Fonts
from partybook.paper.form.strips import Ruled, Side, Slot, Strip
from partybook.paper.sheet import MM
from partybook.standards.registers.blocks import PhotosBlock

DOTS = 200 / 72  # pixels for each pt of the paper: what a printer shows
QUALITY = 78
MOST_PIXELS = 120_000_000  # a picture that is larger when unpacked is no photo
GAP, LOST = 2 * MM, 9 * MM
ORIENTATION = 274  # the tag in which a camera says how it was held
TURNS: dict[int, tuple[int, ...]] = {2: (0,), 3: (3,), 4: (1,), 5: (0, 2), 6: (4,), 7: (0, 4), 8: (2,)}


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo at its place: its upper left corner from that of the strip, its size on paper, a JPEG."""

    x: float
    y: float
    width: float
    height: float
    data: bytes


@dataclass(eq=False)
class Pictured(Ruled):
    """A line of ruled cells with photos in the last one."""

    pictures: tuple[Picture, ...] = ()


def shrunk(data: bytes, width: float, height: float) -> tuple[bytes, float, float] | None:
    """A photo as a JPEG that fits into so many pt, upright, with its size on paper; None for what is no picture."""
    from reportlab.lib.utils import ImageReader

    try:
        image: Any = ImageReader(io.BytesIO(data))._image
        if image.width * image.height > MOST_PIXELS:
            return None
        image.draft("RGB", (int(width * DOTS), int(height * DOTS)))
        turned = image
        for turn in TURNS.get(image.getexif().get(ORIENTATION, 1), ()):
            turned = turned.transpose(turn)
        if turned.mode in ("RGBA", "LA", "P"):  # what is transparent is paper
            turned = turned.convert("RGBA")
            ground = turned.convert("RGB")
            ground.paste((255, 255, 255), (0, 0, *ground.size))
            ground.paste(turned.convert("RGB"), mask=turned.getchannel("A"))
            turned = ground
        turned = turned.convert("RGB")
        scale = min(width / turned.width, height / turned.height)
        wide, high = turned.width * scale, turned.height * scale
        turned.thumbnail((max(int(wide * DOTS), 1), max(int(high * DOTS), 1)))
        made = io.BytesIO()
        turned.save(made, "JPEG", quality=QUALITY, optimize=True)
    except Exception:  # noqa: BLE001  # a library that reads strangers' pictures fails in every way there is
        return None
    return made.getvalue(), wide, high


def photos(block: PhotosBlock, found: Sequence[bytes], width: float, text: Fonts) -> list[Strip]:
    """The photos, so many to a line; an empty cell to paste them into where there is none."""
    part = width / sum(block.widths)
    label, room = block.widths[0] * part, block.widths[1] * part
    side = Side(Slot(0.0, label, (block.label,), block.size, "center", label=True))
    cell = (room - GAP * (block.across + 1)) / block.across
    high = block.height * MM - 2 * GAP
    made = [one for one in (shrunk(data, cell, high) for data in found) if one is not None]
    lost = len(found) - len(made)
    if not made and not lost:
        return [_line(side, Slot(label, room, (block.says,), block.size, "center"), block.height * MM, ())]
    lines = [made[start : start + block.across] for start in range(0, len(made), block.across)]
    strips = []
    for line in lines:
        tall = max(height for _, _, height in line)
        pictures = tuple(
            Picture(
                label + GAP + place * (cell + GAP) + (cell - wide) / 2,
                GAP + (tall - height) / 2,
                wide,
                height,
                data,
            )
            for place, (data, wide, height) in enumerate(line)
        )
        strips.append(_line(side, Slot(label, room), tall + 2 * GAP, pictures))
    if lost:  # said where they should be: whoever signs the paper sees it
        words = f"另有 {lost} 张照片打不开，没有印出，请重新加入附件。"
        strips.append(_line(side, Slot(label, room, (words,), block.size, "center"), LOST, ()))
    return strips


def _line(side: Side, slot: Slot, height: float, pictures: tuple[Picture, ...]) -> Strip:
    return Pictured(height, slots=(slot,), sides=(side,), pictures=pictures)
