"""A clock that says another date, by a library that stands between a program and its C library."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

from douane.confinement.nouns import Mount
from douane_signatures import table

_INTERPRETER = 3  # PT_INTERP
_MOST_HEADERS = 64


def clock_available() -> bool:
    """Whether programs can be started with another date on this machine."""
    return _library() is not None


def clock(date: float, now: float) -> Mapping[str, str] | None:
    """Return the variables that make a clock say *date* instead of *now* (both s), None without a library."""
    library = _library()
    if library is None:
        return None
    data = table("confinement/clock.toml")
    return {**data["environment"], "LD_PRELOAD": library, "FAKETIME": f"{date - now:+.3f}"}


def loads_libraries(program: str, mounts: tuple[Mount, ...]) -> bool:
    """Whether *program*, a path inside, is anything but a program that is complete in itself."""
    place = _outside(program, mounts)
    try:
        with place.open("rb") as stream:
            head = stream.read(64)
            if len(head) < 64 or head[:5] != b"\x7fELF\x02":
                return True
            start, size, count = struct.unpack_from("<Q", head, 32)[0], *struct.unpack_from("<HH", head, 54)
            stream.seek(min(start, 1 << 20))
            table_of = stream.read(size * min(count, _MOST_HEADERS))
    except OSError:
        return True
    kinds = [struct.unpack_from("<I", table_of, at)[0] for at in range(0, len(table_of) - 3, size or 1)]
    return _INTERPRETER in kinds


def _library() -> str | None:
    return next((name for name in table("confinement/clock.toml")["libraries"] if Path(name).is_file()), None)


def _outside(program: str, mounts: tuple[Mount, ...]) -> Path:
    for mount in sorted(mounts, key=lambda mount: len(mount.inside), reverse=True):
        if program == mount.inside:
            return mount.host
        if program.startswith(f"{mount.inside.rstrip('/')}/"):
            return mount.host / program[len(mount.inside.rstrip("/")) + 1 :]
    return Path(program)
