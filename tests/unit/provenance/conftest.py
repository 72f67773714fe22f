"""A run that trusts the authority of the tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from attesting import instance
from douane.api import Options
from e2e.index import World
from e2e.transport import options


@pytest.fixture
def trusting(tmp_path: Path) -> Options:
    (tmp_path / "root.json").write_bytes(instance().root)
    return replace(options(World(), tmp_path), trust_root=tmp_path / "root.json")
