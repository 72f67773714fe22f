"""Characters written as numbers or signals: hexadecimal, binary, decimal, octal, Morse, Braille."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from douane.detectors._ciphers import Found
from douane.detectors._readable import disguises, is_printable

_HEX = re.compile(r"(?:0x)?[0-9a-fA-F]{20,}")
_SPACED_HEX = re.compile(
    r"(?:(?:\\x|%u00|\\u00|0x|=|U\+00)?[0-9a-fA-F]{2}(?:[ :,;-]{1,2}|(?=[\\%0=U])|$)){10,}"
)
_QUOTED = re.compile(r"(?:[^\s=]{0,3}=[0-9A-F]{2}){6,}[^\s=]{0,12}")
_BITS = re.compile(
    r"(?<![01])(?:(?:0b)?[01]{7,8}[\s,;|_-]{1,3}){4,}(?:0b)?[01]{7,8}(?![01])|(?<!\d)[01]{40,}(?!\d)"
)
_NUMBERS = re.compile(r"(?<![\d.])(?:\\?\d{1,3}[\s,;|/-]{1,3}){7,}\\?\d{1,3}(?![\d.])")
_MORSE = re.compile(r"(?<!\S)[.\-·–—−•_]{1,6}(?:[ \t/|]{1,5}[.\-·–—−•_]{1,6}){8,}(?!\S)")
_BRAILLE = re.compile("[\u2800-\u28ff]{4,}(?:[ \n][\u2800-\u28ff]+)*")
_PREFIX = re.compile(r"\\x|%u00|\\u00|0x|U\+00|[ :,;=-]")
_DIGITS = re.compile(r"\d+")
_NO_DIGITS = bytes(code for code in range(256) if not 0x30 <= code <= 0x39)
_LEAST_DIGITS = 16
_ODD_DASHES = {ord(char): "-" for char in "–—−_"} | {ord(char): "." for char in "·•"}


def spelt(text: str) -> Iterator[Found]:
    """Yield what characters in *text* that are written as numbers or signals spell."""
    if len(text.encode("utf-8", "replace").translate(None, _NO_DIGITS)) >= _LEAST_DIGITS:
        yield from _numbers(text)
    if not text.isascii() or any(signals in text for signals in (". .", ". -", "- .", "- -")):
        for match in _MORSE.finditer(text):
            yield from _result(match, "Morse code", _from_morse(match.group()))
    if not text.isascii():
        for match in _BRAILLE.finditer(text):
            for plain in _from_braille(match.group()):
                yield from _result(match, "Braille", plain)


def _numbers(text: str) -> Iterator[Found]:
    for pattern in (_HEX, _SPACED_HEX):
        for match in pattern.finditer(text):
            digits = _PREFIX.sub("", match.group().removeprefix("0x"))
            data = bytes.fromhex(digits) if len(digits) % 2 == 0 else b""
            yield from _result(match, "hexadecimal", _text(data))
    if "=" in text:
        for match in _QUOTED.finditer(text):
            whole = re.sub("=([0-9A-F]{2})", lambda each: chr(int(each.group(1), 16)), match.group())
            yield from _result(match, "quoted-printable", whole if whole.isprintable() else "")
    for match in _BITS.finditer(text):
        yield from _result(match, "binary digits", _from_bits(match.group()))
    for match in _NUMBERS.finditer(text):
        for plain in _from_numbers(match.group()):
            yield from _result(match, "character codes", plain)


def _result(match: re.Match[str], name: str, plain: str) -> Iterator[Found]:
    if len(plain) >= 6:
        yield match.start(), match.end(), name, plain


def _text(data: bytes) -> str:
    """Return *data* as text, nothing if it is not printable."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return text if is_printable(text) else ""


def _from_bits(run: str) -> str:
    groups = re.findall(r"[01]+", run.replace("0b", ""))
    if len(groups) == 1:
        width = 8 if len(run) % 8 == 0 else 7
        groups = [run[at : at + width] for at in range(0, len(run) - width + 1, width)]
    return _text(bytes(int(group, 2) for group in groups))


def _from_numbers(run: str) -> Iterator[str]:
    """What a list of numbers may spell: decimal codes, octal codes, places in the alphabet."""
    groups = _DIGITS.findall(run)
    numbers = [int(group) for group in groups]
    if max(numbers) <= 26 and min(numbers) >= 1:
        yield _from_places(run)
        return
    if max(numbers) < 256:
        yield _text(bytes(numbers))
    if all(set(group) <= set("01234567") for group in groups):
        octal = [int(group, 8) for group in groups]
        if max(octal) < 256:
            yield _text(bytes(octal))


def _from_places(run: str) -> str:
    """Places in the alphabet; the rarer sign between them parts words."""
    gaps = re.findall(r"\D+", run)
    narrow = max(sorted(set(gaps)), key=gaps.count)
    pieces = re.split(r"(\D+)", run)
    letters = (
        "" if piece == narrow else " " if not piece.isdigit() else chr(96 + int(piece)) for piece in pieces
    )
    return "".join(letters)


def _from_morse(run: str) -> str:
    """Letters are parted by a blank; words by a stroke or by several blanks."""
    table: dict[str, str] = disguises()["morse"]
    words = re.split(r"\s*[/|]\s*|[ \t]{2,}", run.translate(_ODD_DASHES).strip())
    spelt = [[table.get(sign, "") for sign in word.split()] for word in words]
    unknown = sum(not letter for word in spelt for letter in word)
    return "" if unknown * 8 > len(run) else " ".join("".join(word) for word in spelt)


def _from_braille(run: str) -> Iterator[str]:
    """The pattern of dots as a byte, or as the letter it is in Braille."""
    yield _text(bytes(ord(char) - 0x2800 for char in run if char > "\u27ff"))
    yield "".join(_braille().get(char, " ") for char in run).strip()


@cache
def _braille() -> dict[str, str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    dots = disguises()["braille"]["letters"]
    return {chr(0x2800 + dot): letter for dot, letter in zip(dots, letters, strict=True)}
