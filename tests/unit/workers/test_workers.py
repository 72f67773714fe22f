"""Work spread over processes gives what it gives here."""

import contextlib
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from douane.workers import _MOST_MEMORY, helpers_here, kept_helpers, spread, time_limit


def square(number: int) -> int:
    return number * number


def fail(number: int) -> int:
    raise ValueError(number)


def die_elsewhere(job: tuple[int, int]) -> int:
    """Return the number, but die in a helper process if it is 3."""
    parent, number = job
    if number == 3 and os.getpid() != parent:
        os._exit(1)
    return number


def own_process(parent: int) -> int:
    """Return the number of the helper process; 0 in the process *parent*, which is slower here."""
    if os.getpid() == parent:
        time.sleep(0.05)
        return 0
    return os.getpid()


def helpers_seen() -> set[int]:
    jobs = [os.getpid()] * 200
    return {found for _, found in spread(own_process, jobs, helpers=1, lost=own_process)} - {0}


def greedy(parent: int) -> int:
    if os.getpid() == parent:
        return 0
    try:
        return len(bytearray(_MOST_MEMORY + 1))
    except MemoryError:
        return 1


def most_addresses(parent: int) -> tuple[int, int] | None:
    """Return both limits for addresses in a helper process; None in the process *parent*, which is slower."""
    if os.getpid() == parent:
        time.sleep(0.05)
        return None
    return resource.getrlimit(resource.RLIMIT_AS)


@pytest.mark.parametrize("helpers", [0, 1, 2])
def test_every_job_is_done_once(helpers: int) -> None:
    found = list(spread(square, range(40), helpers=helpers, lost=square))
    assert sorted(found) == [(number, number * number) for number in range(40)]


def test_what_the_work_raises_is_raised() -> None:
    with pytest.raises(ValueError, match=r"[01]"):
        list(spread(fail, range(2), helpers=1, lost=fail))


def test_only_what_kills_its_helper_is_lost() -> None:
    jobs = [(os.getpid(), number) for number in (3, 1, 2, 4, 5, 6)]
    found = dict(spread(die_elsewhere, jobs, helpers=1, lost=lambda job: -job[1]))
    assert [found[index] for index in range(6)] == [-3, 1, 2, 4, 5, 6]


def test_helpers_are_kept_only_where_that_is_asked_for() -> None:
    with kept_helpers():
        first, second = helpers_seen(), helpers_seen()
    assert first == second
    assert len(first) == 1
    assert helpers_seen().isdisjoint(first)


def test_kept_helpers_end_with_what_kept_them() -> None:
    def broken_off() -> None:
        with kept_helpers():
            seen.update(helpers_seen())
            raise RuntimeError

    seen: set[int] = set()
    with pytest.raises(RuntimeError):
        broken_off()
    (helper,) = seen
    for _ in range(200):
        try:
            os.kill(helper, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("it still runs")


KILLED = """
import os, sys, time
from douane.workers import spread

def forever(parent):
    if os.getpid() == parent:
        time.sleep({here})
    os.write(1, b"%d\\n" % os.getpid())
    {elsewhere}

if __name__ == "__main__":
    list(spread(forever, [os.getpid()] * 4, helpers=2, lost=forever))
"""


@pytest.mark.parametrize("elsewhere", ["time.sleep(600)", "while True: pass", "return"])
def test_helpers_end_with_a_caller_that_is_killed(tmp_path: Path, elsewhere: str) -> None:
    script = tmp_path / "killed.py"
    script.write_text(KILLED.format(here=600, elsewhere=elsewhere), encoding="utf-8")
    caller = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert caller.stdout
    helpers = {int(caller.stdout.readline()), int(caller.stdout.readline())}
    assert caller.pid not in helpers
    caller.kill()
    try:
        # The pipes end only when nobody holds them any more: neither the caller nor a helper of its.
        _, said = caller.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        for helper in helpers:
            os.kill(helper, signal.SIGKILL)
        caller.communicate()
        raise
    assert said == b""


def test_a_helper_that_died_is_replaced() -> None:
    with kept_helpers():
        test_only_what_kills_its_helper_is_lost()
        assert len(helpers_seen()) == 1


def test_a_greedy_job_fails_alone() -> None:
    assert {result for _, result in spread(greedy, [os.getpid()] * 3, helpers=1, lost=greedy)} <= {0, 1}


def test_a_helper_can_give_what_it_starts_more_room_than_it_has() -> None:
    jobs = [os.getpid()] * 200
    found = {limits for _, limits in spread(most_addresses, jobs, helpers=1, lost=most_addresses)}
    assert found - {None} == {(_MOST_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1])}


def test_no_more_helpers_than_processors() -> None:
    assert 0 <= helpers_here() < (os.cpu_count() or 1) + 1


def forever(*, pause: float, wall: float) -> None:
    with time_limit(0.05, wall=wall, again=1):
        while True:
            time.sleep(pause)


def test_what_never_ends_is_ended() -> None:
    with pytest.raises(TimeoutError, match=r"more than 0\.05 s to compute"):
        forever(pause=0, wall=600)
    with time_limit(0.05, wall=600, again=1):
        pass


def test_waiting_is_no_computing() -> None:
    with time_limit(0.05, wall=600, again=1):
        time.sleep(0.1)


def test_what_waits_for_ever_is_ended_later() -> None:
    with pytest.raises(TimeoutError, match=r"more than 0\.2 s$"):
        forever(pause=9, wall=0.2)


def test_what_goes_on_after_its_end_is_ended_again() -> None:
    ended = 0
    with time_limit(0.02, wall=600, again=0.02):
        for _ in range(3):
            with contextlib.suppress(TimeoutError):
                while True:
                    ended += 0
            ended += 1
    assert ended == 3
