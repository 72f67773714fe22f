"""Work spread over processes gives what it gives here."""

import os

import pytest

from douane.workers import helpers_here, spread


def square(number: int) -> int:
    return number * number


def fail(number: int) -> int:
    raise ValueError(number)


def die_elsewhere(parent: int) -> int:
    if os.getpid() != parent:
        os._exit(1)
    return 7


@pytest.mark.parametrize("helpers", [0, 1, 2])
def test_every_job_is_done_once(helpers: int) -> None:
    found = list(spread(square, range(40), helpers=helpers))
    assert sorted(found) == [(number, number * number) for number in range(40)]


def test_what_the_work_raises_is_raised() -> None:
    with pytest.raises(ValueError, match=r"[01]"):
        list(spread(fail, range(2), helpers=1))


def test_a_helper_that_dies_loses_nothing() -> None:
    assert [result for _, result in spread(die_elsewhere, [os.getpid()] * 6, helpers=1)] == [7] * 6


def test_no_more_helpers_than_processors() -> None:
    assert 0 <= helpers_here() < (os.cpu_count() or 1) + 1
