"""An npm package's document ("packument"), and how it is kept in the store.

Documents of a thousand versions are common, picks are one or two. So the text of the versions is kept as
the index sent it, highest first, compressed in pieces; only what a resolution picks is ever read closely. The
kept form is a line of JSON that tells where everything is, and the pieces.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, islice, pairwise
from typing import NamedTuple

from douane.errors import NetworkError
from douane.model import Json
from douane.registries.json_members import Walk
from douane.registries.npm_manifest import Manifest, slim
from douane.registries.npm_versions import key

_FORMAT = "npm/2"
_MOST_VERSIONS = 250_000
_PIECE = 1 << 16  # bytes of text that are compressed together; one version may be longer
_KEPT = frozenset({"name", "dist-tags", "time"})


class _Place(NamedTuple):
    """Where the text of a version is: in piece number `piece`, from `start`, `size` bytes."""

    piece: int
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class Packument:
    """All versions of one package. `versions` are sorted, highest first; `tags` maps dist-tag to version.

    `published` maps version to time where the index states it; `refused` counts the versions whose documents
    were no npm manifests; `unpublished` is when everything was taken away; `etag` is the validator the index
    sent.
    """

    name: str
    tags: Mapping[str, str]
    versions: tuple[str, ...]
    published: Mapping[str, str] = field(default_factory=dict, repr=False)
    refused: int = 0
    unpublished: str | None = None
    etag: str | None = None
    _places: Mapping[str, _Place] = field(default_factory=dict, repr=False, compare=False)
    _pieces: Sequence[bytes] = field(default=(), repr=False, compare=False)
    _read: dict[str, Manifest] = field(default_factory=dict, repr=False, compare=False)

    def manifest(self, version: str) -> Manifest | None:
        """Return what *version* declares, or None where the index has no such version."""
        found = self._read.get(version)
        if found is None and version in self._places:
            place = self._places[version]
            text = zlib.decompress(self._pieces[place.piece])[place.start : place.start + place.size]
            small = slim(json.loads(text), self.published.get(version))
            found = Manifest.read(small, self.name, version)
            self._read[version] = found
        return found

    def dump(self) -> bytes:
        """Return the form that `load` reads."""
        counts = Counter(place.piece for place in self._places.values())
        head = {
            "format": _FORMAT,
            "name": self.name,
            "tags": dict(self.tags),
            "versions": self.versions,
            "sizes": [self._places[version].size for version in self.versions],
            "counts": [counts[number] for number in range(len(self._pieces))],
            "lengths": [len(piece) for piece in self._pieces],
            "published": dict(self.published),
            "refused": self.refused,
            "unpublished": self.unpublished,
            "etag": self.etag,
        }
        text = json.dumps(head, separators=(",", ":"), ensure_ascii=True).encode("ascii")
        return b"".join((text, b"\n", *self._pieces))


def load(data: bytes) -> Packument | None:
    """Return what `Packument.dump` wrote, or None where *data* is nothing of the kind."""
    try:
        start = data.index(b"\n") + 1
        head = json.loads(data[: start - 1])
        if head.pop("format") != _FORMAT:
            return None
        sizes, counts, lengths = head.pop("sizes"), head.pop("counts"), head.pop("lengths")
        head["versions"] = tuple(head["versions"])
        ends = list(accumulate(lengths, initial=start))
        if ends[-1] != len(data) or sum(counts) != len(sizes):
            return None
        pieces = [data[begin:end] for begin, end in pairwise(ends)]
        return Packument(**head, _places=_places(head["versions"], sizes, counts), _pieces=pieces)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def read(body: bytes, name: str, host: str, etag: str | None = None) -> Packument:
    """Return the document that *host* sent for *name*, abbreviated or full.

    Raises NetworkError for anything that is no document of that package. Versions of impossible shape are
    left out and counted.
    """
    try:
        text = body.decode("utf-8")
        document = _document(text, name)
    except (ValueError, RecursionError) as error:
        what = "a web page" if body.lstrip()[:1] == b"<" else "something that is no JSON"
        raise NetworkError(
            f"{host} sent {what} for {name}", remedy="is the registry configured right?"
        ) from error
    fields, listed = document.fields, document.listed
    if fields.get("name") != name:
        raise NetworkError(f"{host} sent something that is no document of {name}")
    count = len(listed) + document.refused
    if count > _MOST_VERSIONS:
        raise NetworkError(f"{host} lists {count} versions of {name}: more than can be believed")
    time = fields.get("time")
    times = _texts(time)
    versions = tuple(sorted(listed, key=lambda version: key(version) or (), reverse=True))
    sizes, counts, pieces = _packed(text, [listed[version] for version in versions])
    return Packument(
        name=name,
        tags=_texts(fields.get("dist-tags")),
        versions=versions,
        published={version: times[version] for version in versions if version in times},
        refused=document.refused,
        unpublished=_unpublished(time.get("unpublished")) if isinstance(time, dict) else None,
        etag=etag[:256] if etag else None,
        _places=_places(versions, sizes, counts),
        _pieces=pieces,
    )


@dataclass(slots=True)
class _Document:
    """The small fields of a document, where the text of each version stands, and how many are unfit."""

    fields: dict[str, Json] = field(default_factory=dict)
    listed: dict[str, tuple[int, int]] = field(default_factory=dict)
    refused: int = 0


def _document(text: str, name: str) -> _Document:
    """Return what stands where in *text*; of a field that is there twice, the last one counts.

    Raises ValueError where it is no JSON object, RecursionError.
    """
    document = _Document()
    walk = Walk(text)
    for field_name in walk.members():
        if field_name == "versions":
            document.listed, document.refused = {}, 0
            if walk.is_at_object:
                _list(walk, name, document)
                continue
        value = walk.value()
        if field_name in _KEPT:
            document.fields[field_name] = value
    walk.end()
    return document


def _list(walk: Walk, name: str, document: _Document) -> None:
    for version in walk.members():
        start = walk.at
        if _is_sound(walk.value(), name, version):
            document.listed[version] = (start, walk.at)
        else:
            document.refused += 1


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


def _packed(text: str, places: Sequence[tuple[int, int]]) -> tuple[list[int], list[int], list[bytes]]:
    """Return the sizes of the texts at *places* (start, end), how many are in each piece, and the pieces."""
    sizes: list[int] = []
    counts: list[int] = []
    pieces: list[bytes] = []
    held: list[bytes] = []
    total = 0
    for number, (start, end) in enumerate(places, 1):
        held.append(text[start:end].encode("utf-8"))
        sizes.append(len(held[-1]))
        total += sizes[-1]
        if total >= _PIECE or number == len(places):
            pieces.append(zlib.compress(b"".join(held), 1))
            counts.append(len(held))
            held.clear()
            total = 0
    return sizes, counts, pieces


def _places(versions: Sequence[str], sizes: Sequence[int], counts: Sequence[int]) -> dict[str, _Place]:
    """Return where each version is, from the sizes of all and the number of them in each piece."""
    places: dict[str, _Place] = {}
    rest = iter(zip(versions, sizes, strict=True))
    for piece, count in enumerate(counts):
        start = 0
        for version, size in islice(rest, count):
            places[version] = _Place(piece, start, size)
            start += size
    return places


def _texts(value: Json) -> dict[str, str]:
    return (
        {key: text for key, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}
    )


def _unpublished(value: Json) -> str | None:
    if isinstance(value, dict):
        value = value.get("time") or "an unknown date"
    return value[:64] if isinstance(value, str) else None
