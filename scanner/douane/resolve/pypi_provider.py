"""The rules of Python packages, as resolvelib wants to be told them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from packaging.specifiers import SpecifierSet
from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import Version
from resolvelib import AbstractProvider
from resolvelib.structs import RequirementInformation

from douane.errors import ArchiveError, IntegrityError, NotFoundError
from douane.registries.pypi import PypiRegistry
from douane.registries.pypi_project import Project
from douane.resolve.pypi_candidates import Choice, Selector, is_bounded, is_pin
from douane.resolve.pypi_needs import Declared, Need, declared

_T = TypeVar("_T")

UNKNOWN_VERSION = "0+unknown"
"""The version of what a direct URL points at, when its file name does not tell."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One version of a package, or one extra of it. `choice` is None for a direct URL."""

    name: str
    version: Version
    extra: str | None = None
    choice: Choice | None = None
    url: str | None = None

    @property
    def key(self) -> str:
        """The solver's identifier, as that of a `Need`."""
        return f"{self.name}[{self.extra}]" if self.extra else self.name


class Provider(AbstractProvider[Need, Candidate, str]):
    """Finds candidates and their dependencies. Not thread-safe; the registry underneath is."""

    def __init__(
        self, registry: PypiRegistry, selector: Selector, looked: Callable[[], None] = lambda: None
    ) -> None:
        self._registry, self._selector, self._looked = registry, selector, looked
        self._order: dict[str, int] = {}
        self._choices: dict[tuple[str, SpecifierSet], _Remembered[Choice]] = {}
        self._declared: dict[Candidate, tuple[Need, ...]] = {}
        self._unknown: dict[tuple[str, Version], tuple[str, ...]] = {}

    def identify(self, requirement_or_candidate: Need | Candidate) -> str:
        """Return ``name`` or ``name[extra]``."""
        return requirement_or_candidate.key

    def get_preference(
        self,
        identifier: str,
        resolutions: Mapping[str, Candidate],  # noqa: ARG002 - resolvelib's interface
        candidates: Mapping[str, Iterator[Candidate]],  # noqa: ARG002
        information: Mapping[str, Iterator[RequirementInformation[Need, Candidate]]],
        backtrack_causes: Sequence[RequirementInformation[Need, Candidate]],  # noqa: ARG002
    ) -> tuple[bool, bool, int]:
        """Decide first what can only be one version, then what has an upper bound, then as discovered.

        What is bounded rules out the most: deciding it early makes most backtracking unnecessary.
        """
        needs = [need for need, _parent in information[identifier]]
        pinned = any(need.url or need.exact or is_pin(need.specifier) for need in needs)
        bounded = pinned or any(is_bounded(need.specifier) for need in needs)
        return not pinned, not bounded, self._order.setdefault(identifier, len(self._order))

    def narrow_requirement_selection(
        self,
        identifiers: Iterable[str],
        resolutions: Mapping[str, Candidate],  # noqa: ARG002 - resolvelib's interface
        candidates: Mapping[str, Iterator[Candidate]],  # noqa: ARG002
        information: Mapping[str, Iterator[RequirementInformation[Need, Candidate]]],  # noqa: ARG002
        backtrack_causes: Sequence[RequirementInformation[Need, Candidate]],
    ) -> Iterable[str]:
        """After a conflict, decide those who conflicted first: that finds out soonest what is impossible."""
        names = list(identifiers)
        involved = {need.key for need, _parent in backtrack_causes}
        involved |= {parent.key for _need, parent in backtrack_causes if parent}
        return [name for name in names if name in involved] or names

    def find_matches(
        self,
        identifier: str,
        requirements: Mapping[str, Iterator[Need]],
        incompatibilities: Mapping[str, Iterator[Candidate]],
    ) -> Callable[[], Iterator[Candidate]]:
        """Return the candidates that satisfy all requirements, the best first."""
        needs = list(requirements[identifier])
        name, extra = needs[0].name, needs[0].extra
        self._order.setdefault(identifier, len(self._order))
        if extra:
            needs += requirements[name]
        excluded = {candidate.version for candidate in incompatibilities[identifier]}

        def matches() -> Iterator[Candidate]:
            for candidate in self._matching(name, extra, needs):
                if candidate.version not in excluded:
                    yield candidate

        return matches

    def is_satisfied_by(self, requirement: Need, candidate: Candidate) -> bool:
        """Whether *candidate* is what *requirement* asks for."""
        if requirement.python:
            return False
        if requirement.url:
            return candidate.url == requirement.url
        if requirement.exact is not None:
            return candidate.version == requirement.exact
        if candidate.url and str(candidate.version) == UNKNOWN_VERSION:
            return True
        return requirement.specifier.contains(candidate.version, prereleases=True)

    def get_dependencies(self, candidate: Candidate) -> Sequence[Need]:
        """Return what *candidate* needs in this environment."""
        known = self._declared.get(candidate)
        if known is None:
            known = self._declared[candidate] = self._dependencies(candidate)
        return known

    def unknown(self, candidate: Candidate) -> tuple[str, ...]:
        """Return why the dependencies of *candidate* are not all known, empty if they are."""
        return self._unknown.get((candidate.name, candidate.version), ())

    def project(self, name: str) -> Project | None:
        """Return the project, None when no index has it."""
        try:
            return self._registry.project(name)
        except NotFoundError:
            return None

    # --- inside ---------------------------------------------------------------------------------------

    def _matching(self, name: str, extra: str | None, needs: Sequence[Need]) -> Iterator[Candidate]:
        if any(need.python for need in needs):
            return
        urls = {need.url for need in needs if need.url}
        if urls:
            yield from self._direct(name, extra, urls, needs)
            return
        exact = {need.exact for need in needs if need.exact is not None}
        if len(exact) > 1:
            return
        for choice in self._chosen(name, _combined(needs)):
            if not exact or choice.version in exact:
                yield Candidate(name, choice.version, extra, choice)

    def _direct(
        self, name: str, extra: str | None, urls: set[str], needs: Sequence[Need]
    ) -> Iterator[Candidate]:
        if len(urls) > 1:
            return
        url = next(iter(urls))
        candidate = Candidate(name, Version(_version_in(url) or UNKNOWN_VERSION), extra, url=url)
        if all(self.is_satisfied_by(need, candidate) for need in needs):
            yield candidate

    def _chosen(self, name: str, specifier: SpecifierSet) -> Iterator[Choice]:
        key = (name, specifier)
        if key not in self._choices:
            project = self.project(name)
            found = self._selector.choices(project, specifier) if project else iter(())
            self._choices[key] = _Remembered(found)
        return iter(self._choices[key])

    def _dependencies(self, candidate: Candidate) -> tuple[Need, ...]:
        own = Need(candidate.name, SpecifierSet(), url=candidate.url, exact=candidate.version)
        first = (own,) if candidate.extra else ()
        if candidate.choice is None:
            self._note(candidate, "it comes from a direct URL, not from the index")
            return first
        file = candidate.choice.file
        if not file.wheel:
            self._note(candidate, "only a source distribution: its dependencies would need a build")
            return first
        self._looked()
        try:
            metadata = self._registry.metadata(file, candidate.name, candidate.choice.spelling)
        except (ArchiveError, IntegrityError, NotFoundError) as error:
            self._note(candidate, f"{error.message}: its dependencies are not known")
            return first
        if not self._selector.runs(metadata.requires_python):
            return (Need("python", SpecifierSet(), python=metadata.requires_python),)
        found = declared(metadata.requires, self._selector.environment, candidate.extra or "")
        self._note_unreadable(candidate, found)
        return (*first, *found.needs)

    def _note(self, candidate: Candidate, why: str) -> None:
        key = (candidate.name, candidate.version)
        self._unknown[key] = tuple(dict.fromkeys((*self._unknown.get(key, ()), why)))

    def _note_unreadable(self, candidate: Candidate, found: Declared) -> None:
        for line in found.unreadable:
            self._note(candidate, f"a requirement it declares makes no sense: {line}")


def _combined(needs: Iterable[Need]) -> SpecifierSet:
    specifier = SpecifierSet()
    for need in needs:
        specifier &= need.specifier
    return specifier


def _version_in(url: str) -> str | None:
    """Return the version that the file name at the end of *url* states."""
    filename = url.partition("#")[0].partition("?")[0].rpartition("/")[2]
    try:
        if filename.endswith(".whl"):
            return str(parse_wheel_filename(filename)[1])
        return str(parse_sdist_filename(filename)[1])
    except (InvalidWheelFilename, InvalidSdistFilename):
        return None


class _Remembered(Generic[_T]):
    """Iterates over *source* as often as wanted, and takes each item from it once."""

    def __init__(self, source: Iterator[_T]) -> None:
        self._source, self._taken = source, list[_T]()

    def __iter__(self) -> Iterator[_T]:
        at = 0
        while True:
            if at == len(self._taken):
                try:
                    self._taken.append(next(self._source))
                except StopIteration:
                    return
            yield self._taken[at]
            at += 1
