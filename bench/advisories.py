"""Measure the advisory database: reading a dump of 200 MB, and looking up a closure of 1,000 packages.

The dump is synthetic (`dumps`). Reading it is timed as a process, `douane update --from`; looking up in this
process, offline, the first time and again. Besides wall time there is processor time, which says more on a
machine that has other work.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import dumps

from douane.http import Http
from douane.identity.advisories import Looked, lookup
from douane.model import Closure, Ecosystem, Environment, Package
from douane.store import Store

MEGABYTES = 200
PACKAGES = 1_000
_DAY = 86_400.0
_NOWHERE = Environment(
    python="3.11.0", python_tags=(), markers={}, node="20.0.0", os="linux", cpu="x64", libc="glibc"
)


def lines(megabytes: float = MEGABYTES, rounds: int = 5) -> Iterator[str]:
    """Yield the table."""
    folder = Path(tempfile.mkdtemp(prefix="bench-advisories-"))
    before = os.getloadavg()[0]
    try:
        yield from ("| what | wall | processor | peak memory |", "|---|---|---|---|")
        for ecosystem in ("npm", "PyPI"):
            place = folder / "dumps" / ecosystem
            place.mkdir(parents=True)
            records = dumps.dump(place / "all.zip", ecosystem, megabytes)
            yield _read(folder, ecosystem, records, megabytes)
            shutil.rmtree(place)
        for ecosystem in Ecosystem:
            yield from _looked_up(folder / "store", ecosystem, rounds)
        yield from (
            "",
            f"Load of the machine while this was measured: {before:.0f} to {os.getloadavg()[0]:.0f}.",
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _read(folder: Path, ecosystem: str, records: int, megabytes: float) -> str:
    command = (sys.executable, "-m", "douane", "update", "--from", str(folder / "dumps"), "-q")
    store = ("--store", str(folder / "store"), "--ecosystem", ecosystem.lower())
    started = time.perf_counter()
    child = subprocess.Popen((*command, *store), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"douane update: exit code {child.returncode}: not measured")
    what = f"reading a dump of {megabytes:g} MB ({ecosystem}, {records:,} advisories)"
    processor = usage.ru_utime + usage.ru_stime
    return f"| {what} | {seconds:.1f} s | {processor:.1f} s | {usage.ru_maxrss / 1024:.0f} MB |"


def _looked_up(store: Path, ecosystem: Ecosystem, rounds: int) -> Iterator[str]:
    packages = [
        Package(ecosystem=ecosystem, name=dumps.name(number), version="1.2.3", path=f"p{number}")
        for number in range(PACKAGES)
    ]
    closure = Closure(root="p0", packages=tuple(packages), edges=(), environment=_NOWHERE)
    with Store.open(store) as opened:
        first = _timed(closure, opened)
        again = [_timed(closure, opened) for _ in range(rounds)]
    found = len(first[2].advisories)
    for what, (wall, processor, _) in (("first", first), ("again, median", _median(again))):
        name = f"looking up {PACKAGES:,} packages ({ecosystem}, {found:,} advisories found), {what}"
        yield f"| {name} | {wall:.2f} s | {processor:.2f} s | |"


def _timed(closure: Closure, store: Store) -> tuple[float, float, Looked]:
    wall, processor = time.perf_counter(), time.process_time()
    now = dumps.NEWEST.timestamp() + _DAY
    looked = lookup(closure, Http(offline=True), store, clock=lambda: now)
    if looked.gaps:
        raise SystemExit(f"not measured: {looked.gaps[0]}")
    return time.perf_counter() - wall, time.process_time() - processor, looked


def _median(runs: list[tuple[float, float, Looked]]) -> tuple[float, float, Looked]:
    return statistics.median(run[0] for run in runs), statistics.median(run[1] for run in runs), runs[0][2]


if __name__ == "__main__":
    for line in lines(float(sys.argv[1]) if len(sys.argv) > 1 else MEGABYTES):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
