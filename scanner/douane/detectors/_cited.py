"""Addresses that a text refers its reader to, and paths that are routes: nothing is sent there, or read."""

from __future__ import annotations

from collections.abc import Sequence

from douane.detectors._lexicon import literal_concepts, word_set

_LONGEST_LABEL = 40  # words
_NEAR = 3  # words behind a link, its bracket among them
_EXPLAINED = 8  # words before a bracket: "in our archive of messages (https://...), keep ..."
_LONGEST_LIST = 200  # addresses that are cited by one word: "see ..., ... and ..."
_JOINING = frozenset({"and", "or", ","})
_ARTICLES = frozenset({"the", "this", "our", "your", "a", "an", "*", "_", "`"})


def concepts_of(words: Sequence[str], at: int, kind: str) -> tuple[str, ...]:
    """Return the concepts of the literal at *at*: none of an address where it is only cited."""
    found = literal_concepts(kind, words[at])
    if kind == "url" and (_filled_in(words, at) or "beacon" not in found) and _is_cited(words, at):
        return ()
    if kind == "path" and _is_route(words, at):
        return ("path",)
    return found


def _filled_in(words: Sequence[str], at: int) -> bool:
    """Whether the program puts something behind the address: a gap is read as three points."""
    return tuple(words[at + 1 : at + 4]) == (".", ".", ".")


def _is_cited(words: Sequence[str], at: int) -> bool:
    """Whether the address is that of a link a text has, or follows a word like "see"."""
    for _ in range(_LONGEST_LIST):
        before = at - 1
        while before > 0 and words[before] in (":", "("):
            before -= 1
        if words[before] in word_set("citing.words") and before < at:
            return True
        if before <= 0 or words[before] not in _JOINING or "://" not in words[before - 1]:
            return _is_link(words, at)
        at = before - 1  # "download https://... and https://..."
    return False


def explains(words: Sequence[str], at: int) -> bool:
    """Whether the address at *at* stands in brackets and explains the words before it, which aim at nothing.

    What is done behind the brackets is not done with it: "use indexed fields (https://...) and add a limit".
    """
    if not 0 < at < len(words) - 1 or (words[at - 1], words[at + 1]) != ("(", ")"):
        return False
    return word_set("citing.whereto").isdisjoint(words[max(0, at - _EXPLAINED) : at])


def _is_link(words: Sequence[str], at: int) -> bool:
    """Whether the address is that of a link, and the text does not say to send something there."""
    if at < 3 or words[at - 1] != "(" or words[at - 2] != "]":
        return False
    opening = next(
        (back for back in range(at - 3, max(-1, at - _LONGEST_LABEL), -1) if words[back] == "["), -1
    )
    if opening < 0 or (opening and words[opening - 1] == "!"):
        return False
    closing = at + 1
    if word_set("citing.forms").intersection(words[closing : closing + _NEAR]):
        return True  # "in [ISO 8601](https://...) format"
    before = opening - 1
    while before > 0 and words[before] in _ARTICLES:
        before -= 1
    return before < 0 or words[before] not in word_set("citing.whereto")


def _is_route(words: Sequence[str], at: int) -> bool:
    """Whether the path follows a method of HTTP, and is in no folder of a machine."""
    route = words[at]
    folders = word_set("citing.folders")
    return (
        at > 0
        and words[at - 1] in word_set("citing.methods")
        and route.startswith("/")
        and route[1:].partition("/")[0] not in folders
    )
