"""A manifest of the package has code fetched from an address that no index vouches for.

**What.** A dependency in `package.json`, `pyproject.toml`, `setup.py`, `setup.cfg`, `requirements.txt` or the
metadata of a wheel, or what a build requires, is a git repository, an archive at a web address or a short
name of one (`owner/name`); or a manifest adds an index of somebody's own (`--extra-index-url`,
`dependency_links`, `[[tool.uv.index]]`, `registry=` in `.npmrc`), or a published lock (`npm-shrinkwrap.json`)
takes single packages from another host than the rest. The finding stands at the line of the manifest.

**Why.** An index keeps versions, hashes and publishers; an address gives whatever lies there today, to
each user something else if it likes, and everything else of the package may be honest. An index that is
added can answer for the name of any package.

**Example.** `"issue-fields": "git+https://git.example/somebody/issue-fields.git#main"`

**Reported with less weight.** A commit that is named by its hash at a host of source code that everybody knows:
what lies there can go away, but not change.

**Left alone.** `devDependencies`, extras for developers, files of tests and examples; folders of the package
itself and workspaces; an alias of another package of the index; an index that is only used for the packages
which name it (`explicit`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._asked_for import Asked, asked_for
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.syntax import Codebase

_CLEAR = re.compile(r"(?:git\+)?(?:http|git|ftp)://")
_HOST = re.compile(r"(?://|@)(?:[^/@\s]{0,200}@)?([\w.-]{1,200})")
_HASH = re.compile(r"[#@](?:sha256[=:-])?[0-9a-f]{40,64}\b|[#&]sha256=[0-9a-f]{64}|/[0-9a-f]{40}(?:[/.]|$)")
_HERE = re.compile(r"//(?:localhost|127\.|\[::1\]|host\.docker\.internal)")


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the lines of manifests that have code fetched from an address."""
    seen: set[tuple[str, int]] = set()
    for asked in asked_for(codebase):
        if (asked.path, asked.line) in seen or _HERE.search(asked.address):
            continue
        seen.add((asked.path, asked.line))
        why, severity = _told(asked)
        yield Evidence(
            where=Where(path=asked.path, line=asked.line), excerpt=asked.text, why=why, severity=severity
        )


def _told(asked: Asked) -> tuple[str, Severity]:
    match = _HOST.search(asked.address)
    host = match[1].lower() if match else ""
    usual = not host or host in douane_signatures.table(sources.EXECUTION)["installing"]["usual"]
    subject = f"{asked.name} comes" if asked.name else "packages of any name come"
    why = f"{subject} from {asked.address[:100]} and no index vouches for it"
    if _CLEAR.match(asked.address):
        return f"{why}; whoever is on the way can exchange it", Severity.HIGH
    if not asked.name:
        return f"{why}; such an index can answer for every name", Severity.MEDIUM
    if _HASH.search(asked.address):
        return f"{why}, though its hash is named", Severity.LOW if usual else Severity.MEDIUM
    return f"{why}; what lies there can change", Severity.MEDIUM if usual else Severity.HIGH


RULE = Rule(
    id="dependency-from-address",
    summary="a manifest has code fetched from an address that no index vouches for",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Ask for a version from the index, or vet and pin that source by itself.",
    taxonomy=("MCP04:2025", "SAFE-T1002", "AML.T0010.005"),
    code=look,
)
