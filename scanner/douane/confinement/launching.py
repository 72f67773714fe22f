"""The interpreter that runs the launcher inside, and the orders it gets."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from douane.confinement.filters import number, watching
from douane.confinement.nouns import Mount, Program

_INSIDE = "/opt/launch"
LAUNCHER = f"{_INSIDE}/start"
_SYSTEM = ("/usr", "/lib", "/bin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreter:
    """The Python of this process as it can be started inside: its mounts, folders to cover, and command."""

    mounts: tuple[Mount, ...]
    covered: tuple[str, ...]
    command: tuple[str, ...]
    libraries: str


@cache
def interpreter() -> Interpreter:
    """Return the interpreter; one that is not part of the system is mounted where it tells nothing."""
    executable = Path(os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable))
    prefix, version = Path(sys.base_prefix).resolve(), f"python{sys.version_info[0]}.{sys.version_info[1]}"
    if executable.as_posix().startswith(tuple(f"{folder}/" for folder in _SYSTEM)):
        return Interpreter(mounts=(), covered=(), command=_command(str(executable)), libraries="")
    packages = prefix / "lib" / version / "site-packages"
    return Interpreter(
        mounts=(
            Mount(host=executable, inside=f"{_INSIDE}/bin/{version}"),
            Mount(host=prefix / "lib", inside=f"{_INSIDE}/lib"),
        ),
        covered=(f"{_INSIDE}/lib/{version}/site-packages",) if packages.is_dir() else (),
        command=_command(f"{_INSIDE}/bin/{version}"),
        libraries=f"{_INSIDE}/lib",
    )


def orders(program: Program, architecture: str) -> bytes:
    """Return what the launcher reads: how to be watched, and what to become."""
    code = watching(architecture, dated=program.date is not None)
    call = number("seccomp", architecture)
    parts = [str(call), code.hex(), str(len(program.argv)), *program.argv]
    parts += [f"{name}={value}" for name, value in program.environment.items()]
    return b"\0".join(os.fsencode(part) for part in parts)


@cache
def launcher() -> bytes:
    """Return the text of the launcher, which is to lie at `LAUNCHER`."""
    return resources.files("douane.confinement").joinpath("launcher.py").read_bytes()


def _command(executable: str) -> tuple[str, ...]:
    return (executable, "-I", "-S", LAUNCHER)
