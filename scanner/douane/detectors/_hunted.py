"""What a pattern for secrets finds in texts: ``re.search(r"bearer\\s+\\S+|passw\\w*=\\S+", line)``."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA = "code/credentials.toml"
_LEAST_KINDS = 2
"""Kinds of secrets that a pattern names: one alone takes the caller's own token out of a header."""
_LONGEST = 2_000  # characters of a pattern that are read


def hunts(program: Program) -> frozenset[str]:
    """Return the names of calls by which *program* can look for secrets; none without such a pattern."""
    needle = re.compile(_table()["needle"].encode())
    holds = any(program.holds(path, needle) for path in program.paths)
    return frozenset(_table()["names"]) if holds else frozenset()


def hunted(program: Program, state: State) -> str:
    """Return what the call at *state* finds in a text, if it looks for secrets of several kinds; else ''."""
    call = program.call(state)
    if call is None or call.receiver is None:
        return ""
    named = re.compile(_table()["named"])
    for node in (call.receiver, *call.arguments[:1]):
        for leaf in program.leaves(state.at(node)):
            made = program.call(leaf)
            texts = [leaf.index.text(leaf.node)] if leaf.node.type == "regex" else []
            if made is not None and made.name in ("compile", "RegExp") and made.arguments:
                texts += program.shapes(leaf.at(made.arguments[0]))
            elif leaf.node.type == "string" and state.index.text(call.receiver) in ("re", "regex"):
                texts += program.shapes(leaf)
            for text in texts:
                kinds = {kind.lower() for kind in named.findall(text[:_LONGEST])}
                if len(kinds) >= _LEAST_KINDS:
                    return str(_table()["what"])
    return ""


def purposes() -> tuple[str, ...]:
    """Return beginnings of words with which a package says that to look for secrets is its business."""
    return tuple(_table()["purpose"])


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["hunting"]
    return found
