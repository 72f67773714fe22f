"""What a person said of findings: judged.toml and judged_own.toml, by artifact, rule and file.

An entry is a class of findings that have one reason: ``true`` says whether what the rule tells is dangerous
behaviour, given what the package is; ``places`` lists ``"SHA256 RULE PATH"`` (the first 16 characters of the
artifact's SHA-256), with the package in ``package`` for people. What no entry names is unjudged.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TABLES = tuple(Path(__file__).with_name(name) for name in ("judged.toml", "judged_own.toml"))
_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a finding is right, and why; `kind` is the name of its class."""

    kind: str
    is_true: bool
    reason: str


def judgements(*tables: Path) -> Mapping[str, Judgement]:
    """Return place -> judgement. Raises SystemExit for a table that has not the shape it must have."""
    found: dict[str, Judgement] = {}
    for table in tables or TABLES:
        if table.is_file():
            _read(table, found)
    return found


def _read(table: Path, found: dict[str, Judgement]) -> None:
    try:
        for entry in tomllib.loads(table.read_text(encoding="utf-8"))["judged"]:
            judgement = Judgement(entry["class"], bool(entry["true"]), entry["reason"])
            for place in entry["places"]:
                if place in found:
                    raise SystemExit(f"{table}: {place} is judged twice")
                found[place] = judgement
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise SystemExit(f"{table}: {type(error).__name__}: {error}") from error


def place(finding: Mapping[str, Any]) -> str:
    """Return the key under which *finding* is judged."""
    return f"{finding['sha256'][:_DIGITS]} {finding['rule']} {finding['path']}"
