"""Listing a server in confinement, several times, and comparing what it said with what its source says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.sandboxed.nouns import Listed, Sandbox, Server

if TYPE_CHECKING:
    from douane.store import Store

__all__ = ["Listed", "Sandbox", "Server", "listed"]


def listed(
    server: Server, sandbox: Sandbox, store: Store, *, now: float, is_asked: bool, fresh: bool = False
) -> Listed:
    """Return what `looking.listed` does; what places and starts servers is loaded when one is listed."""
    from douane.sandboxed.looking import listed as look

    return look(server, sandbox, store, now=now, is_asked=is_asked, fresh=fresh)
