"""Calls of methods by names that are put together: ``getattr(a, f"do_{name}")()``, ``a["do_" + name]()``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from douane.detectors._flow.index import Call, Function, Index
    from douane.detectors._flow.program import Program

MAX_SIZE = 384 * 1024
"""Bytes of source of a package in which calls by names that are put together are looked for."""
_MOST_CALLS = 40  # of one file
_PUT_TOGETHER = re.compile(rb"getattr\(|\[`|\[[\"'][\w$]{2,40}[\"']\s*\+")
# The name begins, or ends, with a text of its own: `f"do_{name}"`, `"do_" + name`, `name + "Tool"`.
_FORMATTED = re.compile(
    r"(?:getattr\([^\n]{1,120}?,\s*f|\[)[\"'`]([\w$]{0,40})(?:\$?\{[^{}\n]{1,80}\})([\w$]{0,40})[\"'`]"
    r"|(?:getattr\([^\n]{1,120}?,\s*|\[)[\"']([\w$]{2,40})[\"']\s*\+"
)
_SHORTEST = 2  # letters of what is known of a name


def calls(program: Program, function: Function) -> Iterator[State]:
    """Yield the calls in a small package by a name that is put together and can be that of *function*."""
    if program.size > MAX_SIZE or not function.name:
        return
    for index in program.indexes(program.holding(_PUT_TOGETHER)):
        made = [call for call in index.calls if call.name in ("", "getattr") or not call.name.isidentifier()]
        for call in [call for call in made if _can_be(index, call, function.name)][:_MOST_CALLS]:
            yield State(index, call.node)


def _can_be(index: Index, call: Call, name: str) -> bool:
    """Whether what *call* calls is looked up by a name that begins and ends like *name*."""
    if call.callee.type not in ("call", "subscript_expression"):
        return False
    match = _FORMATTED.search(index.text(call.callee, 300))
    if match is None:
        return False
    first, last = (match[1] or match[3] or "").rstrip("$"), match[2] or ""
    return len(first + last) >= _SHORTEST and name.startswith(first) and name.endswith(last)
