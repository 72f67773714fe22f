"""Documents in the OSV format, dumps of them, and databases made of these, for tests."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from douane.model import Ecosystem
from douane.osv.building import Source, build
from douane.osv.database import FOLDER, Facts
from douane.osv.records import seconds_of
from douane.progress import Silent

DAY = 86_400.0
MODIFIED = "2026-11-20T00:00:00Z"
NOW = (seconds_of(MODIFIED) or 0.0) + DAY
"""A moment one day after the documents were last modified."""

CRITICAL = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"


def advisory(
    identifier: str,
    *packages: tuple[str, str],
    events: Iterable[tuple[str, str]] = (("introduced", "0"),),
    versions: Iterable[str] = (),
    kind: str = "SEMVER",
    **rest: Any,
) -> dict[str, Any]:
    """Return an advisory about *packages*, each an ecosystem as OSV spells it and a name."""
    listed = [{event: version} for event, version in events]
    block: dict[str, Any] = {"ranges": [{"type": kind, "events": listed}]} if listed else {}
    if versions:
        block["versions"] = list(versions)
    affected = [{"package": {"ecosystem": ecosystem, "name": name}, **block} for ecosystem, name in packages]
    return {"id": identifier, "modified": MODIFIED, "affected": affected, **rest}


def dump(
    path: Path, documents: Iterable[Mapping[str, Any]], names: Callable[[str], str] = "{}.json".format
) -> Path:
    """Write *documents* to the zip archive *path*."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for document in documents:
            archive.writestr(names(str(document["id"])), json.dumps(document))
    return path


def database(
    store: Path, ecosystem: Ecosystem, documents: Iterable[Mapping[str, Any]], *, now: float = NOW
) -> Facts:
    """Make the database of *ecosystem* in the store at *store* of *documents*."""
    store.mkdir(mode=0o700, exist_ok=True)
    path = dump(store / "dump.zip", documents)
    try:
        return build(path, store / FOLDER, ecosystem, Source(shown="a test", asked=now), Silent())
    finally:
        path.unlink()
