from __future__ import annotations

from collections.abc import Iterator
from importlib import metadata


def installed() -> Iterator[tuple[str, str]]:
    for dist in metadata.distributions():
        yield dist.metadata["Name"] or "?", dist.version


def broken() -> Iterator[str]:
    for dist in metadata.distributions():
        name = dist.metadata["Name"]
        if not name:
            yield str(dist)
        elif dist.files is None:
            yield f"{name}: no RECORD"
        elif any(not f.locate().exists() for f in dist.files if f.suffix == ".py"):
            yield f"{name}: files are missing"
