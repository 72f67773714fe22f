"""Letters in other shapes, and words taken apart or run together.

`fold` gives letters their plain shape: styled, enclosed and small capital letters, regional indicators,
letters that only look Latin, letters under marks. `rejoin` closes up letters that stand apart ("s e n d"),
words joined by signs ("send_it_to") and constants put together ("se" + "nd").
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import douane_signatures
from douane.detectors._readable import WORD, disguises, function_words, known_words
from douane.detectors._reading import Draft

_STYLED = re.compile(
    "[\u00aa\u00ba\u1d2c-\u1d6a\u1d78-\u1dbf\u2070-\u209f\u2100-\u214f\u2460-\u24ff\uff01-\uff5e\U0001d400-\U0001d7ff\U0001f110-\U0001f149]"
)
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_MARKED = re.compile(rf"([^{_MARKS}])([{_MARKS}]+)")
_OVERLAYS = re.compile("[\u0334-\u0338\u0488\u0489\u20d2\u20d3\u20d8-\u20da\u20dd-\u20f0]")
_ACCENTED = re.compile(
    r"(?<![a-zA-Z\u00c0-\u024f\u1e00-\u1eff])[a-zA-Z]{0,40}[\u00c0-\u024f\u1e00-\u1eff][a-zA-Z\u00c0-\u024f\u1e00-\u1eff]{1,40}"
)
_PLAIN = {ord(k): v for k, v in zip("‘’‚‛“”„‟′″´`‐‑‒–—―−", "''''\"\"\"\"'\"'`-------", strict=True)}
_SIGN = r"[.\-_·•*|/,+]"
_SPACED = re.compile(r"(?<!\S)\S(?:\s{1,4}\S(?!\S)){5,}")
_DOTTED = re.compile(rf"(?<![^\W_])[^\W_](?P<by>{_SIGN})(?:[^\n](?P=by)){{2,}}[^\s](?![^\W_])")
_JOINED = re.compile(
    r"(?<![^\s\"'(\[>])[A-Za-z][A-Za-z']{0,24}(?:(?P<by>[_+|·•.-])[A-Za-z']{1,24}(?=\W|_))(?:(?P=by)[^\s]{1,60}?(?=[_+|·•.\s-]|$)){4,}"
)
_CAMEL = re.compile(r"(?<![\w/.-])[A-Z]?[a-z]{1,20}(?:[A-Z][a-z]{0,20}){5,}(?![\w/-])")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
LEAST_APART = 6
"""Letters that stand apart before they are taken for words."""
LEAST_JOINED = 15
"""Characters from which a word may be words joined, or letters set apart."""


@cache
def confusables() -> dict[str, str]:
    """Return letter -> the Latin letter it is mistaken for."""
    return dict(douane_signatures.table("instructions/confusables.toml")["letters"])


@cache
def _alphabets() -> dict[int, str]:
    """Return code point -> the letter from a to z whose place it has in an alphabet of another form."""
    table = {}
    for alphabet in disguises()["alphabets"]:
        for letter, char in zip("abcdefghijklmnopqrstuvwxyz", alphabet, strict=True):
            if not char.isascii():
                table[ord(char)] = letter
    return table


def is_typeset(text: str) -> bool:
    """Whether nothing in *text* but quotes, dashes and arrows is not in ASCII."""
    return not _untypical().search(text)


def typed(text: str) -> str:
    """Return *text* with quotes and dashes as a keyboard has them."""
    return text.translate(_PLAIN)


@cache
def _untypical() -> re.Pattern[str]:
    typical = {*map(chr, _PLAIN), *"→←↔…•≤≥×"} - confusables().keys() - set(map(chr, _alphabets()))
    return re.compile(f"[^\x00-\x7f{re.escape(''.join(sorted(typical)))}]")


def fold(draft: Draft) -> None:
    """Give the letters of *draft* their plain shape."""
    draft.replace(_MARKED, _without_marks)
    draft.translate(_alphabets())
    draft.replace(_STYLED, lambda match: unicodedata.normalize("NFKC", match.group()))
    draft.replace(_mixed(), _fold_word)
    draft.replace(_ACCENTED, _without_accents)
    draft.translate(_PLAIN)


def _without_marks(match: re.Match[str]) -> str:
    """Marks that letters of a language bear are kept (composed); what strikes through or piles up is not."""
    base, marks = match.groups()
    kept = _OVERLAYS.sub("", marks)
    composed = unicodedata.normalize("NFC", base + kept[:2])
    if len(composed) == 1:
        return composed
    return base if base.isascii() or len(marks) > 2 else base + kept


def _without_accents(match: re.Match[str]) -> str:
    """A word that is known without its accents, and not with them, is written so to pass for another."""
    word = match.group()
    if word.lower() in known_words():
        return word
    bare = "".join(unicodedata.normalize("NFD", char)[0] for char in word)
    return bare if bare.lower() in known_words() else word


@cache
def _mixed() -> re.Pattern[str]:
    """Runs of Latin letters and letters that look Latin, at least one of these among them."""
    alike = re.escape("".join(confusables()))
    return re.compile(rf"(?<![A-Za-z{alike}])[A-Za-z]*[{alike}][A-Za-z{alike}]*")


def _fold_word(match: re.Match[str]) -> str:
    word = match.group()
    if not any(char.isascii() for char in word) and not _latin_around(match):
        return word
    return "".join(confusables().get(char, char) for char in word)


def _latin_around(match: re.Match[str]) -> bool:
    """Whether the nearest letters before and after are Latin: then look-alikes are no foreign word."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    after = match.string[match.end() : match.end() + 12]
    nearby = [char for char in before + after if char.isalpha()]
    return bool(nearby) and all(char.isascii() for char in nearby)


def rejoin(draft: Draft) -> None:
    """Close up letters that stand apart, part words that are joined, join constants."""
    if any(mark in draft.text for mark in ('" ', "' ", '"+', "'+")):
        draft.replace(_constants(), lambda match: match.group() if _lists(match) else "")
    words = draft.text.split()
    if list(map(len, words)).count(1) >= LEAST_APART:
        draft.replace(_SPACED, lambda match: _closed_up(draft, match, re.split(r"(\s+)", match.group())))
    if not may_be_joined(words):
        return
    long = _longer(words)
    if _DOTTED.search(long):
        draft.replace(_DOTTED, lambda match: _closed_up(draft, match, _alternating(match.group())))
    if _JOINED.search(long):
        draft.replace(_JOINED, _parted)
    if _CAMEL.search(long):
        draft.replace(_CAMEL, _humps_parted)


def stands_apart(text: str) -> bool:
    """Whether letters of *text* may stand apart with white space between them."""
    return bool(_SPACED.search(text))


def may_be_joined(words: list[str]) -> bool:
    """Whether one of *words* may be letters set apart by signs, or words that are joined."""
    long = _longer(words)
    return bool(long) and any(shape.search(long) for shape in (_DOTTED, _JOINED, _CAMEL))


def _longer(words: list[str]) -> str:
    return " ".join([word for word in words if len(word) >= LEAST_JOINED])


@cache
def _constants() -> re.Pattern[str]:
    return re.compile(disguises()["joined_constants"])


def _lists(match: re.Match[str]) -> bool:
    """Whether the quotes around *match* part the items of a list rather than one constant."""
    return "+" not in match.group() and "&" not in match.group() and "||" not in match.group()


def _alternating(run: str) -> list[str]:
    """Return characters and the gaps after them, a blank among the characters as a wider gap."""
    pieces = [run[0]]
    for gap, char in zip(run[1::2], run[2::2], strict=False):
        if char.isspace():
            pieces[-1:] = [pieces[-1], gap * 2] if len(pieces) % 2 else [gap * 2]
        elif len(pieces) % 2:
            pieces += (gap, char)
        else:
            pieces.append(char)
    return pieces


def _closed_up(draft: Draft, match: re.Match[str], pieces: list[str]) -> str:
    """Letters that stand apart (*pieces*: letter, gap, letter, ...) as words; as they are if none come."""
    letters, gaps = pieces[::2], pieces[1::2]
    narrow = min(map(len, gaps))
    wide = [len(gap) > narrow for gap in gaps]
    text = letters[0] + "".join(
        (" " if apart else "") + each for apart, each in zip(wide, letters[1:], strict=False)
    )
    if not any(wide):
        text = _segmented(text)
    words = WORD.findall(text.lower())
    known = sum(len(word) for word in words if len(word) > 2 and word in known_words())
    if not known or known * 2 < sum(map(len, words)):
        return match.group()
    if len(words) >= 3:
        draft.note(match.start(), match.end(), "letters set apart")
    return text


def _segmented(letters: str) -> str:
    """Return *letters* as known words, the longest first, as far as they can be parted so."""
    words: list[list[str]] = []
    at, is_known, lowered = 0, False, letters.lower()
    end = min(len(letters), len(lowered))  # lower case can be longer
    while at < end:
        for size in range(min(16, len(lowered) - at), 0, -1):
            if size == 1 or lowered[at : at + size] in known_words():
                break
        if size == 1 and words and not is_known:
            words[-1].append(letters[at])
        else:
            words.append([letters[at : at + size]])
            is_known = lowered[at : at + size] in known_words()
        at += size
    return " ".join("".join(word) for word in words)


def _parted(match: re.Match[str]) -> str:
    """Words joined by one sign, parted if they are a sentence; the sign stays in what is no word."""
    run, by = match.group(), match.group("by")
    parts = run.split(by)
    return " ".join(parts) if is_sentence(parts) else run


def _humps_parted(match: re.Match[str]) -> str:
    parts = _HUMP.split(match.group())
    return " ".join(parts) if is_sentence(parts) else match.group()


def is_sentence(parts: list[str], least: int = 2) -> bool:
    """Whether *parts* are words of a sentence, *least* of them function words, rather than of a name."""
    words = [part.lower() for part in parts if WORD.fullmatch(part)]
    function = sum(word in function_words() for word in words)
    return len(words) >= 5 and function >= least and function * 5 >= len(words)
