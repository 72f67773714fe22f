"""Whether a package is expected to fetch programs from an address: its own, one it tells of, a usual one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE
from douane.detectors._purposes import is_named, own_names, page, tells_of
from douane.detectors._scripts import manifest
from douane.model import Severity

if TYPE_CHECKING:
    from douane.syntax import Codebase

_ADDRESS = re.compile(
    r"(?:https?:)?//(?:[^/@\s]{0,200}@)?(?P<host>[\w.-]{3,200})(?P<path>/[^\s\"'|;)]{0,300})?"
)
_METADATA = ("pyproject.toml", "PKG-INFO", "METADATA", "setup.cfg")
_REGISTRY = "registry."
_SHORTEST = 3  # letters of a name that says whose a file is


def origin_severity(codebase: Codebase, text: str) -> Severity | None:
    """Return how bad it is at most that a program is fetched from the address in *text*; None: no limit.

    Programs of the package's own repository, from a host that bears its name, and from a place that its page
    tells of or that everybody installs from, are what it says it is; on a host of everybody's files whose the
    program is can be looked up, at least.
    """
    match = _ADDRESS.search(text)
    if match is None:
        return None
    host, path = match["host"].lower().removeprefix("www."), (match["path"] or "").lower()
    network = douane_signatures.table("code/network.toml")
    is_shared = host in network["shared_hosts"]
    usual = any(f"{host}{path}".startswith(each) for each in network["installers"])
    whose = f"{host}/{_owner(path)}" if is_shared else host
    told = HOLE not in whose and tells_of(page(codebase), whose)
    if (
        usual
        or told
        or _is_own_package(codebase, host, path)
        or _is_own(codebase, host, path, is_shared=is_shared)
    ):
        return Severity.MEDIUM
    return Severity.HIGH if is_shared else None


def _is_own(codebase: Codebase, host: str, path: str, *, is_shared: bool) -> bool:
    if not is_shared:
        return is_named(host, " ".join(sorted(own_names(codebase))))
    owner = _owner(path)
    if len(owner) < _SHORTEST or HOLE in owner:
        return False
    return re.search(rf"[/:]{re.escape(owner)}/", _repositories(codebase)) is not None


def _is_own_package(codebase: Codebase, host: str, path: str) -> bool:
    """Whether a registry is asked for a package of the same scope, or of a name that begins with the own one.

    That is how packages fetch what they have for one system alone: ``registry.HOST/@acme/linux/-/..tgz``.
    """
    scope, _, name = codebase.package.name.lower().rpartition("/")
    first = path.strip("/").replace("%2f", "/").partition("/")[0]
    known = {scope, f"@{name}", name} - {""}
    own = first in known or first.startswith(f"{name}-")
    return bool(name) and host.startswith(_REGISTRY) and "/-/" in path and own


def _owner(path: str) -> str:
    """Return whose a file at *path* is on a host of everybody's: ``/repos/OWNER/...``, ``/OWNER/...``."""
    return path.strip("/").removeprefix("repos/").partition("/")[0]


def _repositories(codebase: Codebase) -> str:
    """Return what the package states of where its source is kept, in lower case."""
    own = manifest(codebase)
    said = [str(own.get(key) or "") for key in ("repository", "homepage", "bugs")]
    for path in codebase.tree:
        folder, _, name = path.rpartition("/")
        if name in _METADATA and (not folder or folder.endswith((".dist-info", ".egg-info"))):
            text = codebase.tree[path][:20_000].decode("utf-8", "replace")
            said += re.findall(r"https?://[^\s\"',]{1,200}", text)[:20]
    return " ".join(f"{each}/" for each in said).lower().replace("github:", "github.com/")
