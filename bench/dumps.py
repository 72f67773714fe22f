"""Synthetic dumps of advisories, of any size, as OSV publishes them: ``ID.json`` in a zip archive.

Nothing in them is about any real package: names, texts and versions are made of random letters, so that they
compress as badly as identifiers and digests of real reports do. Most are reports of malice with one range and
a few versions, a part vulnerabilities with several ranges, aliases and a long list of versions, as in the
real ones.

    python bench/dumps.py npm 200 all.zip
"""

from __future__ import annotations

import base64
import datetime
import json
import random
import sys
import zipfile
from pathlib import Path
from typing import Any

NEWEST = datetime.datetime(2026, 11, 25, tzinfo=datetime.UTC)
_MEGABYTE = 10**6


def dump(path: Path, ecosystem: str, megabytes: float, *, seed: int = 7) -> int:
    """Write a dump of *ecosystem* (``npm``, ``PyPI``) of about *megabytes* to *path*; return its records."""
    dice, number = random.Random(seed), 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        while path.stat().st_size < megabytes * _MEGABYTE or number < 10:
            number += 1
            record = (
                _malice(dice, ecosystem, number) if dice.random() < 0.9 else _flaw(dice, ecosystem, number)
            )
            archive.writestr(f"{record['id']}.json", json.dumps(record))
    return number


def name(number: int) -> str:
    """Return the name of the package that record *number* is about."""
    return f"made-up-{number % 60_000}"


def _malice(dice: random.Random, ecosystem: str, number: int) -> dict[str, Any]:
    versions = [_version(dice) for _ in range(dice.randint(1, 4))]
    return {
        **_head(f"MAL-2026-{number}", number),
        "summary": f"Malicious code in {name(number)} ({ecosystem})",
        "details": _noise(dice, 700),
        "affected": [
            {
                "package": {"ecosystem": ecosystem, "name": name(number)},
                "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}]
                if dice.random() < 0.7
                else [],
                "versions": versions,
                "database_specific": {"source": _noise(dice, 60)},
            }
        ],
        "database_specific": {
            "malicious-packages-origins": [{"sha256": _noise(dice, 64), "source": "made-up"}]
        },
        "credits": [{"name": _noise(dice, 12), "type": "FINDER", "contact": [_noise(dice, 40)]}],
    }


def _flaw(dice: random.Random, ecosystem: str, number: int) -> dict[str, Any]:
    kind = "SEMVER" if ecosystem == "npm" else "ECOSYSTEM"
    ranges = [
        {
            "type": kind,
            "events": [{"introduced": f"{major}.0.0"}, {"fixed": f"{major}.{dice.randint(1, 9)}.0"}],
        }
        for major in range(dice.randint(1, 4))
    ]
    return {
        **_head(f"GHSA-{number:08x}", number),
        "aliases": [f"CVE-2026-{number}"],
        "summary": f"A flaw in {name(number)}",
        "details": _noise(dice, 900),
        "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"}],
        "affected": [
            {
                "package": {"ecosystem": ecosystem, "name": name(number)},
                "ranges": ranges,
                "versions": [_version(dice) for _ in range(dice.randint(0, 120))],
            }
        ],
        "database_specific": {"severity": "HIGH", "cwe_ids": ["CWE-400"]},
        "references": [{"type": "WEB", "url": _noise(dice, 80)} for _ in range(4)],
    }


def _head(identifier: str, number: int) -> dict[str, Any]:
    modified = NEWEST - datetime.timedelta(minutes=number)
    return {
        "schema_version": "1.7.4",
        "id": identifier,
        "published": modified.isoformat().replace("+00:00", "Z"),
        "modified": modified.isoformat().replace("+00:00", "Z"),
    }


def _version(dice: random.Random) -> str:
    return f"{dice.randint(10, 40)}.{dice.randint(0, 30)}.{dice.randint(0, 30)}"


def _noise(dice: random.Random, length: int) -> str:
    return base64.b64encode(dice.randbytes(length * 3 // 4)).decode()


if __name__ == "__main__":
    ecosystem, size, place = sys.argv[1:]
    sys.stdout.write(f"{dump(Path(place), ecosystem, float(size))} records\n")
