"""What a run reaches the world through: network, store, clock, indexes, environment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane import remote
from douane.http import Http
from douane.identity.advisories import STALE
from douane.model import Ecosystem, Environment, Policy, Waiver
from douane.progress import Progress
from douane.provenance import looking as provenance
from douane.registries import Registry
from douane.sandboxed import Sandbox
from douane.store import Store

if TYPE_CHECKING:
    from douane.provenance.lock_signatures import Signers

SURFACES = ("auto", "sandbox", "static")
"""How tool definitions are obtained: in a sandbox where there is one, only so, or from the source alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything a run reaches the world through; tests hand in their own.

    *advisories* is the address of the advisory database, None for the public one, *stale* the age in seconds
    at which what it says is no longer enough, *waivers* what documents say of advisories; *overrides* is what
    of the environment was asked for rather than found (keys of `environment.KEYS`). *surface* is one of
    `SURFACES`: how the tool definitions are obtained, in *sandbox* if in one; *fresh* asks for a new listing.
    *reach* says which remote servers are asked. With *partly*, a folder whose dependencies cannot be told is
    still looked at; what is pinned or checked has to be whole. *trust* is what attestations are verified
    against, *signers* who has to have signed the locks that are checked. *minimum_age* is how many days a
    release has to be old, None where nobody asked for it. *policy* is what somebody demands beyond the
    checklist, its waivers as they stand today.
    """

    http: Http
    store: Store
    registries: Mapping[Ecosystem, Registry]
    environment: Environment
    progress: Progress
    clock: Callable[[], float]
    advisories: str | None = None
    stale: float = STALE
    waivers: tuple[Waiver, ...] = ()
    overrides: Mapping[str, str] = field(default_factory=dict)
    surface: str = "auto"
    sandbox: Sandbox = field(default_factory=Sandbox)
    fresh: bool = False
    reach: remote.Reach = field(default_factory=remote.Reach)
    partly: bool = False
    minimum_age: float | None = None
    trust: provenance.Trust = field(default_factory=provenance.Trust)
    signers: Signers | None = None
    policy: Policy = field(default_factory=Policy)
