"""What ``uv.lock`` in a project's folder says would be installed: what ``uv run --directory`` takes.

Only version 1 of the format is read (its revisions add, they do not change). A lock that leaves a question
open (several versions of one package, markers that cannot be decided, no file for the platform) is not
guessed at: the project is resolved anew, and a gap says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from packaging.markers import InvalidMarker, Marker, UndefinedComparison, UndefinedEnvironmentName
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from douane.model import Environment, Json
from douane.registries.pypi_rereading import reread
from douane.resolve.pypi_needs import Need
from douane.text import excerpt

_MOST_PACKAGES = 5000
_MOST_EDGES = 100_000
_HERE = (("editable", "."), ("virtual", "."), ("directory", "."))


class UnusableLockError(Exception):
    """The lock does not answer; the message says why."""


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of a lock: what the file says of it, and what it needs in the environment."""

    name: str
    version: str
    entry: Mapping[str, Json]
    needs: tuple[tuple[str, str], ...]  # name and version of what it needs

    def source(self, kind: str) -> str:
        """Return the place of a *kind* of source: registry, url, git, path; empty for any other."""
        value = _table(self.entry.get("source")).get(kind)
        return value if isinstance(value, str) else ""


def locked(
    lock: Mapping[str, Json],
    name: str,
    needs: Sequence[Need],
    groups: Sequence[str],
    environment: Environment,
) -> list[Locked]:
    """Return what *lock* installs for the project *name*, the project itself first.

    *needs* is what its manifest asks for in *environment*, its default *groups* included: the lock must
    satisfy exactly that. Raises UnusableLockError.
    """
    if lock.get("version") != 1:
        raise UnusableLockError(f"it is of version {excerpt(str(lock.get('version')), 20)}, not 1")
    entries = [_table(entry) for entry in _list(lock.get("package"))]
    if len(entries) > _MOST_PACKAGES:
        raise UnusableLockError(f"it lists more than {_MOST_PACKAGES} packages")
    _check_python(lock.get("requires-python"), environment)
    walk = _Walk(entries, environment)
    root = walk.root(name)
    found = walk.from_root(root, groups)
    _check_needs(needs, found)
    return found


class _Walk:
    """Follows the edges of a lock that hold in one environment."""

    def __init__(self, entries: Sequence[Mapping[str, Json]], environment: Environment) -> None:
        self._markers = {**environment.markers, "extra": ""}
        self._by_name: dict[str, list[Mapping[str, Json]]] = {}
        for entry in entries:
            self._by_name.setdefault(_name(entry), []).append(entry)
        self._edges = 0

    def root(self, name: str) -> Mapping[str, Json]:
        """Return the entry of the project itself."""
        for entry in self._by_name.get(name, ()):
            source = _table(entry.get("source"))
            if any(source.get(kind) == place for kind, place in _HERE):
                return entry
        raise UnusableLockError(f"it does not hold the project {name}")

    def from_root(self, root: Mapping[str, Json], groups: Sequence[str]) -> list[Locked]:
        """Return the root and everything it pulls in, each once."""
        chosen: dict[str, Mapping[str, Json]] = {_name(root): root}
        extras: dict[str, dict[str, None]] = {}
        edges: dict[str, dict[tuple[str, str], None]] = {}
        grouped = _table(root.get("dev-dependencies"))
        queue: list[tuple[str, Json]] = [(_name(root), root.get("dependencies"))]
        queue += [(_name(root), grouped.get(group)) for group in groups]
        while queue:
            source, listed = queue.pop(0)
            for edge in self._holding(listed):
                entry = self._target(edge)
                name = _name(entry)
                if chosen.setdefault(name, entry) is not entry:
                    raise UnusableLockError(f"it installs two versions of {name} here")
                edges.setdefault(source, {})[name, _version(entry)] = None
                known = extras.get(name)
                if known is None:
                    known = extras[name] = {}
                    queue.append((name, entry.get("dependencies")))
                for extra in _strings(edge.get("extra")):
                    if extra not in known:
                        known[extra] = None
                        queue.append((name, _table(entry.get("optional-dependencies")).get(extra)))
        return [
            Locked(name, _version(entry), entry, tuple(edges.get(name, ()))) for name, entry in chosen.items()
        ]

    def _holding(self, listed: Json) -> Iterator[Mapping[str, Json]]:
        for item in _list(listed):
            self._edges += 1
            if self._edges > _MOST_EDGES:
                raise UnusableLockError(f"it lists more than {_MOST_EDGES} dependencies")
            edge = _table(item)
            marker = edge.get("marker")
            if marker is None or self._holds(marker):
                yield edge

    def _holds(self, marker: Json) -> bool:
        try:
            return isinstance(marker, str) and reread(marker, Marker).evaluate(self._markers)
        except (InvalidMarker, UndefinedComparison, UndefinedEnvironmentName, RecursionError):
            raise UnusableLockError(
                f"it has a marker that makes no sense: {excerpt(str(marker), 80)}"
            ) from None

    def _target(self, edge: Mapping[str, Json]) -> Mapping[str, Json]:
        name = _name(edge)
        fitting = [
            entry
            for entry in self._by_name.get(name, ())
            if edge.get("version") in {None, entry.get("version")}
            and (edge.get("source") is None or edge.get("source") == entry.get("source"))
        ]
        if len(fitting) != 1:
            raise UnusableLockError(f"it has {len(fitting)} packages where one {name} is needed")
        return fitting[0]


def _check_python(stated: Json, environment: Environment) -> None:
    try:
        fits = stated is None or SpecifierSet(str(stated)).contains(environment.python, prereleases=True)
    except InvalidSpecifier:
        fits = False
    if not fits:
        raise UnusableLockError(f"it is for Python {excerpt(str(stated), 40)}")


def _check_needs(needs: Sequence[Need], found: Sequence[Locked]) -> None:
    """Raise where the lock and the manifest disagree on what the project asks for."""
    versions = {package.name: package for package in found}
    asked = {need.name for need in needs}
    listed = {name for name, _ in found[0].needs}
    differing = sorted(asked ^ listed)
    if differing:
        raise UnusableLockError(f"it does not match pyproject.toml on {', '.join(differing[:5])}")
    for need in needs:
        package = versions[need.name]
        try:
            fits = SpecifierSet(need.specifier).contains(Version(package.version), prereleases=True)
        except InvalidVersion:
            fits = False
        if not fits:
            raise UnusableLockError(f"it has {package.name} {package.version}, pyproject.toml wants {need}")


def _name(entry: Mapping[str, Json]) -> str:
    name = entry.get("name")
    if not isinstance(name, str) or not name or len(name) > 200:
        raise UnusableLockError("it lists a package without a name")
    return canonicalize_name(name)


def _version(entry: Mapping[str, Json]) -> str:
    version = entry.get("version")
    return version if isinstance(version, str) and len(version) <= 200 else "0+unknown"


def _table(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}


def _list(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list) else ()


def _strings(value: Json) -> list[str]:
    return [canonicalize_name(item) for item in _list(value) if isinstance(item, str)]
