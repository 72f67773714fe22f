"""Words and the concepts they stand for, indexed (`signatures/.../instructions/lexicon.toml` and others)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import douane_signatures
from douane.sharing import Shared

_IP = (
    r"\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d{1,5})?|\[[0-9a-f:]{6,40}\]"
    r"|\b[0-9a-f]{1,4}(?::{1,2}[0-9a-f]{1,4}){2,7}\b"
)
_ACCOUNT = (
    r"\+\d[\d -]{6,16}\d|\b[a-z]{2}\d\d[a-z0-9]{8,30}\b|\b0x[0-9a-f]{40}\b|\+1\d{3}\w{3,9}"
    r"|\b[a-z]{2}\d\d(?:[ -][a-z]{4})?(?:[ -](?=[a-z]{0,3}\d)[a-z\d]{4}){2,7}(?:[ -]\d{1,3})?\b"
    r"|\bbc1[a-z0-9]{11,71}\b"
)
TOKEN = re.compile(
    r"(?P<url>(?:https?|ftp|wss?)://[\w\[{$%(*@~-][^\s<>\"'`)\]]{0,499})"
    r"|(?P<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
    rf"|(?P<ip>{_IP})"
    r"|(?P<path>(?:~|\.{1,2}|[a-z]:|\$\w{1,20})?(?:[/\\][\w.@%+$*{}-]+){1,20}[/\\]?|(?<![\w.)\]])\.[a-z][\w.-]{1,40})"
    r"|(?P<host>\b(?:[\w-]{1,63}\.){1,5}[a-z]{2,13}\b)"
    rf"|(?P<account>{_ACCOUNT})"
    r"|(?P<cjk>[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])"
    r"|(?P<word>[^\W_]+(?:['_-][^\W_]+)*|_\w+)"
    r"|(?P<break>\n\s*\n|\n)"
    r"|(?P<mark>[^\w\s])",
    re.IGNORECASE,
)

# What `TOKEN` finds in ASCII where nothing is that a literal needs: words and marks.
NOT_PLAIN = re.compile(r"[/\\@\[]|[.:]\w|\d\d|\+\d|0x", re.IGNORECASE)
PLAIN_TOKEN = re.compile(r"[^\W_]+(?:['_-][^\W_]+)*|_\w+|([^\w\s])")

Entry = tuple[tuple[str, ...], str, str]  # the words after the first, the concept, the form
LITERALS = frozenset({"url", "email", "ip", "path", "host", "account"})
_LITERAL_CONCEPTS = (*LITERALS, "destination", "beacon", "foreign_name", "param")
_PIECE = re.compile(r"[a-z]+|[^\x00-\x7f]")
_NOT_DOUBLED = frozenset(
    {"forward", "open", "list", "mail", "look", "load", "email", "answer", "enter", "render"}
)


@cache
def _lexicon() -> dict[str, Any]:
    return douane_signatures.table("instructions/lexicon.toml")


def common_words() -> frozenset[str]:
    """Return the words that any English sentence is full of."""
    return word_set("common_words")


@cache
def word_set(path: str) -> frozenset[str]:
    table: Any = _lexicon()
    for part in path.split("."):
        table = table[part]
    return frozenset(table)


@cache
def model_words() -> frozenset[str]:
    return frozenset(_lexicon()["nouns"]["model"]) | frozenset(_lexicon()["phrases"]["model"])


@cache
def first_words() -> dict[str, tuple[Entry, ...]]:
    """Return first word -> the entries that begin with it, longest first."""
    entries: dict[str, list[Entry]] = {}
    for form_of, table in ((_inflected, "verbs"), (_plurals, "nouns"), (_fixed, "phrases")):
        for concept, words in _lexicon()[table].items():
            for word in words:
                for written, form in form_of(word):
                    _enter(entries, written, concept, form)
    for concepts in douane_signatures.table("instructions/languages.toml").values():
        for concept, words in concepts.items():
            for word in words:
                _enter(entries, word, concept, "x")
    return {first: tuple(sorted(found, key=lambda e: (-len(e[0]), e))) for first, found in entries.items()}


@cache
def vocabulary() -> frozenset[str]:
    """Return the plain words that the lexicon knows."""
    return frozenset(_lexicon()["common_words"]) | frozenset(word for word in first_words() if word.isalpha())


def _enter(entries: dict[str, list[Entry]], written: str, concept: str, form: str) -> None:
    first, *rest = (match.group() for match in TOKEN.finditer(written))
    entries.setdefault(first, []).append((tuple(rest), concept, form))


def _fixed(phrase: str) -> list[tuple[str, str]]:
    return [(phrase, "x")]


def _plurals(noun: str) -> list[tuple[str, str]]:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        plural = f"{noun[:-1]}ies"
    else:
        plural = f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
    return [(noun, "n"), (plural, "n"), (f"{noun}'s", "n")]


def _inflected(verb: str) -> list[tuple[str, str]]:
    head, space, tail = verb.partition(" ")
    rest = space + tail
    third = f"{head}es" if head.endswith(("s", "x", "ch", "sh", "o")) else f"{head}s"
    stem = head
    if head.endswith("y") and head[-2] not in "aeiou":
        third, past = f"{head[:-1]}ies", f"{head[:-1]}ied"
    elif head.endswith("e"):
        past, stem = f"{head}d", head[:-1] if not head.endswith("ee") else head
    elif _doubles(head):
        past, stem = f"{head}{head[-1]}ed", head + head[-1]
    else:
        past = f"{head}ed"
    pasts = _lexicon()["irregular"].get(head, [past])
    return [
        (head + rest, "b"),
        (third + rest, "s"),
        (f"{stem}ing{rest}", "g"),
        *((p + rest, "d") for p in pasts),
    ]


def _doubles(head: str) -> bool:
    if head in _NOT_DOUBLED or head == "transfer":
        return head == "transfer"
    vowels = [char for char in head if char in "aeiou"]
    return len(head) > 2 and len(vowels) == 1 and head[-1] not in "aeiouwxy" and head[-2] in "aeiou"


def literal_concepts(kind: str, text: str) -> tuple[str, ...]:
    """Return the concepts of a literal: an address, a path, a host."""
    if kind in ("path", "host"):
        special = tuple(name for name, pattern in _special_paths() if pattern.search(text))
        if special or kind == "path":
            return (*special, "path")
        return ("destination", "host") if _is_host(text) else ()
    if kind == "url" and _beacon().search(text):
        return ("destination", "url", "beacon")
    if kind == "ip" and _loopback().match(text):
        return ()
    return ("destination", kind)


@cache
def _special_paths() -> tuple[tuple[str, re.Pattern[str]], ...]:
    paths = douane_signatures.table("instructions/channels.toml")["paths"]
    return tuple((concept, re.compile("|".join(each))) for concept, each in paths.items())


@cache
def _beacon() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("instructions/channels.toml")["beacon"])


@cache
def _loopback() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("instructions/channels.toml")["loopback"])


def _is_host(name: str) -> bool:
    return name.rpartition(".")[2] in _top_level()


@cache
def _top_level() -> frozenset[str]:
    return frozenset(douane_signatures.table("instructions/channels.toml")["top_level_domains"])


# --- the cheap first look ------------------------------------------------------------------------------


@cache
def bit(concept: str) -> int:
    """Return the bit that stands for *concept* in `concepts_in`."""
    return _bit_of()[concept]


@cache
def _bit_of() -> dict[str, int]:
    return {concept: 1 << at for at, concept in enumerate(sorted({*_concepts(), *_LITERAL_CONCEPTS}))}


@cache
def _concepts() -> frozenset[str]:
    spelt = frozenset(concept for entries in first_words().values() for _, concept, _ in entries)
    return spelt.union(concept for concept, _ in _special_paths())


@cache
def _bits_of_words() -> dict[str, tuple[int, tuple[_Phrase, ...]]]:
    """Return run of letters -> the concepts of words that are no more, and the phrases it is in.

    A phrase is under its longest run of letters, the one that fewest texts have.
    """
    words: dict[str, int] = {piece: bit("other_tool") for piece in word_set("others")}
    phrases: dict[str, dict[frozenset[str], int]] = {}
    for first, entries in first_words().items():
        for others, concept, _ in entries:
            pieces = _PIECE.findall(" ".join((first, *others)))
            if len(pieces) == 1:
                words[pieces[0]] = words.get(pieces[0], 0) | bit(concept)
            elif pieces:
                under, whole = phrases.setdefault(max(pieces, key=len), {}), frozenset(pieces)
                under[whole] = under.get(whole, 0) | bit(concept)
    return {
        piece: (words.get(piece, 0), tuple(phrases.get(piece, {}).items()))
        for piece in words.keys() | phrases.keys()
    }


_Phrase = tuple[frozenset[str], int]  # runs of letters, the concepts that all of them together can stand for


@cache
def _bits_of_marks() -> tuple[tuple[str, int], ...]:
    """Return the first sign of each phrase that has no letters, with its concept."""
    return tuple(
        (first, bit(concept))
        for first, entries in first_words().items()
        for others, concept, _ in entries
        if not _PIECE.search(" ".join((first, *others)))
    )


_POINT = re.compile(r"\.\w")
_DIGIT = re.compile(r"\d")
_CONCEPTS_OF_SIGNS = {
    "@": ("email", "destination"),
    "/": ("path",),
    "\\": ("path",),
    ".": ("host", "path", "destination", "foreign_name"),
    "_": ("foreign_name",),
    **dict.fromkeys("`'\"", ("param",)),
}
"""Signs without which a literal cannot be (a full stop: one before a word), with what these stand for."""
_CONCEPTS_OF_SHAPES = (
    (":", re.compile("://"), ("url", "destination", "beacon")),
    (":[.", re.compile(_IP), ("ip", "destination")),
    ("0", re.compile(_ACCOUNT), ("account", "destination")),
)
"""Of signs that are common without a literal (0: any digit): one of these, and what must be found."""


@cache
def _bits_of_signs() -> dict[str, int]:
    special = [concept for concept, _ in _special_paths()]
    return {
        sign: _bits((*concepts, *special) if "path" in concepts else concepts)
        for sign, concepts in _CONCEPTS_OF_SIGNS.items()
    }


@cache
def _bits_of_shapes() -> tuple[tuple[str, re.Pattern[str], int], ...]:
    return tuple((signs, shape, _bits(concepts)) for signs, shape, concepts in _CONCEPTS_OF_SHAPES)


def _bits(concepts: Iterable[str]) -> int:
    bits = 0
    for concept in concepts:
        bits |= bit(concept)
    return bits


def _literals_in(text: str) -> int:
    """Return the bits of what the literals that can occur in *text* (in lower case) can stand for."""
    signs = [sign for sign in "@/\\_`'\":[" if sign in text]
    if "." in text and _POINT.search(text):
        signs.append(".")
    if _DIGIT.search(text):
        signs.append("0")
    bits = 0
    for sign in signs:
        bits |= _bits_of_signs().get(sign, 0)
    for needed, shape, concepts in _bits_of_shapes() if signs else ():
        if concepts & ~bits and any(sign in needed for sign in signs) and shape.search(text):
            bits |= concepts
    return bits


def concepts_in(text: str) -> int:
    """Return the bits of all concepts that can occur in *text* (some that do not among them)."""
    return _concepts_in(text)


def _look(text: str) -> int:
    lowered = text.lower()
    bits = _literals_in(lowered)
    for sign, concept in _bits_of_marks():
        if sign in lowered:
            bits |= concept
    table, present = _bits_of_words(), set(_PIECE.findall(lowered))
    phrases: list[_Phrase] = []
    for piece in table.keys() & present:
        concepts, longer = table[piece]
        bits |= concepts
        phrases += longer
    for whole, concepts in phrases:
        if concepts & ~bits and whole <= present:
            bits |= concepts
    return bits


def _bytes(text: str, _: int) -> int:
    return 200 + len(text)


_concepts_in = Shared(_look, _bytes)
