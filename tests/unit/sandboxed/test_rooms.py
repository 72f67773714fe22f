"""The folder of a listing: in memory where there is room, and gone at the end, whatever happens."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from closures import closure, npm
from douane.model import Closure
from douane.sandboxed.rooms import MOST_IN_MEMORY, room

SMALL = closure([replace(npm("srv"), unpacked=1_000)])
AN_HOUR_AGO = 3_600.0


@pytest.fixture(autouse=True)
def _no_place_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    if sys.platform != "linux":
        pytest.skip("folders in memory are used on Linux only")
    return tmp_path


def parent(of: Closure, folder: Path | None, memory: Path) -> Path:
    with room(of, folder, memory=memory) as made:
        (made / "package").mkdir()
        (made / "package" / "index.js").write_text("1")
    assert not made.exists()
    return made.parent


def test_small_servers_lie_in_memory(memory: Path) -> None:
    assert parent(SMALL, None, memory) == memory


def test_large_ones_and_those_of_unknown_size_do_not(memory: Path) -> None:
    usual = Path(tempfile.gettempdir())
    large = closure([replace(npm("srv"), unpacked=MOST_IN_MEMORY + 1)])
    unknown = closure([replace(npm("srv"), unpacked=1), replace(npm("other"), unpacked=None)])
    assert parent(large, None, memory) == usual
    assert parent(unknown, None, memory) == usual
    assert parent(SMALL, None, memory / "absent") == usual


def test_what_another_package_brings_is_counted_there(memory: Path) -> None:
    brought = replace(npm("other"), carrier="node_modules/srv")
    assert parent(closure([replace(npm("srv"), unpacked=1), brought]), None, memory) == memory


def test_a_folder_that_is_named_is_taken(
    memory: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = tmp_path_factory.mktemp("named")
    assert parent(SMALL, named, memory) == named
    monkeypatch.setenv("TMPDIR", str(named))
    assert parent(SMALL, None, memory) == Path(tempfile.gettempdir())


def test_it_is_gone_when_the_work_in_it_is_broken_off(memory: Path) -> None:
    with pytest.raises(KeyboardInterrupt), room(SMALL, None, memory=memory):
        raise KeyboardInterrupt
    assert not list(memory.iterdir())


def test_what_a_killed_run_left_goes_and_what_is_in_use_stays(memory: Path) -> None:
    left, foreign, link = memory / "douane-left", memory / "other", memory / "douane-link"
    for folder in (left, foreign):
        (folder / "package").mkdir(parents=True)
    link.symlink_to(foreign)
    with room(SMALL, None, memory=memory) as used:
        for path in (left, foreign, used):
            past = path.stat().st_mtime - AN_HOUR_AGO
            os.utime(path, (past, past))
        with room(SMALL, None, memory=memory):
            assert not left.exists()
            assert used.exists()
            assert (foreign / "package").exists()


def test_a_young_folder_stays_for_it_may_not_be_locked_yet(memory: Path) -> None:
    (memory / "douane-young").mkdir()
    with room(SMALL, None, memory=memory):
        assert (memory / "douane-young").exists()
