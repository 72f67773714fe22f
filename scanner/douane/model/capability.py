"""What a package can do, as far as its source and files tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from douane.model.seen import Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """What of one sort is named where a package uses a capability.

    `name` is the sort: hosts, paths, programs or names (of environment variables). `values` are sorted,
    escaped and bounded; `*` in one stands for what is only known when the code runs. `unlisted` counts the
    values beyond the bound.
    """

    name: str
    values: tuple[str, ...]
    unlisted: int = 0


@dataclass(frozen=True, slots=True)
class Capability:
    """One thing a package can do: an id of ``code/capabilities.toml``, what it names, and where that stands.

    `facets` are in order of name, `evidence` a few places in its files.
    """

    kind: str
    facets: tuple[Facet, ...] = ()
    evidence: tuple[Where, ...] = ()

    def values(self, facet: str) -> tuple[str, ...]:
        """Return the values of the facet so called."""
        return next((each.values for each in self.facets if each.name == facet), ())


def kinds_of(capabilities: Iterable[Capability]) -> tuple[str, ...]:
    """Return the kinds of *capabilities*, in their order."""
    return tuple(each.kind for each in capabilities)
