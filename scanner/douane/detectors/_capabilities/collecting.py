"""What is found while a package is looked at, within bounds."""

from __future__ import annotations

from douane.detectors._places import is_aside
from douane.model import Capability, Facet, Where
from douane.text import excerpt

MOST_PLACES = 5
"""Places that are kept as evidence of one capability."""
MOST_VALUES = 32
"""Values that are listed of one facet; further ones are counted."""
_MOST_COUNTED = 2_000  # values of one facet that are told apart
_LONGEST = 120  # characters of one value


class Found:
    """Places and names by kind of capability."""

    def __init__(self) -> None:
        self._places: dict[str, dict[tuple[str, int], None]] = {}
        self._values: dict[tuple[str, str], set[str]] = {}

    def has(self, kind: str) -> bool:
        """Whether anything was found of *kind*."""
        return kind in self._places

    def is_full(self, kind: str) -> bool:
        """Whether enough places are known of *kind*."""
        return len(self._places.get(kind, ())) >= MOST_PLACES

    def place(self, kind: str, path: str, line: int = 0) -> None:
        """Note that the package has the capability *kind*, as *line* of the file at *path* shows (0: all)."""
        self._places.setdefault(kind, {})[path, line] = None

    def name(self, kind: str, facet: str, value: str) -> None:
        """Note that a use of *kind* names *value*; told only if the package turns out to have it."""
        values = self._values.setdefault((kind, facet), set())
        if value and len(values) < _MOST_COUNTED:
            values.add(excerpt(value, _LONGEST))

    def names(self, kind: str, facet: str, value: str) -> bool:
        """Whether *value* is known already."""
        return excerpt(value, _LONGEST) in self._values.get((kind, facet), ())

    def capabilities(self) -> tuple[Capability, ...]:
        """Return what was found, sorted by kind."""
        return tuple(
            Capability(kind, self._facets(kind), _evidence(self._places[kind]))
            for kind in sorted(self._places)
        )

    def _facets(self, kind: str) -> tuple[Facet, ...]:
        listed = []
        for (owner, facet), values in sorted(self._values.items()):
            if owner == kind and values:
                kept = tuple(sorted(values))[:MOST_VALUES]
                listed.append(Facet(name=facet, values=kept, unlisted=len(values) - len(kept)))
        return tuple(listed)


def _evidence(places: dict[tuple[str, int], None]) -> tuple[Where, ...]:
    ordered = sorted(places, key=lambda place: (is_aside(place[0]), *place))
    return tuple(Where(path=path, line=line or None) for path, line in ordered[:MOST_PLACES])
