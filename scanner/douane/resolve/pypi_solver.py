"""Which version of what is chosen first: uv's order of decisions on top of PubGrub.

Where nothing conflicts, order does not matter. Where something does, it decides which of several possible
closures is found, so it is followed to the letter: what is named by address first, then what is pinned, then
what conflicted often, then as discovered.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from douane.registries.pypi_versions import Key
from douane.resolve.pypi_clashes import ROOT, ROOT_VERSION, Clashes
from douane.resolve.pypi_ranges import Range, complement, intersection, single
from douane.resolve.pypi_solution import Priority
from douane.resolve.pypi_terms import Clash, Term

_PROJECT = re.compile(r"[^\[;#]*")

PYTHON = "python "
"""Python itself, as a package that is never there; no project can be called that."""

_CONFLICTS_UNTIL_REORDERED = 5
_MOST_SKIPPED = 50
_ANYTIME, _LATE, _EARLY, _PINNED, _ADDRESSED, _ROOT = range(6)


@dataclass(frozen=True, slots=True)
class Dependency:
    """The project `name` is needed in one of `versions`, with an `extra`, under a `marker` that holds.

    `pinned`: the versions are one only; `addressed`: it comes from an address.
    """

    name: str
    versions: Range
    extra: str = ""
    marker: str = ""
    pinned: bool = False
    addressed: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """A version to try; `pythons` are those it needs where this is too old, `unusable` why it cannot be."""

    version: Key
    pythons: Range | None = None
    unusable: str = ""


class Source(Protocol):
    """What the solver asks. *extra* is empty for what a package needs in any case."""

    def choose(self, name: str, versions: Range) -> Chosen | None:
        """Return the version of *name* to try first among *versions*, None when there is none."""

    def dependencies(self, name: str, extra: str, version: Key) -> Sequence[Dependency] | None:
        """Return what *version* of *name* needs, None when it cannot be used (`reason` then tells why)."""

    def widened(self, name: str, version: Key) -> Range:
        """Return *version* of *name* with all around it that is no other known version."""

    def reason(self, name: str, extra: str, version: Key) -> str:
        """Return why `dependencies` was None."""


class ConflictError(Exception):
    """A quick search met a conflict, so that order matters."""


def base(package: str) -> str:
    """Return the project of a package: what stands before ``[``, ``;`` or ``#``."""
    return _PROJECT.match(package)[0]  # type: ignore[index]  # it matches every text


def parts(package: str) -> tuple[str, str]:
    """Return project and extra of a package."""
    name = base(package)
    rest = package[len(name) :].removeprefix("#")
    return name, rest[1:].partition("]")[0] if rest.startswith("[") else ""


def _halves(name: str, package: str) -> list[str]:
    """Return what a stand-in consists of: the project and its extra, without and with the marker."""
    _, extra = parts(package)
    marker = package.partition(";")[2]
    found = [name]
    if extra:
        found.append(f"{name}#[{extra}]")
    if marker:
        found.append(f"{name}#;{marker}")
    if extra and marker:
        found.append(f"{name}#[{extra}];{marker}")
    return found


def _project(package: str) -> str:
    return "" if package in {ROOT, PYTHON} else base(package)


class Solver:
    """One search for versions that fit together.

    The packages it decides on are projects (``name``), extras of them (``name[extra]``), and, unless it is
    *quick*, what uv has besides: a project under a marker (``name;marker``) and the two halves of which it
    and an extra consist (``name#...``). They change nothing until something conflicts; then they count. So
    a *quick* search ends with ConflictError there, to be begun anew with them.
    """

    def __init__(self, source: Source, check: Callable[[], None], *, quick: bool = False) -> None:
        self._source, self._check, self._quick = source, check, quick
        self.clashes = Clashes()
        self._solution = self.clashes.solution
        self._classes: dict[str, int] = {}
        self._found: dict[str, int] = {}  # project -> how-manieth it was discovered
        self._ties: dict[str, int] = {}
        self._added: set[tuple[str, Key]] = set()
        self._picked: dict[str, tuple[Range, Chosen]] = {}
        self._affected: Counter[str] = Counter()
        self._culprits: Counter[str] = Counter()
        self._rise: list[str] = []
        self._sink: list[str] = []

    def solve(self, wanted: Sequence[Dependency]) -> dict[str, Key]:
        """Return project -> version for all that *wanted* pulls in. Raises NoSolutionError, ConflictError."""
        package = ROOT
        while True:
            self._check()
            for affected, number in self.clashes.propagate(package):
                self._conflict(affected, number, package)
            self._reorder()
            following = self._solution.pick(self._priority)
            if following is None:
                chosen = self._solution.chosen.items()
                return {name: version for name, version in chosen if name != ROOT and base(name) == name}
            package = following
            self._visit(package, wanted)

    def _visit(self, package: str, wanted: Sequence[Dependency]) -> None:
        if package == ROOT:
            self._added.add((ROOT, ROOT_VERSION))
            self._depend(ROOT, ROOT_VERSION, [(self._node(need), need) for need in wanted])
            return
        versions = self._solution.undecided(package) or ()
        chosen = self._choose(package, versions)
        if chosen is None:
            self.clashes.add(Clash({package: Term(True, versions)}, "absent"))
        elif chosen.unusable:
            terms = {package: Term(True, self._widened(package, chosen.version))}
            self.clashes.add(Clash(terms, "unavailable", why=chosen.unusable))
        elif chosen.pythons is not None:
            widened = self._widened(package, chosen.version)
            self.clashes.depend(package, widened, PYTHON, chosen.pythons)
            self._solution.decide(package, chosen.version)
        elif (package, chosen.version) in self._added:
            self._solution.decide(package, chosen.version)
        else:
            self._try(package, chosen.version)

    def _choose(self, package: str, versions: Range) -> Chosen | None:
        if package == PYTHON:
            return None
        known = self._picked.get(package)
        if known and known[0] == versions:
            return known[1]
        chosen = self._source.choose(base(package), versions)
        left = versions
        while self._quick and chosen and (chosen.unusable or chosen.pythons is not None):
            self._skip(package, chosen)
            left = intersection(left, complement(single(chosen.version)))
            chosen = self._source.choose(base(package), left)
        if chosen:
            self._picked[package] = versions, chosen
        return chosen

    def _skip(self, package: str, chosen: Chosen) -> None:
        """Count a version that a quick search passes over; where that would change the order, it ends."""
        self._affected[package] += 1
        self._culprits[package] += not chosen.unusable
        if self._culprits[package] == _CONFLICTS_UNTIL_REORDERED or self._affected[package] > _MOST_SKIPPED:
            raise ConflictError

    def _try(self, package: str, version: Key) -> None:
        needs = self._needs(package, version)
        if needs is None:
            name, extra = parts(package)
            why = self._source.reason(name, extra, version)
            terms = {package: Term(True, self._widened(package, version))}
            self.clashes.add(Clash(terms, "unavailable", why=why))
            return
        self._added.add((package, version))
        self._depend(package, version, needs)

    def _needs(self, package: str, version: Key) -> list[tuple[str, Dependency]] | None:
        """Return what *version* of *package* needs, with the packages that stand for it."""
        name, extra = parts(package)
        tied = Dependency(name, single(version), pinned=True)
        if package != name and "#" not in package and not self._quick:
            return [(part, tied) for part in _halves(name, package)]
        needs = self._source.dependencies(name, extra, version)
        if needs is None:
            return None
        own = [(name, tied)] if extra and self._quick else []
        return own + [(self._node(need), need) for need in needs]

    def _node(self, need: Dependency) -> str:
        extra = f"[{need.extra}]" if need.extra else ""
        marker = f";{need.marker}" if need.marker and not self._quick else ""
        return f"{need.name}{extra}{marker}"

    def _depend(self, package: str, version: Key, needs: Sequence[tuple[str, Dependency]]) -> None:
        for on, need in needs:
            self._discover(on, need)
        for on, need in needs:
            if on != need.name and "#" not in on:
                # The project is held to the range of its stand-in before either is decided.
                self.clashes.depend(on, need.versions, need.name, need.versions)
        versions = self._widened(package, version)
        new = [self.clashes.depend(package, versions, on, need.versions) for on, need in needs]
        refused = self.clashes.decide(package, version, new)
        if refused is not None:
            self._conflict(package, refused, package)

    def _widened(self, package: str, version: Key) -> Range:
        return single(version) if package == ROOT else self._source.widened(base(package), version)

    # --- order ----------------------------------------------------------------------------------------

    def _discover(self, package: str, need: Dependency) -> None:
        name = need.name
        wanted = _ADDRESSED if need.addressed else _PINNED if need.pinned else _ANYTIME
        if name not in self._found:
            self._found[name], self._classes[name] = len(self._found), wanted
        else:
            self._classes[name] = max(self._classes[name], wanted)
        self._ties.setdefault(package, len(self._ties))
        if "#" not in package:
            self._ties.setdefault(name, len(self._ties))

    def _priority(self, package: str) -> Priority:
        if package in {ROOT, PYTHON}:
            return _ROOT, -len(package), 0
        name = base(package)
        return self._classes[name], -self._found[name], -self._ties[package]

    def _conflict(self, affected: str, number: int, current: str) -> None:
        if self._quick:
            raise ConflictError
        terms = self.clashes.all[number].terms
        culprits = [name for name in terms if _project(name) != _project(affected)]
        for culprit in culprits:
            self._culprits[culprit] += 1
            if self._culprits[culprit] == _CONFLICTS_UNTIL_REORDERED:
                self._sink.append(culprit)
        if culprits:
            self._affected[current] += 1
            if self._affected[current] == _CONFLICTS_UNTIL_REORDERED:
                self._rise.append(current)

    def _reorder(self) -> None:
        """Let what is often rejected be decided earlier, and what often rejects others be decided anew."""
        for package in self._rise:
            name = base(package)
            if name in self._classes:
                self._classes[name] = _EARLY
        for package in self._sink:
            name = base(package)
            if name in self._classes and self._classes[name] not in {_LATE, _EARLY}:
                self._classes[name] = _LATE
                self.clashes.undo(package)
        self._rise.clear()
        self._sink.clear()
