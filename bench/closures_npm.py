"""Compare the closures that Douane finds with what the real client would install, server by server.

    python bench/closures_npm.py npm SERVERS.jsonl [--kept FOLDER] [--store FOLDER]

Each line of the list is an object with "ecosystem", "name" and "version"; lines of other ecosystems are
passed over. The client writes its lock in an empty folder with an empty cache, and runs no script. Compared
are: each placement with its name@version, what is optional, a peer or bundled, and which of them this machine
leaves out.
`bench/closures_pypi.py` is the other half; it uses what is public here.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from douane.api import Options, connected
from douane.errors import DouaneError
from douane.model import Ecosystem, Package, Requirement

_FLAGS = ("optional", "peer", "bundled")


class Placed(NamedTuple):
    """What stands in one place; of what is there for an optional peer only, npm notes no flags."""

    package: str
    flags: frozenset[str] = frozenset()
    extraneous: bool = False


class Found(NamedTuple):
    """What one side found: what stands in each place, and which of these this machine installs."""

    placed: Mapping[str, Placed] = MappingProxyType({})
    installed: frozenset[str] = frozenset()
    error: str | None = None


class Server(NamedTuple):
    """One line of the list."""

    name: str
    version: str


Side = Callable[[Server], Found]


def differences(ours: Found, theirs: Found) -> Iterator[str]:
    """Yield each difference in a line, by placement."""
    if ours.error or theirs.error:
        if bool(ours.error) is not bool(theirs.error):
            yield f"ours: {ours.error or 'resolved'}; the client: {theirs.error or 'resolved'}"
        return
    for path in sorted({*ours.placed, *theirs.placed}):
        mine, other = ours.placed.get(path), theirs.placed.get(path)
        if mine is None or other is None:
            side = "only the client" if mine is None else "only ours"
            yield f"{path}: {side}, {(mine or other or Placed('')).package}"
        elif mine.package != other.package:
            yield f"{path}: ours {mine.package}, the client {other.package}"
        elif mine.flags != other.flags and not other.extraneous:
            yield f"{path}: ours {sorted(mine.flags)}, the client {sorted(other.flags)}"
    for path in sorted(ours.installed ^ theirs.installed):
        side = "the client" if path in theirs.installed else "us"
        yield f"{path}: installed on this machine by {side} only"


def compare(servers: Iterable[Server], ours: Side, theirs: Side) -> int:
    """Print a line for each of *servers* and one for each difference; return how many differ."""
    differ = 0
    for server in servers:
        mine, other = ours(server), theirs(server)
        found = list(differences(mine, other))
        differ += bool(found)
        verdict = f"{len(found)} differences" if found else "identical"
        note = f" (both refuse: {other.error})" if mine.error and other.error else ""
        first = f"{server.name}@{server.version}: {verdict}, {len(other.placed)} placements{note}"
        for line in (first, *(f"    {line}" for line in found)):
            sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    return differ


def read_list(path: Path, ecosystem: str) -> list[Server]:
    """Return the servers of *ecosystem* in the list."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [Server(each["name"], each["version"]) for each in lines if each["ecosystem"] == ecosystem]


def npm_ours(store: Path | None) -> Side:
    """Return what Douane finds, with *store*, else with an empty store each time."""
    from douane.resolve import npm

    def look(server: Server) -> Found:
        with tempfile.TemporaryDirectory() as scratch:
            options = Options(store=store or Path(scratch), cwd=Path(scratch))
            wanted = Requirement(ecosystem=Ecosystem.NPM, name=server.name, specifier=server.version)
            try:
                with connected(options) as services:
                    registry: Any = services.registries[Ecosystem.NPM]
                    found = npm.resolution((wanted,), services.environment, registry, services.progress)
            except DouaneError as error:
                return Found(error=str(error))
        every = (*found.closure.packages, *found.left_out)
        installed = frozenset(package.path for package in found.closure.packages)
        return Found({package.path: _placed(package) for package in every}, installed)

    return look


def npm_theirs(kept: Path | None) -> Side:
    """Return what npm finds; its lock is kept in *kept*, and believed where it is there already."""

    def look(server: Server) -> Found:
        with tempfile.TemporaryDirectory() as scratch:
            folder = (kept or Path(scratch)) / f"{server.name.replace('/', '+')}@{server.version}"
            folder.mkdir(parents=True, exist_ok=True)
            is_known = (folder / "installed").exists()
            if not is_known and (error := _npm(folder, Path(scratch) / "cache", server)):
                return Found(error=error)
            lock = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
            installed = json.loads((folder / "installed").read_text(encoding="utf-8"))
        return Found(placed=dict(_locked(lock)), installed=frozenset({*installed, *_brought(lock)}))

    return look


def _npm(folder: Path, cache: Path, server: Server) -> str | None:
    """Let npm lock *server*, then say what it would install for it anew; return why it did not."""
    wanted = f"{server.name}@{server.version}"
    install = ("npm", "install", wanted, "--ignore-scripts", "--no-audit", "--no-fund", "--cache", str(cache))
    locking = _run(folder, *install, "--package-lock-only")
    if locking.returncode:
        return next((line for line in locking.stderr.splitlines() if "error" in line), "failed")
    with tempfile.TemporaryDirectory() as empty:
        plan = _run(Path(empty), *install, "--dry-run", "--json").stdout
        listed = [Path(each["path"]) for each in json.loads(plan[plan.index("{") :])["add"]]
        installed = [path.relative_to(Path(empty).resolve()).as_posix() for path in listed]
    (folder / "installed").write_text(json.dumps(sorted(installed)), encoding="utf-8")
    return None


def _run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    (folder / "package.json").write_text("{}", encoding="utf-8")
    (folder / "package-lock.json").unlink(missing_ok=True)
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def _locked(lock: Mapping[str, Any]) -> Iterator[tuple[str, Placed]]:
    for path, entry in lock.items():
        if path and not entry.get("link"):
            name = entry.get("name") or path.rpartition("node_modules/")[2]
            flags = _marked(entry.get("optional"), entry.get("peer"), entry.get("inBundle"))
            yield path, Placed(f"{name}@{entry['version']}", flags, bool(entry.get("extraneous")))


def _brought(lock: Mapping[str, Any]) -> Iterator[str]:
    """Yield what comes in a carrier's tarball, or by a package's shrinkwrap: npm's plan does not name it."""
    shrunk = tuple(f"{path}/" for path, entry in lock.items() if entry.get("hasShrinkwrap"))
    for path, entry in lock.items():
        stray = entry.get("extraneous") and not entry.get("integrity")
        if entry.get("inBundle") or stray or (path.startswith(shrunk) and not entry.get("extraneous")):
            yield path


def _placed(package: Package) -> Placed:
    flags = _marked(package.optional, package.peer, package.carrier)
    return Placed(f"{package.name}@{package.version}", flags)


def _marked(*values: object) -> frozenset[str]:
    return frozenset(name for name, value in zip(_FLAGS, values, strict=True) if value)


def main() -> int:
    """Compare the list that the command line names."""
    parser = argparse.ArgumentParser(description="compare closures with the real client's")
    parser.add_argument("ecosystem", choices=("npm",))
    parser.add_argument("servers", type=Path)
    parser.add_argument("--kept", type=Path, help="a folder that keeps what the client answered")
    parser.add_argument("--store", type=Path, help="a store for our side, which is empty otherwise")
    given = parser.parse_args()
    servers = read_list(given.servers, given.ecosystem)
    differ = compare(servers, npm_ours(given.store), npm_theirs(given.kept))
    sys.stdout.write(f"{len(servers) - differ} of {len(servers)} identical\n")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
