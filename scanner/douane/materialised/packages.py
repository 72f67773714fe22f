"""One package written to its own folder; the work of a helper process, which starts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from douane.archives.names import escape_of
from douane.errors import ArchiveError
from douane.fetching import open_artifact
from douane.materialised.writing import Folder, RefusedError
from douane.model import FileTree, Package

_MOST_REFUSED = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A *package* to write to *place* below *root*: an archive, or files.

    *nested* are folders in it that other packages have, so that none of its own files belongs there.
    """

    package: Package
    root: Path
    place: str
    data: bytes | FileTree
    nested: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Written:
    """How many files and bytes were written, what was *refused* and why, and why nothing was."""

    files: int = 0
    bytes: int = 0
    refused: tuple[tuple[str, str], ...] = ()
    lacking: str = ""


def put(job: Job) -> Written:
    """Write one package. Raises StoreError when the disk is full."""
    if escape_of(job.package.path):
        return Written(lacking="its place is outside the folder")
    try:
        tree = job.data if isinstance(job.data, FileTree) else open_artifact(job.package, job.data).tree
    except ArchiveError as error:
        return Written(lacking=f"it cannot be unpacked: {error.message}")
    folder = Folder.within(job.root)
    refused: list[tuple[str, str]] = []
    for path, data in tree.files.items():
        if job.nested and path.startswith(job.nested):
            refused.append((path, "it was not written: another package has its place"))
            continue
        try:
            folder.write(f"{job.place}/{path}", data)
        except RefusedError as error:
            refused.append((path, f"it was not written: {error}"))
    return Written(files=folder.files, bytes=folder.bytes, refused=tuple(refused[:_MOST_REFUSED]))


def lost(_job: Job) -> Written:
    """Return what is said of a package whose helper broke."""
    return Written(lacking="unpacking it took more memory than it may")
