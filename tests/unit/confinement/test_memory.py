"""Reading memory, here this process's own."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import pytest

from douane.confinement.memory import Memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
HERE = 0xFFFFFF9C


def place(data: bytes) -> tuple[ctypes.Array[ctypes.c_char], int]:
    """Return bytes that stay where they are as long as they are held, and where that is."""
    held = ctypes.create_string_buffer(data)
    return held, ctypes.addressof(held)


@pytest.fixture
def memory() -> Memory:
    return Memory(os.getpid())


def test_bytes_are_read(memory: Memory) -> None:
    held, at = place(b"some bytes")
    assert memory.read(at + 5, 5) == b"bytes"
    assert held.value == b"some bytes"


@pytest.mark.parametrize("at", [0, 1, 4096, 2**47, 2**63, 2**64 - 4096, 2**64 - 1])
def test_what_is_not_there_is_empty(memory: Memory, at: int) -> None:
    assert memory.read(at, 4096) == b""
    assert memory.text(at) == ""
    assert memory.words(at) == ()
    assert memory.path(HERE, at) == ""


def test_a_process_that_is_gone_is_empty() -> None:
    held, at = place(b"x")
    assert Memory(2**22 + 1).read(at, 1) == b""
    assert held.value == b"x"


def test_a_text_ends_with_its_nul_or_the_length_of_a_path(memory: Memory) -> None:
    first, at = place(b"name\0more")
    assert memory.text(at) == "name"
    second, long = place(b"x" * 10000)
    assert memory.text(long) == "x" * 4096
    assert first.raw + second.raw


def test_words_end_with_a_null_and_are_bounded(memory: Memory) -> None:
    held, at = place(b"word")
    several = (ctypes.c_uint64 * 3)(at, at, 0)
    assert memory.words(ctypes.addressof(several)) == ("word", "word")
    many = (ctypes.c_uint64 * 1000)(*[at] * 1000)
    assert len(memory.words(ctypes.addressof(many))) == 64
    assert held.value == b"word"


def test_paths_are_made_whole(memory: Memory, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("folder").resolve()
    opened = os.open(folder, os.O_RDONLY)
    try:
        relative, at = place(b"a/../b//c")
        assert memory.path(opened, at) == f"{folder}/b/c"
        assert memory.path(HERE, at) == os.path.normpath(f"{Path.cwd()}/b/c")
        absolute, whole = place(b"/x/./y")
        assert memory.path(99999, whole) == "/x/y"
        assert memory.path(99999, at) == ""
        assert relative.raw + absolute.raw
    finally:
        os.close(opened)


def test_a_path_in_what_is_no_folder_is_none(memory: Memory) -> None:
    one, other = os.pipe()
    held, at = place(b"a")
    try:
        assert memory.path(one, at) == ""
    finally:
        os.close(one)
        os.close(other)
    assert held.value == b"a"
