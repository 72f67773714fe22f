from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .members import Member, members

CHUNK = 64 * 1024


class Unsafe(ValueError):
    pass


@dataclass
class Limits:
    files: int = 5000
    total: int = 500 * 1024 * 1024
    single: int = 200 * 1024 * 1024


def target_of(root: Path, name: str) -> Path:
    pure = PurePosixPath(name.replace("\\", "/"))
    if pure.is_absolute() or ".." in pure.parts or ":" in name or "\0" in name:
        raise Unsafe(f"unsafe name {name!r}")
    full = (root / pure).resolve()
    if not full.is_relative_to(root):
        raise Unsafe(f"unsafe name {name!r}")
    return full


def _copy(m: Member, to: Path, budget: int) -> int:
    done = 0
    to.parent.mkdir(parents=True, exist_ok=True)
    with m.open() as src, open(to, "xb") as dst:
        while block := src.read(CHUNK):
            done += len(block)
            if done > budget:
                raise Unsafe("archive is larger than allowed")
            dst.write(block)
    return done


def extract(archive: Path, into: Path, limits: Limits | None = None) -> tuple[int, int]:
    limits = limits or Limits()
    into.mkdir()
    root, count, total = into.resolve(), 0, 0
    with members(archive) as entries:
        for m in entries:
            if not m.regular:
                raise Unsafe(f"{m.name!r} is a link or a device")
            count += 1
            if count > limits.files:
                raise Unsafe("too many files")
            total += _copy(m, target_of(root, m.name), min(limits.single, limits.total - total))
    return count, total
