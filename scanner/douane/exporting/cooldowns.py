"""Settings with which installers leave young releases alone: npm, pnpm and uv, each in its own unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil

from douane.exporting import toml

_MINUTES = 24 * 60


def npmrc(days: float) -> str:
    """Return lines of `.npmrc`: whole days (npm 11.10 and later)."""
    return f"min-release-age={ceil(days)}\n"


def pnpm(days: float) -> str:
    """Return lines of `pnpm-workspace.yaml`: minutes; trust that was there once may not be lost."""
    return f"minimumReleaseAge: {ceil(days * _MINUTES)}\ntrustPolicy: no-downgrade\n"


def uv(days: float) -> str:
    """Return `uv.toml`: a span that uv counts back from the day of each run."""
    return toml.dumps({"exclude-newer": f"{ceil(days)} days"})


COOLDOWNS: Mapping[str, Callable[[float], str]] = {"npmrc": npmrc, "pnpm": pnpm, "uv": uv}
"""Each form, and what writes it for a number of days."""
