"""The gate beside installing: `douane vet` with an empty and a full store, npm install, pip --dry-run."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from timing import DOUANE, Case, in_turn, ratio

FILESYSTEM = "@modelcontextprotocol/server-filesystem"
FETCH = "mcp-server-fetch"
_GATE = (0, 1, 3)


def lines(kept: Path, rounds: int) -> Iterator[str]:
    """Measure, and yield a table in Markdown; *kept* is a folder for the stores that stay full."""
    cases = {case.name: case for case in _cases(kept)}
    in_turn(cases.values(), rounds)
    yield "| command | median s | min s | max s | peak MB of its largest process |"
    yield "|---|---|---|---|---|"
    for case in cases.values():
        seconds = [run.seconds for run in case.runs]
        shown = " | ".join(f"{figure:.2f}" for figure in (case.median, min(seconds), max(seconds)))
        yield f"| {case.name} | {shown} | {case.peak / 1e6:.0f} |"
    peak = max(case.peak for case in cases.values() if case.name.startswith("vet"))
    installing = ratio(
        cases["vet filesystem, empty store"], cases["npm install --ignore-scripts, empty cache"]
    )
    trying = ratio(cases["vet fetch, empty store"], cases["pip install --dry-run, no cache"])
    yield ""
    yield "| target | measured |"
    yield "|---|---|"
    yield f"| filesystem, empty store: at most the time of npm install | ratio {installing:.2f} |"
    yield f"| filesystem, full store: under 1.0 s | {cases['vet filesystem, full store'].median:.2f} s |"
    yield f"| fetch, empty store: at most half of pip --dry-run | ratio {trying:.2f} |"
    yield f"| --help: under 0.2 s | {cases['douane --help'].median:.2f} s |"
    yield f"| peak memory of either server, largest process: under 300 MB | {peak / 1e6:.0f} MB |"


def _cases(kept: Path) -> Iterator[Case]:
    version = _newest(kept)
    npm, fetch = f"npm:{FILESYSTEM}@{version}", f"pypi:{FETCH}"

    def vet(target: str, store: Path) -> list[str]:
        return [*DOUANE, "vet", target, "--quiet", "--store", str(store)]

    def install(scratch: Path) -> list[str]:
        where = ["--prefix", str(scratch), "--cache", str(scratch / "cache")]
        options = ["--ignore-scripts", "--no-audit", "--no-fund", *where]
        return ["npm", "install", *options, f"{FILESYSTEM}@{version}"]

    def dry_run(scratch: Path) -> list[str]:
        options = ["--dry-run", "--ignore-installed", "--only-binary", ":all:", "--no-cache-dir", "--quiet"]
        report = ["--report", str(scratch / "report.json")]
        return [sys.executable, "-m", "pip", "install", *options, *report, FETCH]

    yield Case("douane --help", lambda _: [*DOUANE, "--help"], (0,))
    yield Case("vet filesystem, empty store", lambda scratch: vet(npm, scratch / "store"), _GATE)
    yield Case("npm install --ignore-scripts, empty cache", install, (0,))
    yield Case("vet filesystem, full store", lambda _: vet(npm, kept / "npm"), _GATE)
    yield Case("vet fetch, empty store", lambda scratch: vet(fetch, scratch / "store"), _GATE)
    yield Case("pip install --dry-run, no cache", dry_run, (0,))
    yield Case("vet fetch, full store", lambda _: vet(fetch, kept / "pypi"), _GATE)


def _newest(kept: Path) -> str:
    """Return the version that is measured, resolved once, filling both kept stores."""
    for target, store in ((f"npm:{FILESYSTEM}", "npm"), (f"pypi:{FETCH}", "pypi")):
        command = [*DOUANE, "vet", target, "--quiet", "--format", "json", "--store", str(kept / store)]
        report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
        if store == "npm":
            version: str = report["server"]["version"]
    return version
