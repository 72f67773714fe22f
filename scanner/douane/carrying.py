"""Over which moves of a version people's answers are kept, where a policy says that these need no review.

Only what people said is kept, and only while nothing they could have looked at is another: definitions,
publisher, capabilities, install scripts, what was found and what was not seen. No row of the machine is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from douane import pinned_publisher
from douane.model import MOVES, Examination, Package, Severity
from douane.pinned_surface import digest_of
from douane_lockfiles import Lock

_PLAIN = re.compile(r"\d{1,9}(?:\.\d{1,9}){0,4}")


def is_kept(lock: Lock, seen: Examination, widest: str) -> bool:
    """Whether answers in *lock* are kept for what *seen* saw, if *widest* (of `MOVES`) needs no review."""
    closure = seen.closure
    if closure is None or widest == MOVES[0] or closure.server.version == lock.version:
        return False
    return (
        MOVES.index(move(lock.version, closure.server.version) or "none") in range(1, MOVES.index(widest) + 1)
        and lock.surface.digest == digest_of(seen.surface.listing())
        and not pinned_publisher.is_another(lock, seen)
        and _no_more(lock, closure.packages, closure.server)
        and _nothing_new(lock, seen)
    )


def move(old: str, new: str) -> str | None:
    """Return ``patch`` or ``minor`` where *new* is that far above *old*, None for all else.

    Versions that are no plain numbers cannot be told; below 1.0 the second number is as good as the first.
    """
    if not (_PLAIN.fullmatch(old) and _PLAIN.fullmatch(new)):
        return None
    before, after = (([int(part) for part in text.split(".")] + [0, 0, 0])[:5] for text in (old, new))
    if after <= before or before[0] != after[0]:
        return None
    if before[1] == after[1]:
        return "patch"
    return "minor" if before[0] > 0 else None


def kept(answer: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    """Return a person's recorded *answer* about version *old* as it stands in the lock of version *new*."""
    found = dict(answer)
    told = f"kept over the move from {old} to {new}: updates.without-review of the policy"
    found["evidence"] = [told]
    if "version" in found.get("expires", {}):
        found["expires"] = {**found["expires"], "version": new}
    return found


def _no_more(lock: Lock, packages: Iterable[Package], server: Package) -> bool:
    """Whether nothing can do more, and no script runs on installation that did not."""
    listed = list(packages)
    root = next(each for each in lock.packages if each.path == lock.server.path)
    own = {(each.kind, each.facet, value) for each in root.facets for value in each.listed}
    named = {
        (each.kind, facet.name, value)
        for each in server.capabilities
        for facet in each.facets
        for value in facet.values
    }
    return (
        set(server.kinds) <= set(root.capabilities)
        and named <= own
        and {kind for each in listed for kind in each.kinds}
        <= {kind for each in lock.packages for kind in each.capabilities}
        and {script for each in listed for script in each.install_scripts}
        <= {script for each in lock.packages for script in each.install_scripts}
    )


def _nothing_new(lock: Lock, seen: Examination) -> bool:
    """Whether nothing is found, or not seen, that was not before; nor is it given more variables."""
    worth = Severity.MEDIUM.rank
    found = {(each.rule, each.row) for each in seen.findings if each.severity.rank >= worth}
    unseen = {row for gap in seen.gaps for row in gap.rows}
    given = set(seen.launch.environment_names) if seen.launch else set()
    return (
        found <= {(each.rule, each.row) for each in lock.findings}
        and unseen <= {row for gap in lock.gaps for row in gap.rows}
        and given <= set(lock.server.environment_names)
    )
