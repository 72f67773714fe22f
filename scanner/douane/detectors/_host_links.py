"""Links with a code in them that a server sends to people, and whose host the request names itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._verifiers import Weakness, function_around

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_DATA = "code/redirects.toml"
_WHY = (
    "a link with a code in it is sent to somebody, and its host is the one that the request names: who asks "
    "for it in the name of another gets the code"
)
_HOLES = frozenset({"template_substitution", "interpolation"})
_LONGEST = 6_000  # characters of a function
_MOST_HOLES = 4  # of one text, before the code


def host_links(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield the links in *index* whose host is told by a header, in code that sends them to people."""
    data: dict[str, str] = douane_signatures.table(_DATA)["link"]
    if re.search(data["needle"].encode(), index.module.source) is None:
        return
    told, code = re.compile(data["told"]), re.compile(data["code"])
    tracer = program.tracer(lambda state: "host" if told.search(state.text[:200]) and _reads(state) else None)
    for node in index.module.nodes_at(re.compile(data["needle"].encode()), "template_string", "string"):
        holes = _before(index, node, code)
        around = function_around(index, node) if holes else None
        if around is None or re.search(data["sent"], index.text(around.node)[:_LONGEST]) is None:
            continue
        if any(tracer.reaches(State(index, hole)) for hole in holes) and not _is_checked(program, data):
            yield Weakness(State(index, node), _WHY)


def _before(index: Index, node: Node, code: re.Pattern[str]) -> list[Node]:
    """Return what is filled into the text *node* before the code that it carries; empty without one."""
    match = code.search(index.text(node)[:_LONGEST])
    if match is None:
        return []
    end = node.start_byte + len(index.text(node)[: match.start()].encode())
    return [each for each in node.named_children if each.type in _HOLES and each.end_byte <= end][
        :_MOST_HOLES
    ]


def _reads(state: State) -> bool:
    """Whether *state* takes one thing out of another: no text or object around that."""
    return state.node.type in (
        "member_expression",
        "attribute",
        "subscript",
        "subscript_expression",
        "call",
        "call_expression",
    )


def _is_checked(program: Program, data: dict[str, str]) -> bool:
    """Whether the package holds the host of requests against those that it knows."""
    checked = re.compile(data["checked"].encode())
    return any(program.holds(path, checked) for path in program.paths)
