"""Sentences whose letters stand for other letters: shifted, mirrored, reversed, turned, or digits.

The commonest words of the languages, put through each cipher, make an index; a text with several words of
one cipher in it is looked at word by word. What counts is a stretch in which words become known by being
deciphered while hardly any is known as it stands: ordinary text of another language is none. The cost is a
set look-up a word, and one more pass for each cipher that is there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from douane.detectors._readable import disguises, function_words, known_words, longer_pieces, reads_better

_TOKEN = re.compile(r"\S+")
_WORD = re.compile(r"[\u0900-\u097f]+|[^\W\d_]+")
_LEET_SIGN = re.compile("[0-9@$!|€£+(]")
_LEET_MIXED = re.compile(r"[A-Za-z][0-9@$!|€£+(]{1,3}[A-Za-z]")
_LEET_WORD = re.compile(r"(?<![\w@$!|€£+(])[\w@$!|€£+(]{2,24}(?![@$|€£+])")
_UNPARTED = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af](?: ?[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]){7,}"
)
_LEAST_HITS = 2
_FAINT = 0.1
"""What a word that is known in neither way, or in both, says against a stretch."""
_REACH = 8
"""Words beside a stretch, known in neither way, that are taken into it."""
_NAMED = {"shifted letters": ("rot13", "rot-13", "rot 13", "caesar"), "reversed text": ("revers", "backward")}

Word = tuple[int, int, float]  # start, end, what it says for a cipher
Found = tuple[int, int, str, str]  # start, end, encoding, what it says


@dataclass(frozen=True, slots=True)
class _Cipher:
    name: str
    turn: Callable[[str], str]
    token: re.Pattern[str] = _WORD


def _alphabet(order: str) -> Callable[[str], str]:
    lower = "abcdefghijklmnopqrstuvwxyz"
    table = str.maketrans(lower + lower.upper(), order + order.upper())
    return lambda text: text.translate(table)


def _backwards(text: str) -> str:
    return text[::-1]


def _shifted(by: int) -> str:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return letters[by:] + letters[:by]


@cache
def _ciphers() -> tuple[_Cipher, ...]:
    rot47 = str.maketrans({chr(33 + at): chr(33 + (at + 47) % 94) for at in range(94)})
    turned = {ord(char): letter for char, letter in zip(disguises()["turned"], _shifted(0), strict=True)}
    return (
        *(_Cipher("shifted letters", _alphabet(_shifted(by))) for by in range(1, 26)),
        _Cipher("mirrored letters", _alphabet(_shifted(0)[::-1])),
        _Cipher("rot47", lambda text: text.translate(rot47), _TOKEN),
        _Cipher("reversed text", _backwards),
        _Cipher("upside-down letters", lambda text: text[::-1].translate(turned)),
    )


@cache
def _index() -> dict[str, tuple[int, ...]]:
    """Return enciphered common word, in lower case -> the ciphers that make a common word of it."""
    words = function_words() | set(disguises()["cues"])
    index: dict[str, list[int]] = {}
    for number, cipher in enumerate(_ciphers()):
        for word in words:
            if len(word) >= 3 or not (word.isascii() or word < "\u0370"):
                hidden = _enciphered(number, word).lower()
                if hidden not in known_words() and hidden != word:
                    index.setdefault(hidden, []).append(number)
        if cipher.name == "rot47":
            for word in words:
                index.setdefault(_enciphered(number, word.capitalize()).lower(), []).append(number)
    return {word: tuple(numbers) for word, numbers in index.items()}


def _enciphered(number: int, word: str) -> str:
    """The inverse of cipher *number*: shifts are undone by the shift that completes 26."""
    if number < 25:
        return _ciphers()[24 - number].turn(word)
    if _ciphers()[number].name == "upside-down letters":
        return "".join(disguises()["turned"][ord(c) - 97] if "a" <= c <= "z" else c for c in word)[::-1]
    return _ciphers()[number].turn(word)


def deciphered(text: str) -> Iterator[Found]:
    """Yield the stretches of *text* that are readable once deciphered."""
    lowered = text.lower()
    hits: dict[int, int] = {}
    for word in _index().keys() & set(lowered.split()):
        for number in _index()[word]:
            hits[number] = hits.get(number, 0) + 1
    for number in sorted(hits):
        cipher = _ciphers()[number]
        named = any(name in lowered for name in _NAMED.get(cipher.name, ()))
        if hits[number] >= _LEAST_HITS or named:
            yield from _stretches(text, cipher, least=2 if named else 3)
    if not text.isascii():
        yield from _unparted_backwards(text)
    if _LEET_SIGN.search(text) and len(_LEET_MIXED.findall(text)) >= 2:
        yield from _leet(text)


def _stretches(text: str, cipher: _Cipher, least: int) -> Iterator[Found]:
    """Yield the stretches of words that become known by *cipher* and are not known without it."""
    words = [
        (match.start(), match.end(), _gain(match.group(), cipher)) for match in cipher.token.finditer(text)
    ]
    at = 0
    while at < len(words):
        if words[at][2] <= 0:
            at += 1
            continue
        first, last, score, best, index = at, at, 0.0, 0.0, at
        while index < len(words) and score > best - 4:
            gain = words[index][2]
            score += gain or -_FAINT
            if score >= best and gain > 0:
                best, last = score, index
            index += 1
        known = sum(gain >= 1 for _, _, gain in words[first : last + 1])
        if (known >= least and known * 4 >= last - first + 1) or (
            known >= 2 and _reads(text, words, first, last, cipher)
        ):
            yield from _stretch(text, cipher, words, first, last)
        at = last + 1


def _reads(text: str, words: list[Word], first: int, last: int, cipher: _Cipher) -> bool:
    """Whether [first, last] of *words* read as language by *cipher*, and do not as they stand."""
    run = text[words[first][0] : words[last][1]]
    return reads_better(cipher.turn(run), run)


def _gain(word: str, cipher: _Cipher) -> float:
    """How much *word* speaks for the cipher (above zero), or against it."""
    if len(word) < 2:
        return 0.0
    plain = word.lower().strip(".,;:!?\"'()") in known_words()
    turned = cipher.turn(word).lower().strip(".,;:!?\"'()") in known_words()
    if plain == turned:
        return 0.0
    weight = 0.5 if len(word) == 2 and word.isascii() else 1.5
    return weight if turned else -weight


def _stretch(text: str, cipher: _Cipher, words: list[Word], first: int, last: int) -> Iterator[Found]:
    """Yield [first, last] of *words* deciphered, with what may belong to it on either side."""
    for _ in range(_REACH):
        if first and words[first - 1][2] == 0 and not _ends_sentence(text, words, first - 1, cipher):
            first -= 1
        if last + 1 < len(words) and words[last + 1][2] == 0:
            last += 1
    start, end = words[first][0], words[last][1]
    if cipher.turn is _backwards or cipher.name == "upside-down letters":
        while start and not text[start - 1].isspace():
            start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    yield start, end, cipher.name, cipher.turn(text[start:end])


def _ends_sentence(text: str, words: list[Word], at: int, cipher: _Cipher) -> bool:
    """Whether a sentence ends between the word at *at* and the next; of reversed text that is its own."""
    return "." in text[words[at][1] : words[at + 1][0]] and cipher.turn is not _backwards


def _unparted_backwards(text: str) -> Iterator[Found]:
    """Chinese, Japanese and Korean in reverse, where that is full of the pieces of sentences."""
    for match in _UNPARTED.finditer(text):
        run, turned = match.group(), match.group()[::-1]
        if len(longer_pieces().findall(turned)) >= 2 and reads_better(turned, run):
            yield match.start(), match.end(), "reversed text", turned


# --- digits and signs in place of letters -------------------------------------------------------------


def _leet(text: str) -> Iterator[Found]:
    found = [match for match in _LEET_WORD.finditer(text) if _is_leet(match.group())]
    if len(found) < 3:
        return
    start, end = found[0].start(), found[-1].end()
    if len(found) * 4 >= len(_WORD.findall(text[start:end])):
        plain = _LEET_WORD.sub(lambda match: _from_leet(match.group()), text[start:end])
        yield start, end, "digits in place of letters", plain


def _is_leet(word: str) -> bool:
    signs = sum(char in disguises()["leet"] for char in word)
    letters = sum(char.isalpha() for char in word)
    return bool(signs) and bool(letters) and len(word) >= 3 and _from_leet(word) in known_words()


def _from_leet(word: str) -> str:
    """The known word that *word* may be written for; else the likeliest letters."""
    lowered = word.lower()
    if not any(char in disguises()["leet"] for char in lowered) or lowered.isdigit():
        return word
    for choice in (0, 1):
        plain = "".join(_letter(char, choice) for char in lowered)
        if plain in known_words():
            return plain
    return "".join(_letter(char, 0) for char in lowered)


def _letter(char: str, choice: int) -> str:
    letters: str = disguises()["leet"].get(char, char)
    return letters[min(choice, len(letters) - 1)]
