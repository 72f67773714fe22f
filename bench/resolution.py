"""Cold resolution beside the ecosystems' clients, over a list of servers.

Nothing is kept, and nothing fetched but what resolving needs. For npm `npm install --package-lock-only`, for
PyPI `uv pip compile` for the same Python, and `pip install --dry-run`.
"""

from __future__ import annotations

import json
import platform
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from timing import DOUANE, Case, in_turn, ratio

_SEEN = (0, 3)


@dataclass(frozen=True)
class Server:
    """One server to resolve; *python* is the full version to resolve it for."""

    ecosystem: str
    name: str
    version: str
    python: str


def listed(path: Path) -> list[Server]:
    """Return the servers of a list in JSON lines, each with the Python it asks for or else this one."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        needs_newer = entry["ecosystem"] == "pypi" and ">=3.12" in (entry.get("requires_python") or "")
        python = "3.12.8" if needs_newer else platform.python_version()
        found.append(Server(entry["ecosystem"], entry["name"], entry["version"], python))
    return found


def lines(servers: Sequence[Server], rounds: int, *, uv: str, with_pip: int) -> Iterator[str]:
    """Measure, and yield tables in Markdown; pip, which is slow, resolves *with_pip* servers only."""
    yield from _npm([server for server in servers if server.ecosystem == "npm"], rounds)
    yield ""
    yield from _pypi([server for server in servers if server.ecosystem == "pypi"], rounds, uv, with_pip)


def _npm(servers: Sequence[Server], rounds: int) -> Iterator[str]:
    yield "| npm server | ours s | npm --package-lock-only s | ratio | our peak MB |"
    yield "|---|---|---|---|---|"
    ratios = []
    for server in servers:
        ours, theirs = _ours(server), Case(f"npm {server.name}", _lock_only(server), (0,))
        in_turn((ours, theirs), rounds)
        ratios.append(ratio(ours, theirs))
        times = f"{ours.median:.2f} | {theirs.median:.2f} | {ratios[-1]:.2f}"
        yield f"| {server.name} {server.version} | {times} | {ours.peak / 1e6:.0f} |"
    if ratios:
        yield ""
        yield (
            f"Ratio to npm: median {statistics.median(ratios):.2f} (target 0.5), "
            f"largest {max(ratios):.2f} (target 1.0)."
        )


def _pypi(servers: Sequence[Server], rounds: int, uv: str, with_pip: int) -> Iterator[str]:
    yield "| PyPI server | ours s | uv pip compile s | ratio | pip --dry-run s | ratio | our peak MB |"
    yield "|---|---|---|---|---|---|---|"
    beside_uv, beside_pip = [], []
    for number, server in enumerate(servers):
        here = server.python == platform.python_version()
        ours, theirs = _ours(server), Case(f"uv {server.name}", _compile(server, uv), (0, 1))
        cases = [ours, theirs]
        if number < with_pip and here:
            cases.append(Case(f"pip {server.name}", _dry_run(server), (0, 1)))
        in_turn(cases, rounds)
        if theirs.runs[-1].code:
            yield f"| {server.name} {server.version} | {ours.median:.2f} | no solution | - | - | - | - |"
            continue
        beside_uv.append(ratio(ours, theirs))
        other = "- | -"
        if len(cases) > 2:
            beside_pip.append(ratio(ours, cases[2]))
            other = f"{cases[2].median:.2f} | {beside_pip[-1]:.2f}"
        times = f"{ours.median:.2f} | {theirs.median:.2f} | {beside_uv[-1]:.2f} | {other}"
        yield f"| {server.name} {server.version} | {times} | {ours.peak / 1e6:.0f} |"
    if beside_uv:
        yield ""
        uv_ratio = f"median {statistics.median(beside_uv):.2f} (target 1.5), largest {max(beside_uv):.2f}"
        yield f"Ratio to uv: {uv_ratio}."
    if beside_pip:
        pip = f"median {statistics.median(beside_pip):.2f} (target 0.2), largest {max(beside_pip):.2f}"
        yield f"Ratio to pip: {pip}."


def _ours(server: Server) -> Case:
    exact = "@" if server.ecosystem == "npm" else "=="
    target = f"{server.ecosystem}:{server.name}{exact}{server.version}"
    options = ["--index-only", "--quiet", "--environment", f"python={server.python}"]

    def command(scratch: Path) -> list[str]:
        return [*DOUANE, "tree", target, *options, "--store", str(scratch / "store")]

    return Case(target, command, _SEEN)


def _lock_only(server: Server) -> Callable[[Path], list[str]]:
    def command(scratch: Path) -> list[str]:
        options = ["--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]
        where = ["--prefix", str(scratch), "--cache", str(scratch / "cache")]
        return ["npm", "install", *options, *where, f"{server.name}@{server.version}"]

    return command


def _compile(server: Server, uv: str) -> Callable[[Path], list[str]]:
    def command(scratch: Path) -> list[str]:
        wanted = scratch / "wanted.in"
        wanted.write_text(f"{server.name}=={server.version}\n", encoding="utf-8")
        cold = ["--cache-dir", str(scratch / "cache"), "--only-binary", ":all:", "--quiet", "--no-config"]
        return [uv, "pip", "compile", str(wanted), *cold, "--python-version", server.python]

    return command


def _dry_run(server: Server) -> Callable[[Path], list[str]]:
    def command(scratch: Path) -> list[str]:
        options = ["--dry-run", "--ignore-installed", "--only-binary", ":all:", "--no-cache-dir", "--quiet"]
        report = ["--report", str(scratch / "report.json"), f"{server.name}=={server.version}"]
        return [sys.executable, "-m", "pip", "install", *options, *report]

    return command
