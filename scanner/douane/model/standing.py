"""What sources that a package does not control tell about its name and its content."""

from __future__ import annotations

from dataclasses import dataclass

from douane.model.seen import Ecosystem


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How much of the code of a package is that of a known one, `other`, as the store holds it.

    `share` is the part of the smaller one's own pieces of code that the other has, 0 to 1; `identical` tells
    that all their code files are the same but for white space. `related` is why the two belong together
    where a source that neither controls says so, `claimed` why the package itself says that it is a fork or
    comes from the same repository; both are empty otherwise.
    """

    other: str
    ecosystem: Ecosystem
    version: str
    share: float
    identical: bool = False
    related: str = ""
    claimed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A server that a registry lists under a name near that of the package."""

    ecosystem: Ecosystem
    name: str
    server: str
    repository: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of one package (a purl) from elsewhere; what is empty is unknown.

    `built_from` is the repository of a verified attestation (``host/owner/name``); `registered` are the
    owners of the namespaces under which a registry lists it (``github.com/owner``, ``vendor.com``);
    `likenesses` what of its code known packages have; `uncompared` names looked-alike packages that it was
    not compared with, and why; `near` listed servers with names like its own. `age` is how many days ago the
    index dates this version, `first` the first one.
    """

    package: str
    built_from: str | None = None
    registered: tuple[str, ...] = ()
    likenesses: tuple[Likeness, ...] = ()
    uncompared: tuple[tuple[str, str], ...] = ()
    near: tuple[Listed, ...] = ()
    age: float | None = None
    first: float | None = None
