"""What a source distribution states about itself without being built.

Two statements are final: a ``pyproject.toml`` whose [project] table leaves none of the dependencies to the
build back end (PEP 621), and a ``PKG-INFO`` of metadata version 2.2 or newer that marks none of them as
dynamic (PEP 643). The first is looked at before the second, as uv does. Everything else would need a build.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from packaging.requirements import InvalidRequirement
from packaging.requirements import Requirement as Pep508
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from douane.archives import open_archive
from douane.errors import ArchiveError
from douane.model import FileTree
from douane.registries import pypi_metadata
from douane.registries.pypi_metadata import Metadata
from douane.registries.pypi_rereading import reread

_LEFT_TO_THE_BUILD = frozenset({"dependencies", "optional-dependencies", "requires-python"})
_MOST_BYTES = 4 << 20


class NeedsBuildError(ArchiveError):
    """What a source distribution depends on would need a build to be known, which is never done."""


def stated(data: bytes, filename: str, name: str, version: str | None) -> Metadata:
    """Return what the source distribution *data* of *version* of *name* states; None: of any version.

    Raises ArchiveError when it is broken or that of another project or version, NeedsBuildError when it
    leaves its dependencies to a build.
    """
    tree = open_archive(filename, data)
    found = _from_project(_text(tree, "pyproject.toml"), name, version)
    if found:
        return found
    info = _text(tree, "PKG-INFO")
    if info is not None and pypi_metadata.is_final(info):
        return pypi_metadata.parse(info, name, version)
    raise NeedsBuildError("only a source distribution: its dependencies would need a build")


def _text(tree: FileTree, name: str) -> bytes | None:
    """Return the file *name* at the top of *tree*, or in its only folder, as zip archives keep it."""
    data = tree.get(name)
    if data is None:
        folders = {path.partition("/")[0] for path in tree}
        data = tree.get(f"{next(iter(folders))}/{name}") if len(folders) == 1 else None
    return data if data is None or len(data) <= _MOST_BYTES else None


def _from_project(data: bytes | None, name: str, version: str | None) -> Metadata | None:
    """Return what a ``pyproject.toml`` states, None when that is not final or not about *version*."""
    try:
        document = tomllib.loads((data or b"").decode("utf-8"))
        project = document.get("project")
        return _read(project, document.get("tool"), name, version) if isinstance(project, dict) else None
    except (ValueError, TypeError, RecursionError, InvalidRequirement, InvalidVersion):
        return None


def _read(project: Mapping[str, Any], tool: object, name: str, version: str | None) -> Metadata | None:
    dynamic = project.get("dynamic") or ()
    if _LEFT_TO_THE_BUILD.intersection(dynamic):
        return None
    if isinstance(tool, dict) and "poetry" in tool and "dependencies" not in project:
        return None  # they stand in Poetry's own table
    own = project.get("version", version)
    if canonicalize_name(project.get("name", "")) != name or own is None:
        return None
    if version is not None and Version(own) != Version(version):
        return None
    requires = [str(line) for line in project.get("dependencies") or ()]
    for extra, lines in (project.get("optional-dependencies") or {}).items():
        requires += _of_extra(canonicalize_name(extra), lines)
    return Metadata(
        requires=tuple(requires), requires_python=project.get("requires-python"), version=str(Version(own))
    )


def _of_extra(extra: str, lines: list[str]) -> Iterator[str]:
    for line in lines:
        parsed = reread(line, Pep508)
        marker, parsed.marker = parsed.marker, None
        yield f"{parsed} ; " + (f"({marker}) and " if marker else "") + f"extra == '{extra}'"
