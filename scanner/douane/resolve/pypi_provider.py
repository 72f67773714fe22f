"""The rules of Python packages, as the solver wants to be told them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from packaging.specifiers import InvalidSpecifier
from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import Version

from douane.errors import ArchiveError, IntegrityError, NetworkError, NotFoundError, ResolutionError
from douane.model import Environment
from douane.registries.pypi import PypiRegistry
from douane.registries.pypi_metadata import Metadata
from douane.registries.pypi_project import Project
from douane.registries.pypi_sdist import NeedsBuildError
from douane.registries.pypi_versions import Key, key
from douane.resolve import pypi_ranges
from douane.resolve.pypi_candidates import Choice, Selector
from douane.resolve.pypi_needs import Need, declared
from douane.resolve.pypi_ranges import FULL, Range, contains
from douane.resolve.pypi_solver import Chosen, Dependency

UNKNOWN_VERSION = "0+unknown"
"""The version of what a direct URL points at, when neither its file name nor its metadata tells."""


class NewAddressError(Exception):
    """A package that was taken from the index turns out to be asked for from an address."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One version of a package. `choice` is None for a direct URL."""

    name: str
    version: str
    choice: Choice | None = None
    url: str | None = None


class Provider:
    """Finds candidates and their dependencies. Not thread-safe; the registry underneath is."""

    def __init__(
        self, registry: PypiRegistry, selector: Selector, looked: Callable[[], None] = lambda: None
    ) -> None:
        self._registry, self._selector, self._looked = registry, selector, looked
        self._addresses: dict[str, tuple[str, str, Need]] = {}  # name -> address, who asked for it, and how
        self._from_index: set[str] = set()
        self._needs: dict[tuple[str, str, Key], tuple[Need, ...]] = {}
        self._converted: dict[tuple[str, str, Key], list[Dependency]] = {}
        self._unknown: dict[tuple[str, str], tuple[str, ...]] = {}
        self._reasons: dict[tuple[str, str, Key], str] = {}
        self._looked_at: set[tuple[str, Key]] = set()

    # --- what the solver asks -------------------------------------------------------------------------

    def choose(self, name: str, versions: Range) -> Chosen | None:
        """Return the version of *name* to try first among *versions*, whether or not it can be installed."""
        if name in self._addresses:
            version = key(Version(self._directly(name).version))
            return Chosen(version) if contains(versions, version) else None
        self._from_index.add(name)
        project = self.project(name)
        first = self._selector.first(project, versions) if project else None
        if project is None or first is None:
            return None
        choice = self._selector.choice(project, first)
        if choice is None:
            return Chosen(first, unusable="it was yanked, or has no file for this platform")
        requires_python = choice.file.requires_python
        if choice.runs or not requires_python:
            return Chosen(first)
        return Chosen(first, pythons=pypi_ranges.of_python(requires_python))

    def dependencies(self, name: str, extra: str, version: Key) -> Sequence[Dependency] | None:
        """Return what *version* of *name* needs in this environment, None when it cannot be used."""
        asked = (name, extra, version)
        if asked in self._reasons:
            return None
        if asked not in self._converted:
            needs = self.needs(name, extra, version)
            if asked in self._reasons:
                return None
            converted = self.converted(needs, f"{name} {self.candidate(name, version).version} requires")
            if isinstance(converted, str):
                self._reasons[asked] = converted
                return None
            self._converted[asked] = converted
        return self._converted[asked]

    def widened(self, name: str, version: Key) -> Range:
        """Return *version* of *name* with all around it that is no other known version."""
        project = None if name in self._addresses else self.project(name)
        return pypi_ranges.widened(version, project.keys) if project else pypi_ranges.single(version)

    def reason(self, name: str, extra: str, version: Key) -> str:
        """Return why *version* of *name* cannot be used."""
        return self._reasons.get((name, extra, version), "")

    # --- what the closure is made of ------------------------------------------------------------------

    def candidate(self, name: str, version: Key) -> Candidate:
        """Return *version* of *name* with the file that would be installed."""
        if name in self._addresses:
            return self._directly(name)
        project = self._registry.project(name)
        choice = self._selector.choice(project, version)
        return Candidate(name, project.spelled(version), choice)

    def needs(self, name: str, extra: str, version: Key) -> tuple[Need, ...]:
        """Return the requirements that *version* of *name* declares, or that *extra* adds to them."""
        asked = (name, extra, version)
        found = self._needs.get(asked)
        if found is None:
            found = self._needs[asked] = self._declared(name, extra, version)
        return found

    def unknown(self, candidate: Candidate) -> tuple[str, ...]:
        """Return why the dependencies of *candidate* are not all known, empty if they are."""
        return self._unknown.get((candidate.name, candidate.version), ())

    def project(self, name: str) -> Project | None:
        """Return the project, None when no index has it."""
        try:
            return self._registry.project(name)
        except NotFoundError:
            return None

    def address(self, name: str) -> tuple[str, Need] | None:
        """Return who asked for the project *name* from an address, and how; None when nobody did."""
        known = self._addresses.get(name)
        return known[1:] if known else None

    def converted(self, needs: Sequence[Need], asker: str) -> list[Dependency] | str:
        """Return *needs* as the solver understands them, or which of them no version can satisfy."""
        found: list[Dependency] = []
        for need in needs:
            if need.url:
                self._address(need, asker)
            addressed = need.name in self._addresses
            try:
                versions = FULL if need.url else pypi_ranges.of(need.specifier)
                pinned = not need.url and pypi_ranges.is_pin(need.specifier)
            except InvalidSpecifier:
                return f"{need} makes no sense"
            if addressed and self._directly(need.name).version == UNKNOWN_VERSION:
                versions, pinned = FULL, False  # whatever is there is what will be installed
            if not versions:
                return f"no version can be {need}"
            found += [
                Dependency(need.name, versions, extra, need.marker, pinned, addressed)
                for extra in need.extras or ("",)
            ]
        return found

    # --- inside ---------------------------------------------------------------------------------------

    def _address(self, need: Need, asker: str) -> None:
        url = need.url or ""
        known = self._addresses.get(need.name)
        if known is None:
            self._addresses[need.name] = url, asker, need
            if need.name in self._from_index:
                raise NewAddressError
        elif known[0] != url:
            said = "; ".join(sorted((f"{known[1]} {known[2]}", f"{asker} {need}")))
            raise ResolutionError(f"no versions satisfy all requirements together: {said}")

    def _directly(self, name: str) -> Candidate:
        url = self._addresses[name][0]
        metadata = self._at(name)
        stated = metadata.version if isinstance(metadata, Metadata) else _version_in(url)
        return Candidate(name, stated or UNKNOWN_VERSION, url=url)

    def _at(self, name: str) -> Metadata | str:
        """Return what the file at the address of *name* declares, or why that is not known."""
        url = self._addresses[name][0]
        if "sha256=" not in url.partition("#")[2]:
            return "it comes from a direct URL, not from the index"
        try:
            return self._registry.direct(url, name)
        except (ArchiveError, IntegrityError, NetworkError) as error:
            return f"it comes from a direct URL, not from the index: {error.message}"

    def _declared(self, name: str, extra: str, version: Key) -> tuple[Need, ...]:
        candidate = self.candidate(name, version)
        if (name, version) not in self._looked_at:
            self._looked_at.add((name, version))
            self._looked()
        metadata = self._metadata(candidate)
        if isinstance(metadata, str):
            self._note(candidate, metadata)
            return ()
        if not self._selector.runs(metadata.requires_python):
            self._reasons[name, extra, version] = f"Python {metadata.requires_python}"
            return ()
        found = declared(metadata.requires, self.environment, extra)
        for line in found.unreadable:
            nonsense = f"a requirement it declares makes no sense: {line}"
            self._note(candidate, nonsense)
            if candidate.choice:  # uv takes another version instead
                self._reasons.setdefault((name, extra, version), nonsense)
        return found.needs

    @property
    def environment(self) -> Environment:
        """What everything is decided for."""
        return self._selector.environment

    def _metadata(self, candidate: Candidate) -> Metadata | str:
        choice = candidate.choice
        if choice is None:
            return self._at(candidate.name)
        try:
            return self._registry.metadata(choice.described, candidate.name, choice.spelling)
        except NeedsBuildError as error:
            return error.message
        except (ArchiveError, IntegrityError, NotFoundError) as error:
            return f"{error.message}: its dependencies are not known"

    def _note(self, candidate: Candidate, why: str) -> None:
        known = (candidate.name, candidate.version)
        self._unknown[known] = tuple(dict.fromkeys((*self._unknown.get(known, ()), why)))


def _version_in(url: str) -> str | None:
    """Return the version that the file name at the end of *url* states."""
    filename = url.partition("#")[0].partition("?")[0].rpartition("/")[2]
    try:
        if filename.endswith(".whl"):
            return str(parse_wheel_filename(filename)[1])
        return str(parse_sdist_filename(filename)[1])
    except (InvalidWheelFilename, InvalidSdistFilename):
        return None
