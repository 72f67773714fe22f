"""Encoded passages inside a text, decoded when what comes out is readable language.

Honest definitions hold encoded data too (identifiers, digests, sample images). Those decode to bytes
that nobody can read and are dropped here; what decodes to sentences is handed back for judging. What is
found is looked into again, for encodings within encodings, up to `MAX_NESTING`.
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from urllib.parse import unquote_to_bytes

from douane.detectors import _codes
from douane.detectors._ciphers import Found, deciphered
from douane.detectors._readable import is_language, is_printable
from douane.sharing import Shared

MAX_DECODED = 16
"""Encoded passages of one text that are decoded, each level of nesting by itself."""
MAX_NESTING = 3
"""Encodings within each other that are opened."""
MAX_INFLATED = 65_536
"""Bytes that one compressed passage is inflated to."""
_LONG = 16

_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,2}")
_WRAPPED = re.compile(
    r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,}(?:[\s\\\"'+,]{1,8}[A-Za-z0-9+/_-]{6,}){1,400}={0,2}"
)
_BASE32 = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z2-7]{24,}|[a-z2-7]{24,})={0,6}")
_BASE85 = re.compile(r"(?:<~)?[!-~]{20,}(?:~>)?")
_SIGNS = re.compile(r"[^A-Za-z0-9_./:,-]")
_PERCENT = re.compile(r"(?<!\S)\S*%[0-9a-fA-F]{2}\S*(?: \S*%[0-9a-fA-F]{2}\S*)*")
_ESCAPED = re.compile("%[0-9a-fA-F]{2}")
_MARKUP = re.compile(r"<[^<>]{0,2000}>")


def decoded(text: str) -> tuple[Found, ...]:
    """Return (start, end, encoding, decoded text) for the encoded passages, at most `MAX_DECODED`."""
    return () if len(text) < _LONG or text.isspace() else _shared(text)


def decoded_signs(text: str) -> Iterator[Found]:
    """Yield what is encoded with the very signs that markup and escapes are made of: base85 and rot47."""
    for match in _BASE85.finditer(text):
        plain = _from_base85(match.group())
        if plain is not None and _could_be_read(plain):
            yield match.start(), match.end(), "base85", plain
    yield from (each for each in deciphered(text) if each[2] == "rot47")


def _decoded(text: str) -> tuple[Found, ...]:
    found: dict[tuple[int, str], Found] = {}
    for each in _passages(text, 1):
        found.setdefault((each[0], each[3]), each)
        if len(found) >= MAX_DECODED:
            break
    return tuple(found.values())


def _bytes(text: str, found: tuple[Found, ...]) -> int:
    return 200 + len(text) + sum(200 + 2 * len(each[3]) for each in found)


_shared = Shared(_decoded, _bytes)


def overridden(text: str) -> Iterator[Found]:
    """Yield what stands after right-to-left overrides (U+202E) as it is displayed: in reverse."""
    start = text.find("\u202e")
    while start >= 0:
        ends = [end for end in (text.find("\u202c", start), text.find("\n", start)) if end >= 0]
        end = min(ends, default=len(text))
        if end > start + 1:
            yield start, end, "a right-to-left override", text[start + 1 : end][::-1]
        start = text.find("\u202e", end)


def _passages(text: str, depth: int) -> Iterator[Found]:
    """Yield what is encoded in *text*, and what is encoded in that."""
    for start, end, name, plain in _candidates(text):
        shown = _shown(plain)
        if _could_be_read(shown):
            yield start, end, name, shown
        if depth < MAX_NESTING and plain != text:
            for _, _, inner, innermost in _passages(shown, depth + 1):
                yield start, end, f"{name}, and that by {inner}", innermost


def _candidates(text: str) -> Iterator[Found]:
    """Yield everything that decodes to characters at all."""
    words = text.split()
    long = (
        " ".join([word for word in words if len(word) >= _LONG])
        if max(map(len, words), default=0) >= _LONG
        else ""
    )
    for pattern, name, decode in _RUNS if long else ():
        if pattern.search(long):
            for match in pattern.finditer(text):
                plain = decode(match.group())
                if plain is not None:
                    yield match.start(), match.end(), name, plain
    yield from _codes.spelt(text)
    if text.count("%") >= 3:
        for match in _PERCENT.finditer(text):
            if len(_ESCAPED.findall(match.group())) >= 3:
                plain = _characters(unquote_to_bytes(match.group()))
                if plain is not None:
                    yield match.start(), match.end(), "percent-encoding", plain
    yield from deciphered(text)


def _from_base64(run: str) -> str | None:
    """Return what *run*, in either alphabet and with line breaks or quotes in it, stands for."""
    padded = re.sub(r"[\s\\\"'+,]+(?=[A-Za-z0-9])", "", run) if not _BASE64.fullmatch(run) else run
    padded = padded.rstrip("=").replace("-", "+").replace("_", "/")
    if (
        len(padded) % 4 == 1
        or padded.isdigit()
        or (padded.isalpha() and (padded.islower() or padded.isupper()))
    ):
        return None
    try:
        return _characters(base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True))
    except (binascii.Error, ValueError):
        return None


def _from_base32(run: str) -> str | None:
    digits = run.rstrip("=").upper()
    digits = digits[: len(digits) - len(digits) % 8] if len(digits) % 8 in (1, 3, 6) else digits
    try:
        return _characters(base64.b32decode(digits + "=" * (-len(digits) % 8)))
    except (binascii.Error, ValueError):
        return None


def _from_base85(run: str) -> str | None:
    digits = run.removeprefix("<~").removesuffix("~>")
    if len(_SIGNS.findall(digits)) * 12 < len(digits):
        return None
    for decode in (base64.b85decode, base64.a85decode):
        for given in (digits, digits.strip("\"'`()[]<>.,;:")):
            try:
                plain = _characters(decode(given.encode()))
            except ValueError:
                continue
            if plain is not None:
                return plain
    return None


_RUNS: tuple[tuple[re.Pattern[str], str, Callable[[str], str | None]], ...] = (
    (_BASE64, "base64", _from_base64),
    (_WRAPPED, "base64", _from_base64),
    (_BASE32, "base32", _from_base32),
    (_BASE85, "base85", _from_base85),
)


def _characters(data: bytes) -> str | None:
    """Return *data* as text: inflated if it is compressed, UTF-8 or UTF-16, and all of it printable."""
    if data[:2] == b"\x1f\x8b" or (data[:1] == b"\x78" and data[1:2] in b"\x01\x5e\x9c\xda"):
        data = _inflated(data)
    wide = len(data) >= 8 and not any(data[1::2])
    try:
        text = data.decode("utf-16-le" if wide else "utf-8")
    except UnicodeDecodeError:
        return None
    return text if len(text) >= 6 and is_printable(text) else None


def _inflated(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data, MAX_INFLATED)
    except zlib.error:
        return b""


def _shown(text: str) -> str:
    """The text of markup without its tags, if it is markup."""
    return _MARKUP.sub(" ", text) if "<" in text and is_language(_MARKUP.sub(" ", text)) else text


def _could_be_read(text: str) -> bool:
    """Whether a person could read *text*: mostly letters, and words in it."""
    letters = sum(char.isalpha() or char in " \n,.'" or unicodedata.category(char)[0] == "M" for char in text)
    if len(text) < 6 or letters < 0.7 * len(text):
        return False
    return not text.isascii() or any(char in " /." for char in text.strip())
