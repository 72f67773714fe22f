"""The surface digest covers all that a model reads, and nothing else."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from douane_lockfiles import JsonError, contract_digest, facet_digests, item_digest, surface_digest
from lock_documents import LISTING, TOOL


def changed(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    listing = copy.deepcopy(LISTING)
    place: Any = listing
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return listing


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("tools", 0, "name"), "Send"),
        (("tools", 0, "title"), "x"),
        (("tools", 0, "description"), "Sends a mail. "),
        (("tools", 0, "description"), "Sends a mail.\u200b"),
        (("tools", 0, "inputSchema", "properties", "to", "default"), "x"),
        (("tools", 0, "inputSchema", "required"), ["body", "to"]),
        (("tools", 0, "annotations", "readOnlyHint"), False),
        (("tools", 0, "outputSchema"), {}),
        (("tools", 0, "icons"), []),
        (("tools", 0, "future"), None),
        (("tools", 1, "_meta", "ui", "resourceUri"), "ui://b"),
        (("prompts", 0, "description"), "x"),
        (("resources", 0, "name"), "x"),
        (("resourceTemplates",), [{"uriTemplate": "a/{b}", "name": "t"}]),
        (("instructions",), "x"),
        (("capabilities", "tools", "listChanged"), False),
        (("capabilities", "experimental"), {}),
        (("contents",), {"ui://a": {"text": "<p>"}}),
        (("extensions",), {"io.example/x": {}}),
    ],
)
def test_any_change_the_model_can_see_changes_the_digest(path: tuple[Any, ...], value: Any) -> None:
    assert surface_digest(changed(path, value)) != surface_digest(LISTING)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("nextCursor",), "x"),
        (("ttlMs",), 5),
        (("_meta",), {"a": 1}),
        (("serverInfo",), {"version": "2"}),
        (("resources", 0, "size"), 99),
        (("resources", 0, "annotations"), None),
    ],
)
def test_envelopes_and_what_changes_with_content_do_not(path: tuple[Any, ...], value: Any) -> None:
    if path[-1] == "annotations":
        with_date = changed(path, {"lastModified": "2026-01-01", "priority": 1})
        assert surface_digest(with_date) == surface_digest(changed(path, {"priority": 1}))
    else:
        assert surface_digest(changed(path, value)) == surface_digest(LISTING)


@given(st.permutations(LISTING["tools"]))
def test_the_order_of_items_and_keys_does_not_matter(tools: list[dict[str, Any]]) -> None:
    shuffled = LISTING | {"tools": [dict(reversed(tool.items())) for tool in tools]}
    assert surface_digest(shuffled) == surface_digest(LISTING)


def test_a_tool_listed_twice_is_another_surface() -> None:
    assert surface_digest(changed(("tools",), [*LISTING["tools"], TOOL])) != surface_digest(LISTING)


def test_kinds_are_domains_of_their_own() -> None:
    assert item_digest("tool", {"name": "x"}) != item_digest("prompt", {"name": "x"})


def test_facets_cover_every_field() -> None:
    facets = facet_digests(TOOL | {"future": 1})
    assert set(facets) == {"name", "title", "description", "inputSchema", "annotations", "other"}
    assert facets["other"] != facet_digests(TOOL | {"future": 2})["other"]


def test_the_contract_ignores_only_the_order_of_what_is_required_and_what_is_said_beside_the_schemas() -> (
    None
):
    reordered = copy.deepcopy(TOOL)
    reordered["inputSchema"]["required"] = ["body", "to"]
    assert contract_digest(reordered | {"description": "x", "future": 1}) == contract_digest(TOOL)
    worded = copy.deepcopy(TOOL)
    worded["inputSchema"]["properties"]["to"]["description"] = "x"
    assert contract_digest(worded) != contract_digest(TOOL)
    assert contract_digest(TOOL | {"name": "x"}) != contract_digest(TOOL)
    odd = {"inputSchema": {"required": True, "anyOf": [{"required": [1]}, {"required": ["b", "a"]}]}}
    assert contract_digest(odd) != contract_digest({})


@pytest.mark.parametrize(
    ("listing", "place"),
    [
        ({"tools": {}}, "/tools"),
        ({"tools": "x"}, "/tools"),
        ({"tools": False}, "/tools"),
        ({"tools": [{}, "x"]}, "/tools/1"),
        ({"capabilities": []}, "/capabilities"),
        ({"capabilities": {"extensions": ["io.example/x"]}}, "/capabilities/extensions"),
        ({"contents": 1}, "/contents"),
        ({"instructions": ["x"]}, "/instructions"),
        ({"jsonrpc": "2.0", "id": 1, "result": "x"}, "/result"),
    ],
)
def test_a_listing_of_another_shape_is_refused_with_its_place(listing: dict[str, Any], place: str) -> None:
    with pytest.raises(JsonError) as caught:
        surface_digest(listing)
    assert caught.value.pointer == place


def test_a_whole_response_is_its_result() -> None:
    assert surface_digest({"jsonrpc": "2.0", "id": 1, "result": LISTING}) == surface_digest(LISTING)


def test_an_extension_is_the_same_wherever_it_is_announced() -> None:
    nested = {"capabilities": {"extensions": {"io.example/x": {"a": 1}}}}
    assert surface_digest(nested) == surface_digest({"extensions": {"io.example/x": {"a": 1}}})
    assert surface_digest(nested) != surface_digest({"capabilities": {"io.example/x": {"a": 1}}})


def test_what_changes_with_the_content_of_a_resource_is_in_none_of_its_digests() -> None:
    bare = {"uri": "mail://inbox", "name": "inbox"}
    dated = bare | {"size": 5, "annotations": {"lastModified": "2026-01-01"}}
    assert item_digest("resource", dated) == item_digest("resource", bare)
    assert facet_digests(dated, "resource") == facet_digests(bare, "resource")
    assert item_digest("tool", dated) != item_digest("tool", bare)


@pytest.mark.parametrize(
    "item", [{"name": "\ud800"}, {"name": "a", "default": float("nan")}, {"name": object()}]
)
def test_what_has_no_canonical_form_is_refused(item: dict[str, Any]) -> None:
    with pytest.raises(JsonError):
        surface_digest({"tools": [item]})
    with pytest.raises(JsonError):
        surface_digest({"capabilities": {"\ud800": {}}})
