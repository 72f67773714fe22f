"""What the life of a pin costs: review of 200 lockfiles, check of 200 servers, the page of 700 packages.

The lockfiles are made anew (`sets`): of real ones, with bytes of their own in each. The page is that of a
real server, written before with ``douane vet SERVER --format html -o PAGE``; a made-up one is measured where
no page is named. Times of processors count a command and all that it starts; on a machine that does other things
as well they tell more than the clock.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import browser
import fleet
import sets
from timing import DOUANE

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from douane.reports.html import render  # noqa: E402
from paged import large  # noqa: E402 - it lies beside the tests that use it

COUNT = 200
CHANGED = (10, 100, 200)
PACKAGES = 700
_CODES = (0, 1, 3)


@dataclass(frozen=True)
class Spent:
    """Seconds on the clock and of processors, and peak bytes of the largest process."""

    clock: float
    processor: float
    peak: int


def lines(page: Path | None, rounds: int) -> Iterator[str]:
    """Yield the section in Markdown; *page* is the page of a real server, None for a made-up one."""
    yield from _reviews(rounds)
    yield ""
    yield from fleet.lines(fleet.measure((COUNT,), rounds=1))
    yield ""
    yield from _page(page, rounds)


def _reviews(rounds: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="bench-") as scratch:
        repository = Path(scratch) / "locks"
        size = sets.made(repository, COUNT, CHANGED)
        yield f"{COUNT} lockfiles, {size / 1e6:.1f} MB, no record of one in another."
        yield ""
        yield "| command | s | s of processors | peak MB of its largest process |"
        yield "|---|---|---|---|"
        commands = [
            ("`diff`, none changed", ("diff", sets.BASE, sets.BASE)),
            *((f"`diff`, {number} changed", ("diff", sets.BASE, str(number))) for number in CHANGED),
            ("`status`", ("status", "lockfiles")),
            ("`--help`", ("--help",)),
        ]
        for name, arguments in commands:
            spent = [_spent(arguments, repository) for _ in range(rounds)]
            best = min(spent, key=lambda each: each.clock)
            peak = max(each.peak for each in spent)
            yield f"| {name} | {best.clock:.2f} | {best.processor:.2f} | {peak / 1e6:.0f} |"


def _spent(arguments: Sequence[str], folder: Path) -> Spent:
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    quiet = subprocess.DEVNULL
    child = subprocess.Popen([*DOUANE, *arguments], cwd=folder, stdout=quiet, stderr=quiet, stdin=quiet)
    _, status, usage = os.wait4(child.pid, 0)
    clock = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in _CODES:
        raise SystemExit(f"{arguments[0]}: exit code {child.returncode}: not measured")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(clock, processor, usage.ru_maxrss * 1024)


def _page(page: Path | None, rounds: int) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="bench-") as scratch:
        what = "written by `douane vet`"
        if page is None:
            what, page = f"of a made-up server of {PACKAGES} packages", Path(scratch) / "page.html"
            page.write_text(render([large(PACKAGES)]), encoding="utf-8")
        if browser.CHROMIUM is None:
            yield "The page was not opened: no Chromium is installed."
            return
        opened = [browser.opened(page) for _ in range(rounds)]
        best = min(opened, key=lambda each: each.loaded)
        yield f"A page {what}, opened in headless Chromium, from the start of the navigation:"
        yield ""
        yield "| bytes | ms until the document is whole | ms until it is loaded |"
        yield "|---|---|---|"
        yield f"| {page.stat().st_size:,} | {best.whole:.0f} | {best.loaded:.0f} |"
