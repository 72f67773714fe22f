"""What is known of a package while a solution is sought: one of these versions, or none of those."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from douane.resolve.pypi_ranges import EMPTY, Range, complement, intersection, union


class Term(NamedTuple):
    """A statement about one package: it is selected within `versions`, or (not `positive`) it is not."""

    positive: bool
    versions: Range


ANY = Term(False, EMPTY)


def opposite(term: Term) -> Term:
    """Return the statement that holds exactly where *term* does not."""
    return Term(not term.positive, term.versions)


def both(one: Term, other: Term) -> Term:
    """Return what is known when both statements hold."""
    if one.positive and other.positive:
        return Term(True, intersection(one.versions, other.versions))
    if one.positive:
        return Term(True, intersection(one.versions, complement(other.versions)))
    if other.positive:
        return Term(True, intersection(other.versions, complement(one.versions)))
    return Term(False, union(one.versions, other.versions))


def either(one: Term, other: Term) -> Term:
    """Return what is known when at least one of the statements holds."""
    return opposite(both(opposite(one), opposite(other)))


def follows(term: Term, known: Term) -> bool:
    """Whether *term* holds wherever *known* does."""
    if term.positive:
        return known.positive and _within(known.versions, term.versions)
    if known.positive:
        return not intersection(term.versions, known.versions)
    return _within(term.versions, known.versions)


def excludes(term: Term, known: Term) -> bool:
    """Whether the two statements cannot hold together."""
    if term.positive and known.positive:
        return not intersection(term.versions, known.versions)
    if term.positive:
        return _within(term.versions, known.versions)
    return known.positive and _within(known.versions, term.versions)


def _within(part: Range, whole: Range) -> bool:
    return part is whole or intersection(part, whole) == part


@dataclass(slots=True)
class Clash:
    """Statements that cannot all hold (an incompatibility), and why.

    `kind` is ``root``, ``dependency``, ``absent`` (no version is left), ``unavailable`` (`why` says so) or
    ``derived`` (from `causes`).
    """

    terms: dict[str, Term]
    kind: str
    why: str = ""
    causes: tuple[int, int] = (-1, -1)


@dataclass(slots=True)
class Derivation:
    """A statement that follows from what came before: by which clash, at which level, as the how-manieth."""

    index: int
    level: int
    cause: int
    known: Term


@dataclass(slots=True)
class Assignment:
    """All that is known of one package, in the order it became known."""

    known: Term
    lowest: int
    highest: int
    derivations: list[Derivation]
    decided: int = -1  # the index of the decision, -1 while there is none
