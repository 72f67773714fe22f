from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from defusedxml import ElementTree

ATOM = "{*}"


@dataclass
class Entry:
    title: str
    link: str


def entries(data: bytes) -> Iterator[Entry]:
    root = ElementTree.fromstring(data)
    for item in root.iter("item"):
        yield Entry(item.findtext("title", "").strip(), item.findtext("link", "").strip())
    for item in root.iter(f"{ATOM}entry"):
        link = item.find(f"{ATOM}link")
        yield Entry(item.findtext(f"{ATOM}title", "").strip(), link.get("href", "") if link is not None else "")
