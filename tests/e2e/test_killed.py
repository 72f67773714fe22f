"""kill -9 at random points of pin, check, update, decide: nothing is torn or lost, and the next run goes on.

Half of the points are what a run does to files and sockets, the other half are moments."""

from __future__ import annotations

import logging
import os
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from e2e.dying import Dying, looks, sound
from e2e.index import World
from e2e.packages import ECHO, npm
from e2e.running import Cli
from e2e.test_breaking_off import wait_for
from osv_documents import advisory, dump

pytestmark = pytest.mark.thorough  # minutes in all: `make thorough`

POINTS = int(os.environ.get("DOUANE_KILLING_POINTS", "13"))
"""Of each command; fewer on a machine that is so slow that they take more than `SECONDS`."""

SECONDS = float(os.environ.get("DOUANE_KILLING_SECONDS", "10"))
NAMES = ("a-mcp", "b-mcp", "c-mcp")
ANSWERS = """owner = "ada"
[value.task]
answer = "yes"
reason = "saves an hour a day"
"""


def killed(
    dying: Dying, again: Callable[[], None], held: Callable[[], None], seed: int, reset: Callable[[], None]
) -> None:
    """Kill *dying* at each point after *reset*: *held* has to hold then, and *again* to go on from there."""
    reset()
    total, seconds = dying.length()
    assert total > 0
    end = time.monotonic() + SECONDS
    done = tried = 0
    for event, after in dying.points(POINTS, total, seconds, seed):
        reset()
        done, tried = done + dying.killed(event, after), tried + 1
        held()
        again()
        if time.monotonic() > end:
            break
    logging.info("%s: %d points, killed at %d of them", dying.arguments[0], tried, done)
    assert done, "at least one was killed before it ended"


def hook(douane: Cli) -> Path:
    folder = douane.cwd.parent / "hook"
    folder.mkdir()
    return folder


def swept(douane: Cli) -> None:
    """Take away what a killed run leaves beside what it writes: it never has the name of a lock."""
    for path in douane.cwd.parent.rglob("*.tmp"):
        path.unlink()
    for folder in douane.cwd.parent.rglob("partial"):
        for path in folder.iterdir():
            path.unlink()


def store_of(douane: Cli) -> Path:
    return Path(douane.env["DOUANE_STORE"])


def test_pin(douane: Cli) -> None:
    wanted = douane.pinned()

    def reset() -> None:
        shutil.rmtree(store_of(douane))
        douane.lock.unlink(missing_ok=True)

    def held() -> None:
        assert len(sound(douane)) == douane.lock.is_file()

    def again() -> None:
        swept(douane)
        assert douane("pin", "npm:mail-mcp").code == 3
        assert douane.lock.read_bytes() == wanted

    killed(Dying(douane, hook(douane), ("pin", "npm:mail-mcp")), again, held, 1, reset)


def test_a_lock_that_is_written_anew(douane: Cli, world: World) -> None:
    pinned = douane.pinned()
    world.publish(npm("left", "1.0.1"))

    def held() -> None:
        (lock,) = sound(douane)
        assert lock.version == "1.0.0"

    def again() -> None:
        swept(douane)
        assert douane("pin", "npm:mail-mcp", "--refresh").code in (1, 3)
        (lock,) = sound(douane)
        assert "pkg:npm/left@1.0.1" in {package.purl for package in lock.packages}

    def reset() -> None:
        douane.lock.write_bytes(pinned)

    killed(Dying(douane, hook(douane), ("pin", "npm:mail-mcp", "--refresh")), again, held, 2, reset)


def pinned_three(douane: Cli, world: World) -> list[str]:
    world.publish(*(npm(name, tools=({**ECHO, "name": name},)) for name in NAMES))
    assert douane("pin", *(f"npm:{name}" for name in NAMES)).code in (1, 3)
    return [f"lockfiles/npm/{name}.json" for name in NAMES]


def test_check(douane: Cli, world: World) -> None:
    locks = pinned_three(douane, world)
    known = [looks(store_of(douane))]
    before = [(douane.cwd / lock).read_bytes() for lock in locks]

    def held() -> None:
        assert len(sound(douane)) == 3
        assert looks(store_of(douane)) >= known[-1], "no look that was kept is lost"
        known.append(looks(store_of(douane)))

    def again() -> None:
        swept(douane)
        run = douane("check", *locks)
        assert run.code == 0
        assert "3 compared, 0 drifted, 0 not fully seen" in run.out
        assert [(douane.cwd / lock).read_bytes() for lock in locks] == before

    killed(Dying(douane, hook(douane), ("check", *locks)), again, held, 3, lambda: None)


def test_update(douane: Cli) -> None:
    documents = [advisory(f"GHSA-{number}", ("npm", f"left-{number}")) for number in range(3000)]
    dump(douane.cwd / "dumps" / "npm" / "all.zip", documents)
    arguments: Sequence[str] = ("update", "--from", "dumps")
    assert douane(*arguments).code == 0

    def held() -> None:
        sound(douane)
        (file,) = (store_of(douane) / "advisories").glob("*.sqlite3")
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)

    def again() -> None:
        swept(douane)
        run = douane(*arguments)
        assert (run.code, "npm advisories: 3,000 from dumps" in run.out) == (0, True)

    killed(Dying(douane, hook(douane), arguments), again, held, 4, lambda: None)


def test_decide(douane: Cli) -> None:
    pinned = douane.pinned()
    (douane.cwd / "answers.toml").write_text(ANSWERS, encoding="utf-8")
    arguments = ("decide", "npm:mail-mcp", "--person", "ada", "--answers", "answers.toml")
    assert douane(*arguments).code == 3
    decided = douane.lock.read_bytes()

    def held() -> None:
        sound(douane)
        assert douane.lock.read_bytes() in (pinned, decided), "all answers of a file, or none"

    def again() -> None:
        swept(douane)
        assert douane(*arguments).code == 3
        assert douane.lock.read_bytes() == decided

    def reset() -> None:
        douane.lock.write_bytes(pinned)

    killed(Dying(douane, hook(douane), arguments), again, held, 5, reset)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_check_that_was_broken_off_goes_on_where_it_was(douane: Cli, world: World, how: int) -> None:
    locks = pinned_three(douane, world)
    world.publish(npm("a-mcp", "1.0.1", tools=(ECHO,)))
    world.asked.clear()
    world.faults = {"/npm/c-mcp": "hang"}
    started = douane.start("check", *locks, "--refresh")
    wait_for(lambda: any("c-mcp" in path for path in world.asked))
    started.send_signal(how)
    started.communicate(timeout=10)
    world.faults = {}
    world.released.set()
    world.publish(npm("b-mcp", "1.0.1", tools=(ECHO,)))
    run = douane("check", *locks)
    assert run.code == 1
    assert run.message.startswith("2 of 3 locks were compared by the check that began at ")
    assert run.message.endswith("was broken off; the rest was compared now (--refresh compares all)")
    assert "new bytes; first seen" in run.out
    assert "3 compared, 1 drifted, 0 not fully seen" in run.out
    full = douane("check", *locks, "--refresh")
    assert full.err == ""
    assert "3 compared, 2 drifted, 0 not fully seen" in full.out
