"""What cannot hold together, and what is learned when it nevertheless would: the heart of PubGrub."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from douane.registries.pypi_versions import FINAL, NEVER, Key
from douane.resolve.pypi_ranges import EMPTY, Range, contains, single, union
from douane.resolve.pypi_solution import ALMOST, CONTRADICTED, SATISFIED, Solution
from douane.resolve.pypi_terms import ANY, Clash, Term, both, either

ROOT = ""
ROOT_VERSION: Key = (0, (0,), FINAL, 0, -1.0, NEVER, ())


class NoSolutionError(Exception):
    """There is none; `clash` is the number of the clash that says so."""

    def __init__(self, clash: int) -> None:
        super().__init__("no solution")
        self.clash = clash


class Clashes:
    """All clashes found, by package, and the solution they shape."""

    def __init__(self) -> None:
        self.solution = Solution()
        self.all: list[Clash] = []
        self._of: dict[str, list[int]] = {}  # those awake, oldest first
        self._asleep: set[int] = set()
        self._replaced: set[int] = set()
        self._sleeping: dict[int, list[int]] = {}  # by the level above which they may be forgotten
        self._merged: dict[tuple[str, str, Range], list[int]] = {}
        self.add(Clash({ROOT: Term(False, single(ROOT_VERSION))}, "root"))

    def add(self, clash: Clash) -> int:
        """Add *clash* and return its number."""
        self.all.append(clash)
        number = len(self.all) - 1
        self._index(number)
        return number

    def depend(self, package: str, versions: Range, on: str, admitted: Range) -> int:
        """Add that *versions* of *package* need *admitted* versions of another; return the clash's number."""
        terms = {package: Term(True, versions)}
        if admitted != EMPTY:
            # A package that needs itself: both terms are about it.
            own = terms.get(on)
            terms[on] = both(own, Term(False, admitted)) if own else Term(False, admitted)
        self.all.append(Clash(terms, "dependency", why=on))
        number = len(self.all) - 1
        self._index(self._joined(number, package, on, admitted))
        return number

    def _joined(self, number: int, package: str, on: str, admitted: Range) -> int:
        """Return the clash that says the same for this and for earlier versions of *package*."""
        if package == on:
            return number
        alike = self._merged.setdefault((package, on, admitted), [])
        if not alike:
            alike.append(number)
            return number
        past = alike[0]
        versions = union(self.all[number].terms[package].versions, self.all[past].terms[package].versions)
        terms = {**self.all[number].terms, package: Term(True, versions)}
        self.all.append(Clash(terms, "dependency", why=on))
        alike[0] = len(self.all) - 1
        self._asleep.add(past)
        self._replaced.add(past)
        return alike[0]

    def _index(self, number: int) -> None:
        for package in self.all[number].terms:
            self._of.setdefault(package, []).append(number)

    def decide(self, package: str, version: Key, new: Iterable[int]) -> int | None:
        """Choose *version* unless one of its *new* clashes forbids it at once; return that one."""
        if self.solution.backtracked:
            supposed = package, Term(True, single(version))
            for number in new:
                if self.solution.relation(self.all[number], supposed)[0] == SATISFIED:
                    return number
        self.solution.decide(package, version)
        return None

    def propagate(self, package: str) -> list[tuple[str, int]]:
        """Derive all that follows since *package* changed; return the conflicts met, as (package, clash).

        Raises NoSolutionError.
        """
        met: list[tuple[str, int]] = []
        waiting = [package]
        while waiting:
            conflict = self._follow(waiting)
            if conflict is not None:
                almost, cause = self._learn(conflict, met)
                waiting[:] = [almost]
                self.solution.derive(almost, cause, self.all[cause])
                self._sleep(cause)
        return met

    def _follow(self, waiting: list[str]) -> int | None:
        """Look at the clashes of the last package in *waiting*, newest first; return one that holds."""
        package = waiting.pop()
        awake = self._of[package] = [number for number in self._of[package] if number not in self._asleep]
        for number in reversed(awake):
            if number in self._asleep:
                continue
            clash = self.all[number]
            state, almost = self.solution.relation(clash)
            if state == SATISFIED:
                return number
            if state == ALMOST:
                if almost not in waiting:
                    waiting.append(almost)
                self.solution.derive(almost, number, clash)
            if state in {ALMOST, CONTRADICTED}:
                self._sleep(number)
        return None

    def _sleep(self, number: int) -> None:
        """Look no more at a clash that does not hold, until the present level is left."""
        self._asleep.add(number)
        self._sleeping.setdefault(self.solution.level, []).append(number)

    def _back_to(self, level: int) -> None:
        self.solution.back_to(level)
        for above in [slept for slept in self._sleeping if slept > level]:
            for number in self._sleeping.pop(above):
                if number in self._replaced:
                    continue
                self._asleep.discard(number)
                for package in self.all[number].terms:
                    awake = self._of[package]
                    at = bisect_left(awake, number)
                    if at == len(awake) or awake[at] != number:
                        awake.insert(at, number)

    def undo(self, package: str) -> None:
        """Go back to before *package* was decided, if it is."""
        if package in self.solution.chosen:
            self._back_to(self.solution.decisions.index(package))

    def _learn(self, number: int, met: list[tuple[str, int]]) -> tuple[str, int]:
        """Return the package to reconsider and the root cause of clash *number*, having gone back."""
        learned = False
        while True:
            clash = self.all[number]
            if self._is_final(clash):
                raise NoSolutionError(number)
            package, cause, level = self.solution.satisfier(clash, self.all)
            if cause < 0:
                self._back_to(level)
                if learned:
                    self._index(number)
                met.append((package, number))
                return package, number
            self.all.append(self._prior(number, cause, package))
            number, learned = len(self.all) - 1, True
            met.append((package, number))

    def _prior(self, number: int, cause: int, package: str) -> Clash:
        """Return what clash *number* and its *cause* say together, without the detour over *package*."""
        one, other = self.all[number].terms, self.all[cause].terms
        terms = {name: term for name, term in one.items() if name != package}
        for name, term in other.items():
            if name != package:
                terms[name] = both(terms[name], term) if name in terms else term
        rest = either(one[package], other[package])
        if rest != ANY:
            terms[package] = rest
        return Clash(terms, "derived", causes=(number, cause))

    def _is_final(self, clash: Clash) -> bool:
        if not clash.terms:
            return True
        if len(clash.terms) > 1 or ROOT not in clash.terms:
            return False
        term = clash.terms[ROOT]
        return term.positive == contains(term.versions, ROOT_VERSION)

    def leaves(self, number: int) -> list[Clash]:
        """Return the clashes that *number* was derived from in the end, in the order they were met."""
        found: dict[int, None] = {}
        waiting, seen = [number], {number}
        while waiting:
            clash = self.all[waiting[-1]]
            at = waiting.pop()
            if clash.kind != "derived":
                found[at] = None
                continue
            for cause in clash.causes:
                if cause not in seen:
                    seen.add(cause)
                    waiting.append(cause)
        return [self.all[at] for at in sorted(found)]
