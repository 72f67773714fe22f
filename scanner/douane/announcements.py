"""What the indexes say today of what a lock pins, whether or not it would still be resolved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from douane.errors import NetworkError, NotFoundError, WithdrawnError
from douane.model import Ecosystem
from douane.registries import Announced, Registry
from douane.text import excerpt
from douane_lockfiles import Drift, Lock, drift


def announced(
    lock: Lock, registries: Mapping[Ecosystem, Registry]
) -> tuple[tuple[Drift, ...], tuple[str, ...]]:
    """Return how the indexes contradict what *lock* pins, package by package, and what they do not answer.

    A pinned version may no longer be what is resolved, yet it must still be the same bytes: another hash
    under the same version is the worst drift there is.
    """
    told: list[Drift] = []
    unanswered: list[str] = []
    for package in lock.packages:
        if not package["integrity"] or package.get("carrier"):
            continue
        kind, _, rest = package["purl"].removeprefix("pkg:").partition("/")
        name = unquote(rest.rpartition("@")[0])
        try:
            artifacts = registries[Ecosystem(kind)].announced(name, package["version"])
        except WithdrawnError as error:
            told.append(_about(package, "quarantined", excerpt(error.message, 200), None))
        except NotFoundError:
            told.append(_about(package, "version-withdrawn", "the index knows this version no more", None))
        except NetworkError as error:
            unanswered.append(f"{package['purl']}: {error.message}")
        else:
            told += _contradictions(package, artifacts)
    return tuple(told), tuple(unanswered)


def _contradictions(package: Mapping[str, Any], artifacts: tuple[Announced, ...]) -> Iterator[Drift]:
    hashes = {item.integrity for item in artifacts if item.integrity}
    if hashes and package["integrity"] not in hashes:
        yield _about(package, "artifact-changed", "the index announces another hash", sorted(hashes))
    own = next((item for item in artifacts if item.integrity == package["integrity"]), None)
    if own is None:
        return
    for kind, said in (("yanked", own.yanked), ("deprecated", own.deprecated)):
        if said is not None and package.get(kind) is None:
            yield _about(package, kind, excerpt(said) or "without a reason", said)


def _about(package: Mapping[str, Any], kind: str, detail: str, now: Any) -> Drift:
    return drift(kind, package["purl"], package["path"], package["integrity"], now, detail)
