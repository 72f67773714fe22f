"""Schemas that take part of their content from an address.

**What.** A `$ref`, `$dynamicRef` or `$schema` of a tool's schema that leads to the network or to a file,
other than the published dialects of JSON Schema.

**Why.** What stands behind the address can change after the definition was approved, and a client that
follows it makes a request that the user did not ask for. Clients must not follow such references on
their own (MCP specification 2026-07-28).

**Example.** `"properties": {"body": {"$ref": "https://schemas.test/body.json"}}`

**Left alone.** References within the schema (`#/$defs/body`); the published dialects in `$schema`; an `$id`,
which only names the schema; a parameter that happens to be called `$ref`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import douane_signatures
from douane.detectors._definitions import passages
from douane.model import Confidence, Severity, Surface
from douane.rules import Evidence, Rule

_ADDRESS = re.compile(r"\s*(?:[a-z][a-z0-9+.-]{1,20}:)?//|\s*(?:file|ftp|data):|\s*\\\\", re.IGNORECASE)


def detect(surface: Surface) -> Iterator[Evidence]:
    """Yield one evidence for each reference that leaves the document."""
    dialects = tuple(douane_signatures.table("instructions/channels.toml")["schema_dialects"])
    for passage in passages(surface):
        if passage.kind != "reference" or not _ADDRESS.match(passage.text):
            continue
        keyword = passage.pointer.rpartition("/")[2]
        if keyword in ("$schema", "$id") and (keyword == "$id" or passage.text.startswith(dialects)):
            continue
        yield Evidence(
            where=passage.where,
            excerpt=passage.text,
            why=f"`{keyword}` takes part of the schema from an address, where it can change at any time.",
        )


RULE = Rule(
    id="remote-schema-reference",
    summary="a schema takes part of its content from an address",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    row="supply.tools",
    remedy="Ask for a self-contained schema; make sure that your client does not follow the reference.",
    taxonomy=("MCP03:2025", "MCP04:2025", "SAFE-T1501", "AML.T0110"),
    definitions=detect,
)
