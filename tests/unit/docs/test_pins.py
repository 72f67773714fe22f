"""The project's own pins: its nightly check and its gate for pull requests run on them."""

from pathlib import Path

import pytest

from douane_lockfiles import read
from support import ROOT

PINNED = sorted((ROOT / "lockfiles" / "pinned").rglob("*.json"))
OWN = ("@douane-example/clock", "douane-example-notes")


def test_many_servers_of_others_are_pinned() -> None:
    assert sum(read(path).name not in OWN for path in PINNED) >= 25


@pytest.mark.parametrize("path", PINNED, ids=lambda path: path.stem)
def test_a_pin_is_whole_and_owned(path: Path) -> None:
    lock = read(path)
    assert lock.decision.owner
    assert lock.surface.text == ("lock" if lock.name in OWN else "store")  # the words are their authors'
    assert all(package.sha256 for package in lock.packages if package.path != ".")
