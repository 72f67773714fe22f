"""An npm package's document ("packument"), slimmed, and how it is kept in the store.

The kept form is lines of compact JSON: a head, then one line a version, highest first. Only the versions a
resolution picks are ever decoded: documents of a thousand versions are common, picks are one or two.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from douane.errors import NetworkError
from douane.model import Json
from douane.registries.npm_manifest import Manifest, slim
from douane.registries.npm_versions import key

_FORMAT = "npm/1"
_MOST_VERSIONS = 250_000


@dataclass(frozen=True, slots=True)
class Packument:
    """All versions of one package. `versions` are sorted, highest first; `tags` maps dist-tag to version.

    `refused` counts the versions whose documents were no npm manifests; `unpublished` is when everything
    was taken away; `etag` is the validator the index sent.
    """

    name: str
    tags: Mapping[str, str]
    versions: tuple[str, ...]
    refused: int = 0
    unpublished: str | None = None
    etag: str | None = None
    _lines: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)
    _read: dict[str, Manifest] = field(default_factory=dict, repr=False, compare=False)

    def manifest(self, version: str) -> Manifest | None:
        """Return what *version* declares, or None where the index has no such version."""
        found = self._read.get(version)
        if found is None and version in self._lines:
            found = Manifest.read(json.loads(self._lines[version]), self.name, version)
            self._read[version] = found
        return found

    def dump(self) -> bytes:
        """Return the form that `load` reads."""
        head = {
            "format": _FORMAT,
            "name": self.name,
            "tags": dict(self.tags),
            "versions": self.versions,
            "refused": self.refused,
            "unpublished": self.unpublished,
            "etag": self.etag,
        }
        return b"\n".join((_compact(head), *(self._lines[version] for version in self.versions)))


def load(data: bytes) -> Packument | None:
    """Return what `Packument.dump` wrote, or None where *data* is nothing of the kind."""
    lines = data.split(b"\n")
    try:
        head = json.loads(lines[0])
        if head.pop("format") != _FORMAT or len(lines) != len(head["versions"]) + 1:
            return None
        head["versions"] = tuple(head["versions"])
        return Packument(**head, _lines=dict(zip(head["versions"], lines[1:], strict=True)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def read(body: bytes, name: str, host: str, etag: str | None = None) -> Packument:
    """Return the slimmed document that *host* sent for *name*, abbreviated or full.

    Raises NetworkError for anything that is no document of that package. Versions of impossible shape are
    left out and counted.
    """
    document = _document(body, name, host)
    versions = document.get("versions")
    times = document.get("time")
    times = times if isinstance(times, dict) else {}
    lines: dict[str, bytes] = {}
    listed = versions if isinstance(versions, dict) else {}
    if len(listed) > _MOST_VERSIONS:
        raise NetworkError(f"{host} lists {len(listed)} versions of {name}: more than can be believed")
    for version, manifest in listed.items():
        if _is_sound(manifest, name, version):
            published = times.get(version)
            small = slim(cast("dict[str, Json]", manifest), published if isinstance(published, str) else None)
            lines[version] = _compact(small)
    tags = document.get("dist-tags")
    return Packument(
        name=name,
        tags={tag: to for tag, to in tags.items() if isinstance(to, str)} if isinstance(tags, dict) else {},
        versions=tuple(sorted(lines, key=lambda version: key(version) or (), reverse=True)),
        refused=len(listed) - len(lines),
        unpublished=_unpublished(times.get("unpublished")),
        etag=etag[:256] if etag else None,
        _lines=lines,
    )


def _document(body: bytes, name: str, host: str) -> dict[str, Json]:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError) as error:
        what = "a web page" if body.lstrip()[:1] == b"<" else "something that is no JSON"
        raise NetworkError(
            f"{host} sent {what} for {name}", remedy="is the registry configured right?"
        ) from error
    if not isinstance(document, dict) or document.get("name") != name:
        raise NetworkError(f"{host} sent something that is no document of {name}")
    return document


def _is_sound(manifest: Json, name: str, version: str) -> bool:
    """Whether *manifest* can be what the index says it is: that version of that package."""
    return (
        isinstance(manifest, dict)
        and manifest.get("name", name) == name
        and manifest.get("version", version) == version
        and key(version) is not None
        and version.isprintable()
        and version == version.strip()
    )


def _unpublished(value: Json) -> str | None:
    if isinstance(value, dict):
        value = value.get("time") or "an unknown date"
    return value[:64] if isinstance(value, str) else None


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True).encode("ascii")
