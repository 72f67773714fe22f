"""How one name was made from another: the slip of a finger, or a sign that looks like another."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from douane_signatures import table

_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit: its technique, and the index in the imitated text where it happened."""

    technique: str
    at: int


def single_edit(name: str, target: str) -> Edit | None:
    """Return the one edit (optimal string alignment distance 1) that makes *name* of *target*, or None."""
    start = _common(name, target)
    tail = _common(name[start:][::-1], target[start:][::-1])
    new, old = name[start : len(name) - tail], target[start : len(target) - tail]
    if len(new) == 2 and new == old[::-1]:
        return Edit("transposition", start)
    if len(new) == 1 and len(old) == 1:
        return Edit(_replacement(new, old), start)
    if len(new) == 1 and not old:
        at = start if start < len(target) and target[start].isalnum() else max(0, start - 1)
        return Edit("repetition" if new in target[max(0, start - 1) : start + 1] else "addition", at)
    if not new and len(old) == 1:
        return Edit("omission", start)
    return None


def _replacement(new: str, old: str) -> str:
    if old in neighbours().get(new, ""):
        return "keyboard-neighbour"
    return "bit-flip" if (ord(new) ^ ord(old)).bit_count() == 1 else "substitution"


def _common(one: str, other: str) -> int:
    size = min(len(one), len(other))
    return next((index for index in range(size) if one[index] != other[index]), size)


@cache
def neighbours() -> Mapping[str, str]:
    """Return key -> the keys beside it on a QWERTY keyboard."""
    rows: list[str] = table("popular/names.toml")["keyboard"]["rows"]
    place = {key: (row, column) for row, keys in enumerate(rows) for column, key in enumerate(keys)}
    return {
        key: "".join(
            other
            for other, (row, column) in place.items()
            if other != key and abs(row - y) <= 1 and abs(column - x) <= 1
        )
        for key, (y, x) in place.items()
    }


def folded(text: str) -> str:
    """Return *text* with accented, styled and foreign letters as the Latin letters they look like."""
    if text.isascii():
        return text
    letters: Mapping[str, str] = table("instructions/confusables.toml").get("letters", {})
    plain = "".join(letters.get(char, char) for char in text)
    decomposed = unicodedata.normalize("NFKD", plain)
    return "".join(
        letters.get(char, char)
        for char in decomposed
        if not unicodedata.combining(char) and unicodedata.category(char) != "Cf"
    )


def skeleton(text: str) -> str:
    """Return *text* with everything that looks alike made the same; only for finding candidates."""
    plain = folded(text).lower()
    for pair, single in _PAIRS:
        plain = plain.replace(pair, single)
    return plain.translate(_digits()).replace("i", "l")


@cache
def _digits() -> dict[int, str]:
    digits: dict[str, str] = table("popular/names.toml")["digits"]
    return {ord(digit): letters[0] for digit, letters in digits.items()}


def disguise(name: str, target: str) -> str | None:
    """Return ``homoglyph`` or ``digit-for-letter`` if *name* differs from *target* only in look-alike signs.

    *target* is in lower case, *name* as given: a capital I passes for a small L.
    """
    if name.lower() == target:
        return None
    if not name.isascii() and folded(name).lower() == target:
        return "homoglyph"
    plain = folded(name).replace("I", "l").lower()
    if plain == target or _merged(plain) == _merged(target):
        return "homoglyph"
    if len(plain) != len(target):
        return None
    digits: dict[str, str] = table("popular/names.toml")["digits"]
    changed = [(new, old) for new, old in zip(plain, target, strict=True) if new != old]
    reads_alike = all(
        old in digits.get(new, "") or (new, old) in {("o", "0"), ("l", "1")} for new, old in changed
    )
    return "digit-for-letter" if reads_alike else None


def _merged(text: str) -> str:
    for pair, single in _PAIRS:
        text = text.replace(pair, single)
    return text
