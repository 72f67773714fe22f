"""Encoded passages inside a text, decoded when what comes out is readable language.

Honest definitions hold encoded data too (identifiers, digests, sample images). Those decode to bytes
that nobody can read and are dropped here; what decodes to sentences is handed back for judging.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from douane.detectors._lexicon import common_words, vocabulary

MAX_DECODED = 16
"""Encoded passages of one text that are decoded."""

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_HEX = re.compile(r"(?:0x)?[0-9a-fA-F]{24,}")
_SPACED_HEX = re.compile(r"(?:(?:\\x|%u00|\\u00|0x)?[0-9a-fA-F]{2}[ :,]?){12,}")
_WORD = re.compile(r"[^\W\d_]+")
_LEET_WORD = re.compile(
    r"\b(?=[a-z0-9@$!]{0,24}[a-z])(?=[a-z0-9@$!]{0,24}[0134578@$!])[a-z0-9@$!]{3,24}\b", re.IGNORECASE
)
_LEET = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "!": "i"}
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def decoded(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield (start, end, encoding, decoded text) for the encoded passages, at most `MAX_DECODED`."""
    for count, found in enumerate(_candidates(text)):
        if count >= MAX_DECODED:
            return
        yield found


def overridden(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield what stands after right-to-left overrides (U+202E) as it is displayed: in reverse."""
    start = text.find("\u202e")
    while start >= 0:
        ends = [end for end in (text.find("\u202c", start), text.find("\n", start)) if end >= 0]
        end = min(ends, default=len(text))
        yield start, end, "a right-to-left override", text[start + 1 : end][::-1]
        start = text.find("\u202e", end)


def _candidates(text: str) -> Iterator[tuple[int, int, str, str]]:
    for pattern, name, decode in (
        (_BASE64, "base64", _from_base64),
        (_HEX, "hexadecimal", _from_hex),
        (_SPACED_HEX, "hexadecimal", _from_hex),
    ):
        for match in pattern.finditer(text):
            plain = decode(match.group())
            if plain is not None:
                yield match.start(), match.end(), name, plain
    if text.count("%") >= 3:
        for match in re.finditer(r"\S+", text):
            plain = _from_percent(match.group())
            if plain is not None:
                yield match.start(), match.end(), "percent-encoding", plain
    yield from _ciphers(text)


def _ciphers(text: str) -> Iterator[tuple[int, int, str, str]]:
    lowered = text.lower()
    foreign = not _is_english(lowered)
    named = "rot13" in lowered or "rot-13" in lowered or "caesar" in lowered
    if named or foreign:
        turned = codecs.decode(text, "rot13")
        if named or _is_english(turned.lower()):
            yield 0, len(text), "rot13", turned
    if foreign or "revers" in lowered or "backward" in lowered:
        turned = text[::-1]
        if not foreign or _is_english(turned.lower()):
            yield 0, len(text), "reversed text", turned
    if any(digit in text for digit in "0134578@$!"):
        yield from _leet(text)


def _leet(text: str) -> Iterator[tuple[int, int, str, str]]:
    leet = [match for match in _LEET_WORD.finditer(text) if _from_leet(match.group()) in vocabulary()]
    if len(leet) >= 3:
        start, end = leet[0].start(), leet[-1].end()
        if len(leet) * 4 >= len(_WORD.findall(text[start:end])):
            plain = _LEET_WORD.sub(lambda match: _from_leet(match.group()), text[start:end])
            yield start, end, "digits in place of letters", plain


def _from_leet(word: str) -> str:
    return word.lower().translate(_LEET)


def _from_base64(run: str) -> str | None:
    padded = run.rstrip("=").replace("-", "+").replace("_", "/")
    if len(padded) % 4 == 1 or padded.isdigit():
        return None
    try:
        data = base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    return _readable(data)


def _from_hex(run: str) -> str | None:
    digits = re.sub(r"\\x|%u00|\\u00|0x|[ :,]", "", run)
    return None if len(digits) % 2 else _readable(bytes.fromhex(digits))


def _from_percent(word: str) -> str | None:
    if len(re.findall("%[0-9a-fA-F]{2}", word)) < 3:
        return None
    return _readable(unquote_to_bytes(word))


def _readable(data: bytes) -> str | None:
    """Return *data* as text if a person could read it: mostly letters, and words in it."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    letters = sum(char.isalpha() or char in " \n,.'" for char in text)
    if len(text) < 6 or letters < 0.7 * len(text) or not all(c.isprintable() or c in "\n\t\r" for c in text):
        return None
    if text.isascii() and not any(char in " /." for char in text.strip()):
        return None
    return text


def _is_english(text: str) -> bool:
    """Whether *text*, in lower case, has the words of any English sentence (a short text has)."""
    if " the " in text or " of " in text or " to " in text:
        return True
    words = _WORD.findall(text[:4096])
    if len(words) < 5 or not all(word[0] in _LETTERS for word in words[:20]):
        return True
    return sum(word in common_words() for word in words) * 12 >= len(words)
