"""Which file of which version an installer would take, in the order it would try them.

The rules are those of PEP 425 (wheel tags), 440 (pre-releases), 503 (``requires-python``) and 592 (yanked).
Only wheels are candidates: a source distribution would have to be built, that is run, to learn what it
depends on. Where nothing but source distributions fits, they are candidates whose dependencies are unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from douane.model import Environment
from douane.registries.pypi_files import ProjectFile
from douane.registries.pypi_project import Project

_BOUNDING = frozenset({"<", "<=", "~=", "==", "==="})
_BUILD = re.compile(r"(\d{1,9})(.{0,100})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Choice:
    """A version and the file of it that would be installed."""

    version: Version
    spelling: str
    file: ProjectFile


@dataclass(slots=True)
class Selector:
    """Chooses among a project's files for one environment. Thread-safe: its caches only repeat themselves."""

    environment: Environment
    _ranks: dict[str, int] = field(init=False, repr=False)
    _pythons: dict[str, bool] = field(default_factory=dict, repr=False)
    _wheels: dict[tuple[str, str, bool], ProjectFile | None] = field(default_factory=dict, repr=False)
    _versions: dict[str, Version] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self._ranks = {tag: rank for rank, tag in enumerate(self.environment.python_tags)}

    def choices(self, project: Project, specifier: SpecifierSet) -> Iterator[Choice]:
        """Yield what fits *specifier*, the best first: wheels, else source distributions.

        Pre-releases are last and only if nothing else fits, unless *specifier* names one. Yanked files fit
        only a specifier that pins exactly.
        """
        for files in (self._wheel, self._sdist):
            early: list[Choice] = []
            found = False
            yanked = is_pin(specifier)
            for spelling in self.matching(project, specifier):
                version = self.version(spelling)
                file = files(project, spelling, yanked)
                if file is None:
                    continue
                choice = Choice(version, spelling, file)
                if version.is_prerelease and not specifier.prereleases:
                    early.append(choice)
                    continue
                found = True
                yield choice
            if not found:
                yield from early
            if found or early:
                return

    def matching(self, project: Project, specifier: SpecifierSet) -> Iterator[str]:
        """Yield the versions of *project* that satisfy *specifier*, pre-releases included, newest first."""
        for spelling in project.versions:
            if specifier.contains(self.version(spelling), prereleases=True):
                yield spelling

    def version(self, spelling: str) -> Version:
        """Return *spelling* parsed."""
        version = self._versions.get(spelling)
        if version is None:
            version = self._versions[spelling] = Version(spelling)
        return version

    def runs(self, requires_python: str | None) -> bool:
        """Whether the environment's Python satisfies *requires_python*; nonsense is ignored."""
        if not requires_python:
            return True
        known = self._pythons.get(requires_python)
        if known is None:
            try:
                wanted = SpecifierSet(requires_python)
            except InvalidSpecifier:
                known = True
            else:
                known = wanted.contains(self.environment.python, prereleases=True)
            self._pythons[requires_python] = known
        return known

    def fits_platform(self, file: ProjectFile) -> bool:
        """Whether a wheel's tags are among those of the environment."""
        return self._rank(file.filename) is not None

    def _wheel(self, project: Project, spelling: str, yanked: bool) -> ProjectFile | None:
        key = (project.name, spelling, yanked)
        if key not in self._wheels:
            self._wheels[key] = self._best(project.files(spelling), yanked)
        return self._wheels[key]

    def _best(self, files: tuple[ProjectFile, ...], yanked: bool) -> ProjectFile | None:
        """Return the wheel with the best tag, then the highest build; one that is not yanked goes first."""
        best: ProjectFile | None = None
        best_key: tuple[bool, int, tuple[int, str]] | None = None
        for file in files:
            if (
                not file.wheel
                or (file.yanked is not None and not yanked)
                or not self.runs(file.requires_python)
            ):
                continue
            rank = self._rank(file.filename)
            if rank is None:
                continue
            key = (file.yanked is None, -rank, _build(file.filename))
            if best_key is None or key > best_key:
                best, best_key = file, key
        return best

    def _sdist(self, project: Project, spelling: str, yanked: bool) -> ProjectFile | None:
        fitting = (
            file
            for file in project.files(spelling)
            if not file.wheel and (file.yanked is None or yanked) and self.runs(file.requires_python)
        )
        return min(
            fitting, key=lambda file: (not file.filename.endswith(".tar.gz"), file.filename), default=None
        )

    def _rank(self, filename: str) -> int | None:
        """Return the position of the best tag of a wheel among those of the environment."""
        interpreters, abis, platforms = filename[:-4].rsplit("-", 3)[1:]
        ranks = (
            self._ranks.get(f"{interpreter}-{abi}-{platform}")
            for interpreter in interpreters.split(".")
            for abi in abis.split(".")
            for platform in platforms.split(".")
        )
        return min((rank for rank in ranks if rank is not None), default=None)


@lru_cache(maxsize=4096)
def is_bounded(specifier: SpecifierSet) -> bool:
    """Whether *specifier* has an upper bound."""
    return any(one.operator in _BOUNDING for one in specifier)


@lru_cache(maxsize=4096)
def is_pin(specifier: SpecifierSet) -> bool:
    """Whether *specifier* pins one version exactly (PEP 592: that is what makes a yanked file acceptable)."""
    return any(
        one.operator == "===" or (one.operator == "==" and not one.version.endswith(".*"))
        for one in specifier
    )


def _build(filename: str) -> tuple[int, str]:
    """Return the sort key of a wheel's build tag; none sorts first."""
    parts = filename[:-4].split("-")
    found = _BUILD.fullmatch(parts[2]) if len(parts) == 6 else None
    return (int(found[1]), found[2]) if found else (-1, "")
