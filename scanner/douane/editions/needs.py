"""What a wheel requires that its source distribution does not."""

from __future__ import annotations

import re

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from douane.editions.trees import source_files
from douane.errors import ArchiveError
from douane.model import FileTree
from douane.registries import pypi_metadata

_METADATA = re.compile(r"[^/]+\.dist-info/METADATA")


def unstated(name: str, version: str, wheel: FileTree, source: FileTree) -> tuple[str, ...]:
    """Return the requirements of *wheel* on packages that *source* does not name, as they stand there.

    None where the source distribution leaves them to a build, or one of them cannot be read.
    """
    info = source_files(source).get("PKG-INFO")
    metadata = next((wheel[path] for path in wheel if _METADATA.fullmatch(path)), None)
    if info is None or metadata is None or not pypi_metadata.is_final(info):
        return ()
    try:
        stated = pypi_metadata.parse(info, name, version).requires
        required = pypi_metadata.parse(metadata, name, version).requires
        known = {_named(line) for line in stated}
        return tuple(line for line in required if _named(line) not in known)
    except (ArchiveError, InvalidRequirement):
        return ()


def _named(line: str) -> str:
    return canonicalize_name(Requirement(line).name)
