"""The one server that somebody names to see its closure."""

from __future__ import annotations

from pathlib import Path

import pytest

from douane.cli.closures import one
from douane.errors import TargetError


def test_a_file_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TargetError, match=r"^nothere\.json is not there "):
        one("nothere.json")
    (tmp_path / "nothere.json").write_text('{"tools": []}', encoding="utf-8")
    assert one("nothere.json").text == "nothere.json"
