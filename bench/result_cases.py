"""Labelled texts of results: rows of JSON, one a line, as tests/corpus/results holds them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from douane.model import Definition

FOLDER = Path("tests/corpus/results")
HELD_OUT = "heldout"
"""The file that is measured, and that nothing is ever made from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultCase:
    """What a tool gives back: one constant text, and the sentences in it that are planted, if any."""

    id: str
    malicious: bool
    definition: Definition
    text: str
    planted: tuple[str, ...]


def read(path: Path) -> Iterator[ResultCase]:
    """Yield the cases of a file of rows with `id`, `label`, `where`, `tool`, `text` and `planted`."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        kind = row["where"] if row["where"] in ("prompt", "resource") else "tool"
        yield ResultCase(
            id=row["id"],
            malicious=row["label"] == "malicious",
            definition=Definition(kind=kind, name=row["tool"]["name"], definition=row["tool"]),
            text=row["text"],
            planted=tuple(row["planted"]),
        )


def files(folder: Path) -> list[Path]:
    """Return the files of *folder*, in order."""
    return sorted(folder.glob("*.jsonl"))


def trained(folder: Path) -> list[Path]:
    """Return the files of *folder* that weights are made from: all but the one that is only measured."""
    return [path for path in files(folder) if path.stem != HELD_OUT]
