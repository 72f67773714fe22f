"""Texts that are carried by characters which nothing displays.

Unicode tag characters spell ASCII. Variation selectors carry a byte each (VS1 is 0, VS256 is 255), or half of
one where only VS1 to VS16 are used. Characters of no width carry bits: two kinds of them, 7 or 8 to a
character, in either sense and either order; a third kind may part the characters; four kinds carry two bits
each. Private-use characters carry ASCII in their low byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from douane.detectors._readable import is_printable

ZERO_WIDTH = re.compile(
    "[\u200b-\u200f\u2060-\u2065\u206a-\u206f\ufeff\u180b-\u180f\u034f\u061c\u17b4\u17b5\u00ad\u115f\u1160\u3164\uffa0]"
)
SELECTOR = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
"""A flag that is spelt in tag characters, as that of Wales is."""
LEAST_BITS = 28
"""Characters of no width that can carry a text: four letters of 7 bits."""
LEAST_SELECTORS = 6


def decode_tags(run: str) -> str:
    """Return the ASCII text that a run of Unicode tag characters stands for."""
    return "".join(chr(ord(char) - 0xE0000) for char in run if 0xE0020 <= ord(char) < 0xE007F)


def decode_selectors(run: str) -> str:
    """Return the text that a run of variation selectors carries, a byte or half a byte each."""
    codes = [ord(char) for char in run]
    values = [code - 0xFE00 if code < 0xE0100 else code - 0xE0100 + 16 for code in codes]
    if max(values, default=0) < 16 and len(values) >= LEAST_SELECTORS:
        halves = list(zip(values[::2], values[1::2], strict=False))
        for data in (bytes(a * 16 + b for a, b in halves), bytes(b * 16 + a for a, b in halves)):
            if spelt := _printable(data):
                return spelt
    return bytes(values).decode("utf-8", "ignore")


def decode_bits(run: str) -> str:
    """Return the text that the characters of no width in *run* carry as bits, or nothing."""
    if len(run) < LEAST_BITS:
        return ""
    counts = {char: run.count(char) for char in sorted(set(run))}
    kinds = sorted(counts, key=lambda char: (-counts[char], char))
    if len(kinds) == 4 and len(run) % 4 == 0:
        for order in permutations(kinds):
            digits = {char: format(value, "02b") for value, char in enumerate(order)}
            if spelt := _printable(_bytes("".join(digits[char] for char in run), 8)):
                return spelt
    for pair, rest in ((kinds[:2], kinds[2:]), ([kinds[0], *kinds[2:3]], kinds[1:2])):
        if len(pair) == 2 and len(kinds) <= 4:
            for spelt in _spelt_by_two(run, pair, rest):
                return spelt
    return ""


def _spelt_by_two(run: str, pair: list[str], separators: list[str]) -> Iterator[str]:
    """Yield what *run* spells if *pair* are the bits and *separators* part characters or mean nothing."""
    for zero, one in (pair, pair[::-1]):
        table = {ord(zero): "0", ord(one): "1", **{ord(char): " " for char in separators}}
        bits = run.translate(table)
        groups = bits.split()
        if len(groups) >= 4 and all(len(group) <= 16 for group in groups):
            codes = [int(group, 2) for group in groups]
            if all(0x20 <= code < 0xD800 or code in (9, 10) for code in codes):
                yield "".join(map(chr, codes))
        joined = "".join(groups)
        for width in (8, 7):
            for each in (joined, joined[len(joined) % width :]):
                for data in (_bytes(each, width), _bytes(each, width, low_first=True)):
                    if spelt := _printable(data):
                        yield spelt


def _bytes(bits: str, width: int, *, low_first: bool = False) -> bytes:
    pieces = (bits[at : at + width] for at in range(0, len(bits) - width + 1, width))
    return bytes(int(piece[::-1] if low_first else piece, 2) for piece in pieces)


def _printable(data: bytes) -> str:
    """Return *data* as text if all of it, but for zeros around it, is printable and most of it letters."""
    try:
        text = data.strip(b"\0").decode("utf-8")
    except UnicodeDecodeError:
        return ""
    letters = sum(char.isalpha() or char == " " for char in text)
    return text if len(text) >= 3 and is_printable(text) and letters * 2 >= len(text) else ""


def decode_private(run: str) -> str:
    """Return the ASCII text in the low bytes of private-use characters, or nothing."""
    return _printable(bytes(ord(char) & 0xFF for char in run)) if len(run) >= 4 else ""
