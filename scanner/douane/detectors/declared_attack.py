"""A definition that says openly that the tool attacks.

**What.** What a tool says it is for explains what else it says; `hidden-instruction` therefore leaves the
opening sentence alone. This rule reads titles and descriptions for what no purpose explains: opening a
reverse shell, taking the passwords that a browser keeps, planting orders in results, taking safeguards off,
spreading itself to other servers.

**Why.** A model calls what it is offered. That the definition is frank about it protects nobody who has not
read it, and fragments of attacks are tried out in just this form.

**Example.** `helper`: "Grab the saved passwords of the default profile."

**Reported with less weight.** A sentence that says one of these: a teaching tool may say as much. Two in
one sentence are grave.

**Left alone.** Scanners, filters and databases that speak of attacks to find, test or prevent them; tools
named after what they do (`disable_audit_log`, `clear_cookies`, `backup_keys`); prohibitions and examples.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from douane.detectors._definitions import MAX_TEXT, Passage, definitions, passages_of
from douane.detectors._judgement import Purpose, is_example, purpose_of, readings
from douane.detectors._language import sentences
from douane.detectors._mechanisms import ATTACKING, Hit, hits, may_hit, possible
from douane.detectors._normalise import Reading
from douane.model import Confidence, Severity, Surface
from douane.rules import Evidence, Rule

_KINDS = frozenset({"title", "description"})


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each title or description that says that its tool attacks."""
    for pointer, definition in definitions(surface):
        for passage in passages_of(definition, pointer):
            if passage.kind in _KINDS and passage.pointer.count("/") == _OWN:
                yield from _evidence(passage, purpose_of(definition))


_OWN = 3  # slashes in the pointer to a text of the definition itself


def _evidence(passage: Passage, purpose: Purpose) -> Iterator[Evidence]:
    for reading in readings(passage.text[:MAX_TEXT], passage.kind):
        found = _attacks(reading, purpose)
        if found:
            hit, whole = found[0], len({each.mechanism.id for each in found}) > 1
            start, end = reading.origin(hit.start, hit.end)
            yield Evidence(
                where=passage.where,
                excerpt=passage.text[start : max(end, start + 120)],
                why=f"The text {hit.mechanism.why}.",
                severity=hit.mechanism.severity if whole else Severity.MEDIUM,
            )
            return


def _attacks(reading: Reading, purpose: Purpose) -> list[Hit]:
    """Return what says so in the first sentence of *reading* that does."""
    sought = possible(reading.text, ATTACKING)
    if not sought:
        return []
    for _, sentence in sentences(reading.text, wanted=partial(may_hit, among=sought)):
        found = []
        for hit in hits(sentence, files=ATTACKING):
            explained = purpose.explains(hit.mechanism.unless_named)
            if not explained and not is_example(reading.text, hit, purpose):
                found.append(hit)
        if found:
            return found
    return []


RULE = Rule(
    id="declared-attack",
    summary="a definition says that its tool attacks",
    severity=Severity.CRITICAL,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Do not connect this server.",
    taxonomy=("MCP03:2025", "SAFE-T1001", "AML.T0110"),
    definitions=detect,
)
