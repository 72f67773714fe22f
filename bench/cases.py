"""Labelled definitions: rows of JSON, one a line, as the corpora hold them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from douane.model import Surface
from douane.surface.recorded import from_listing

HELD_OUT = "heldout"
"""The corpus that is measured, and that nothing is ever made from."""
_CORRECTING = "published"
UNTRAINED = (HELD_OUT, "fragments", _CORRECTING, "offered")
"""What no weights are made from: of single lines it depends on the tool's name what they are; definitions of
packages, of which one file corrects the weights and one is measured."""


def trained(folder: Path) -> list[Path]:
    """Return the files of *folder* that weights are made from, in order."""
    return [path for path in sorted(folder.glob("*.jsonl")) if path.stem not in UNTRAINED]


def correcting(folder: Path) -> list[Path]:
    """Return the files of *folder* that the corrections for definitions are made from."""
    return [folder / f"{_CORRECTING}.jsonl"]


def digest(paths: Iterable[Path]) -> str:
    """Return ``sha256:<hex>`` over the names and bytes of *paths*."""
    whole = hashlib.sha256()
    for path in paths:
        data = path.read_bytes()
        whole.update(f"{path.name}\0{len(data)}\0".encode() + data)
    return f"sha256:{whole.hexdigest()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One definition, or one server's few, with what is known of it.

    `server` is whose it is, `origin` the repository it was written in, empty where none is known.
    """

    id: str
    malicious: bool
    definition: dict[str, Any]
    server: str
    origin: str
    traits: dict[str, tuple[str, ...]]

    @property
    def listing(self) -> dict[str, Any]:
        """The definition as what a server lists that has nothing else."""
        return _listing(self.definition)

    @property
    def surface(self) -> Surface:
        """The listing as it is read."""
        return from_listing(self.listing)


def read(path: Path) -> Iterator[Case]:
    """Yield the cases of a file of rows with `tool` or `definition`, `label` and any traits.

    Rows that have neither, such as pairs of definitions or source trees, are passed over.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line) if line.strip() else {}
        definition = row.get("tool") or row.get("definition")
        if definition:
            yield Case(
                id=row["id"],
                malicious=row["label"] == "malicious",
                definition=definition,
                server=str(row.get("server", row["id"])),
                origin=str(row.get("source_repo", "")),
                traits=_traits(row),
            )


_TRAITS = {
    "class": "class",
    "realism": "realism",
    "technique": "technique",
    "techniques": "technique",
    "difficulty": "difficulty",
    "where": "place",
    "language": "language",
    "hard": "hard",
    "tier": "tier",
}
"""Keys of rows, and the trait each of them tells."""


def _traits(row: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {trait: _values(row[key]) for key, trait in _TRAITS.items() if row.get(key) not in (None, "")}


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
