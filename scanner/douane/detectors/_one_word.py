"""Words that stand for a fixed text: a symbol for its account, an alias for an address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.index import FUNCTIONS
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import State

_MOST_AROUND = 5  # from what is exchanged up to the condition on which it is
_IS_WORD = re.compile(r"[\w.?()]{1,60}\s*={2,3}\s*([\"'])[\w-]{1,12}\1")


def is_one_word(state: State) -> bool:
    """Whether what the caller gave is one written word, such as a symbol, for which the fixed text stands."""
    node: Node | None = state.node
    for _ in range(_MOST_AROUND):
        if node is None or node.type in FUNCTIONS:
            return False
        test = node.child_by_field_name("condition")
        if node.type == "conditional_expression":
            test = parts(node)[1] if len(parts(node)) == 3 else None
        if test is not None:
            return _IS_WORD.fullmatch(state.index.text(test, 120).strip("() ")) is not None
        node = node.parent
    return False
