"""Texts that stand in a here-document of a shell whose word is quoted: nothing in them is replaced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_FILLED_IN = frozenset({"interpolation", "template_substitution"})
_LONGEST = 4_000  # bytes of a command line that are read


def is_on_one_line(program: Program, state: State) -> bool:
    """Whether *state* is filled into a here-document as JSON: ``cat > f << 'END'\\n{json.dumps(x)}\\nEND``.

    A shell replaces nothing there, and what ends the text, a line that is the word, cannot be in JSON: what
    is quoted there holds no end of a line.
    """
    around = state.node.parent
    if state.node.type not in _FILLED_IN or around is None or len(state.node.named_children) != 1:
        return False
    table = douane_signatures.table(sources.EXECUTION)["inner"]
    source = state.index.module.source
    begun = max(around.start_byte, state.node.start_byte - _LONGEST)
    before = source[begun : state.node.start_byte].decode("utf-8", "replace")
    opened = list(re.finditer(table["here_document"], before))
    if not opened:
        return False
    word, text = re.escape(opened[-1]["word"]), before[opened[-1].end() :]
    if re.search(rf"(?:\\n|\n){word}(?![\w-])", text):
        return False  # it ended before
    leaves = program.leaves(state.at(state.node.named_children[0]))
    made = [program.call(leaf) if not leaf.steps else None for leaf in leaves]
    return bool(made) and all(call is not None and call.name in table["as_json"] for call in made)
