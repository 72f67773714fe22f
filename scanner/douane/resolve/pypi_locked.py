"""From what a ``uv.lock`` installs to a closure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import unquote

from douane.model import Closure, Ecosystem, Edge, Environment, Finding, Gap, Json, Package, Where
from douane.registries.pip_config import PypiConfig
from douane.registries.pypi_files import ProjectFile, checked
from douane.resolve.oddities import FOREIGN
from douane.resolve.pypi_candidates import Selector
from douane.resolve.pypi_lock import Locked, UnusableLockError
from douane.text import address_parts, excerpt


def closure(
    packages: Sequence[Locked], root: Package, environment: Environment, config: PypiConfig
) -> Closure:
    """Return the closure of *packages*, the first of which is the project in the folder, *root*.

    Raises UnusableLockError when a package has no file for this platform.
    """
    selector = Selector(environment)
    placed = [root, *(_package(locked, selector, config) for locked in packages[1:])]
    names = {packages[0].name: root.path}
    edges = {
        Edge(source=names.get(locked.name, locked.name), target=name, name=name, specifier=f"=={version}")
        for locked in packages
        for name, version in locked.needs
        if name != locked.name
    }
    return Closure(
        root=root.path,
        packages=tuple(sorted(placed, key=lambda package: package.path)),
        edges=tuple(sorted(edges, key=lambda edge: (edge.source, edge.target))),
        environment=environment,
        findings=tuple(_findings(packages[1:], placed[1:])),
        gaps=tuple(_gaps(packages[1:])),
    )


def _package(locked: Locked, selector: Selector, config: PypiConfig) -> Package:
    registry = locked.source("registry")
    file = _file(locked, selector)
    index = config.label(f"{registry.rstrip('/')}/") if registry else _origin(file.url if file else "")
    return Package(
        ecosystem=Ecosystem.PYPI,
        name=locked.name,
        version=locked.version,
        path=locked.name,
        url=file.url if file else None,
        filename=file.filename if file else None,
        integrity=file.integrity if file else None,
        size=file.size if file else None,
        index=index,
        published=file.uploaded if file else None,
    )


def _file(locked: Locked, selector: Selector) -> ProjectFile | None:
    """Return the file uv would install; None for what is no file (git, a folder)."""
    address = locked.source("url")
    listed = [*_files(locked.entry.get("wheels"), address), *_files([locked.entry.get("sdist")], address)]
    found = selector.installable(listed)
    if found is None and (locked.source("registry") or address):
        raise UnusableLockError(f"it has no file of {locked.name} {locked.version} for this platform")
    return found


def _files(listed: Json, address: str) -> Iterator[ProjectFile]:
    for entry in listed if isinstance(listed, list) else ():
        if not isinstance(entry, dict):
            continue
        url = entry.get("url") or address
        hashed = entry.get("hash")
        algorithm, _, digest = (hashed if isinstance(hashed, str) else "").partition(":")
        name = entry.get("filename") or (
            unquote(address_parts(url).path.rpartition("/")[2]) if isinstance(url, str) else ""
        )
        file = checked(
            {
                "filename": name,
                "url": url,
                "hashes": {algorithm: digest},
                "size": entry.get("size"),
                "upload-time": entry.get("upload-time"),
            },
            "",
        )
        if file:
            yield file


def _origin(url: str) -> str:
    parts = address_parts(url)
    return f"{parts.scheme}://{parts.hostname or ''}" if url else "local"


def _foreign(locked: Locked) -> str:
    for kind in ("url", "git", "path", "directory", "editable", "virtual"):
        place = locked.source(kind)
        if place:
            return f"{kind}: {place}" if kind != "url" else place
    return "" if locked.source("registry") else "somewhere else"


def _findings(packages: Sequence[Locked], placed: Sequence[Package]) -> Iterator[Finding]:
    for locked, package in zip(packages, placed, strict=True):
        place = _foreign(locked)
        if place:
            why = "the lock takes it from a place that keeps no versions, hashes or publisher of it"
            yield FOREIGN.finding(
                f"{locked.name} from {_without_credentials(place)}", why, package.purl, where=Where()
            )


def _gaps(packages: Sequence[Locked]) -> Iterator[Gap]:
    for locked in packages:
        if not locked.source("registry") and not locked.source("url"):
            place = excerpt(_without_credentials(_foreign(locked)), 120)
            yield Gap(
                what=f"pypi:{locked.name}=={locked.version}",
                why=f"the lock takes it from {place}, not an index",
            )


def _without_credentials(place: str) -> str:
    head, separator, rest = place.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{head}{separator}{authority.rpartition('@')[2]}{slash}{path}"
