"""Lines through pipes, under bounds."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from douane.confinement import EndedError
from douane.confinement.pipes import Pipes


class Ends:
    """The pipes, and the other ends of them."""

    def __init__(self) -> None:
        self.stdin, to_stdin = os.pipe()
        from_stdout, self.stdout = os.pipe()
        self.pipes = Pipes(to_stdin, from_stdout, most=100_000)


@pytest.fixture
def ends() -> Iterator[Ends]:
    made = Ends()
    yield made
    made.pipes.close()
    for end in (made.stdin, made.stdout):
        try:
            os.close(end)
        except OSError:
            continue


def test_lines_are_taken_apart(ends: Ends) -> None:
    os.write(ends.stdout, b"one\n\ntwo\nthr")
    assert [ends.pipes.receive(1) for _ in range(4)] == [b"one", b"", b"two", None]
    os.write(ends.stdout, b"ee\n")
    assert ends.pipes.receive(1) == b"three"


def test_the_last_line_may_have_no_end(ends: Ends) -> None:
    os.write(ends.stdout, b"one\ntwo")
    os.close(ends.stdout)
    assert [ends.pipes.receive(1), ends.pipes.receive(1)] == [b"one", b"two"]
    for _ in range(2):
        with pytest.raises(EndedError, match="it has ended"):
            ends.pipes.receive(1)
    assert ends.pipes.ended


def test_what_is_beyond_the_bound_is_cut_off(ends: Ends) -> None:
    os.write(ends.stdout, b"whole\n" + b"x" * 60_000)
    assert ends.pipes.receive(1) == b"whole"
    assert ends.pipes.receive(0.01) is None
    os.write(ends.stdout, b"x" * 60_000)
    with pytest.raises(EndedError, match="more than it may"):
        ends.pipes.receive(1)
    assert ends.pipes.overrun


def test_what_is_sent_arrives(ends: Ends) -> None:
    ends.pipes.send(b"message\n", time.monotonic() + 1)
    assert os.read(ends.stdin, 100) == b"message\n"


def test_nobody_who_reads_is_told(ends: Ends) -> None:
    with pytest.raises(EndedError, match="does not read"):
        ends.pipes.send(b"x" * 1_000_000, time.monotonic() + 0.05)
    os.close(ends.stdin)
    with pytest.raises(EndedError, match="closed its input"):
        ends.pipes.send(b"x", time.monotonic() + 1)
