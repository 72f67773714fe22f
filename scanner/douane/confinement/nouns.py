"""What is started in confinement, under which limits, and what was seen of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from douane.errors import DouaneError
from douane.model import Gap


class ConfinementError(DouaneError):
    """A program that cannot be started in confinement on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """A file or folder of the host that is there inside, read-only."""

    host: Path
    inside: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What is started: paths are those inside. `environment` is the whole one, the host's is not.

    `date` is what its clock says when it starts (seconds since the epoch); None leaves the host's.
    """

    argv: tuple[str, ...]
    mounts: tuple[Mount, ...] = ()
    cwd: str = "/home/user"
    environment: Mapping[str, str] = field(default_factory=dict)
    date: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a program may use: seconds, processes, and bytes of memory, output and files."""

    seconds: float = 30.0
    memory: int = 2 * 2**30
    processes: int = 256
    output: int = 32 * 2**20
    disk: int = 64 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Contact:
    """An attempt to reach the network: the name that was asked for, or the address and port."""

    host: str = ""
    address: str = ""
    port: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """What a program did while it ran. Texts are raw; all tuples are sorted and without repetitions.

    `canaries` names the planted secrets that were read, `written` the paths inside that it wrote or tried to,
    `programs` the command of every further program it started, `exceeded` the limits it met (fields of
    `Limits`), `exit_code` how it ended by itself, None if it was ended. What could not be watched is a gap.
    """

    canaries: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    programs: tuple[tuple[str, ...], ...] = ()
    exceeded: tuple[str, ...] = ()
    exit_code: int | None = None
    stderr: str = ""
    gaps: tuple[Gap, ...] = ()


def together(first: Observed, second: Observed) -> Observed:
    """Return what was seen of two processes as if of one; how it ended is that of the second."""
    return replace(
        second,
        canaries=tuple(sorted({*first.canaries, *second.canaries})),
        written=tuple(sorted({*first.written, *second.written})),
        contacts=tuple(sorted({*first.contacts, *second.contacts})),
        programs=tuple(sorted({*first.programs, *second.programs})),
        exceeded=tuple(sorted({*first.exceeded, *second.exceeded})),
        gaps=tuple(dict.fromkeys((*first.gaps, *second.gaps))),
    )
