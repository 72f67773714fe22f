"""What sets of packages gave that were scored before anybody who writes rules had looked at them.

The counts stand in blind.toml, in the order in which the sets were scored.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

KEPT = Path(__file__).with_name("blind.toml")
_COLUMNS = {"malicious": ">= 90 %", "vulnerable": ">= 80 %", "benign": "<= 3 %"}


def lines() -> Iterator[str]:
    """Yield the table in Markdown."""
    yield (
        "Behaviours flagged at the right line by `scan_source` alone, and honest packages with a high or "
        "critical finding, in sets by authors who saw no rule; each was scored once, then read and "
        "developed with. Later rows were scored with the rules that the rows above led to."
    )
    yield ""
    yield f"| set | {' | '.join(f'{name} ({target})' for name, target in _COLUMNS.items())} |"
    yield f"|---|{'---|' * len(_COLUMNS)}"
    for each in tomllib.loads(KEPT.read_text(encoding="utf-8"))["set"]:
        rules = f"; rules of {each['commit']}" if "commit" in each else ""
        shares = [_share(each.get(name)) for name in _COLUMNS]
        yield f"| {each['what']}{rules} | {' | '.join(shares)} |"


def _share(counted: list[int] | None) -> str:
    """Return how many of how many; a set may hold no packages of a kind."""
    if counted is None:
        return "-"
    found, of = counted
    return f"{found}/{of} {found / of:.0%}".replace("%", " %")
