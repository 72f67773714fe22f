"""Where a plain name stands for the environment, and where a package fills its own from a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import State

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


def fills_environment(state: State) -> bool:
    """Whether the function that reads a file at *state* fills the environment of the package with it."""
    function = state.index.enclosing(state.node.start_byte)
    text = state.index.text(function.node)[:8000] if function is not None else ""
    around = text or state.index.module.source[:20_000].decode("utf-8", "replace")
    return bool(_FILLS.search(around))
