"""What a server and everything it brings can do, by kind of capability."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from urllib.parse import unquote

from douane.model import Capability, Closure, Facet, Package
from douane.text import excerpt
from douane_lockfiles import Drift
from douane_signatures import table

_DATA = "code/capabilities.toml"
_TOLD = frozenset({"capability-gained", "capability-widened"})
_MOST_PLACES = 3  # of one kind in the words of one drift


@dataclass(frozen=True, slots=True)
class Use:
    """A package and one of its capabilities."""

    package: Package
    capability: Capability


@dataclass(frozen=True, slots=True, kw_only=True)
class Ability:
    """One kind of capability in a closure: `says` what it is, `own` is the server's, `brought` the others'.

    `brought` stand in order of name and placement.
    """

    kind: str
    says: str
    own: Capability | None
    brought: tuple[Use, ...]

    @property
    def facets(self) -> tuple[Facet, ...]:
        """What the packages that the server brings name, all together, in order of name."""
        return merged(use.capability for use in self.brought)


def picture(closure: Closure) -> tuple[Ability, ...]:
    """Return what the packages of *closure* can do, in the order of the table of kinds; others last."""
    uses: dict[str, list[Use]] = {}
    others = [package for package in closure.packages if package.path != closure.root]
    for package in sorted(others, key=lambda item: (item.alias or item.name, item.path)):
        for capability in package.capabilities:
            uses.setdefault(capability.kind, []).append(Use(package, capability))
    seen = {*closure.server.kinds, *uses}
    known = kinds()
    return tuple(
        Ability(
            kind=kind,
            says=known.get(kind, "is a capability that this version does not know"),
            own=closure.server.can(kind),
            brought=tuple(uses.get(kind, ())),
        )
        for kind in (*(kind for kind in known if kind in seen), *sorted(seen - known.keys()))
    )


def merged(capabilities: Iterable[Capability]) -> tuple[Facet, ...]:
    """Return the facets of several capabilities of one kind as one: by name, values sorted."""
    values: dict[str, set[str]] = {}
    unlisted: dict[str, int] = {}
    for capability in capabilities:
        for facet in capability.facets:
            values.setdefault(facet.name, set()).update(facet.values)
            unlisted[facet.name] = unlisted.get(facet.name, 0) + facet.unlisted
    return tuple(
        Facet(name=name, values=tuple(sorted(values[name])), unlisted=unlisted[name])
        for name in sorted(values)
    )


@cache
def kinds() -> dict[str, str]:
    """Return the kinds of capability in the order in which they are shown, with what each of them is."""
    return {each["id"]: each["says"] for each in table(_DATA)["kind"]}


def located(drifts: Iterable[Drift], closure: Closure | None) -> tuple[Drift, ...]:
    """Return *drifts* with the places in the code that show what a package of *closure* can do now.

    Without *closure*, as for two lockfiles, that of which nothing was read is told how to be looked at.
    """
    packages = {package.path: package for package in closure.packages} if closure is not None else None
    return tuple(_located(drift, packages) if drift.kind in _TOLD else drift for drift in drifts)


def _located(drift: Drift, packages: Mapping[str, Package] | None) -> Drift:
    fresh = _fresh_kinds(drift)
    if packages is None:
        target = re.sub(r"^pkg:(\w+)/", r"\1:", unquote(drift.subject))
        target = target.replace("@", "==") if target.startswith("pypi:") else target
        told = [f"see `douane capabilities {target} --why {fresh[0]}`"] if fresh else []
    else:
        package = packages.get(drift.pointer.removeprefix("packages[").rpartition("].")[0])
        able = [package.can(kind) for kind in fresh] if package is not None else []
        told = [f"{each.kind} at {_places(each)}" for each in able if each is not None and each.evidence]
    return replace(drift, detail="; ".join([drift.detail, *told]))


def _fresh_kinds(drift: Drift) -> list[str]:
    """The kinds that *drift*, whose values are those of a lock, says to be new or to reach further."""
    if isinstance(drift.now, dict):
        return [str(drift.now.get("kind"))]
    known = drift.was if isinstance(drift.was, list) else []
    return [str(kind) for kind in drift.now or () if kind not in known]


def _places(capability: Capability) -> str:
    listed = capability.evidence[:_MOST_PLACES]
    return ", ".join(
        f"{excerpt(where.path or '', 200)}:{where.line}" if where.line else excerpt(where.path or "", 200)
        for where in listed
    )
