"""Whether a text in the code is a real secret: its published form, its letters, what it is called."""

from __future__ import annotations

import math
import re
import string
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import douane_signatures
from douane.model import Severity

DATA = "code/hardcoded.toml"
SHORTEST = 8
"""Letters of a password or key from which it is worth a word."""
_LONGEST = 512  # letters; what is longer is data
_CHECKED = re.compile(r"(?:gh[pousr]|npm)_([A-Za-z0-9]{30})([A-Za-z0-9]{6})")
# The alphabets in which the digits of a check sum are written (GitHub, npm: CRC-32 of the letters before it).
_ALPHABETS = tuple(
    string.digits + letters for letters in (string.ascii_letters, string.ascii_letters.swapcase())
)
_ADDRESS = re.compile(
    r"[a-z][a-z0-9+.-]{1,20}://[^\s:/@\"'`{}$<>]{1,64}:([^\s:/@\"'`{}$<>]{4,128})@(\[?[\w.:-]{3,200})"
)
_OWN_MACHINE = re.compile(r"^(localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|[\w-]{1,40}(:|$))")
_PROSE = re.compile(
    r"[\s(\[|]|^[A-Za-z]+(?:[-_. /:][A-Za-z]+)*$|^[/~.]|^[a-z]{2,20}://|^@?[\w-]+/[\w./-]+$|^\d+(\.\d+)*$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$"
)
_SCHEME = re.compile(r"^(?:Bearer|Basic|Token|ApiKey|Bot)\s+", re.IGNORECASE)
_RANDOM = 3.0  # bits of entropy a letter of what looks random


@dataclass(frozen=True)
class Format:
    """A published form of tokens, spelled as a pattern.

    `least`: bits of entropy a letter, of what reads as real.
    """

    name: str
    begins: tuple[bytes, ...]
    spelled: bytes
    least: float
    severity: Severity

    @cached_property
    def pattern(self) -> re.Pattern[bytes]:
        """The pattern, made when a file has what the form begins with: most never do."""
        return re.compile(self.spelled)


@cache
def formats() -> tuple[Format, ...]:
    """Return the published forms of tokens that are known."""
    return tuple(
        Format(
            each["name"],
            tuple(begin.encode() for begin in each["begins"]),
            each["pattern"].encode(),
            each["least"],
            Severity(each["severity"]),
        )
        for each in douane_signatures.table(DATA)["format"]
    )


@cache
def _names() -> dict[str, re.Pattern[str]]:
    table: dict[str, Any] = douane_signatures.table(DATA)["names"]
    return {name: re.compile(pattern) for name, pattern in table.items()}


def tokens_in(source: bytes, among: tuple[Format, ...]) -> Iterator[tuple[int, Format, Severity]]:
    """Yield (first byte, form, severity) of the tokens in *source* that read as real."""
    for each in among:
        for match in each.pattern.finditer(source):
            text = match[0].decode("ascii", "replace")
            around = source[max(0, match.start() - 80) : match.start()].rpartition(b"\n")[2]
            if entropy(text) < each.least or is_sample(text) or _is_shown(around.decode("utf-8", "replace")):
                continue
            yield match.start(), each, each.severity if _adds_up(text) else Severity.MEDIUM


def _is_shown(before: str) -> bool:
    """Whether what stands *before* a token on its line says that it is one to look at."""
    return bool(
        re.search(r"(?i)example|e\.g\.|sample|pattern|regex|such as|like\b|mask|redact|//|#\s|^\s*\*", before)
    )


def _adds_up(token: str) -> bool:
    """Whether the check digits of *token* are right, if its form has any."""
    match = _CHECKED.fullmatch(token)
    if match is None:
        return True
    return any(_written(zlib.crc32(match[1].encode()), letters) == match[2] for letters in _ALPHABETS)


def _written(number: int, letters: str) -> str:
    found = ""
    while number:
        number, digit = divmod(number, len(letters))
        found = letters[digit] + found
    return found.rjust(6, letters[0])


def entropy(text: str) -> float:
    """Return the entropy of the letters of *text* in bits a letter."""
    counts = Counter(text)
    return (
        -sum(count / len(text) * math.log2(count / len(text)) for count in counts.values()) if text else 0.0
    )


def is_sample(text: str) -> bool:
    """Whether *text* stands for a secret that somebody fills in, or tells what it is."""
    return bool(_names()["sample"].search(text)) or len(set(text)) < 5  # letters of a filler


def is_public(around: str) -> bool:
    """Whether the code *around* a value says that everybody may see it."""
    return bool(_names()["public"].search(around))


def is_given_secret(name: str, value: str, *, is_variable: bool = False) -> bool:
    """Whether *value*, given to something called *name*, is a secret: by the name, and by its letters.

    A variable of the environment that is called a key, of whatever service, holds one; so does what tells by
    its beginning that it is a live key.
    """
    bare = _SCHEME.sub("", value)
    if not SHORTEST <= len(bare) <= _LONGEST or _PROSE.search(bare) or is_sample(bare):
        return False
    if _names()["harmless"].search(name) or bare.lower() in name.lower().replace("_", ""):
        return False
    if _names()["strong"].search(name):
        return _is_password(bare) or looks_random(bare)
    is_key = is_variable or _names()["live"].match(bare)
    wanted = _names()["weak"].search(name) or (is_key and _names()["key"].search(name))
    return bool(wanted) and looks_random(bare)


def is_about_secrets(name: str) -> bool:
    """Whether *name* is one of what holds a secret."""
    known = _names()
    asked = any(known[each].search(name) for each in ("strong", "weak", "key"))
    return bool(asked) and not known["harmless"].search(name)


def _is_password(text: str) -> bool:
    """Whether *text* mixes kinds of letters as passwords do."""
    kinds = (str.isdigit, str.isupper, str.islower)
    mixed = sum(any(map(kind, text)) for kind in kinds) + any(not letter.isalnum() for letter in text)
    return mixed >= 3 and any(letter.isdigit() for letter in text)  # kinds of letters


def looks_random(text: str) -> bool:
    """Whether *text* is one long word that mixes digits and letters, as keys do."""
    if not 16 <= len(text) <= _LONGEST or re.search(r"[^A-Za-z0-9_+/=.~-]", text):  # letters of a key
        return False
    digits = sum(letter.isdigit() for letter in text)
    return digits >= 3 and digits < len(text) and entropy(text) >= _RANDOM  # a year is no key


def secret_in_address(text: str) -> bool:
    """Whether *text* is an address with a password in it, of a machine that is not the user's own."""
    match = _ADDRESS.search(text[:2000])
    if match is None or is_sample(match[1]) or _OWN_MACHINE.search(match[2]):
        return False
    host = match[2].lower()
    return _is_password(match[1]) and not re.search(
        r"(^|\.)(example\.(com|org|net)|host|hostname|domain)\b", host
    )
