"""What is placed, and how it may be started."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from douane.confinement.nouns import Mount, Program
from douane.materialised.interpreters import Interpreter, Interpreters
from douane.model import Closure, Ecosystem, Gap, Package

_SEPARATORS = re.compile(r"[-_.]+")

INSIDE = "/srv/server"
"""Where the placed files are seen when the server runs."""

APP = "app"
"""The folder of the server's own files and of ``node_modules``, below the placed one."""

EMPTY = "empty"
"""A folder with nothing in it, below the placed one, to be seen in place of others."""

VENV = "venv"
"""The virtual environment, below the placed one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A closure as files under *folder* (a path of the host), which are seen at `INSIDE`.

    `missing` are the placements whose bytes are not here; `gaps` tells why. `python` is what runs the virtual
    environment, None where there is none.
    """

    folder: Path
    closure: Closure
    interpreters: Interpreters
    python: Interpreter | None = None
    missing: frozenset[str] = frozenset()
    gaps: tuple[Gap, ...] = ()

    @property
    def mount(self) -> Mount:
        """The placed files, as they are seen inside."""
        return Mount(host=self.folder, inside=INSIDE)

    def read(self, path: str, most: int) -> bytes | None:
        """Return the placed file *path*, None if it is none or has more than *most* bytes."""
        data = self.head(path, most + 1)
        return None if data is None or len(data) > most else data

    def head(self, path: str, count: int = 256) -> bytes | None:
        """Return the first *count* bytes of the placed file *path*, None if it is none."""
        if not is_below(path):
            return None
        place = self.folder / path
        try:
            if place.is_symlink() or not place.is_file():
                return None
            with place.open("rb") as file:
                return file.read(count)
        except (OSError, ValueError):
            return None

    @property
    def site(self) -> str:
        """Where the modules of Python packages lie, below the folder."""
        minor = ".".join(self.closure.environment.python.split(".")[:2])
        return f"{VENV}/lib/python{minor}/site-packages"


def folder_of(package: Package) -> str:
    """Return where the files of an npm package, or of the folder or bundle that is vetted, are placed."""
    return APP if package.path == "." else f"{APP}/{package.path}"


def info_of(placed: Placed, package: Package) -> str | None:
    """Return the folder that describes an installed Python package (``*.dist-info``), or None."""
    if package.ecosystem is not Ecosystem.PYPI or package.path == ".":
        return None
    wanted = plain(package.name)
    for entry in sorted((placed.folder / placed.site).glob("*.dist-info")):
        if plain(entry.name.removesuffix(".dist-info").rpartition("-")[0]) == wanted:
            return f"{placed.site}/{entry.name}"
    return None


def plain(name: str) -> str:
    """Return the *name* of a Python package as names are compared (PEP 503)."""
    return _SEPARATORS.sub("-", name).lower()


def is_below(path: str) -> bool:
    """Whether the relative *path* names something below the folder it is seen from, and nothing else."""
    pure = PurePosixPath(path)
    return bool(path) and "\0" not in path and not pure.is_absolute() and ".." not in pure.parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Startable:
    """One way to start a server: `how` says in words which, `missing` names the values that were made up.

    Those are names of environment variables, and of arguments as ``--option`` or in words. `added` tells that
    arguments were added that neither a launch command nor a README has.
    """

    program: Program
    how: str
    missing: tuple[str, ...] = ()
    added: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempts:
    """The ways to start a server, the likeliest first; `gaps` tells why there are none, or not all."""

    startables: tuple[Startable, ...] = ()
    gaps: tuple[Gap, ...] = field(default=())
