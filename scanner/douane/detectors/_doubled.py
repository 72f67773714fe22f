"""Quotes in a text that are doubled, where the text stands in such quotes: it cannot end them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import State
    from douane.detectors._flow.index import Index

# `"${name.replaceAll('"', '""')}"`, `"'" + text.replace(/'/g, "''") + "'"`: with a text as the first argument
# JavaScript's `replace` doubles one quote only.
_OPENS = r"""(["'`])(?:\$?\{|["'`]\s*\+\s*)[\w.]+\s*"""
_CLOSES = r"""\s*,\s*(["'`])\1\1\3\s*\)(?:\}|\s*\+\s*["'`])\1"""
_ENCLOSED = re.compile(_OPENS + r"""\.(?:replaceAll\(\s*(["'`])\1\2|replace\(\s*/\1/g)""" + _CLOSES)
_ENCLOSED_PYTHON = re.compile(_OPENS + r"""\.replace\(\s*(["'])\1\2""" + _CLOSES)
_AROUND = 8  # bytes of an expression's surroundings that hold its quotes


def doubles_quotes(state: State) -> bool:
    """Whether the call at *state*, of `replace`, doubles the quotes of a text which stands in such quotes."""
    source, node = state.index.module.source, state.node
    return is_enclosed(state.index, source[max(0, node.start_byte - _AROUND) : node.end_byte + _AROUND])


def is_enclosed(index: Index, source: bytes) -> bool:
    """Whether *source*, code of the language of *index*, puts a text with its quotes doubled into quotes."""
    pattern = _ENCLOSED_PYTHON if index.module.language.is_python else _ENCLOSED
    return bool(pattern.search(source.decode("utf-8", "replace")))
