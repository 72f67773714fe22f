"""What a lock holds of who publishes its server, and whether that is still so."""

from __future__ import annotations

from typing import Any

from douane.model import Examination, Publisher
from douane.text import visible
from douane_lockfiles import Lock


def section(seen: Examination) -> dict[str, Any]:
    """Return who published the server and who may, as its index says; no maintainers where it says none."""
    who = seen.history.publication.release.publisher if seen.history else Publisher()
    said = who.trusted or who.account
    told: dict[str, Any] = {"publisher": visible(said) if said else None}
    return {**told, "maintainers": [visible(name) for name in who.maintainers]} if who.maintainers else told


def of(lock: Lock) -> Publisher:
    """Return who published what *lock* pins, and who could."""
    return Publisher(maintainers=lock.server.maintainers, account=lock.server.publisher)


def is_another(lock: Lock, seen: Examination) -> bool:
    """Whether somebody publishes the server, or may, who did not when it was pinned; silence is no change."""
    then, now = of(lock), section(seen)
    if then.maintainers and set(now.get("maintainers", ())) - set(then.maintainers):
        return True
    return None not in (then.account, now["publisher"]) and then.account != now["publisher"]
