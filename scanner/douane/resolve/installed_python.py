"""Packages installed for Python: what the ``*.dist-info`` folders of a tree describe, and who asks for it.

Which files belong to a package is what its RECORD lists (packaging.python.org, "Recording installed
projects").
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from douane.errors import ArchiveError
from douane.model import Ecosystem, Edge, Environment, FileTree, Gap, Package
from douane.registries.pypi_metadata import parse
from douane.resolve.installed import CODE, MOST_PACKAGES, Found, Survey, gaps_of, named
from douane.resolve.pypi_needs import Need, declared
from douane.text import excerpt

_INFO = ".dist-info/METADATA"
_MOST_RECORD = 32 << 20
_MOST_LINES = 100_000


def survey(tree: FileTree, asked: Sequence[Need] | None, environment: Environment, own: str | None) -> Survey:
    """Return the packages in *tree*; *asked* is what the root needs, None where that is not known.

    *own* is the normalised name of the root: what is installed of it beside it stays with it.
    """
    told = Survey()
    needs: dict[str, tuple[Need, ...]] = {}
    versions: dict[str, str] = {}
    taken: set[str] = set()
    infos = sorted(path for path in tree if path.endswith(_INFO) and _name_of(path) != own)
    inside = _by_folder(tree)
    for path in infos[:MOST_PACKAGES]:
        each = _read(tree, path, inside, taken, told)
        if each is None:
            continue
        taken.update(each.files)
        told.found.append(_placed(each, versions))
        versions[told.found[-1].package.path] = each.package.version
        needs[told.found[-1].package.path] = _needs_of(tree[path], each.package, environment, told)
    if len(infos) > MOST_PACKAGES:
        why = f"there are more than {MOST_PACKAGES} packages"
        told.gaps.append(Gap(what="further installed packages", why=why, rows=CODE))
    _connect(told, needs, versions, asked)
    return told


def _name_of(path: str) -> str:
    return canonicalize_name(path.removesuffix(_INFO).rpartition("/")[2].rpartition("-")[0])


def _by_folder(tree: FileTree) -> dict[str, list[str]]:
    """Return the files of each ``*.dist-info`` folder."""
    found: dict[str, list[str]] = {}
    for path in tree:
        folder, info, _ = path.rpartition(".dist-info/")
        if info:
            found.setdefault(f"{folder}.dist-info", []).append(path)
    return found


def _read(
    tree: FileTree, path: str, inside: Mapping[str, list[str]], taken: set[str], told: Survey
) -> Found | None:
    """Return the package that the METADATA at *path* describes, with those of its files that are its own."""
    info = path.removesuffix("/METADATA")
    site, _, folder = info.rpartition("/")
    base = f"{site}/" if site else ""
    stem = folder.removesuffix(".dist-info")
    name, _, version = stem.rpartition("-")
    try:
        Version(version)
    except InvalidVersion:
        told.gaps.append(Gap(what=excerpt(info), why="its name tells no package and version", rows=CODE))
        return None
    files, changed = _recorded(tree, base, f"{info}/RECORD", taken)
    package = Package(
        ecosystem=Ecosystem.PYPI, name=canonicalize_name(name), version=version, path=canonicalize_name(name)
    )
    if f"{info}/RECORD" not in tree.files:
        why = "it has no RECORD, so its files cannot be told from others; they were read as the root's"
        told.gaps.append(Gap(what=package.purl, why=why, rows=CODE))
    if changed:
        why = f"not as its RECORD says they were installed: {named(changed)}"
        told.gaps.append(Gap(what=f"files of {package.purl}", why=why, rows=CODE))
    return Found(package=package, base=base, files=tuple(dict.fromkeys((*files, *inside[info]))))


def _recorded(tree: FileTree, base: str, path: str, taken: set[str]) -> tuple[list[str], list[str]]:
    """Return the files that a RECORD lists and the tree has, and those of them that are not as it says."""
    data = tree.get(path)
    if data is None or len(data) > _MOST_RECORD:
        return [], []
    files: list[str] = []
    changed: list[str] = []
    for count, (name, digest) in enumerate(_lines(data)):
        place = posixpath.normpath(f"{base}{name}")
        if count >= _MOST_LINES or not place.startswith(base) or place in taken or name.startswith("/"):
            continue
        content = tree.get(place)
        if content is not None:
            files.append(place)
            if digest.startswith("sha256=") and digest != f"sha256={_digest(content)}":
                changed.append(name)
    return files, changed


def _lines(data: bytes) -> Iterator[tuple[str, str]]:
    try:
        for row in csv.reader(io.StringIO(data.decode("utf-8", "replace"), newline="")):
            if len(row) >= 2:
                yield row[0].replace("\\", "/"), row[1]
    except csv.Error:
        return


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def _placed(each: Found, known: dict[str, str]) -> Found:
    """Return *each* under its name, or where a second one of that name lies, under its folder, too."""
    if each.package.path not in known:
        return each
    return replace(each, package=replace(each.package, path=f"{each.base}{each.package.name}"))


def _needs_of(data: bytes, package: Package, environment: Environment, told: Survey) -> tuple[Need, ...]:
    try:
        metadata = parse(data, package.name, package.version)
    except ArchiveError as error:
        told.gaps.append(Gap(what=package.purl, why=excerpt(error.message), rows=CODE))
        return ()
    stated = declared(metadata.requires, environment)
    if stated.unreadable:
        why = f"it asks for what makes no sense: {named(stated.unreadable)}"
        told.gaps.append(Gap(what=package.purl, why=why, rows=CODE))
    return stated.needs


def _connect(
    told: Survey,
    needs: dict[str, tuple[Need, ...]],
    versions: dict[str, str],
    roots: Sequence[Need] | None,
) -> None:
    missing: list[str] = []
    unfit: list[str] = []
    reached: set[str] = set(versions) if roots is None else set()
    pending: list[tuple[str, Iterable[Need]]] = [(path, needs[path]) for path in sorted(reached)]
    if roots is not None:
        pending = [(".", roots)]
    while pending:
        source, wanted = pending.pop()
        for need in wanted:
            if need.name not in versions:
                missing.append(str(need))
                continue
            if not SpecifierSet(need.specifier).contains(versions[need.name], prereleases=True):
                unfit.append(str(need))
            specifier = f"@ {need.url}" if need.url else need.specifier
            told.edges.append(Edge(source=source, target=need.name, name=need.name, specifier=specifier))
            if need.name not in reached:
                reached.add(need.name)
                pending.append((need.name, needs[need.name]))
    told.gaps += gaps_of(missing, unfit, versions.keys() - reached)
