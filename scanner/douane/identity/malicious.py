"""The shipped list of packages that are known to be malicious (``advisories/malicious.jsonl``)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from douane.identity.popular import normalised
from douane.model import Advisory, Ecosystem, Package, Severity
from douane_signatures import lines

SOURCE = "shipped list"


def listed(package: Package) -> Iterator[Advisory]:
    """Yield what the list says against exactly this version of *package*."""
    entry = _entries().get((package.ecosystem, normalised(package.ecosystem, package.name)))
    if entry is None or not _names_version(entry, package):
        return
    ids: list[str] = entry["ids"] or [f"DOUANE-{package.ecosystem}-{entry['name']}"]
    best = next((each for each in ids if each.startswith("MAL-")), ids[0])
    yield Advisory(
        id=best,
        package=package.purl,
        summary=entry.get("note") or "a malicious package",
        severity=Severity.CRITICAL,
        malicious=True,
        aliases=tuple(sorted(set(ids) - {best})),
        source=SOURCE,
    )


def _names_version(entry: Mapping[str, Any], package: Package) -> bool:
    introduced = entry.get("introduced")
    if introduced is None:
        return package.version in entry["versions"]
    return introduced == "0" or _at_least(package, introduced)


def _at_least(package: Package, introduced: str) -> bool:
    if package.ecosystem is Ecosystem.PYPI:
        from packaging.version import InvalidVersion, Version  # start-up time

        try:
            return Version(package.version) >= Version(introduced)
        except InvalidVersion:
            return True
    return _numbers(package.version) >= _numbers(introduced)


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a semantic version; what is none counts as above all others."""
    parts = version.partition("-")[0].partition("+")[0].split(".")[:3]
    return tuple(int(part) if part.isdecimal() and len(part) < 10 else 10**9 for part in parts)


@cache
def _entries() -> Mapping[tuple[str, str], Mapping[str, Any]]:
    entries = [json.loads(line) for line in lines("advisories/malicious.jsonl")]
    return {(entry["ecosystem"], entry["name"]): entry for entry in entries}
