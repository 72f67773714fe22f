"""Paths of addresses parsed as browsers parse them: no ``..`` is left in what is joined to a folder.

The URL Standard resolves ``.``, ``..`` and ``%2e%2e`` in the path of an address (and takes a backslash for a
slash) before anybody sees it; ``%2f`` stays as it is. https://url.spec.whatwg.org/#path-state
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from douane.detectors._flow import Call, Program, State, Trace

_PATH = ("pathname",)
_OF_CONTEXT = ("req", "path")  # in Hono: of an address that was parsed, its letters decoded, no slash of it
_FRAMEWORK = "hono"
# What leaves no more dots in a path than were there, or joins it to a folder.
_KEEPING = frozenset(
    {
        "join",
        "normalize",
        "slice",
        "substring",
        "trim",
        "toString",
        "String",
        "toLowerCase",
        "split",
        "filter",
    }
)
_REPLACING = frozenset({"replace", "replaceAll"})
_FROM_A_SLASH = re.compile(r"""["'`]/|/\^""")  # what is taken away: no two dots meet where it was
_WITHOUT_DOTS = re.compile(r"""["'`][^.$]*["'`]$""")
_LONGEST = 100  # characters of what is replaced


def is_below(program: Program, found: Trace, way: Iterable[State]) -> bool:
    """Whether *found* comes by *way* as the path of a parsed address, and is only joined to something."""
    chain = [*way]
    parsed = next((at for at, state in enumerate(chain) if _is_parsed(program, state)), None)
    behind = chain if parsed is None else chain[parsed + 1 :]
    if parsed is None and not is_of_framework(program, found):
        return False
    return all(_keeps(program, *each) for each in pairwise([found.at, *behind]))


def is_of_framework(program: Program, found: Trace) -> bool:
    """Whether *found* is the path that Hono tells. It decodes ``%5c``: on Windows that separates folders."""
    return found.at.steps[:2] == _OF_CONTEXT and _FRAMEWORK in program.imports(found.at.index.path)


def _is_parsed(program: Program, state: State) -> bool:
    call = program.call(state)
    if call is None or call.name != "URL" or state.steps[:1] != _PATH:
        return False
    return not state.index.module.language.is_python and not program.functions_called(state)


def _keeps(program: Program, before: State, state: State) -> bool:
    """Whether no dots come into the path at *state*, nor does it lose the folder that it is joined to."""
    call = program.call(state)
    if call is None or program.functions_called(state):
        return True
    if call.name == "resolve":  # what begins with a slash is a path of its own
        joined = program.call(before)
        return (joined is not None and joined.name == "join") or program.shapes(before)[0].startswith(".")
    return call.name in _KEEPING or (call.name in _REPLACING and _takes_a_beginning(state, call))


def _takes_a_beginning(state: State, call: Call) -> bool:
    texts = [state.index.text(node, _LONGEST) for node in call.arguments]
    return len(texts) == 2 and bool(_FROM_A_SLASH.match(texts[0]) and _WITHOUT_DOTS.match(texts[1]))
