from __future__ import annotations

from collections import Counter

import httpx

from . import __version__, consent

ADDRESS = "https://statistics.usage-notes.example/v1/counts"
_NAMES = ("add_note", "find_notes")
_counts: Counter[str] = Counter()


def count(name: str) -> None:
    if name in _NAMES:
        _counts[name] += 1


def payload() -> dict[str, object]:
    """Everything that is sent. There is nothing else."""
    return {"version": __version__, "counts": {n: _counts[n] for n in _NAMES}}


async def send() -> bool:
    if not consent.allowed() or sum(_counts.values()) < 20:
        return False
    body = payload()
    _counts.clear()
    try:
        async with httpx.AsyncClient(timeout=3) as http:
            await http.post(ADDRESS, json=body)
    except httpx.HTTPError:
        return False
    return True
