"""Calls that go deeper than the interpreter allows as it is."""

from __future__ import annotations

import sys

import pytest

from douane.recursion import deep


def _down(depth: int) -> int:
    return 1 + _down(depth - 1) if depth else 0


def test_calls_go_deeper_within_the_block_alone() -> None:
    before = sys.getrecursionlimit()
    with pytest.raises(RecursionError):
        _down(before + 10)
    with deep():
        assert _down(before + 10) == before + 10
    assert sys.getrecursionlimit() == before
