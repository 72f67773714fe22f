"""Pages of a listing, joined as lockfiles/README.md 3.1 says."""

from __future__ import annotations

from typing import Any

from douane_lockfiles import parse_json


def joined(pages: list[str]) -> dict[str, Any]:
    """Return one listing of *pages*, JSON texts that may stand in JSON-RPC responses."""
    whole: dict[str, Any] = {}
    for text in pages:
        page, problems = parse_json(text)
        assert problems == ()
        for key, value in (page["result"] if "jsonrpc" in page else page).items():
            if isinstance(value, list):
                whole[key] = [*whole.get(key, []), *value]
            else:
                whole.setdefault(key, value)
    return whole
