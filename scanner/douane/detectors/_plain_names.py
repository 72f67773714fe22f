"""Names of files that end like data: loading such a file runs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources

if TYPE_CHECKING:
    from douane.detectors._flow import State

_TEXTS = frozenset({"string", "template_string"})


def is_plain_data(run: State) -> bool:
    """Whether the name of the module in *run* ends, as written there, like a file that is only parsed."""
    suffixes = tuple(douane_signatures.table(sources.EXECUTION)["files"]["parsed"])
    node = run.node
    call = run.index.call_at(node)
    if call is not None:
        if call.name not in ("join", "resolve") or not call.arguments:
            return False
        node = call.arguments[-1]
    elif node.type == "binary_expression":
        node = node.child_by_field_name("right") or node
    return node.type in _TEXTS and run.index.text(node)[:-1].endswith(suffixes)
