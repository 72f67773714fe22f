"""Lockfiles for MCP servers: the format, its digests and what differs between two of them.

Standard library only, usable without the scanner. The specification is lockfiles/README.md; the vectors in
lockfiles/vectors let any other implementation check itself.
"""

from douane_lockfiles.additions import Addition
from douane_lockfiles.canonical import JsonError, Problem, canonical, walk
from douane_lockfiles.codec import dumps, loads, read, write
from douane_lockfiles.diff import diff
from douane_lockfiles.differences import Difference, differences
from douane_lockfiles.digest import (
    FACETS,
    KIND_OF,
    contract_digest,
    facet_digests,
    item_digest,
    surface_digest,
    surface_items,
)
from douane_lockfiles.drift import GRADES, Drift, Grade, drift
from douane_lockfiles.errors import LockConflictError, LockError, LockTamperedError, LockVersionError
from douane_lockfiles.glance import Glance, glance
from douane_lockfiles.hunks import Hunk, hunks
from douane_lockfiles.model import FORMAT, Lock
from douane_lockfiles.parsing import parse_json
from douane_lockfiles.quick import Memory
from douane_lockfiles.schema import schema
from douane_lockfiles.sections import Item
from douane_lockfiles.surroundings import Judge, Novelty
from douane_lockfiles.writing import write_text

__all__ = [
    "FACETS",
    "FORMAT",
    "GRADES",
    "KIND_OF",
    "Addition",
    "Difference",
    "Drift",
    "Glance",
    "Grade",
    "Hunk",
    "Item",
    "JsonError",
    "Judge",
    "Lock",
    "LockConflictError",
    "LockError",
    "LockTamperedError",
    "LockVersionError",
    "Memory",
    "Novelty",
    "Problem",
    "canonical",
    "contract_digest",
    "diff",
    "differences",
    "drift",
    "dumps",
    "facet_digests",
    "glance",
    "hunks",
    "item_digest",
    "loads",
    "parse_json",
    "read",
    "schema",
    "surface_digest",
    "surface_items",
    "walk",
    "write",
    "write_text",
]
