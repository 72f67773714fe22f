"""What a server and everything it brings can do, by kind of capability."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from douane.model import Capability, Closure, Facet, Package
from douane_signatures import table

_DATA = "code/capabilities.toml"


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
