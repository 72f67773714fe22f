"""The partial solution of the PubGrub algorithm: decisions, what follows from them, and going back.

The algorithm is that of Natalie Weizenbaum (PubGrub, 2018, as described with Dart's pub), in the form uv
uses. A level is the number of decisions made; each statement remembers the level at which it became known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from douane.registries.pypi_versions import Key
from douane.resolve.pypi_ranges import Range, single
from douane.resolve.pypi_terms import (
    Assignment,
    Clash,
    Derivation,
    Term,
    both,
    excludes,
    follows,
    opposite,
)

Priority: TypeAlias = tuple[int, int, int]
SATISFIED, ALMOST, CONTRADICTED, OPEN = range(4)


class Solution:
    """What is decided and what follows from it."""

    def __init__(self) -> None:
        self.level = 0
        self.backtracked = False
        self.decisions: list[str] = []
        self.chosen: dict[str, Key] = {}
        self._next = 0
        self._assignments: dict[str, Assignment] = {}
        self._queue: dict[str, Priority] = {}
        self._outdated: dict[str, None] = {}

    # --- learning -------------------------------------------------------------------------------------

    def decide(self, package: str, version: Key) -> None:
        """Choose *version*; the package must have been derived before."""
        self.level += 1
        assignment = self._assignments[package]
        assignment.highest, assignment.known = self.level, Term(True, single(version))
        assignment.decided = self._next
        self._next += 1
        self.decisions.append(package)
        self.chosen[package] = version

    def derive(self, package: str, cause: int, clash: Clash) -> None:
        """Add that the term of *package* in *clash* does not hold, for all other terms do."""
        known = opposite(clash.terms[package])
        assignment = self._assignments.get(package)
        if assignment is None:
            assignment = self._assignments[package] = Assignment(known, self.level, self.level, [])
        else:
            known = assignment.known = both(assignment.known, known)
            assignment.highest = self.level
        if known.positive:
            self._outdated[package] = None
        assignment.derivations.append(Derivation(self._next, self.level, cause, known))
        self._next += 1

    def back_to(self, level: int) -> None:
        """Forget everything that became known after *level*."""
        self.level, self.backtracked = level, True
        for package in self.decisions[level:]:
            del self.chosen[package]
        del self.decisions[level:]
        for package, assignment in list(self._assignments.items()):
            if assignment.lowest > level:
                del self._assignments[package]
                self._outdated.pop(package, None)
            elif assignment.highest <= level:
                if self.undecided(package) is not None and package not in self._queue:
                    self._outdated[package] = None
            else:
                while assignment.derivations[-1].level > level:
                    assignment.derivations.pop()
                last = assignment.derivations[-1]
                assignment.highest, assignment.known, assignment.decided = last.level, last.known, -1
                self._queue.pop(package, None)
                if last.known.positive:
                    self._outdated[package] = None

    # --- asking ---------------------------------------------------------------------------------------

    def known(self, package: str) -> Term | None:
        """Return all that is known of *package*."""
        assignment = self._assignments.get(package)
        return assignment.known if assignment else None

    def undecided(self, package: str) -> Range | None:
        """Return the versions of *package* one of which is needed and none chosen yet."""
        assignment = self._assignments.get(package)
        if assignment is None or assignment.decided >= 0 or not assignment.known.positive:
            return None
        return assignment.known.versions

    def pick(self, priority: Callable[[str], Priority]) -> str | None:
        """Return the undecided package of the highest priority, None when all are decided."""
        for package in self._outdated:
            if self.undecided(package) is not None:
                self._queue[package] = priority(package)
        self._outdated.clear()
        while self._queue:
            first = max(self._queue, key=self._queue.__getitem__)
            del self._queue[first]
            if self.undecided(first) is not None:
                return first
        return None

    def relation(self, clash: Clash, supposed: tuple[str, Term] | None = None) -> tuple[int, str]:
        """Return how *clash* stands: all terms hold, all but that of one package, one cannot, or open."""
        state, almost = SATISFIED, ""
        for package, term in clash.terms.items():
            known = supposed[1] if supposed and package == supposed[0] else self.known(package)
            if known is not None and follows(term, known):
                continue
            if known is not None and excludes(term, known):
                return CONTRADICTED, package
            if state == SATISFIED:
                state, almost = ALMOST, package
            else:
                state = OPEN
        return state, almost

    def satisfier(self, clash: Clash, clashes: list[Clash]) -> tuple[str, int, int]:
        """Return the package whose last statement made *clash* hold, its cause, the level before it.

        The cause is -1 where going back to that level is what is to be done.
        """
        found = {package: self._satisfied(package, opposite(term)) for package, term in clash.terms.items()}
        package = max(found, key=lambda name: found[name][1])
        cause, _, level = found[package]
        own = opposite(clashes[cause].terms[package]) if cause >= 0 else self._assignments[package].known
        found[package] = self._satisfied(package, both(own, opposite(clash.terms[package])))
        previous = max(1, max(found.values(), key=lambda item: item[1])[2])
        return package, cause if previous >= level else -1, previous

    def _satisfied(self, package: str, start: Term) -> tuple[int, int, int]:
        """Return cause, index and level of the first statement about *package* that excludes *start*."""
        assignment = self._assignments[package]
        low, high = 0, len(assignment.derivations)
        while low < high:
            middle = (low + high) // 2
            if excludes(assignment.derivations[middle].known, start):
                high = middle
            else:
                low = middle + 1
        if low < len(assignment.derivations):
            derivation = assignment.derivations[low]
            return derivation.cause, derivation.index, derivation.level
        return -1, assignment.decided, assignment.highest
