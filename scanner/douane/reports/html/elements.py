"""Elements of a page: built as a tree, so that no text can ever become markup.

Text goes into a tree as text only; it is escaped where the tree is written (HTML, section 13.3 "Serializing
HTML fragments"). Characters that nobody would see are shown as marked escapes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import TypeAlias
from xml.etree.ElementTree import Element, tostring

from douane.text import is_hidden, visible

Content: TypeAlias = "Element | str | None | Iterable[Content]"

_RUNS = re.compile(r"\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\}")
_MOST_NAMES = 4
_TAGS = range(0xE0020, 0xE007F)
_KEPT = frozenset("\n\t")


def tag(name: str, /, *content: Content, **attributes: str | int | None) -> Element:
    """Return an element; an attribute's `_` stands for `-`, one at its end is dropped, None leaves it out."""
    element = Element(name)
    for key, value in attributes.items():
        if value is not None:
            element.set(key.rstrip("_").replace("_", "-"), str(value))
    for each in content:
        add(element, each)
    return element


def add(element: Element, content: Content) -> None:
    """Put *content* at the end of *element*."""
    if content is None:
        return
    if isinstance(content, str):
        if len(element):
            element[-1].tail = (element[-1].tail or "") + content
        else:
            element.text = (element.text or "") + content
    elif isinstance(content, Element):
        element.append(content)
    else:
        for each in content:
            add(element, each)


def written(element: Element) -> str:
    """Return *element* as HTML."""
    return tostring(element, encoding="unicode", method="html")


def raw(text: str) -> list[Content]:
    """Return *text*, which nobody has escaped yet, with hidden characters as marked escapes.

    Line breaks and tabulators stay: this is for elements that keep white space.
    """
    parts: list[Content] = []
    for hidden, run in _split(text):
        parts.append(_marked(visible(run), run) if hidden else run)
    return parts


def escaped(text: str) -> list[Content]:
    """Return *text*, which is escaped already, with the escapes marked."""
    parts: list[Content] = []
    at = 0
    for found in _RUNS.finditer(text):
        parts += [text[at : found.start()], tag("mark", found[0])]
        at = found.end()
    return [*parts, text[at:]]


def spoken(pieces: Iterable[tuple[str, bool]], foreign: str | None) -> list[Content]:
    """Return *pieces*, escaped already; those that are not in the page's language are marked as *foreign*."""
    return [
        escaped(text) if is_told or foreign is None else tag("span", escaped(text), lang=foreign)
        for text, is_told in pieces
    ]


def _split(text: str) -> Iterator[tuple[bool, str]]:
    """Yield runs of characters: whether they are hidden, and the run."""
    start = 0
    state = False
    for place, char in enumerate(text):
        hidden = char not in _KEPT and is_hidden(char)
        if hidden != state:
            if place > start:
                yield state, text[start:place]
            start, state = place, hidden
    if start < len(text):
        yield state, text[start:]


def _marked(shown: str, run: str) -> Element:
    names = [f"U+{ord(char):04X} {unicodedata.name(char, '')}".rstrip() for char in run[:_MOST_NAMES]]
    told = ", ".join(names) + (f" (+{len(run) - _MOST_NAMES})" if len(run) > _MOST_NAMES else "")
    letters = "".join(chr(ord(char) - 0xE0000) for char in run if ord(char) in _TAGS)
    return tag("mark", shown, title=f"{told}: {letters}" if letters else told)
