"""One file of a project, as an index lists it, checked before it is believed."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

_LONGEST_URL = 4096
_LONGEST_TEXT = 1000
_FILENAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+!-]{0,254}", re.ASCII)
_SRI = (("sha256", 64), ("sha512", 128), ("sha384", 96))
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFile:
    """One file of a project (PEP 691, 700, 714, 592, 740).

    `integrity` is in SRI form; `sha256` the same digest in hex, if it is that. `yanked` is the reason, ``""``
    when none was given, None when the file is not yanked. `metadata` tells whether ``<url>.metadata`` exists:
    the hex sha256 of it, ``""`` when it is not known, None when there is no such file. `uploaded` is the
    index's own date, as it wrote it.
    """

    filename: str
    url: str
    wheel: bool
    integrity: str | None = None
    sha256: str | None = None
    size: int | None = None
    requires_python: str | None = None
    yanked: str | None = None
    metadata: str | None = None
    provenance: str | None = None
    uploaded: str | None = None


def checked(entry: Mapping[str, Any], base: str) -> ProjectFile | None:
    """Return the file that *entry*, a PEP 691 file object, describes; None if it makes no sense.

    Relative addresses are joined to *base*, the address of the page.
    """
    filename, url = entry.get("filename"), _url(entry.get("url"), base)
    if not isinstance(filename, str) or not _FILENAME.fullmatch(filename) or url is None:
        return None
    integrity, sha256 = _digests(entry.get("hashes"))
    size = entry.get("size")
    return ProjectFile(
        filename=filename,
        url=url,
        wheel=filename.endswith(".whl"),
        integrity=integrity,
        sha256=sha256,
        size=size if isinstance(size, int) and not isinstance(size, bool) and size >= 0 else None,
        requires_python=_short(entry.get("requires-python")) or None,
        yanked=_yanked(entry.get("yanked")),
        metadata=_metadata(entry),
        provenance=_url(entry.get("provenance"), base),
        uploaded=_short(entry.get("upload-time")),
    )


def _url(value: object, base: str) -> str | None:
    """Return an address of the web, joined to *base*, without its fragment; None for anything else."""
    if not isinstance(value, str) or not value or len(value) > _LONGEST_URL:
        return None
    if not value.startswith("https://"):
        try:
            value = urljoin(base, value)
        except ValueError:
            return None
        if not value.startswith(("https://", "http://")):
            return None
    return value.partition("#")[0]


def _short(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) <= _LONGEST_TEXT else None


def _yanked(value: object) -> str | None:
    if isinstance(value, str):
        return value[:_LONGEST_TEXT]
    return "" if value is True else None


def _digests(hashes: object) -> tuple[str | None, str | None]:
    """Return the strongest usable digest as SRI, and the sha256 in hex."""
    if isinstance(hashes, dict):
        for algorithm, length in _SRI:
            digest = _hex(hashes.get(algorithm), length)
            if digest is not None:
                sri = f"{algorithm}-{base64.b64encode(bytes.fromhex(digest)).decode('ascii')}"
                return sri, digest if algorithm == "sha256" else None
    return None, None


def _hex(value: object, length: int) -> str | None:
    if not isinstance(value, str) or len(value) != length:
        return None
    value = value.lower()
    return value if _HEX.issuperset(value) else None


def _metadata(entry: Mapping[str, Any]) -> str | None:
    """Return the digest of the separate metadata file (PEP 714; the older key is an alias)."""
    for key in ("core-metadata", "dist-info-metadata"):
        stated = entry.get(key)
        if isinstance(stated, dict):
            return _hex(stated.get("sha256"), 64) or ""
        if stated is True:
            return ""
    return None
