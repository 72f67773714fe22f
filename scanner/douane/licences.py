"""The licence a package states about itself, in one short line; nothing is guessed from licence texts."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from douane.model import FileTree
from douane.text import excerpt
from douane_signatures import table

_LONGEST = 80
_MOST_BYTES = 1 << 20
_MOST_HEADER = 256 << 10
_CLASSIFIER = "license ::"


def licence_of(tree: FileTree) -> str | None:
    """Return the licence that the package in *tree* states, None where it states none.

    Read are package.json (``license``, the older ``licenses``), a wheel's METADATA or a source
    distribution's PKG-INFO (``License-Expression``, ``License``, classifiers, in this order) and
    pyproject.toml. An SPDX expression is given in its canonical form; anything else as it was written,
    escaped, at most 80 characters of its first line.
    """
    for path in ("package.json", *_metadata_files(tree), "PKG-INFO", "pyproject.toml"):
        data = tree.get(path)
        if data is not None and len(data) <= _MOST_BYTES:
            stated = next((text for text in _stated(path, data) if text and text.strip()), None)
            if stated:
                return _named(stated)
    return None


def _metadata_files(tree: FileTree) -> Iterator[str]:
    for path in tree:
        folder, slash, name = path.partition("/")
        if slash and name == "METADATA" and folder.endswith(".dist-info"):
            yield path


def _stated(path: str, data: bytes) -> Iterator[str]:
    if path == "package.json":
        yield from _of_npm(_loaded(data))
    elif path == "pyproject.toml":
        yield from _of_project(data)
    else:
        yield from _of_metadata(data)


def _loaded(data: bytes) -> dict[str, object]:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _of_npm(document: dict[str, object]) -> Iterator[str]:
    """Yield the value of ``license``, or all those of ``licenses``, the form npm gave up."""
    yield from _texts(document.get("license"))
    several = document.get("licenses")
    found = [text for item in several[:8] for text in _texts(item)] if isinstance(several, list) else []
    if found:
        yield ", ".join(dict.fromkeys(found))


def _of_project(data: bytes) -> Iterator[str]:
    try:
        project = tomllib.loads(data.decode("utf-8")).get("project")
    except (ValueError, RecursionError):
        return
    if isinstance(project, dict):
        yield from _texts(project.get("license"))


def _texts(value: object) -> Iterator[str]:
    """Yield a licence given as text, or as a table with ``type`` (npm) or ``text`` (PEP 621)."""
    if isinstance(value, dict):
        value = value.get("type") or value.get("text")
    if isinstance(value, str):
        yield value


def _of_metadata(data: bytes) -> Iterator[str]:
    """Yield what core metadata states, the most exact first; the header ends at the first empty line."""
    single: dict[str, str] = {}
    classified: list[str] = []
    header = data[:_MOST_HEADER].decode("utf-8", "replace").replace("\r\n", "\n").partition("\n\n")[0]
    for line in header.split("\n"):
        field, _, value = line.partition(":")
        field, value = field.lower(), value.strip()
        if field in ("license-expression", "license"):
            single.setdefault(field, value)
        elif field == "classifier" and value.lower().startswith(_CLASSIFIER):
            classified.append(value.rpartition("::")[2].strip())
    yield single.get("license-expression", "")
    if single.get("license", "").upper() != "UNKNOWN":  # what older build tools write for none
        yield single.get("license", "")
    yield ", ".join(sorted({text for text in classified if text.lower() != "osi approved"}))


def _named(stated: str) -> str:
    first = stated.strip().splitlines()[0].strip()[: _LONGEST * 2]
    known: str | None = table("licences.toml")["names"].get(first.lower())
    if known:
        return known
    try:
        return str(canonicalize_license_expression(first))
    except (InvalidLicenseExpression, RecursionError):
        return excerpt(first, _LONGEST)
