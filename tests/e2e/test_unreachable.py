"""Where nothing can be reached: rows are unknown, the exit code is 3, and nobody waits ten seconds for it.

Time is counted, not measured: what connections that nobody accepts would take, and the pauses between them.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from douane import Options, fleet, pinning, vet
from douane.api import connected, understood, vet_together
from douane.cli.vet import EXIT
from douane.errors import NetworkError
from douane.http import Http, Response, UnreachedError
from douane.model import Mark, Outcome, Report
from douane_lockfiles import write
from e2e.conftest import mail_world
from e2e.packages import wheel
from e2e.transport import options

_MOST = 10.0  # seconds


class BlackHole:
    """Lets every connection run into its time limit; `spent` counts the seconds, by host."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self._lock = threading.Lock()

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | None,
        timeout: tuple[float, float],
        max_bytes: int,
    ) -> Response:
        host = urlsplit(url).hostname or ""
        with self._lock:
            self.spent[host] += timeout[0]  # type: ignore[assignment]
        raise UnreachedError(f"{host} did not accept the connection in time", rounds=2)


def dead(given: Options) -> tuple[Options, BlackHole]:
    hole = BlackHole()
    return replace(given, transport=hole), hole


@pytest.mark.parametrize("target", ["npm:mail-mcp", "pypi:notes-mcp"])
def test_nothing_in_the_store_and_nobody_there(tmp_path: Path, target: str) -> None:
    given, hole = dead(options(mail_world(), tmp_path))
    report = vet(target, options=given)
    marks = {each.row: each.mark for each in report.answers}
    assert EXIT[report.verdict.outcome] == 3
    assert marks["supply.code"] is marks["supply.identity"] is marks["supply.tools"] is Mark.UNKNOWN
    (gap,) = report.examination.gaps
    assert (gap.what, "index.test" in gap.why) == (target, True)
    assert sum(hole.spent.values()) < _MOST


def test_an_index_that_is_remembered_and_nobody_there(tmp_path: Path) -> None:
    world = mail_world()
    world.publish(wheel("notes-mcp"))
    world.faults = {"/osv/": "404"}
    given = options(world, tmp_path)
    for target in ("npm:mail-mcp", "pypi:notes-mcp"):
        vet(target, options=given)
        unreached, hole = dead(given)
        report = vet(target, options=unreached)
        marks = {each.row: each.mark for each in report.answers}
        assert report.verdict.outcome is Outcome.OPEN
        assert EXIT[report.verdict.outcome] == 3
        assert marks["supply.code"] is marks["supply.identity"] is Mark.UNKNOWN
        assert hole.spent, "nobody was asked"
        assert max(hole.spent.values()) < _MOST, "hosts are asked side by side"


def test_several_targets_and_several_indexes(tmp_path: Path) -> None:
    given, hole = dead(options(mail_world(), tmp_path))
    given = replace(given, environ={**given.environ, "PIP_INDEX_URL": "https://other.test/simple/"})
    named = ["npm:mail-mcp", "pypi:notes-mcp", "npm:other-mcp", "npx -y third-mcp@1.0.0"]
    with connected(given) as services:
        found = vet_together(services, understood(named, given).targets, given)
    assert [each.verdict.outcome for each in found if isinstance(each, Report)] == [Outcome.OPEN] * 4
    assert set(hole.spent) == {"index.test", "other.test"}
    assert sum(hole.spent.values()) < _MOST - 1.0, "the pauses and the start come on top"


def test_locks_of_several_indexes(tmp_path: Path) -> None:
    world = mail_world()
    world.publish(wheel("notes-mcp"))
    given = options(world, tmp_path)
    given = replace(given, environ={**given.environ, "PIP_INDEX_URL": "https://index.test/simple/"})
    paths = []
    for target in ("npm:mail-mcp", "pypi:notes-mcp"):
        path = tmp_path / f"{target.partition(':')[2]}.json"
        report = vet(target, options=given)
        write(pinning.pin(report, pinning.Decision(), path=str(path), now=given.clock()), path)
        paths.append(path)
    later = given.clock() + 3600
    unreached, hole = dead(replace(given, clock=lambda: later))
    with connected(unreached) as services:
        compared = fleet.check(paths, unreached, services)
    assert [each.exit_code for each in compared] == [3, 3]
    assert all("index.test" in (each.problem or "") for each in compared)
    assert sum(hole.spent.values()) < _MOST - 1.0


def test_the_pauses_between_attempts_fit_in_too() -> None:
    hole, slept = BlackHole(), list[float]()
    http = Http(hole, sleep=slept.append)
    for _ in range(20):
        with pytest.raises(NetworkError):
            http.get("https://index.test/a")
    assert hole.spent.total() + sum(slept) < _MOST
