"""Verdicts kept in the store: what was verified once holds for the same bytes, documents and trust."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from douane.errors import StoreError
from douane.model import Failed, Missing, Reason, Verified
from douane.provenance.statement import Artifact
from douane.registries.attested import Attested
from douane.store import Store
from douane.version import VERSION

_KIND = "provenance"
_FORMAT = 1
_SHAPES: dict[str, type[Verified | Failed | Missing]] = {
    each.__name__: each for each in (Verified, Failed, Missing)
}

Verdict = Verified | Failed | Missing


def embedded() -> str:
    """Return what stands for the trust root that comes with the sigstore package."""
    from importlib.metadata import version

    return f"sigstore {version('sigstore')}"


def key(artifact: Artifact, filename: str, attested: Attested, root: str) -> str:
    """Return the digest of everything that the verdicts on *artifact* depend on."""
    said = [
        _FORMAT,
        VERSION,
        root,
        asdict(artifact),
        filename,
        hashlib.sha256(attested.document or b"").hexdigest(),
        hashlib.sha256(attested.keys or b"").hexdigest(),
        attested.signatures,
        attested.published,
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def held(store: Store, key: str) -> tuple[Verdict, ...] | None:
    """Return the verdicts that are kept under *key*; None for none, or for what another version wrote."""
    note = store.noted(_KIND, key)
    if note is None:
        return None
    try:
        return tuple(_read(each) for each in json.loads(note.value))
    except (ValueError, KeyError, TypeError):
        return None


def keep(store: Store, key: str, verdicts: Sequence[Verdict]) -> None:
    """Keep *verdicts* under *key*, but for a passing fault; a full store costs the next run time."""
    if any(isinstance(each, Missing) and not each.silent for each in verdicts):
        return
    written = json.dumps([{"is": type(each).__name__, **asdict(each)} for each in verdicts])
    with suppress(StoreError):
        store.note(_KIND, key, written.encode(), at=0.0)


def _read(entry: dict[str, Any]) -> Verdict:
    shape = _SHAPES[entry.pop("is")]
    if shape is Failed:
        entry["reason"] = Reason(entry["reason"])
    return shape(**entry)
