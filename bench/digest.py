"""How long the surface digest of many tools takes: `python bench/digest.py [COUNT]`."""

from __future__ import annotations

import json
import statistics
import sys
import time
from typing import Any

from douane_lockfiles import surface_digest

_ROUNDS = 9
_PARAMETERS = ("query", "filter", "order", "index", "page", "size")


def listing(count: int) -> dict[str, Any]:
    """Return a listing of *count* tools of about 1.5 KB each, made up like those of real servers."""
    return {"tools": [_tool(number) for number in range(count)]}


def seconds(tools: dict[str, Any]) -> list[float]:
    """Return the wall time of each round, shortest first."""
    found = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        surface_digest(tools)
        found.append(time.perf_counter() - started)
    return sorted(found)


def _tool(number: int) -> dict[str, Any]:
    words = f"Searches index {number} for documents that match the query, and returns the best of them. "
    parameter = "of the search, as the index spells it; what is left out is chosen by the server."
    hit = {"id": {"type": "integer", "maximum": 2**63 - 1}, "score": {"type": "number", "minimum": 0.5}}
    return {
        "name": f"search_{number}",
        "title": f"Search {number}",
        "description": words * 3,
        "inputSchema": {
            "$schema": "http://json-schema.org/draft-07/schema#",
            "type": "object",
            "properties": {
                name: {"type": "string", "description": f"The {name} {parameter}"} for name in _PARAMETERS
            },
            "required": ["query"],
            "additionalProperties": False,
        },
        "outputSchema": {
            "type": "object",
            "properties": {"hits": {"type": "array", "items": {"type": "object", "properties": hit}}},
        },
        "annotations": {"readOnlyHint": True, "destructiveHint": False, "title": "Search"},
    }


def main() -> None:
    """Print the figures."""
    tools = listing(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    times = seconds(tools)
    size = len(json.dumps(tools)) / len(tools["tools"])
    sys.stdout.write(
        f"{len(tools['tools'])} tools of {size:.0f} bytes: best {times[0] * 1000:.0f} ms, "
        f"median {statistics.median(times) * 1000:.0f} ms\n"
    )


if __name__ == "__main__":
    main()
