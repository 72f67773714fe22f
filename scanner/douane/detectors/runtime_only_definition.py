"""A definition that the running server lists and its source does not have.

**What.** The server is started in a sandbox and asked for all it lists; its source was read without running
it. A tool, prompt, resource, template or the instructions are there only at run time. Where the source left
nothing undecided, this is bad. Where a part of it is computed, the listing shows what it computes; where all
its words stand in one of the server's own files, it was only not seen to be a definition: both are told and
not held against the server.

**Why.** A definition that does not stand where the others stand was put together elsewhere: decoded, read
from a file, or assembled from pieces, so that nobody who reads the source sees it.

**Example.** Four tools stand in the source; the fifth is decoded from a text in base64 and registered at
start.

**Left alone.** A definition that the source has, with the same words or others
(`definition-differs-at-run-time` tells the latter); one that the source has and the server does not list; a
server that could not be listed, which is a gap.
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.detectors._variations import MOST, MOST_TEXT, contrast, place, subject
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule
from douane.sighting import Sighting
from douane.surface.comparing import differences

_KINDS = ("tool", "prompt", "resource", "template", "instructions")
_HIDDEN = "It is listed by the running server and stands nowhere in its source, which decides all the others."
_UNSEEN = (
    "They are listed by the running server; they stand in its files, and were not seen to be definitions."
)
_COMPUTED = (
    "They are listed by the running server; its source, a part of which is computed, does not tell them."
)


def detect(sighting: Sighting) -> Iterator[Evidence]:
    """Yield one evidence for each item that is listed and was not read; for all if a part is computed."""
    listed = sighting.listed
    if listed is None:
        return
    items = [
        item for item in differences(sighting.read, listed) if item.kind in _KINDS and item.change == "added"
    ]
    if sighting.is_read_whole:
        hidden = [item for item in items if (item.kind, item.key) not in sighting.standing]
        for item in hidden[:MOST]:
            shown = f"{subject(item)}: {contrast(item, 'source', 'listed')}"
            yield Evidence(where=place(listed, item), excerpt=shown, why=_HIDDEN, most=MOST_TEXT)
        items = [item for item in items if item not in hidden]
    if items:
        names = "; ".join(subject(item) for item in items)
        why = _UNSEEN if sighting.is_read_whole else _COMPUTED
        yield Evidence(where=Where(), excerpt=names, why=why, severity=Severity.INFO, most=MOST_TEXT)


RULE = Rule(
    id="runtime-only-definition",
    summary="the running server lists a definition that its source does not have",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.tools",
    remedy="Read the definition as it is listed, and ask the server's authors where it comes from.",
    taxonomy=("MCP03:2025", "SAFE-T1402", "AML.T0110"),
    sighting=detect,
)
