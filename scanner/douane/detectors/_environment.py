"""Where a plain name stands for the environment, and where a package fills its own from a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

WHOLE = frozenset({"process.env", "os.environ", "os.environb"})
"""Names of the environment as a whole."""
_COPIES = re.compile(rb"\benviron\.copy\(|\bdict\(\s*(?:os\.)?environ\b")
_ASKING = frozenset({"get", "pop", "setdefault"})
# What a package does with its own .env file: it fills its environment.
_FILLS = re.compile(
    r"process\.env\[[^\]]{1,60}\]\s*(\?\?|\|\|)?=|os\.environ(\.setdefault\(|\[[^\]]{1,60}\]\s*=)|load_dotenv"
)


def names_environment(state: State) -> bool:
    """Whether a plain name stands for the environment: imported, or taken out of `process` or `os`."""
    if state.steps[:1] in (("env",), ("environ",), ("environb",)):
        return True
    bindings = state.index.bindings(state.text, state.node.start_byte)
    origins = (binding.origin for binding in bindings if binding.origin is not None)
    return any(steps[-1:] in (("env",), ("environ",), ("environb",)) for _, steps in origins)


def asks_copy(program: Program, state: State) -> bool:
    """Whether the call at *state* asks a copy of the environment for one variable by its name."""
    call = program.call(state)
    if call is None or call.receiver is None or call.name not in _ASKING:
        return False
    if not program.once("copied environment", lambda: program.holding(_COPIES)):
        return False
    for leaf in program.leaves(state.at(call.receiver)):
        made = program.call(leaf) if not leaf.steps else None
        if made is None or made.name not in ("copy", "dict"):
            continue
        whole = made.receiver if made.name == "copy" else next(iter(made.arguments), None)
        if whole is not None and not WHOLE.isdisjoint(program.origins(leaf.at(whole))):
            return True
    return False


def fills_environment(state: State) -> bool:
    """Whether the function that reads a file at *state* fills the environment of the package with it."""
    function = state.index.enclosing(state.node.start_byte)
    text = state.index.text(function.node)[:8000] if function is not None else ""
    around = text or state.index.module.source[:20_000].decode("utf-8", "replace")
    return bool(_FILLS.search(around))
