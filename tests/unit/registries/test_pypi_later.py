from __future__ import annotations

import threading

import pytest

from douane.errors import StoreError
from douane.registries.pypi_later import Later


def test_outside_of_a_block_it_is_now() -> None:
    done: list[str] = []
    Later().do(lambda: done.append(threading.current_thread().name))
    assert done == [threading.current_thread().name]


def test_within_a_block_it_is_another_thread_and_leaving_waits() -> None:
    done: list[str] = []
    begun = threading.Event()

    def work() -> None:
        begun.wait(5)
        done.append(threading.current_thread().name)

    later = Later()
    with later:
        later.do(work)
        with later:
            begun.set()
        assert len(done) == 1
        later.do(lambda: done.append("second"))
    assert done[0].startswith("douane-keep")
    assert done[1:] == ["second"]


def _fail() -> None:
    raise StoreError("the disk is full")


def test_the_first_error_is_raised_on_leaving() -> None:
    later = Later()
    with pytest.raises(StoreError, match="the disk is full"), later:
        later.do(_fail)
    with later:
        later.do(lambda: None)


def test_an_error_of_the_block_itself_goes_first() -> None:
    later = Later()

    def broken() -> None:
        with later:
            later.do(_fail)
            raise KeyError

    with pytest.raises(KeyError):
        broken()
