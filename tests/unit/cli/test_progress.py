"""The bar on stderr: what is done of how much, and for how long."""

from __future__ import annotations

import time

import pytest

from douane.cli.progress import Bar


def test_what_takes_long_says_for_how_long(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    bar = Bar()
    bar.stage("inspect", 3)
    time.sleep(0.8)
    bar.advance()
    bar.wipe()
    shown = capsys.readouterr().err
    assert "inspect" in shown
    assert "1/3" in shown
    assert "0:00:00" in shown


def test_what_takes_a_moment_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    bar = Bar()
    bar.stage("inspect", 3)
    bar.advance()
    bar.wipe()
    assert capsys.readouterr() == ("", "")
