"""The one place that opens archives and folders: hostile bytes in, a read-only tree of files in memory out.

Nothing is ever written or followed. What no honest archive does is a finding of the tree (`ODDITIES`), what
was left out because of a bound is a gap, and what cannot be read at all raises ArchiveError.
"""

from __future__ import annotations

from douane.archives.bounds import DEFAULT, Bounds
from douane.archives.bundle import Bundle, open_bundle
from douane.archives.collecting import Collector
from douane.archives.directory import (
    environment_of,
    open_directory,
    open_file,
    python_of,
    read_file,
    tree_digest,
)
from douane.archives.oddities import ODDITIES
from douane.errors import ArchiveError
from douane.model import FileTree
from douane.text import excerpt

__all__ = [
    "DEFAULT",
    "ODDITIES",
    "Bounds",
    "Bundle",
    "environment_of",
    "open_archive",
    "open_bundle",
    "open_directory",
    "open_file",
    "python_of",
    "read_file",
    "tree_digest",
]

_ZIP = (".whl", ".zip", ".mcpb", ".dxt", ".egg", ".jar", ".vsix")
_NPM, _SDIST = (".tgz",), (".tar.gz", ".tar.bz2", ".tar.xz", ".tar")


def open_archive(
    filename: str, data: bytes, *, package: str | None = None, bounds: Bounds = DEFAULT
) -> FileTree:
    """Return the files of the archive *data*; its name tells how it is read. *package* is a purl.

    npm's tarballs and source distributions lose the first component of every name (``package/``), as when
    they are installed; wheels and other zip archives keep theirs. Raises ArchiveError.
    """
    lower = filename.lower()
    is_npm = lower.endswith(_NPM) or bool(package and package.startswith("pkg:npm/"))
    try:
        if lower.endswith(_ZIP) and not is_npm:
            from douane.archives.zip import read_zip

            collector = Collector(package=package, bounds=bounds)
            read_zip(data, collector)
        elif is_npm or lower.endswith(_SDIST):
            from douane.archives.tar import read_tar

            collector = Collector(package=package, bounds=bounds, strip=True)
            read_tar(data, collector)
        else:
            raise ArchiveError("this kind of archive is not known")
    except ArchiveError as error:
        raise ArchiveError(f"{excerpt(filename)}: {error.message}", remedy=error.remedy) from None
    return collector.tree()
