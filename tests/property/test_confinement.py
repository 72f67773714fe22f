"""Whatever a confined program hands to what watches it, nothing is raised."""

from __future__ import annotations

import os

from hypothesis import given
from hypothesis import strategies as st

from douane.confinement.addresses import MOST, address
from douane.confinement.memory import Memory
from douane.confinement.questions import Names, question


@given(st.binary(max_size=MOST))
def test_addresses_are_read_or_not(data: bytes) -> None:
    found = address(data)
    assert found is None or (found.host and isinstance(found.own, bool)) or not found.host


@given(st.binary(max_size=600) | st.binary(max_size=300).map(lambda data: b"\0\1\1\0\0\1" + bytes(6) + data))
def test_questions_are_read_or_not(data: bytes) -> None:
    asked = question(data)
    answer = Names().answer(data)
    assert (asked is None) is (answer is None)
    if asked is not None and answer is not None:
        assert asked.end <= len(data)
        assert answer[1][12 : asked.end] == data[12 : asked.end]


@given(st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1))
def test_any_place_in_memory_can_be_asked_for(folder: int, place: int) -> None:
    memory = Memory(os.getpid())
    assert len(memory.read(place, 64)) <= 64
    assert isinstance(memory.path(folder, place), str)
    assert len(memory.words(place)) <= 64
