"""Work that is shared with copies of this process: in order, and done here where a copy fails."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from douane import forking

HERE = os.getpid()
OPEN = Path("/proc/self/fd")


def squares(jobs: Sequence[int]) -> list[int]:
    return [job * job for job in jobs]


def places(jobs: Sequence[int]) -> list[int]:
    return [os.getpid() for _ in jobs]


def only_here(jobs: Sequence[int]) -> list[int]:
    if os.getpid() != HERE:
        os.kill(os.getpid(), signal.SIGKILL)
    return squares(jobs)


def refuses_seven(jobs: Sequence[int]) -> list[int]:
    if 7 in jobs:
        raise LookupError("seven")
    return squares(jobs)


@pytest.mark.parametrize("copies", [0, 1, 2, 7])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 20])
def test_results_stand_in_the_order_of_the_jobs(copies: int, count: int) -> None:
    jobs = list(range(count))
    assert forking.shared(squares, jobs, copies=copies) == squares(jobs)


def test_each_process_takes_a_share() -> None:
    found = forking.shared(places, list(range(9)), copies=2)
    assert found[0] == found[3] == HERE
    assert len(set(found)) == 3


def test_the_share_of_a_copy_that_dies_is_done_here() -> None:
    assert forking.shared(only_here, list(range(9)), copies=2) == squares(range(9))


def test_what_work_raises_in_a_copy_is_raised_here(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(LookupError, match="seven"):
        forking.shared(refuses_seven, list(range(8)), copies=1)
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(not OPEN.is_dir(), reason="open files are not told here")
def test_no_copy_and_no_pipe_is_left() -> None:
    before = len(list(OPEN.iterdir()))
    pids = forking.shared(places, list(range(9)), copies=3)
    assert len(list(OPEN.iterdir())) == before
    for pid in set(pids) - {HERE}:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_process_with_threads_is_not_copied() -> None:
    done = threading.Event()
    beside = threading.Thread(target=done.wait)
    beside.start()
    try:
        assert forking.copies_here() == 0
    finally:
        done.set()
        beside.join()


def test_circles_are_looked_for_again_afterwards() -> None:
    import gc

    with forking.uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()
