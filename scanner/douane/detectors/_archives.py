"""Archives that a package brings with it: who made the package made them too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.detectors._flow import State

_ARCHIVE = re.compile(r"\.(zip|tar|tgz|gz|bz2|xz|whl|jar)[\"'`]?$")
_BESIDE = ("import.meta.url", "import.meta.dirname", "__dirname", "__file__")


def own_place(state: State) -> str | None:
    """Name a place that the package fixes: an archive called by its name, or one beside the code."""
    if state.node.type in ("string", "template_string"):
        return "own" if _ARCHIVE.search(state.text[:400]) else None
    return "own" if state.text[:40] in _BESIDE else None
