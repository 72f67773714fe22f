"""A tool whose name and description say that it changes or destroys, and whose annotations say the opposite.

**What.** `readOnlyHint: true` on a tool whose name says that it deletes, or whose name and description both
say that it writes, sends or changes; `destructiveHint: false` on a tool whose name and description both say
that it deletes. A name alone is told as a doubt, unless it says that something is destroyed for good. Only
the verb that leads counts: `get_deleted_items` and `preview_update` read.

**Why.** Clients ask the user less, or not at all, before they call a tool that is said to be harmless; the
hint is what decides, and nobody compares it with the name.

**Example.** `delete_all_records` with `"annotations": {"readOnlyHint": true}`.

**Left alone.** A name that begins by reading (`get_deleted_items`, `preview_update`); a description that
says that nothing is really done ("dry run", "generates SQL; it is not run"); a tool that only adds, with
`destructiveHint: false`; a tool without annotations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

import douane_signatures
from douane.detectors._definitions import definitions
from douane.detectors._judgement import words_of
from douane.model import Confidence, Definition, Severity, Surface, Where
from douane.rules import Evidence, Rule

MAX_WORDS = 6
"""Words of a name, and of the beginning of a description, among which its verb is looked for."""
MAX_TEXT = 600
"""Characters of a description in which it may say that nothing is really done."""
_DATA = "instructions/annotations.toml"
_GRAVE = "destroying"


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each tool whose annotations its own words contradict."""
    for pointer, tool in definitions(surface):
        hints = tool.definition.get("annotations")
        if tool.kind == "tool" and isinstance(hints, dict):
            yield from _judge(tool, pointer, hints)


def _judge(tool: Definition, pointer: str, hints: Mapping[str, object]) -> Iterator[Evidence]:
    named, verb = _leading(words_of(tool.name)[:MAX_WORDS])
    described, _ = _leading(_beginning(tool))
    if named is None or _only_told().search(_text(tool)[:MAX_TEXT]):
        return
    if hints.get("readOnlyHint") is True:
        agreed = described is not None
        severity = Severity.MEDIUM if agreed or named == _GRAVE else Severity.LOW
        yield _evidence(tool, f"{pointer}/annotations/readOnlyHint", verb, "readOnlyHint is true", severity)
    elif hints.get("destructiveHint") is False and named in (_GRAVE, "removing"):
        agreed = named == described == _GRAVE
        severity = Severity.MEDIUM if agreed else Severity.LOW
        yield _evidence(
            tool, f"{pointer}/annotations/destructiveHint", verb, "destructiveHint is false", severity
        )


def _evidence(tool: Definition, pointer: str, verb: str, hint: str, severity: Severity) -> Evidence:
    source = tool.where
    return Evidence(
        where=Where(path=source.path, line=source.line, pointer=pointer),
        excerpt=f"{tool.name}: {hint}",
        why=f'Its name says "{verb}", and {hint}.',
        severity=severity,
        confidence=Confidence.MEDIUM if severity is Severity.MEDIUM else Confidence.LOW,
    )


def _leading(words: list[str]) -> tuple[str | None, str]:
    """Return which kind of changing the first verb among *words* is, and the verb; None if it reads."""
    kinds = _kinds()
    for word in words:
        for form in _plain(word):
            kind = kinds.get(form)
            if kind is not None:
                return (None, "") if kind == "reading" else (kind, form)
    return None, ""


def _plain(word: str) -> tuple[str, ...]:
    """Return the forms that *word* may be the third person or the participle of, itself first."""
    if word.endswith("ing"):
        return word, word[:-3], f"{word[:-3]}e"
    if word.endswith("s"):
        return word, word[:-1], word[:-2]
    return (word,)


def _text(tool: Definition) -> str:
    text = tool.definition.get("description")
    return text.casefold() if isinstance(text, str) else ""


def _beginning(tool: Definition) -> list[str]:
    return re.findall(r"[a-z]+", _text(tool)[:120])[:MAX_WORDS]


@cache
def _kinds() -> Mapping[str, str]:
    table = douane_signatures.table(_DATA)
    return {verb: kind for kind in ("changing", "removing", _GRAVE, "reading") for verb in table[kind]}


@cache
def _only_told() -> re.Pattern[str]:
    return re.compile(douane_signatures.table(_DATA)["only_told"])


RULE = Rule(
    id="annotation-contradicts-definition",
    summary="a tool's annotations say that it is harmless, and its own words say what it changes",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Do not let a client approve this tool by itself; ask the publisher to correct the annotation.",
    taxonomy=("MCP03:2025", "MCP06:2025", "SAFE-T1406", "SAFE-T1403", "AML.T0110", "AML.T0101"),
    definitions=detect,
)
