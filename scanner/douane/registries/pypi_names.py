"""Which version a file is of, by its name (PEP 427 for wheels, 625 for source distributions)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from packaging.version import InvalidVersion, Version

from douane.registries.pypi_versions import Key, key

_SDIST_SUFFIXES = (".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz")
_SEPARATORS = re.compile(r"[-_.]+")
_LONGEST = 256


def grouped(name: str, filenames: Sequence[str]) -> dict[Key, list[int]]:
    """Return the places in *filenames* by version, for the project *name* (normalised).

    Left out is what is neither wheel nor source distribution, belongs to another project, or states no PEP
    440 version.
    """
    places: dict[str, list[int]] = {}
    for place, text in _stated(name, filenames):
        places.setdefault(text, []).append(place)
    found: dict[Key, list[int]] = {}
    for text, those in places.items():
        version = _parsed(text)
        if version is not None:
            found.setdefault(key(version), []).extend(those)
    for those in found.values():
        those.sort()
    return found


def stated_version(name: str, filename: object) -> Version | None:
    """Return the version that *filename* claims for the project *name* (normalised), None for none."""
    if not isinstance(filename, str):
        return None
    return next((_parsed(text) for _, text in _stated(name, [filename])), None)


def _stated(name: str, filenames: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the place of each file of the project, and the text of its version."""
    ours: dict[str, bool] = {}
    for place, filename in enumerate(filenames):
        if filename.endswith(".whl"):
            parts = filename.split("-", 6)
            if not 5 <= len(parts) <= 6:
                continue
            stem, text = parts[0], parts[1].replace("_", "-")
            is_ours = ours.get(stem)
            if is_ours is None:
                is_ours = ours[stem] = _normalised(stem) == name
            if is_ours:
                yield place, text
        elif filename.endswith(_SDIST_SUFFIXES) and len(filename) <= _LONGEST:
            for stem, text in _halves(filename):
                is_ours = ours.get(stem)
                if is_ours is None:
                    is_ours = ours[stem] = _normalised(stem) == name
                if is_ours:
                    yield place, text
                    break


def _halves(filename: str) -> Iterator[tuple[str, str]]:
    """Yield each way in which the name of a source distribution can be a name and a version."""
    suffix = next(suffix for suffix in _SDIST_SUFFIXES if filename.endswith(suffix))
    whole = filename[: -len(suffix)]
    at = whole.find("-")
    while at > 0:
        yield whole[:at], whole[at + 1 :]
        at = whole.find("-", at + 1)


def _parsed(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None


def _normalised(name: str) -> str:
    """Return *name* in the normal form of PEP 503."""
    return _SEPARATORS.sub("-", name[:_LONGEST]).lower()
