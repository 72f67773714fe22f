"""Which file of which version an installer would take.

The rules are those of PEP 425 (wheel tags), 440 (pre-releases), 503 (``requires-python``) and 592 (yanked),
as uv applies them: the newest version that has a wheel for the platform, or else a source distribution that
uv would build. Nothing is built here: what a source distribution needs is read where it is stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from packaging.specifiers import InvalidSpecifier
from packaging.version import Version

from douane.model import Environment
from douane.registries.pypi_files import ProjectFile
from douane.registries.pypi_project import Project
from douane.registries.pypi_versions import Key, is_early
from douane.resolve.pypi_ranges import Range, newest, runs

_BUILD = re.compile(r"(\d{1,9})(.{0,100})", re.ASCII)
_SDIST = (".tar.gz", ".zip")  # what PEP 625 and uv know


@dataclass(frozen=True, slots=True)
class Choice:
    """A version and the file of it that would be installed.

    `described` is the file whose metadata tells the dependencies: a wheel for another platform, where only
    a source distribution can be installed. `runs` is False when it needs a newer Python.
    """

    version: Key
    spelling: str
    file: ProjectFile
    described: ProjectFile
    runs: bool = True


@dataclass(slots=True)
class Selector:
    """Chooses among a project's files for one environment. Thread-safe: its caches only repeat themselves.

    `pinned` are the versions that the user pinned exactly: those may be yanked (PEP 592).
    """

    environment: Environment
    pinned: frozenset[tuple[str, Key]] = frozenset()
    _ranks: dict[str, int] = field(init=False, repr=False)
    _abis: frozenset[str] = field(init=False, repr=False)
    _python: Version = field(init=False, repr=False)
    _pythons: dict[str, bool | None] = field(default_factory=dict, repr=False)
    _made: dict[tuple[str, Key], Choice | None] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self._ranks = {tag: rank for rank, tag in enumerate(self.environment.python_tags)}
        self._abis = frozenset(tag.rpartition("-")[0] for tag in self.environment.python_tags)
        self._python = Version(self.environment.python)

    def best(self, project: Project, versions: Range) -> Choice | None:
        """Return the best choice among *versions*: the newest; pre-releases only if nothing else is left."""
        early: list[Key] = []
        for version in newest(project.keys, versions):
            if is_early(version):
                early.append(version)
            elif choice := self.choice(project, version):
                return choice
        return next(filter(None, (self.choice(project, version) for version in early)), None)

    def first(self, project: Project, versions: Range) -> Key | None:
        """Return the version that would be tried first, whether or not there is a choice for it."""
        early: Key | None = None
        for version in newest(project.keys, versions):
            if not is_early(version):
                return version
            early = early or version
        return early

    def choice(self, project: Project, version: Key) -> Choice | None:
        """Return the choice for exactly *version*, None when nothing of it can be installed."""
        key = (project.name, version)
        if key not in self._made:
            self._made[key] = self._choice(project, version)
        return self._made[key]

    def runs(self, requires_python: str | None) -> bool:
        """Whether the environment's Python is new enough for *requires_python*; not if that is nonsense."""
        return not requires_python or self._runs(requires_python) is True

    def _runs(self, requires_python: str) -> bool | None:
        """Return whether this Python is new enough, None for what makes no sense."""
        if requires_python not in self._pythons:
            try:
                self._pythons[requires_python] = runs(requires_python, self._python)
            except InvalidSpecifier:
                self._pythons[requires_python] = None
        return self._pythons[requires_python]

    def fits_platform(self, file: ProjectFile) -> bool:
        """Whether a wheel's tags are among those of the environment."""
        return self._rank(file.filename) is not None

    def available(self, project: Project, version: Key) -> Iterator[ProjectFile]:
        """Yield the files of *version* that are not yanked, or yanked and pinned.

        A ``requires-python`` that makes no sense takes its file out, as in uv.
        """
        pinned = (project.name, version) in self.pinned
        for file in project.files_of(version):
            sound = not file.requires_python or self._runs(file.requires_python) is not None
            if sound and (file.yanked is None or pinned):
                yield file

    def installable(self, files: Sequence[ProjectFile]) -> ProjectFile | None:
        """Return the file of *files*, all of one version, that would be installed: a wheel, or built from."""
        wheel = self._best_wheel(file for file in files if file.wheel)
        sdists = (file for file in files if not file.wheel and file.filename.endswith(_SDIST))
        return wheel or next(sdists, None)

    def _choice(self, project: Project, version: Key) -> Choice | None:
        files = tuple(self.available(project, version))
        file = self.installable(files)
        if file is None:
            return None
        described = file
        if not file.wheel:
            described = max((other for other in files if other.wheel), key=self._closeness, default=file)
        runs = self.runs(file.requires_python)
        return Choice(version, project.spelled(version), file, described, runs=runs)

    def _best_wheel(self, wheels: Iterable[ProjectFile]) -> ProjectFile | None:
        """Return the wheel with the best tag, then the highest build."""
        best: ProjectFile | None = None
        best_key: tuple[int, tuple[int, str]] | None = None
        for file in wheels:
            rank = self._rank(file.filename)
            if rank is None:
                continue
            key = (-rank, _build(file.filename))
            if best_key is None or key > best_key:
                best, best_key = file, key
        return best

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

    def _closeness(self, file: ProjectFile) -> bool:
        """Whether a wheel is for this Python, if not for this platform."""
        interpreters, abis, _ = file.filename[:-4].rsplit("-", 3)[1:]
        return any(
            f"{interpreter}-{abi}" in self._abis
            for interpreter in interpreters.split(".")
            for abi in abis.split(".")
        )


def _build(filename: str) -> tuple[int, str]:
    """Return the sort key of a wheel's build tag; none sorts first."""
    parts = filename[:-4].split("-")
    found = _BUILD.fullmatch(parts[2]) if len(parts) == 6 else None
    return (int(found[1]), found[2]) if found else (-1, "")
