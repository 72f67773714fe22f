"""Where in a lockfile's text a drift stands."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane_lockfiles import diff, dumps
from douane_lockfiles.lines import Lines
from lock_documents import LISTING, lock, package

SAYS = {
    "packages[node_modules/left].sha256": '"path": "node_modules/left"',
    "surface.items[tool/send].description": '"description": "Sends a mail."',
    "surface.items[instructions]": "      {",
    "answers.value.task": '"value.task"',
    "decision.verdict": '"verdict": "open"',
    "server.launch": '"launch": [',
    "server.nothing": '"server": {',
    "findings": '"findings": []',
    "nowhere[x].y": "{",
    "": "{",
}


@pytest.mark.parametrize("pointer", SAYS)
def test_the_line_of_a_place(pointer: str) -> None:
    text = dumps(lock())
    assert SAYS[pointer] in text.split("\n")[Lines(text).of(pointer) - 1]


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_name_is_found_as_it_is_written(name: str, tool: str) -> None:
    listing: dict[str, Any] = copy.deepcopy(LISTING)
    listing["tools"].append({"name": f"new {tool}", "description": '"key": "send"\n        "kind": "tool"'})

    def change(content: dict[str, Any]) -> None:
        content["packages"].append(package("right", "1.0.0") | {"path": f"node_modules/{name}!"})

    new = lock(change, listing=listing)
    text = dumps(new)
    found = {item.kind: Lines(text).of(item.pointer) for item in diff(lock(), new)}
    assert '"path": "node_modules/' in text.split("\n")[found["dependency-added"] - 1]
    assert text.split("\n")[found["tool-added"] - 1] == "      {"


@given(st.text(), st.text())
def test_any_text_and_any_place_give_a_line(text: str, pointer: str) -> None:
    assert 1 <= Lines(text).of(pointer) <= text.count("\n") + 1
