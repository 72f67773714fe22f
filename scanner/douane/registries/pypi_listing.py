"""The list of files in a project page (PEP 691), taken apart without parsing it.

Parsing the megabytes a large project lists takes longer than everything else that is done with them. So the
text is cut between its entries, and only the name of each is read. That is safe because whatever is not
exactly as expected (another layout, a quote in a name, a text that looks like a border) makes the count of
entries and the count of names differ, or what is left unreadable, and then the page is parsed as usual.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_BEGIN = re.compile(rb'"files":\s?\[\s?\{')
_NAME = re.compile(rb'"filename":\s?"([^"\\\n]{1,300})"')
_ESCAPED = rb'\"filename"'  # within a text
_PLAIN = re.compile(r"[ !#-\[\]-~]{1,300}")
_BORDERS = (b"}, {", b"},{")


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a project page: their names, and of each the inside of its JSON object."""

    names: Sequence[str]
    entries: Sequence[bytes]

    def entry(self, at: int) -> dict[str, Any] | None:
        """Return the file object at *at*, None when it is none or that of another file."""
        try:
            stated = json.loads(b"{" + self.entries[at] + b"}")
        except (ValueError, RecursionError):
            return None
        return stated if isinstance(stated, dict) and stated.get("filename") == self.names[at] else None

    def encode(self) -> bytes:
        """Return the entries, one a line."""
        return b"\n".join(self.entries)

    @classmethod
    def decode(cls, data: bytes) -> Listing | None:
        """Read what `encode` wrote; None when it is something else."""
        return _named(data, data.split(b"\n") if data else ())

    @classmethod
    def of(cls, files: Sequence[object]) -> Listing:
        """Return the listing of *files* that were parsed. What has no sound name is left out."""
        sound = [
            file
            for file in files
            if isinstance(file, dict)
            and isinstance(file.get("filename"), str)
            and _PLAIN.fullmatch(file["filename"])
        ]
        return cls([file["filename"] for file in sound], [json.dumps(file).encode()[1:-1] for file in sound])


def taken_apart(body: bytes) -> tuple[Mapping[str, Any], Listing] | None:
    """Return the document of a page without its files, and its files; None when it is unusual."""
    begin = _BEGIN.search(body)
    if begin is None or b"\n" in body:
        return None
    end = body.find(b"}]", begin.end())
    if end < 0:
        return None
    try:
        document = json.loads(body[: begin.end() - 1] + body[end + 1 :])
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("files") != []:
        return None
    inside = body[begin.end() : end]
    border = next((border for border in _BORDERS if border in inside), _BORDERS[0])
    listing = _named(inside, inside.split(border))
    return (document, listing) if listing else None


def _named(text: bytes, entries: Sequence[bytes]) -> Listing | None:
    names = _NAME.findall(text)
    if len(names) != len(entries) or _ESCAPED in text:
        return None
    return Listing(b"\n".join(names).decode("utf-8", "replace").split("\n") if names else (), entries)
