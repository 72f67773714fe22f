"""What a changed text brings in that a reworded sentence does not.

This only grades a change that is reported in any case. Whether a text is hostile is for a scanner to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from douane_lockfiles.canonical import walk_places
from douane_lockfiles.drift import Grade

_MOST_TEXT = 200_000
_MUCH_LONGER = 200
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
# What is invisible without being in those categories: fillers and variation selectors.
_FILLERS = frozenset(map(chr, (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0)))
_SELECTORS = re.compile("[\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# In an emoji they are how it is written: a symbol shown in colour, or several joined to one.
_EMOJI = re.compile(
    "(?<=[\u203c-\u3299\U0001f000-\U0001faff])\ufe0f"
    "|(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d(?=[\u2600-\u27bf\U0001f000-\U0001faff])"
)
_SIGNS = {
    "an address": re.compile(
        r"[A-Za-z][A-Za-z0-9+.-]{1,15}://[^\s\"'<>]{1,200}|[\w.+-]{1,64}@[\w-]{1,63}\.\w"
    ),
    "a file path": re.compile(
        r"(?<![\w:/\\])[/\\][\w.~-]{1,64}[/\\][\w./\\~-]{1,200}|~/[\w.-]{1,64}|\b[A-Z]:\\\w"
    ),
    "markup": re.compile(r"<\s?/?\s?[A-Za-z][\w-]{1,40}\s?>|\[/?[A-Z]{4,20}\]"),
    "a long run of code": re.compile(r"[A-Za-z0-9+/=_-]{60,200}"),
}


def grade(was: Any, now: Any, usual: Grade, mildest: Grade) -> tuple[Grade, str]:
    """Return how bad it is that value *was* became *now*, and why.

    *usual* is the grade of such a change, *mildest* that of one which merely rewords. Hidden characters make
    it critical, an address, a path, markup or code high.
    """
    before, after = _texts(was), _texts(now)
    if _hidden(after) - _hidden(before):
        return Grade.CRITICAL, "brings in invisible characters"
    brought = [name for name, sign in _SIGNS.items() if set(sign.findall(after)) - set(sign.findall(before))]
    if brought:
        return max(usual, Grade.HIGH, key=lambda item: item.rank), f"brings in {', '.join(brought)}"
    if len(after) > len(before) + _MUCH_LONGER:
        return usual, "much longer than it was"
    if isinstance(was, str) and isinstance(now, str) and _plain(was) == _plain(now):
        return min(mildest, Grade.LOW, key=lambda item: item.rank), "only spacing and case"
    return (mildest, "") if isinstance(was, str) else (usual, "")


def _texts(value: Any) -> str:
    """Return all text in *value*, keys included, one a line."""
    return "\n".join(_strings(value))[:_MOST_TEXT]


def _strings(value: Any) -> Iterator[str]:
    for _, item in walk_places(value):
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            yield from item


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _hidden(text: str) -> set[str]:
    return {char for char in set(_EMOJI.sub("", text)) - {"\n", "\t", "\r"} if _is_hidden(char)}


def _is_hidden(char: str) -> bool:
    if unicodedata.category(char) in _HIDDEN_CATEGORIES:
        return True
    return char in _FILLERS or _SELECTORS.match(char) is not None
