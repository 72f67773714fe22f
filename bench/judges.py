"""Who judges labelled definitions: Douane here, and other scanners in a Python of their own.

The others are confined: no network (a network namespace of bubblewrap or of `unshare`; where a machine has
neither, proxies that lead nowhere), a home of their own that is thrown away, hardly any environment. No
server is ever started. Each row is judged by itself, so that what is said belongs to it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cases import Case
from douane import scan_definitions
from douane.errors import DouaneError
from douane.model import Severity
from douane.version import VERSION

FAR_SIDE = Path(__file__).with_name("far_side.py")
_MOST_SECONDS = 1800  # of one scanner for all rows
_COUNTED = frozenset(severity.value for severity in Severity if severity.rank >= Severity.MEDIUM.rank)


@dataclass(frozen=True, kw_only=True)
class Peer:
    """Another scanner: its package, how it is used, what of a listing it reads, where its own cases are."""

    package: str
    how: str
    reads: frozenset[str]
    repositories: frozenset[str] = frozenset()


PEERS = (
    Peer(
        package="cisco-ai-mcp-scanner",
        how="YARA analyser alone, static JSON",
        reads=frozenset({"tools", "prompts", "resources"}),
        repositories=frozenset({"cisco-ai-defense/mcp-scanner"}),
    ),
    Peer(
        package="mcp-audit-scanner",
        how="the analyser that `scan --connect` hands a listing to",
        reads=frozenset({"tools", "prompts", "resources"}),
    ),
    Peer(
        package="mcp-mcts",
        how="`scan --snapshot`, as it is by default",
        reads=frozenset({"tools", "prompts", "resources", "instructions"}),
    ),
)


@dataclass
class Judged:
    """What one scanner said of all rows, in their order.

    An entry of `said` is the rules that spoke at a severity that counts, none of them for a row that was
    found clean, or None for a row that does not count for this scanner. `seconds` are of processor time,
    start-up left out; `unread` are rows of which it reads no part, `refused` those at which it failed: both
    count as clean.
    """

    name: str
    said: list[frozenset[str] | None]
    seconds: float
    version: str
    unread: int = 0
    refused: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Rows in a second of one processor."""
        return len(self.said) / self.seconds


def by_douane(cases: Sequence[Case]) -> Judged:
    """Let Douane judge *cases*."""
    said: list[frozenset[str] | None] = []
    refused = []
    scan_definitions({"tools": [{"name": "warm_up", "inputSchema": {"type": "object"}}]})
    started = time.process_time()
    for case in cases:
        try:
            said.append(_rules(case))
        except DouaneError as error:
            said.append(frozenset())
            refused.append(f"{case.id}: {error}")
    return Judged("Douane", said, time.process_time() - started, VERSION, refused=refused)


def _rules(case: Case) -> frozenset[str]:
    found = scan_definitions(case.listing)
    return frozenset(finding.rule for finding in found if finding.severity.value in _COUNTED)


def by_peer(peer: Peer, cases: Sequence[Case], python: Path) -> Judged:
    """Let *peer*, installed for the interpreter *python*, judge *cases*. Raises SystemExit where it fails."""
    home = Path(tempfile.mkdtemp(prefix="bench-peer-"))
    # The rows go in as they are: what a scanner makes of a broken character is its own affair.
    rows = "".join(json.dumps(case.listing) + "\n" for case in cases)
    command = [str(python.absolute()), "-I", str(FAR_SIDE), peer.package]
    try:
        done = confined(command, home, given=rows, seconds=_MOST_SECONDS)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if done.returncode != 0:
        raise SystemExit(f"{peer.package}: exit code {done.returncode}: {done.stderr[-400:]}")
    return _judged(peer, cases, [json.loads(line) for line in done.stdout.splitlines()])


def _judged(peer: Peer, cases: Sequence[Case], lines: list[dict[str, Any]]) -> Judged:
    said: list[frozenset[str] | None] = [frozenset()] * len(cases)
    refused = []
    for line in lines[1:-1]:
        case = cases[line["row"]]
        if case.origin in peer.repositories:
            said[line["row"]] = None
        elif "refused" in line:
            refused.append(f"{case.id}: {line['refused']}")
        else:
            counted = (by for severity, by in line["said"] if severity.lower() in _COUNTED)
            said[line["row"]] = frozenset(counted)
    unread = sum(peer.reads.isdisjoint(case.listing) for case in cases)
    seconds, version = lines[-1]["seconds"], lines[0]["version"]
    return Judged(peer.package, said, seconds, version, unread=unread, refused=refused)


def confined(
    command: Sequence[str], home: Path, *, given: str, seconds: float
) -> subprocess.CompletedProcess[str]:
    """Run *command* in *home* without network and with hardly any environment, *given* on its input."""
    return subprocess.run(
        [*confinement(home), *command],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=home,
        env=_environment(home),
        timeout=seconds,
        check=False,
    )


def confinement(home: Path) -> list[str]:
    """Return what goes before a command so that it has no network, and writes in *home* only if possible."""
    bwrap = ["bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/", "/", "--dev", "/dev"]
    ways = (
        [*bwrap, "--proc", "/proc", "--bind", str(home), str(home), "--chdir", str(home)],
        ["unshare", "--net"],
        ["unshare", "--map-root-user", "--net"],
    )
    for way in ways:
        if (
            shutil.which(way[0])
            and not subprocess.run([*way, "true"], capture_output=True, check=False).returncode
        ):
            return list(way)
    return []


def _environment(home: Path) -> dict[str, str]:
    nowhere = "http://127.0.0.1:9"
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), nowhere)
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "TMPDIR": str(home), "LANG": "C.UTF-8", **proxies}
