"""Copies pages with all they need from one PDF into another, object by object."""

from __future__ import annotations

import io
import zlib
from collections import deque
from typing import Any

from partybook.paper.joining.reading import Foreign, reading
from partybook.paper.joining.writing import PdfFile
from partybook.paper.sheet import LONG, MM, SHORT

FOOT, EDGE = 12 * MM, 5 * MM  # kept free below and round a page that is laid on ours
LEFT_OUT = {"/Parent", "/AA", "/B", "/StructParents", "/PieceInfo", "/Metadata", "/Thumb", "/Type", "/Tabs"}


class Copier:
    """Copies from one PDF; what several pages share is written once."""

    def __init__(self, source: Foreign, into: PdfFile) -> None:
        self._source, self._into = source, into
        self._numbers: dict[int, int] = {}
        self._waiting: deque[tuple[int, Any]] = deque()
        self._at = {page.indirect_reference.idnum: page for page in source.pages if page.indirect_reference}

    def page(self, place: int, over: int = 0, turn: int = 0) -> int:
        """One page as it is, turned, with an XObject drawn over it; gives its number among the pages."""
        with reading(self._source.name):
            page = self._source.pages[place]
            keys = {key: value for key, value in page.items() if key not in LEFT_OUT}
            extra = b""
            if turn:
                keys.pop("/Rotate", None)
                extra = b" /Rotate %d" % ((_turn(page) + turn) % 360)
            if over:
                contents, resources = self._under(page), self._with(page, over)
                extra += b" /Contents %b /Resources %b" % (contents, resources)
                for key in ("/Contents", "/Resources"):
                    keys.pop(key, None)
            body = b" ".join(self._name(key) + b" " + self._encoded(value) for key, value in keys.items())
            number = self._number(page.indirect_reference)
            made = self._into.page(body + extra, number)
            self.finish()
        return made

    def laid(self, place: int, over: int = 0) -> int:
        """One page laid upright on an A4 sheet, its foot free; remarks and fields are part of the picture then."""
        with reading(self._source.name):
            page = self._source.pages[place]
            turn, (x0, y0, x1, y1) = _turn(page), _box(page)
            across, down = size_of(page)
            width, height = laid_size(page)
            scale = min((width - 2 * EDGE) / across, (height - FOOT - EDGE) / down)
            left = (width - across * scale) / 2
            low = height - EDGE - down * scale
            matrix = _turned(turn, x0, y0, x1, y1, scale, left, low)
            form = self._form(page, (x0, y0, x1, y1))
            drawn = b"q %b cm /Page Do Q" % matrix + (b" /Over Do" if over else b"")
            content = self._into.number()
            self._into.stream(content, b"", drawn)
            objects = b"/Page %d 0 R" % form + (b" /Over %d 0 R" % over if over else b"")
            made = self._into.page(
                b"/MediaBox [0 0 %.2f %.2f] /Contents %d 0 R /Resources << /XObject << %b >> >>"
                % (width, height, content, objects)
            )
            self.finish()
        return made

    def form(self, place: int) -> int:
        """One page as an XObject, to be drawn on others; gives its object number."""
        with reading(self._source.name):
            page = self._source.pages[place]
            number = self._form(page, _box(page))
            self.finish()
        return number

    def _form(self, page: Any, box: tuple[float, float, float, float]) -> int:
        number = self._into.number()
        contents = page.get_contents()
        drawn = b"q " + (contents.get_data() if contents is not None else b"") + b"\nQ"
        remarks, names = self._remarks(page)
        resources = self._with(page, names)
        keys = (
            b"/Type /XObject /Subtype /Form /BBox [%.3f %.3f %.3f %.3f] /Resources %b /Filter /FlateDecode"
            % (
                *box,
                resources,
            )
        )
        self._into.stream(number, keys, zlib.compress(drawn + remarks))
        return number

    def _remarks(self, page: Any) -> tuple[bytes, dict[str, Any]]:
        """What stamps, signatures and filled fields look like, drawn where they stand."""
        drawn, names = [], {}
        for place, one in enumerate(_resolved(page.get("/Annots")) or ()):
            remark = _resolved(one)
            looks = _resolved((_resolved(remark.get("/AP")) or {}).get("/N"))
            hidden = int(remark.get("/F", 0) or 0) & 0b100010
            if looks is None or hidden or "/BBox" not in looks or remark.get("/Subtype") == "/Popup":
                continue
            box, rect = (
                [float(value) for value in _resolved(part[key])]
                for part, key in ((looks, "/BBox"), (remark, "/Rect"))
            )
            wide, high = box[2] - box[0], box[3] - box[1]
            if not wide or not high:
                continue
            across, up = (rect[2] - rect[0]) / wide, (rect[3] - rect[1]) / high
            name = f"/Remark{place}"
            names[name] = (_resolved(remark["/AP"])).raw_get("/N")
            where = (across, up, rect[0] - box[0] * across, rect[1] - box[1] * up)
            drawn.append(b"q %.5f 0 0 %.5f %.3f %.3f cm %b Do Q" % (*where, name.encode("ascii")))
        return (b"\n" + b"\n".join(drawn) if drawn else b""), names

    def _under(self, page: Any) -> bytes:
        """The contents of a page in brackets, then what is drawn over them."""
        before, after = self._into.number(), self._into.number()
        self._into.stream(before, b"", b"q")
        self._into.stream(after, b"", b"Q /Over Do")
        raw = page.raw_get("/Contents") if "/Contents" in page else None
        parts = _resolved(raw)
        mine = list(parts) if isinstance(parts, list) else [raw] if raw is not None else []
        inner = b" ".join(self._encoded(part) for part in mine)
        return b"[%d 0 R %b %d 0 R]" % (before, inner, after)

    def _with(self, page: Any, more: int | dict[str, Any]) -> bytes:
        """The resources of a page with further XObjects: /Over, or those given by name."""
        resources = dict(_resolved(page.get("/Resources")) or {})
        objects = dict(_resolved(resources.pop("/XObject", None)) or {})
        entries = [self._name(key) + b" " + self._encoded(value) for key, value in objects.items()]
        if isinstance(more, int):
            entries.append(b"/Over %d 0 R" % more)
        else:
            entries += [self._name(key) + b" " + self._encoded(value) for key, value in more.items()]
        parts = [self._name(key) + b" " + self._encoded(value) for key, value in resources.items()]
        return b"<< %b /XObject << %b >> >>" % (b" ".join(parts), b" ".join(entries))

    def finish(self) -> None:
        """Writes what the objects written so far refer to."""
        from pypdf.generic import StreamObject

        while self._waiting:
            number, reference = self._waiting.popleft()
            value = _resolved(reference)
            if isinstance(value, StreamObject):
                self._into.stream(number, b" ".join(self._entries(value, ("/Length",))), value._data)
            else:
                self._into.write(number, self._encoded(value))

    def _number(self, reference: Any) -> int:
        if reference is None:
            return self._into.number()
        return self._numbers.setdefault(reference.idnum, 0) or self._new(reference)

    def _new(self, reference: Any) -> int:
        self._numbers[reference.idnum] = number = self._into.number()
        return number

    def _encoded(self, value: Any) -> bytes:
        from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

        if isinstance(value, IndirectObject):
            return self._reference(value)
        if isinstance(value, DictionaryObject):
            if value.get("/Type") in ("/Pages", "/Page"):  # a link back into the pages would bring them all
                return b"null"
            return b"<< %b >>" % b" ".join(self._entries(value))
        if isinstance(value, ArrayObject):
            return b"[%b]" % b" ".join(map(self._encoded, value))
        if value is None:
            return b"null"
        written = io.BytesIO()
        value.write_to_stream(written)
        return written.getvalue()

    def _entries(self, value: Any, without: tuple[str, ...] = ()) -> list[bytes]:
        return [
            self._name(key) + b" " + self._encoded(inner)
            for key, inner in value.items()
            if key not in without
        ]

    def _reference(self, value: Any) -> bytes:
        """Where a referred object will stand; a page of the old file is none that can be referred to."""
        known = self._numbers.get(value.idnum)
        if known:
            return b"%d 0 R" % known
        if value.idnum in self._at:
            return b"null"
        number = self._new(value)
        self._waiting.append((number, value))
        return b"%d 0 R" % number

    @staticmethod
    def _name(key: Any) -> bytes:
        written = io.BytesIO()
        if hasattr(key, "write_to_stream"):
            key.write_to_stream(written)
            return written.getvalue()
        return str(key).encode("ascii")


def size_of(page: Any) -> tuple[float, float]:
    """How wide and high a page is shown, in pt."""
    x0, y0, x1, y1 = _box(page)
    return (y1 - y0, x1 - x0) if _turn(page) in (90, 270) else (x1 - x0, y1 - y0)


def laid_size(page: Any) -> tuple[float, float]:
    """The sheet that a page is laid on: A4, upright or across as the page is."""
    across, down = size_of(page)
    return (LONG, SHORT) if across > down else (SHORT, LONG)


def _turn(page: Any) -> int:
    turn = _resolved(page.get("/Rotate"))
    return int(turn or 0) // 90 * 90 % 360


def _resolved(value: Any) -> Any:
    from pypdf.generic import NullObject

    found = value.get_object() if hasattr(value, "get_object") else value
    return None if isinstance(found, NullObject) else found


def _box(page: Any) -> tuple[float, float, float, float]:
    """What one sees of a page; A4 where that is nothing."""
    box = page.cropbox
    x0, x1 = sorted((float(box[0]), float(box[2])))
    y0, y1 = sorted((float(box[1]), float(box[3])))
    return (x0, y0, x1, y1) if x1 - x0 > 1 and y1 - y0 > 1 else (0.0, 0.0, SHORT, LONG)


def _turned(
    turn: int, x0: float, y0: float, x1: float, y1: float, scale: float, left: float, low: float
) -> bytes:
    """The matrix that turns a page as its viewer would, scales it and puts its corner to (left, low)."""
    turns = {
        0: (scale, 0.0, 0.0, scale, left - x0 * scale, low - y0 * scale),
        90: (0.0, -scale, scale, 0.0, left - y0 * scale, low + x1 * scale),
        180: (-scale, 0.0, 0.0, -scale, left + x1 * scale, low + y1 * scale),
        270: (0.0, scale, -scale, 0.0, left + y1 * scale, low - x0 * scale),
    }
    return b"%.5f %.5f %.5f %.5f %.3f %.3f" % turns.get(turn, turns[0])
