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
from typing import Any

_BEGIN = re.compile(rb'"files":\s?\[\s?\{')
_NAME = re.compile(rb'(?<!\\)"filename":\s?"([^"\\]{1,300})"')
_BORDERS = (b"}, {", b"},{")


def taken_apart(body: bytes) -> tuple[Mapping[str, Any], dict[str, list[bytes]]] | None:
    """Return the document of a page without its files, and its files by name; None when it is unusual."""
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
    files = named([b"{" + entry + b"}" for entry in inside.split(border)])
    return (document, files) if files is not None else None


def named(entries: Sequence[bytes]) -> dict[str, list[bytes]] | None:
    """Return *entries*, JSON objects without line breaks, by file name; None unless each has one name."""
    names = _NAME.findall(b"\n".join(entries))
    if len(names) != len(entries):
        return None
    found: dict[str, list[bytes]] = {}
    for name, entry in zip(names, entries, strict=True):
        found.setdefault(name.decode("utf-8", "replace"), []).append(entry)
    return found


def written(files: Sequence[object]) -> dict[str, list[bytes]]:
    """Return the same for files that were parsed: each is written anew. What has no name is left out."""
    found: dict[str, list[bytes]] = {}
    for file in files:
        name = file.get("filename") if isinstance(file, dict) else None
        if isinstance(name, str) and re.fullmatch(r'[ !#-\[\]-~]{1,300}', name):
            found.setdefault(name, []).append(json.dumps(file).encode())
    return found
