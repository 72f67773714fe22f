"""A definition that says one thing in the source and another when the server runs.

**What.** The server is started in a sandbox and asked for all it lists; its source was read without running
it. A definition of the same name has another description, another title, or the server has other
instructions. Where the source left nothing undecided, this is bad, and a doubt if all words that are listed
stand in one of the server's own files; else the listing shows what is computed, which is told and not held
against the server. Schemas that differ are told together.

**Why.** Whoever reviews the source approves what stands there. A text that is exchanged on the way to the
model was never approved by anybody.

**Example.** The source describes a tool as "Adds two numbers"; the running server says the same, and that a
file must be read first.

**Left alone.** Texts that differ in their spacing only; a library's note on every tool that tasks are
forbidden (`execution.taskSupport`); a server that could not be listed, which is a gap.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from douane.detectors._variations import MOST, MOST_TEXT, contrast, place, subject
from douane.model import Confidence, Json, Severity, Where
from douane.rules import Evidence, Rule
from douane.sighting import Sighting
from douane.surface.comparing import Difference, differences

_KINDS = ("tool", "prompt", "resource", "template", "instructions")
_WORDS = ("description", "title")
_TASKS_FORBIDDEN: dict[str, Json] = {"execution": {"taskSupport": "forbidden"}}
_EXCHANGED = "The running server says something else than its source, which decides every definition."
_COMPUTED = "The running server says something else than its source, a part of which is computed."
_OTHERWISE = "The running server says something else than was read; that stands elsewhere in its own files."
_SCHEMAS = (
    "These definitions have other schemas or hints than the source tells; their descriptions are the same."
)


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for each text that differs, and one for all definitions that differ otherwise."""
    listed = sighting.listed
    if listed is None:
        return
    changed = [
        item
        for item in differences(sighting.read, listed)
        if item.kind in _KINDS and item.change == "changed"
    ]
    whole = sighting.is_read_whole
    reworded = [item for item in changed if _is_worded_otherwise(item)]
    other = [item for item in changed if item not in reworded and _is_shaped_otherwise(item)]
    for item in reworded[:MOST]:
        stands = whole and (item.kind, item.key) in sighting.standing
        yield Evidence(
            where=place(listed, item),
            excerpt=f"{subject(item)}: {contrast(item, 'source', 'listed')}",
            why=(_OTHERWISE if stands else _EXCHANGED) if whole else _COMPUTED,
            severity=(Severity.MEDIUM if stands else None) if whole else Severity.INFO,
            confidence=Confidence.LOW if stands else None,
            most=MOST_TEXT,
        )
    if other:
        names = "; ".join(f"{item.key} {', '.join(item.facets)}".strip() for item in other)
        yield Evidence(where=Where(), excerpt=names, why=_SCHEMAS, severity=Severity.INFO, most=MOST_TEXT)


def _is_worded_otherwise(item: Difference) -> bool:
    if not isinstance(item.was, Mapping) or not isinstance(item.now, Mapping):
        return _words(item.was) != _words(item.now)
    return any(_words(item.was.get(key)) != _words(item.now.get(key)) for key in _WORDS)


def _is_shaped_otherwise(item: Difference) -> bool:
    """Whether more differs than what a library may add to every tool: that it forbids tasks."""
    facets = set(item.facets) - set(_WORDS)
    if facets == {"other"} and isinstance(item.was, Mapping) and isinstance(item.now, Mapping):
        return {**_TASKS_FORBIDDEN, **item.was} != {**_TASKS_FORBIDDEN, **item.now}
    return bool(facets)


def _words(value: Json) -> list[str]:
    """Return the words of *value*: how they are set apart says nothing."""
    return (value if isinstance(value, str) else json.dumps(value, sort_keys=True)).split()


RULE = Rule(
    id="definition-differs-at-run-time",
    summary="a definition says something else at run time than in the source",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Compare both texts, and ask the server's authors what exchanges them.",
    taxonomy=("MCP03:2025", "SAFE-T1402", "AML.T0110"),
    sighting=detect,
)
