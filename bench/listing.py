"""How long reading a server's tools from its source and listing them in a sandbox take, with a full store.

python bench/listing.py [TARGET...] [--store FOLDER]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import digest

from douane import pipeline, sandboxed
from douane.api import Options, connected, understood
from douane.fetching import fetch, open_artifact
from douane.model import Artifact, Closure, Surface
from douane.nearby import nearby
from douane.progress import Silent
from douane.services import Services
from douane.surface import extract
from douane.syntax import Codebase

SOURCE = (
    "npm:@shopify/dev-mcp@1.16.0",
    "npm:@notionhq/notion-mcp-server@2.5.2",
    "pypi:mcp-atlassian==0.23.1",
)
"""Those whose source takes longest to read: the largest one, and those that compute most."""
LISTED = ("npm:@modelcontextprotocol/server-filesystem@2026.8.31", "pypi:mcp-server-git==2026.10.19")
"""Servers that start within about a second."""
_ROUNDS = 3


def lines(options: Options, source: Sequence[str] = SOURCE, listed: Sequence[str] = LISTED) -> Iterator[str]:
    """Yield the figures, one a line."""
    with connected(options) as services:
        for target in source:
            yield _line(f"static surface of {target}", _reading(target, services, options), "2 s")
        for target in listed:
            yield _line(f"sandboxed listing of {target}", _listing(target, services, options), "5 s")
    times = digest.seconds(digest.listing(1000))
    yield f"| digest of 1,000 tools | {statistics.median(times):.3f} | {times[0]:.3f} | 0.1 s |"


def _line(name: str, work: Callable[[], object], target: str) -> str:
    times = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return f"| {name} | {statistics.median(times):.2f} | {min(times):.2f} | {target} |"


def _closure(target: str, services: Services, options: Options) -> Closure:
    here = pipeline.resolved(understood([target], options).targets[0], services)
    if here.closure is None:
        raise SystemExit(f"{target} has no closure")
    return fetch(here.closure, services.http, services.store, services.registries, Silent())


def _reading(target: str, services: Services, options: Options) -> Callable[[], Surface]:
    """Return what reads the tools of *target*: parsing included, opening its own archive not."""
    closure = _closure(target, services, options)
    root = closure.server
    opened = open_artifact(root, services.store.get(root.sha256 or "") or b"")
    versions = {package.name: package.version for package in closure.packages}
    versions["python"] = closure.environment.python or ""

    def read() -> Surface:
        codebase = Codebase(Artifact(package=opened.package, tree=opened.tree))
        codebase.neighbours = nearby(closure, services.store, {}).neighbours()
        return extract(codebase, resolved=versions)

    return read


def _listing(target: str, services: Services, options: Options) -> Callable[[], sandboxed.Listed]:
    """Return what places the files of *target*, starts it twice and lists it."""
    named = understood([target], options).targets[0]
    report = pipeline.examine(named, replace(services, surface="static"))
    if report.closure is None:
        raise SystemExit(f"{target} has no closure")
    server = sandboxed.Server(target=named, closure=report.closure, launch=report.launch, read=report.surface)
    box = sandboxed.Sandbox()

    def listed() -> sandboxed.Listed:
        return sandboxed.listed(server, box, services.store, now=services.clock(), is_asked=True, fresh=True)

    return listed


HEAD = ("| what | median s | best s | target |", "|---|---|---|---|")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--store", type=Path)
    asked = parser.parse_args()
    options = Options(store=asked.store)
    chosen = (asked.targets, asked.targets) if asked.targets else (SOURCE, LISTED)
    sys.stdout.write("\n".join([*HEAD, *lines(options, *chosen)]) + "\n")


if __name__ == "__main__":
    main()
