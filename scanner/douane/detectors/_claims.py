"""What a definition claims about what its tool does: by annotations, and in sentences of its description."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import douane_signatures
from douane.model import Definition

MAX_TEXT = 4_000
"""Characters of a description in which claims are looked for."""
_SENTENCE = re.compile(r"[^.!?\n;]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """Why a tool is said to change nothing, to delete nothing, or to send nothing; None where it is not."""

    read_only: str | None = None
    harmless: str | None = None
    offline: str | None = None

    def __bool__(self) -> bool:
        return bool(self.read_only or self.harmless or self.offline)


def claims_of(tool: Definition) -> Claims:
    """Return what the annotations and the description of *tool* claim."""
    hints = tool.definition.get("annotations")
    hints = hints if isinstance(hints, dict) else {}
    text = tool.definition.get("description")
    said = text if isinstance(text, str) else ""
    read_only = "readOnlyHint is true" if hints.get("readOnlyHint") is True else _said(said, "read_only")
    harmless = "destructiveHint is false" if hints.get("destructiveHint") is False else None
    return Claims(read_only=read_only, harmless=harmless, offline=_said(said, "offline"))


def _said(text: str, claim: str) -> str | None:
    """Return the sentence of *text* that makes *claim* without limits, as it is quoted."""
    patterns, limited = _claims(claim)
    for match in _SENTENCE.finditer(text[:MAX_TEXT]):
        sentence = " ".join(match[0].split())[:400].casefold()
        if any(pattern.search(sentence) for pattern in patterns) and not limited.search(sentence):
            return f'its description says "{" ".join(match[0].split())[:80]}"'
    return None


def is_told(tool: Definition, kind: str) -> bool:
    """Whether the definition of *tool* says that it does what is of *kind*: ``write``, ``delete``, ``send``.

    What it says that it does not do tells of nothing.
    """
    schema = tool.definition.get("inputSchema")
    properties = schema.get("properties") if isinstance(schema, dict) else None
    names = " ".join(properties) if isinstance(properties, dict) else ""
    told, denied = _telling(kind)
    said = f"{tool.name}. {names}. {tool.definition.get('description') or ''}"[:MAX_TEXT].casefold()
    return bool(told.search(denied.sub(" ", said)))


@cache
def _telling(kind: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = douane_signatures.table("code/effects.toml")["telling"]
    return re.compile(table[kind]), re.compile(table["denied"])


@cache
def _claims(claim: str) -> tuple[tuple[re.Pattern[str], ...], re.Pattern[str]]:
    table = douane_signatures.table("code/effects.toml")["claims"]
    return tuple(re.compile(each) for each in table[claim]), re.compile(table["limited"])
