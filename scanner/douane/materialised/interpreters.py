"""The interpreters of this machine that a placed server can be started with, found without starting any.

Shims (pyenv, volta) are scripts that choose a program only when they run: what they would choose from is
looked at instead (``interpreters.toml``).
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from douane.confinement.nouns import Mount
from douane_signatures import table

_SYSTEM = (Path("/usr"), Path("/bin"), Path("/lib"), Path("/lib64"))
_NATIVE = b"\x7fELF"
_NUMBERS = re.compile(r"\d{1,9}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreter:
    """A program of the host: its `path` is the same inside, where `mounts` are seen.

    Of what lies in the system's own folders (``/usr``) nothing is mounted: it is there anyway. *covered* are
    folders in what is mounted that are nobody's business: packages that are installed for the interpreter.
    """

    path: str
    mounts: tuple[Mount, ...] = ()
    covered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreters:
    """Where interpreters are looked for: *environ* of the user (PATH), *home*, and the running Python."""

    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    home: Path = field(default_factory=Path.home)
    running: Path = field(default_factory=lambda: Path(sys.base_prefix))

    def node(self) -> Interpreter | None:
        """Return the ``node`` on the PATH, else the newest that the user has; None without one."""
        named = shutil.which("node", path=self.environ.get("PATH", ""))
        for found in (*((Path(named),) if named else ()), *self._installed("node")):
            program = _resolved(found)
            if program and _is_native(program):
                return Interpreter(path=str(program), mounts=_beside(program))
        return None

    def python(self, minor: str) -> Interpreter | None:
        """Return a CPython of version *minor* (``3.11``): the running one, that of the PATH, or another."""
        for prefix in self._prefixes(minor):
            program = prefix / "bin" / f"python{minor}"
            library = prefix / "lib" / f"python{minor}"
            if _is_native(program) and (library / "os.py").is_file():
                packages = library / "site-packages"
                covered = (str(packages),) if packages.is_dir() else ()
                if _is_system(prefix):
                    return Interpreter(path=str(program))
                return Interpreter(path=str(program), mounts=(_seen(prefix),), covered=covered)
        return None

    def _prefixes(self, minor: str) -> Iterator[Path]:
        yield self.running
        named = shutil.which(f"python{minor}", path=self.environ.get("PATH", ""))
        program = _resolved(Path(named)) if named else None
        if program:
            yield program.parent.parent
        yield from self._installed("python", minor)

    def _installed(self, kind: str, minor: str = "") -> Iterator[Path]:
        """Yield what lies where version managers keep what they install, the newest first."""
        for pattern in table("interpreters.toml")[kind]:
            text = pattern.replace("{minor}", minor)
            base, relative = (self.home, text[2:]) if text.startswith("~/") else (Path("/"), text[1:])
            try:
                yield from sorted(base.glob(relative), key=_version_of, reverse=True)
            except OSError:
                continue


def _version_of(path: Path) -> tuple[list[int], str]:
    return [int(number) for number in _NUMBERS.findall(str(path))], str(path)


def _resolved(path: Path) -> Path | None:
    try:
        return path.resolve(strict=True)
    except (OSError, RuntimeError):
        return None


@cache
def _is_native(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) == _NATIVE
    except OSError:
        return False


def _is_system(path: Path) -> bool:
    return any(path == folder or path.is_relative_to(folder) for folder in _SYSTEM)


def _seen(path: Path) -> Mount:
    return Mount(host=path, inside=str(path))


def _beside(program: Path) -> tuple[Mount, ...]:
    """Return *program* with the libraries of its own installation; not the packages installed for it."""
    if _is_system(program):
        return ()
    libraries = sorted(program.parent.parent.glob("lib/*.so*"))
    return (_seen(program), *(_seen(path) for path in libraries[:200]))
