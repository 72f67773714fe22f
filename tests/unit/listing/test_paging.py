"""Pages, problems in them, and what else a listing is made of."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest

from listing_asked import FULL, listed, whys
from protocol_servers import GONE, TOOL, Message, Server, result


def test_an_empty_text_is_a_cursor() -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        if message.get("method") != "tools/list":
            return server(message)
        if "cursor" in message["params"]:
            assert message["params"]["cursor"] == ""
            return [result(message, tools=[{**TOOL, "name": "b"}], nextCursor=None)]
        return [result(message, tools=[TOOL], nextCursor="")]

    found, _ = listed(answer)

    assert [tool["name"] for tool in found.listing["tools"]] == ["a", "b"]  # type: ignore[union-attr,index,call-overload]


@pytest.mark.parametrize(
    ("cursor", "bounds", "why"),
    [
        (lambda n: "same", {}, "run in a circle"),
        (str, {"pages": 5}, "more than 5 pages"),
        (str, {"items": 5}, "more than 5 items"),
        (str, {"messages": 50}, "more than 50 messages"),
        (lambda n: 7, {}, "no text"),
        (lambda n: "c" * 100, {"cursor": 99}, "no text, or too long"),
    ],
)
def test_pages_without_end_are_a_gap(cursor: Any, bounds: dict[str, Any], why: str) -> None:
    server = Server({"tools": [], "prompts": [], "resources": []})
    count = 0

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        nonlocal count
        if message.get("method") != "tools/list":
            return server(message)
        count += 1
        return [result(message, tools=[TOOL, TOOL], nextCursor=cursor(count))]

    found, _ = listed(answer, **bounds)

    assert why in whys(found)
    assert found.listing["tools"]
    assert all(gap.rows == ("supply.tools",) for gap in found.gaps)


def test_what_came_before_a_server_ends_is_kept_with_a_gap() -> None:
    server = Server(FULL)

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [GONE] if message.get("method") == "prompts/list" else server(message)

    found, _ = listed(answer)

    assert found.ended is None
    assert found.listing["tools"] == FULL["tools"]
    assert "it has ended" in whys(found)


@pytest.mark.parametrize(
    ("bounds", "flood", "why"),
    [
        ({"received": 3_000_000}, b"x" * 1_000_000, "more than 2 MB"),
        ({"noise": 20}, b"no message", "more than 20 lines are no messages"),
        ({}, b'{"jsonrpc":"2.0","method":"notifications/message"}', "more than 20000 messages"),
    ],
)
def test_a_flood_ends_it(bounds: dict[str, Any], flood: bytes, why: str) -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [flood] * 21_000 if message.get("method") == "tools/list" else server(message)

    found, _ = listed(answer, **bounds)

    assert why in whys(found)


def test_a_message_that_cannot_be_read_fails_what_is_waited_for_at_once() -> None:
    server = Server()
    deep = b'{"jsonrpc":"2.0","id":3,"result":' + b"[" * 300 + b"]" * 300 + b"}"

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [deep] if message.get("method") == "tools/list" else server(message)

    found, channel = listed(answer)

    assert "nested deeper than 200 levels" in whys(found)
    assert channel.clock.now < 101


def test_problems_of_reading_point_into_the_joined_listing() -> None:
    server = Server()
    pages = {
        None: '{"tools":[{"name":"a"}],"nextCursor":"1"}',
        "1": '{"tools":[{"name":"b"},{"name":"c","name":"d","x":9007199254740993,"y":"\\ud800"}]}',
    }

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        if message.get("method") != "tools/list":
            return server(message)
        page = pages[message["params"].get("cursor")]
        return [f'{{"jsonrpc":"2.0","id":{message["id"]},"result":{page}}}'.encode()]

    found, _ = listed(answer)

    assert [(each.kind, each.pointer) for each in found.problems] == [
        ("duplicate-key", "/tools/2/name"),
        ("lone-surrogate", "/tools/2/y"),
    ]
    assert found.listing["tools"][2]["x"] == 2**53 + 1  # type: ignore[index,call-overload]


def test_two_lists_under_one_key_are_told() -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        if message.get("method") != "tools/list":
            return server(message)
        body = b'{"jsonrpc":"2.0","id":%d,"result":{"tools":[],"tools":[{"name":"b"}]}}' % message["id"]
        return [body]

    found, _ = listed(answer)

    assert [(each.kind, each.pointer) for each in found.problems] == [("duplicate-key", "/tools")]


def test_answers_in_a_batch_are_taken_apart() -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        told = server(message)
        batch = [*told, {"jsonrpc": "2.0", "method": "notifications/message"}]
        return [json.dumps(batch).encode()] if told else []

    found, _ = listed(answer)

    assert found.listing["tools"] == [TOOL]


def test_a_list_that_changed_meanwhile_is_read_again() -> None:
    server = Server()
    changed = {"jsonrpc": "2.0", "method": "notifications/tools/list_changed"}

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        if message.get("method") == "tools/list" and len(server.lists["tools"]) < 2:
            told = server(message)
            server.lists["tools"].append({**TOOL, "name": "b"})
            return [*told, changed]
        return server(message)

    server.lists["tools"] = [TOOL]
    found, _ = listed(answer)

    assert len(found.listing["tools"]) == 2  # type: ignore[arg-type]
    assert found.gaps == ()


def test_a_list_that_never_comes_to_rest_is_a_gap() -> None:
    server = Server()
    changed = {"jsonrpc": "2.0", "method": "notifications/tools/list_changed"}

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [changed, *server(message)] if message.get("method") == "tools/list" else server(message)

    found, channel = listed(answer)

    assert channel.methods.count("tools/list") == 3
    assert "again and again" in whys(found)


UI = "ui://server/page"
PAGE = {"mimeType": "text/html;profile=mcp-app", "text": "<p>", "_meta": {"ui": {"csp": {}}}}


@pytest.mark.parametrize("meta", [{"ui": {"resourceUri": UI}}, {"ui/resourceUri": UI}])
@pytest.mark.parametrize("modern", [True, False])
def test_pages_of_tools_are_read(meta: Message, modern: bool) -> None:
    tools = [{**TOOL, "_meta": meta}, {**TOOL, "name": "b", "_meta": meta}]
    found, channel = listed(
        Server({"tools": tools}, modern=modern, contents={UI: PAGE}, capabilities={"tools": {}})
    )

    assert found.listing["contents"] == {UI: PAGE}
    assert channel.methods.count("resources/read") == 1
    assert found.gaps == ()


def test_pages_that_cannot_be_read_are_gaps() -> None:
    tools = [{**TOOL, "name": str(n), "_meta": {"ui": {"resourceUri": f"ui://{n}"}}} for n in range(5)]
    found, _ = listed(Server({"tools": tools}, capabilities={"tools": {}}), contents=3)

    assert "contents" not in found.listing
    assert len(found.gaps) == 4
    assert "more than 3 ui:// addresses" in whys(found)


def test_skills_are_kept_and_what_nothing_binds_is_a_gap() -> None:
    skills: list[Message] = [
        {"uri": "skill://a", "frontmatter": {"name": "a"}, "resources": [{"uri": "f", "digest": "sha256:0"}]},
        {"uri": "skill://b", "frontmatter": {"name": "b"}, "resources": "dynamic"},
    ]
    capabilities: Message = {"tools": {}, "extensions": {"io.modelcontextprotocol/skills": {}}}
    server = Server({"tools": [TOOL], "skills": skills}, modern=True, capabilities=capabilities)
    found, _ = listed(server)

    assert found.listing["contents"] == {
        "skill://a": {"frontmatter": {"name": "a"}, "resources": [{"uri": "f", "digest": "sha256:0"}]},
        "skill://b": {"frontmatter": {"name": "b"}, "resources": "dynamic"},
    }
    assert [gap.what for gap in found.gaps] == ["the skill skill://b"]


def test_what_a_server_says_of_itself_in_another_type_is_a_gap() -> None:
    server = Server()
    server.about.update(capabilities=["tools"], instructions=7)
    found, _ = listed(server)

    assert found.listing["tools"] == [TOOL]
    assert {"capabilities", "instructions"}.isdisjoint(found.listing)
    assert len([gap for gap in found.gaps if "another type" in gap.why]) == 2
