"""What the ``pyproject.toml`` of a directory says the project needs (PEP 621)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from packaging.requirements import InvalidRequirement
from packaging.requirements import Requirement as Pep508
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from douane.model import Environment, Gap, Json
from douane.registries.pypi_rereading import reread
from douane.resolve.pypi_needs import Need, declared
from douane.resolve.pypi_provider import UNKNOWN_VERSION
from douane.text import excerpt

_WHAT = "pyproject.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A project's own statement of its name, version, Python and dependencies."""

    name: str
    version: str
    requires_python: str | None
    needs: tuple[Need, ...]
    gaps: tuple[Gap, ...]
    groups: tuple[str, ...] = ()


def manifest(pyproject: Mapping[str, Json], environment: Environment, *, groups: bool = False) -> Manifest:
    """Read *pyproject*. What it leaves to its build back end is a gap; nothing is built to find out.

    With *groups*, the dependency groups (PEP 735) count that ``uv run`` installs unasked.
    """
    project = _table(pyproject.get("project"))
    name = project.get("name") or _table(_table(pyproject.get("tool")).get("poetry")).get("name")
    normal = canonicalize_name(name) if isinstance(name, str) and len(name) <= 200 else "unnamed"
    requires_python = project.get("requires-python")
    lines = tuple(_with_own_extras(project, normal))
    chosen = _default_groups(pyproject) if groups else ()
    for group in chosen:
        lines += tuple(_of_group(pyproject, group))
    found = declared(lines, environment)
    return Manifest(
        name=normal,
        version=_version(project.get("version")),
        requires_python=requires_python if isinstance(requires_python, str) else None,
        needs=tuple(need for need in found.needs if need.name != normal),
        gaps=(*_undeclared(project), *(_nonsense(line) for line in found.unreadable)),
        groups=chosen,
    )


def _default_groups(pyproject: Mapping[str, Json]) -> tuple[str, ...]:
    """Return the groups that uv installs unless told otherwise: its ``default-groups``, else ``dev``."""
    stated = _table(_table(pyproject.get("tool")).get("uv")).get("default-groups")
    known: dict[str, None] = {
        canonicalize_name(group): None for group in _table(pyproject.get("dependency-groups"))
    }
    if _legacy(pyproject):
        known["dev"] = None
    if stated == "all":
        return tuple(known)
    wanted = _strings(stated) if isinstance(stated, list) else ["dev"]
    return tuple(group for group in map(canonicalize_name, wanted) if group in known)


def _legacy(pyproject: Mapping[str, Json]) -> list[str]:
    """Return what stands where uv's development dependencies stood before there were groups."""
    return _strings(_table(_table(pyproject.get("tool")).get("uv")).get("dev-dependencies"))


def _of_group(pyproject: Mapping[str, Json], group: str) -> Iterator[str]:
    """Yield the requirements of *group* and of the groups it includes (PEP 735)."""
    groups: dict[str, Json] = {
        canonicalize_name(name): value for name, value in _table(pyproject.get("dependency-groups")).items()
    }
    queue, seen = [group], set[str]()
    while queue:
        name = queue.pop(0)
        if name in seen:
            continue
        seen.add(name)
        listed = groups.get(name)
        yield from _strings(listed)
        if name == "dev":
            yield from _legacy(pyproject)
        for item in listed if isinstance(listed, list) else ():
            included = _table(item).get("include-group")
            if isinstance(included, str):
                queue.append(canonicalize_name(included))


def _table(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}


def _strings(value: Json) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _version(value: Json) -> str:
    try:
        return str(Version(value)) if isinstance(value, str) else UNKNOWN_VERSION
    except InvalidVersion:
        return UNKNOWN_VERSION


def _undeclared(project: Mapping[str, Json]) -> Iterator[Gap]:
    if not project:
        yield Gap(
            what=_WHAT, why="it has no [project] table: the dependencies would need a build to be known"
        )
    elif "dependencies" in _strings(project.get("dynamic")):
        yield Gap(what=_WHAT, why="its dependencies are dynamic: they would need a build to be known")


def _nonsense(line: str) -> Gap:
    return Gap(what=_WHAT, why=f"a dependency makes no sense: {excerpt(line)}")


def _with_own_extras(project: Mapping[str, Json], name: str) -> Iterator[str]:
    """Yield the dependencies; one on an extra of the project itself stands for what that extra lists."""
    optional: dict[str, Json] = {
        canonicalize_name(extra): lines
        for extra, lines in _table(project.get("optional-dependencies")).items()
    }
    queue = _strings(project.get("dependencies"))
    seen: set[str] = set()
    while queue:
        line = queue.pop(0)
        yield line
        for extra in _own_extras(line, name):
            if extra not in seen:
                seen.add(extra)
                queue += _strings(optional.get(extra))


def _own_extras(line: str, name: str) -> Iterable[str]:
    try:
        parsed = reread(line, Pep508)
    except InvalidRequirement:
        return ()
    if canonicalize_name(parsed.name) != name:
        return ()
    return sorted(canonicalize_name(extra) for extra in parsed.extras)
