"""Where the words of a text stand that code puts together elsewhere: in a list, joined in another file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

MAX_FOLLOWED = 200
"""Values that are followed to find the words of one text."""
_TEXTS = frozenset({"string", "template_string"})
_FEWEST = 2  # spaces of what are words
_NEAR = 3  # lines apart: whoever reads one sees the other
_MOST_FILES = 3
_ENDS = 24  # characters by which words are known in what is quoted of the whole


class Words(NamedTuple):
    """Some words of a text: the file and line (1-based) where they stand, and what they say."""

    path: str
    line: int
    said: str


def worded_at(program: Program, state: State) -> tuple[Words, ...]:
    """Return the words that the call at *state* makes a text of, but those that stand beside it."""
    found: dict[object, Words] = {}

    def note(each: State) -> str | None:
        if each.node.type in _TEXTS and each.text.count(" ") >= _FEWEST and not _is_beside(each, state):
            said = program.shapes(each)[0]
            found[each.key] = Words(each.index.path, each.line, said.strip())
        return None

    program.tracer(note, most=MAX_FOLLOWED).trace(state)
    return tuple(found.values())


def quoted(words: Iterable[Words], excerpt: str) -> Iterator[tuple[str, int]]:
    """Yield (file, line) of the longest of *words* in each file of which *excerpt* quotes something."""
    longest: dict[str, Words] = {}
    for each in words:
        ends = (each.said[:_ENDS], each.said[-_ENDS:])
        known = longest.get(each.path)
        is_longer = known is None or (-len(each.said), each.line) < (-len(known.said), known.line)
        if is_longer and (excerpt in each.said or any(end in excerpt for end in ends)):
            longest[each.path] = each
    yield from ((path, longest[path].line) for path in sorted(longest)[:_MOST_FILES])


def _is_beside(one: State, other: State) -> bool:
    lines = range(other.line - _NEAR, other.node.end_point[0] + 2 + _NEAR)
    return one.index is other.index and one.line in lines
