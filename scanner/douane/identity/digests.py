"""A similarity digest of the code in a package: bounded in size, and comparable without the files.

douane-likeness/1. Of all files whose name ends as source code does (declarations and folders that hold other
people's code or tests left out), in order of path, up to 4 MB of text:

- the text is UTF-8, what is not is replaced; a *piece* is what stands between line ends, ``;``, ``{`` and
  ``}``, without white space, of at least 16 characters;
- a piece's hash are the first 8 bytes of its BLAKE2b; the *sketch* are the 512 smallest hashes of all pieces,
  and `pieces` how many different ones there are;
- a file's digest is that of its text without white space; `whole` is the SHA-256 over all of them, sorted.

The part that two sets share is estimated from the smallest hashes of both together (bottom-k sketches).
"""

from __future__ import annotations

import hashlib
import re
from array import array
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from douane_signatures import table

FORMAT = "douane-likeness/1"
_MOST_TEXT = 4 * 2**20  # bytes of code of a package
_MOST_HASHES = 512  # of a sketch
_SHORTEST = 16  # characters of a piece
FEWEST = 24
"""Pieces of a package's own from which a comparison tells anything."""
_ENDS = re.compile(r"[\n;{}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """The digest of one package's code. `sketch` is sorted; `cut` tells that not all text was read."""

    sketch: tuple[int, ...]
    pieces: int
    files: int
    whole: str
    cut: bool = False

    def pack(self) -> bytes:
        """Return the sketch as bytes."""
        return array("Q", self.sketch).tobytes()


def unpacked(data: bytes) -> tuple[int, ...]:
    """Return the sketch in *data*. Raises ValueError."""
    sketch = array("Q")
    sketch.frombytes(data[: 8 * _MOST_HASHES])
    return tuple(sketch)


def digest_of(files: Mapping[str, bytes]) -> Digest:
    """Return the digest of *files*, path -> bytes."""
    hashes: set[int] = set()
    wholes: list[bytes] = []
    left, cut = _MOST_TEXT, False
    for path in sorted(files):
        if not _is_code(path):
            continue
        data = files[path]
        if len(data) > left:
            cut = True
            continue
        left -= len(data)
        text = data.decode("utf-8", "replace")
        wholes.append(hashlib.blake2b("".join(text.split()).encode(), digest_size=16).digest())
        hashes.update(_pieces(text))
    return Digest(
        sketch=tuple(sorted(hashes)[:_MOST_HASHES]),
        pieces=len(hashes),
        files=len(wholes),
        whole=hashlib.sha256(b"".join(sorted(wholes))).hexdigest(),
        cut=cut,
    )


def _pieces(text: str) -> Iterator[int]:
    for raw in _ENDS.split(text):
        if len(raw) >= _SHORTEST:
            piece = "".join(raw.split())
            if len(piece) >= _SHORTEST:
                yield int.from_bytes(hashlib.blake2b(piece.encode(), digest_size=8).digest(), "little")


def _is_code(path: str) -> bool:
    place = PurePosixPath(path.lower())
    data = table("popular/likeness.toml")
    if place.suffix not in data["suffixes"] or place.name.endswith(tuple(data["declarations"])):
        return False
    return not set(data["folders"]).intersection(place.parts[:-1])


def share(one: Digest, other: Digest, common: Collection[int] = ()) -> float:
    """Return which part of the smaller one's pieces the other has, 0 to 1, pieces in *common* left out.

    Common is what a template or a library gives to many; 0 where too little is left to tell.
    """
    ours, theirs = _own(one, common), _own(other, common)
    if min(len(ours), len(theirs)) < FEWEST:
        return 0.0
    # Up to the lower of both ends, each sketch holds all hashes of its package.
    end = min(_end(one), _end(other))
    ours, theirs = {h for h in ours if h <= end}, {h for h in theirs if h <= end}
    smaller = min(len(ours), len(theirs))
    return len(ours & theirs) / smaller if smaller >= FEWEST // 2 else 0.0


def _own(digest: Digest, common: Collection[int]) -> set[int]:
    return set(digest.sketch).difference(common)


def _end(digest: Digest) -> int:
    """The largest hash up to which the sketch is whole: all there are, where it was not cut off."""
    return digest.sketch[-1] if digest.pieces > len(digest.sketch) else 2**64
