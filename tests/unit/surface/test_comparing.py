"""What differs between two surfaces, told item by item."""

from __future__ import annotations

import random

import pytest

from douane.model import Json, Surface
from douane.surface.comparing import Difference, differences
from douane.surface.recorded import from_listing
from douane_lockfiles import JsonError


def _surface(**listing: Json) -> Surface:
    return from_listing({"tools": [], **listing})


def _tool(name: str, **fields: Json) -> dict[str, Json]:
    return {"name": name, "description": "Adds.", "inputSchema": {"type": "object"}, **fields}


def test_equal_surfaces_do_not_differ_however_they_are_ordered() -> None:
    tools: list[Json] = [_tool(f"t{number}") for number in range(20)]
    shuffled = tools[:]
    random.Random(1).shuffle(shuffled)
    reordered = [dict(reversed(tool.items())) for tool in shuffled if isinstance(tool, dict)]

    assert differences(_surface(tools=tools), _surface(tools=[*reordered])) == ()


def test_a_changed_tool_names_its_facets_and_both_texts() -> None:
    was, now = _tool("a", extra=1), _tool("a", description="Adds two.", title="A", extra=2)

    found = differences(_surface(tools=[was]), _surface(tools=[now]))

    assert found == (
        Difference(
            kind="tool",
            key="a",
            change="changed",
            facets=("title", "description", "other"),
            was=was,
            now=now,
        ),
    )


def test_what_is_there_only_once_is_added_or_removed() -> None:
    found = differences(
        _surface(tools=[_tool("a")], instructions="Be kind."),
        _surface(tools=[_tool("b")], capabilities={"logging": None}),
    )

    assert [(item.kind, item.key, item.change) for item in found] == [
        ("capability", "logging", "added"),
        ("instructions", "", "removed"),
        ("tool", "a", "removed"),
        ("tool", "b", "added"),
    ]


def test_items_of_one_name_are_paired_as_far_as_they_go() -> None:
    one, two, three = (_tool("a", description=text) for text in ("1", "2", "3"))

    found = differences(_surface(tools=[one, two, two]), _surface(tools=[two, three]))

    assert [(item.change, item.was, item.now) for item in found] == [
        ("changed", one, three),
        ("removed", two, None),
    ]


@pytest.mark.parametrize(
    ("was", "now", "same"),
    [
        (1, 1.0, True),
        (2**53, 2**53 + 1, False),
        ("\u00e9", "e\u0301", False),
        ("\ud800", "\ud800", True),
        ("\ud800", "\ud801", False),
        (["a", "b"], ["b", "a"], False),
    ],
)
def test_values_are_told_apart_as_the_digest_does(was: Json, now: Json, same: bool) -> None:
    found = differences(_surface(tools=[_tool("a", x=was)]), _surface(tools=[_tool("a", x=now)]))

    assert [item.facets for item in found] == ([] if same else [("other",)])


def test_what_changes_with_the_content_of_a_resource_is_no_difference() -> None:
    was: Json = {"uri": "file:///a", "name": "a", "size": 1, "annotations": {"lastModified": "2026-01-01"}}
    now: Json = {"uri": "file:///a", "name": "a", "size": 2}

    assert differences(_surface(resources=[was]), _surface(resources=[now])) == ()


def test_what_is_nested_too_deeply_is_refused() -> None:
    deep: Json = []
    for _ in range(300):
        deep = [deep]

    with pytest.raises(JsonError, match="nested deeper"):
        differences(_surface(tools=[_tool("a", x=deep)]), _surface())
