"""Texts that are whole only together: sentences or encoded passages spread over several places.

Descriptions of parameters count as one where a piece breaks off (its last or the next one's first word cannot
end or begin a text); enumerations, names and constants where their items in order are a sentence; pieces
without white space where they follow one another. What is joined stands for its pieces, at the place of the
first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from douane.detectors._definitions import MAX_TEXT, Passage, Standing, bytes_of, passages_of
from douane.detectors._letters import is_sentence
from douane.detectors._readable import disguises
from douane.model import Definition
from douane.sharing import Same, Shared

_PIECE = re.compile(r"[A-Za-z0-9+/_=.%\\-]{6,}")
_CUT = re.compile(r"(?:[,:(\u2026-]|\.\.\.|->)\s*$")
_GOES_ON = re.compile(r"^\s*(?:\u2026|\.\.\.|[,;)]|\(?(?:part\s)?[2-9]\s?(?:/|of)\s?\d)", re.IGNORECASE)
_NAME = re.compile(r"[A-Z]?[a-z']+|[A-Z]+(?![a-z])")
_LISTED = frozenset({"enum", "key", "default", "const", "example"})
_LEAST_LISTED = 5


def joined_passages_of(definition: Definition, pointer: str) -> tuple[Passage, ...]:
    """Return every string of *definition*, fragments joined."""
    return _shared((Same(definition), pointer))


def _joined_passages_of(standing: Standing) -> tuple[Passage, ...]:
    return tuple(with_joined(passages_of(standing[0].item, standing[1])))


_shared = Shared(_joined_passages_of, bytes_of)


def with_joined(passages: Iterable[Passage]) -> list[Passage]:
    """Return *passages* of one definition, those that are fragments replaced by what they are together."""
    found = list(passages)
    if len(found) < 3:
        return found
    joined: dict[int, Passage] = {}
    dropped: set[int] = set()
    for indices, text in _chains(found):
        first = found[indices[0]]
        joined[indices[0]] = first._replace(kind="description", text=text[:MAX_TEXT])
        dropped.update(indices[1:])
    if not joined:
        return found
    return [joined.get(at, each) for at, each in enumerate(found) if at not in dropped]


def _chains(found: Sequence[Passage]) -> Iterator[tuple[list[int], str]]:
    """Yield (places in *found*, their text together)."""
    described: list[int] = []
    pieces: list[int] = []
    listed: dict[str, list[int]] = {}
    for at, each in enumerate(found):
        if each.kind in _LISTED:
            listed.setdefault(each.kind, []).append(at)
        if each.kind not in ("key", "schema") and each.is_parameters:
            pieces.append(at)
            if each.kind == "description":
                described.append(at)
    for chain in _linked(described, lambda a, b: _breaks_off(found[a].text, found[b].text)):
        yield chain, " ".join(found[at].text.strip() for at in chain)
    for chain in _linked(pieces, lambda a, b: _is_piece(found[a].text) and _is_piece(found[b].text)):
        yield chain, "".join(found[at].text for at in chain)
    for kind, places in listed.items():
        for chain in _linked(places, _joins(found, kind)) if len(places) >= _LEAST_LISTED else ():
            words = [word for at in chain for word in _words(found[at])]
            if len(chain) >= _LEAST_LISTED and is_sentence(words, least=3):
                yield chain, " ".join(words)


def _linked(places: Sequence[int], linked: Callable[[int, int], bool]) -> Iterator[list[int]]:
    """Yield the runs of two and more *places* of which each is linked to the next."""
    run = list(places[:1])
    for at in places[1:]:
        if linked(run[-1], at):
            run.append(at)
            continue
        if len(run) > 1:
            yield run
        run = [at]
    if len(run) > 1:
        yield run


def _breaks_off(text: str, following: str) -> bool:
    """Whether *text* cannot end where it does, or *following* cannot begin where it does."""
    last = text.rsplit(None, 1)[-1:] if text else []
    first = following.split(None, 1)[:1]
    if not last or not first:
        return False
    return (
        last[0].lower() in _unfinished()
        or (first[0] in disguises()["goes_on"] and not text.rstrip().endswith((".", "!", "?")))
        or bool(_CUT.search(text[-8:]))
        or bool(_GOES_ON.match(following[:24]))
    )


@cache
def _unfinished() -> frozenset[str]:
    return frozenset(disguises()["unfinished"])


def _is_piece(text: str) -> bool:
    """Whether *text* may be part of something encoded: no white space, and no plain word."""
    return len(text) >= 6 and bool(_PIECE.fullmatch(text)) and not text.islower() and not text.isupper()


def _joins(found: Sequence[Passage], kind: str) -> Callable[[int, int], bool]:
    """What belongs together of *kind*: defaults and constants of one definition, others of one place."""

    def joins(one: int, other: int) -> bool:
        return kind in ("default", "const") or _is_sibling(found[one], found[other])

    return joins


def _is_sibling(one: Passage, other: Passage) -> bool:
    return one.pointer.rpartition("/")[0] == other.pointer.rpartition("/")[0]


def _words(passage: Passage) -> list[str]:
    return _NAME.findall(passage.text[:400]) if passage.kind == "key" else passage.text.split()
