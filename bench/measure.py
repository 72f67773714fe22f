"""Measure Douane beside what a user would use instead, in one run, and write bench/RESULTS.md.

Every command is run in turn, round after round, so that a change of the machine's speed hits all of them;
wall time is taken around the whole process, peak memory from the kernel's accounting of it. The figures are
reported, never judged: no test depends on them.
"""

from __future__ import annotations

import datetime
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

ROUNDS = int(os.environ.get("ROUNDS", "5"))
DOUANE = (sys.executable, "-m", "douane")
FILESYSTEM = "@modelcontextprotocol/server-filesystem"
FETCH = "mcp-server-fetch"
RESULTS = Path("bench/RESULTS.md")


@dataclass(frozen=True)
class Run:
    """One finished process: seconds of wall time, peak resident bytes, exit code."""

    seconds: float
    peak: int
    code: int


@dataclass
class Case:
    """A command, made anew for each round in an empty scratch folder."""

    name: str
    command: Callable[[Path], list[str]]
    codes: tuple[int, ...]
    runs: list[Run] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Median wall time in seconds."""
        return statistics.median(run.seconds for run in self.runs)

    @property
    def peak(self) -> int:
        """Largest peak memory in bytes."""
        return max(run.peak for run in self.runs)


def main() -> None:
    """Run all cases and write the table."""
    kept = Path(tempfile.mkdtemp(prefix="bench-kept-"))
    try:
        cases = list(_cases(kept))
        for number in range(ROUNDS):
            for case in cases:
                _once(case, number)
        text = _table(cases)
    finally:
        shutil.rmtree(kept, ignore_errors=True)
    RESULTS.write_text(text, encoding="utf-8")
    sys.stdout.write(text)


def _cases(kept: Path) -> Iterator[Case]:
    version = _newest(kept)
    gate = (0, 1, 3)

    def vet(target: str, store: Path) -> list[str]:
        return [*DOUANE, "vet", target, "--quiet", "--store", str(store)]

    yield Case("douane --help", lambda _: [*DOUANE, "--help"], (0,))
    npm = f"npm:{FILESYSTEM}@{version}"
    yield Case("vet filesystem, empty store", lambda scratch: vet(npm, scratch / "store"), gate)
    yield Case(
        "npm install --ignore-scripts, empty cache",
        lambda scratch: [
            "npm",
            "install",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--prefix",
            str(scratch),
            "--cache",
            str(scratch / "cache"),
            f"{FILESYSTEM}@{version}",
        ],
        (0,),
    )
    yield Case("vet filesystem, full store", lambda _: vet(npm, kept / "npm"), gate)
    yield Case("vet fetch, empty store", lambda scratch: vet(f"pypi:{FETCH}", scratch / "store"), gate)
    yield Case(
        "pip install --dry-run, no cache",
        lambda scratch: [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--dry-run",
            "--ignore-installed",
            "--only-binary",
            ":all:",
            "--no-cache-dir",
            "--quiet",
            "--report",
            str(scratch / "report.json"),
            FETCH,
        ],
        (0,),
    )
    yield Case("vet fetch, full store", lambda _: vet(f"pypi:{FETCH}", kept / "pypi"), gate)


def _newest(kept: Path) -> str:
    """Return the version that is measured, resolved once, filling both kept stores."""
    for target, store in ((f"npm:{FILESYSTEM}", "npm"), (f"pypi:{FETCH}", "pypi")):
        command = [*DOUANE, "vet", target, "--quiet", "--format", "json", "--store", str(kept / store)]
        report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
        if store == "npm":
            version: str = report["server"]["version"]
    return version


def _once(case: Case, number: int) -> None:
    scratch = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        started = time.perf_counter()
        child = subprocess.Popen(
            case.command(scratch),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        case.runs.append(Run(seconds, usage.ru_maxrss * 1024, child.returncode))
        if child.returncode not in case.codes:
            raise SystemExit(f"{case.name}: exit code {child.returncode} in round {number + 1}: not measured")
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _table(cases: list[Case]) -> str:
    by_name = {case.name: case for case in cases}

    def ratio(ours: str, theirs: str) -> str:
        pairs = zip(by_name[ours].runs, by_name[theirs].runs, strict=True)
        return f"{statistics.median(a.seconds / b.seconds for a, b in pairs):.2f}"

    lines = [
        "# Measured",
        "",
        _machine(),
        "",
        "| command | median s | min s | max s | peak MB of its largest process |",
        "|---|---|---|---|---|",
    ]
    for case in cases:
        seconds = [run.seconds for run in case.runs]
        figures = (case.median, min(seconds), max(seconds))
        shown = " | ".join(f"{figure:.2f}" for figure in figures)
        lines.append(f"| {case.name} | {shown} | {case.peak / 1e6:.0f} |")
    peak = max(case.peak for case in cases if case.name.startswith("vet"))
    lines += [
        "",
        "| target | measured |",
        "|---|---|",
        "| filesystem, empty store: at most the time of npm install | ratio "
        + ratio("vet filesystem, empty store", "npm install --ignore-scripts, empty cache")
        + " |",
        f"| filesystem, full store: under 1.0 s | {by_name['vet filesystem, full store'].median:.2f} s |",
        "| fetch, empty store: at most half of pip --dry-run | ratio "
        + ratio("vet fetch, empty store", "pip install --dry-run, no cache")
        + " |",
        f"| --help: under 0.2 s | {by_name['douane --help'].median:.2f} s |",
        f"| peak memory of either server, largest process: under 300 MB | {peak / 1e6:.0f} MB |",
    ]
    return "\n".join(lines) + "\n"


def _machine() -> str:
    today = f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}"
    where = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    programs = f"Python {platform.python_version()}, pip {metadata.version('pip')}, npm {_version('npm')}"
    return f"{today}, {where}, {programs}, {ROUNDS} rounds, the commands in turn. Written by `make bench`."


def _version(program: str) -> str:
    return subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.strip()


if __name__ == "__main__":
    main()
