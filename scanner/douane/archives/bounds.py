"""How much of an archive or a folder is read."""

from __future__ import annotations

from dataclasses import dataclass

MEBI = 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Limits; what is beyond them is left out and becomes a gap, or a finding where it cannot be honest.

    Sizes are in bytes. An archive is a bomb when it unpacks to more than `bomb_bytes` and to more than
    `bomb_ratio` times its own size; deflate reaches 1032, source code about 5.
    """

    entries: int = 100_000
    total_bytes: int = 256 * MEBI
    file_bytes: int = 192 * MEBI
    path_length: int = 1024
    path_depth: int = 64
    bomb_bytes: int = 32 * MEBI
    bomb_ratio: int = 120
    findings: int = 20  # of each kind


DEFAULT = Bounds()
