"""Labelled definitions: rows of JSON, one a line, as the corpora hold them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from douane.model import Surface
from douane.surface.recorded import from_listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One definition, or one server's few, with what is known of it."""

    id: str
    malicious: bool
    definition: dict[str, Any]
    server: str
    traits: dict[str, tuple[str, ...]]

    @property
    def surface(self) -> Surface:
        """The definition as a listing of a server that has nothing else."""
        return from_listing(_listing(self.definition))


def read(path: Path) -> Iterator[Case]:
    """Yield the cases of a file of rows with `tool` or `definition`, `label` and any traits."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            yield Case(
                id=row["id"],
                malicious=row["label"] == "malicious",
                definition=row.get("tool") or row["definition"],
                server=str(row.get("server", row["id"])),
                traits={name: _values(row[name]) for name in _TRAITS if row.get(name) not in (None, "")},
            )


_TRAITS = ("class", "realism", "technique", "techniques", "difficulty", "where", "language", "hard", "tier")


def _values(value: Any) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def _listing(definition: dict[str, Any]) -> dict[str, Any]:
    if "tools" in definition or "instructions" in definition:
        return definition
    if "arguments" in definition:
        return {"prompts": [definition]}
    if "uriTemplate" in definition:
        return {"resourceTemplates": [definition]}
    if "uri" in definition:
        return {"resources": [definition]}
    return {"tools": [definition]}
