"""Against the real indexes: the two servers everybody knows, end to end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from e2e.running import Cli

pytestmark = pytest.mark.network


@pytest.fixture
def live(tmp_path: Path) -> Cli:
    return Cli(tmp_path, {**os.environ, "DOUANE_STORE": str(tmp_path / "store")})


@pytest.mark.parametrize(
    ("target", "tools"),
    [("npm:@modelcontextprotocol/server-filesystem", 14), ("pypi:mcp-server-fetch", 1)],
)
def test_a_known_server(live: Cli, target: str, tools: int) -> None:
    run = live("vet", target, "--format", "json")
    assert run.code in (0, 1, 3)
    report = run.json
    assert len(report["checklist"]) == 24
    assert len(report["surface"]["tools"]) == tools
    assert len(report["packages"]) > 20
    assert all(package["sha256"] and package["integrity"] for package in report["packages"])


@pytest.mark.parametrize("target", ["npm:@modelcontextprotocol/server-memory", "pypi:mcp-server-time"])
def test_a_fresh_pin_has_not_drifted(live: Cli, target: str) -> None:
    assert live("pin", target, "--blocked").code in (0, 1, 3)
    run = live("check")
    assert run.code == 0, run.out
