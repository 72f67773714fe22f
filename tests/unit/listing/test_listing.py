"""Listing a server: both eras, all pages, whatever it does in between."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest

from douane.listing import Bounds, Client, Listing, list_definitions
from douane_lockfiles import surface_digest
from protocol_servers import GONE, INFO, TOOL, Message, Scripted, Server, error, result


def _listed(answer: Any, *, modern: bool = True, **bounds: Any) -> tuple[Listing, Scripted]:
    channel = Scripted(answer)
    found = list_definitions(channel, modern=modern, bounds=Bounds(**bounds), clock=channel.clock)
    return found, channel


def _whys(found: Listing) -> str:
    return " | ".join(gap.why for gap in found.gaps)


FULL: dict[str, list[Message]] = {
    "tools": [{**TOOL, "name": f"t{number}", "x-future": [1]} for number in range(7)],
    "prompts": [{"name": "p", "arguments": [{"name": "q"}]}],
    "resources": [{"uri": "file:///r", "name": "r"}],
    "resourceTemplates": [{"uriTemplate": "u://{id}", "name": "t"}],
}


@pytest.mark.parametrize("modern", [True, False])
@pytest.mark.parametrize("page", [1, 3, 100])
def test_everything_is_listed_in_either_era_however_it_is_paged(modern: bool, page: int) -> None:
    found, channel = _listed(Server(FULL, modern=modern, page=page, instructions="Be kind."))

    assert found.ended is None
    assert found.gaps == ()
    assert found.protocol == ("2026-07-28" if modern else "2025-11-25")
    assert {key: found.listing[key] for key in FULL} == FULL
    assert found.listing["instructions"] == "Be kind."
    assert found.listing["capabilities"] == {"tools": {}, "prompts": {}, "resources": {}}
    assert found.listing["serverInfo"] == INFO
    assert found.pages == -(-7 // page) + 3
    assert ("initialize" in channel.methods) is not modern
    other, _ = _listed(Server(FULL, modern=not modern, instructions="Be kind."))
    assert surface_digest(found.listing) == surface_digest(other.listing)


def test_a_modern_request_says_who_asks_and_a_legacy_one_says_it_once() -> None:
    client = Client(name="other", version="2")
    modern, legacy = Scripted(Server(modern=True)), Scripted(Server())
    list_definitions(modern, client, clock=modern.clock)
    list_definitions(legacy, client, clock=legacy.clock)

    for message in modern.sent:
        meta = message["params"]["_meta"]
        assert meta["io.modelcontextprotocol/protocolVersion"] == "2026-07-28"
        assert meta["io.modelcontextprotocol/clientInfo"] == {"name": "other", "version": "2"}
        assert "io.modelcontextprotocol/clientCapabilities" in meta
    assert legacy.methods[:3] == ["server/discover", "initialize", "notifications/initialized"]
    assert legacy.sent[1]["params"]["clientInfo"] == {"name": "other", "version": "2"}
    assert "_meta" not in legacy.sent[3]["params"]


def test_lists_that_are_not_declared_are_not_asked_for() -> None:
    found, channel = _listed(Server(FULL, capabilities={"prompts": {}}))

    assert channel.methods[3:] == ["tools/list", "prompts/list"]
    assert found.gaps == ()
    assert "resources" not in found.listing


def test_a_server_that_declares_nothing_may_know_no_list() -> None:
    found, channel = _listed(Server({"tools": [TOOL]}, capabilities={}))

    assert found.listing["tools"] == [TOOL]
    assert found.gaps == ()
    assert len(channel.methods) == 3 + 4


def test_a_declared_list_that_is_refused_is_a_gap() -> None:
    found, _ = _listed(Server({}, capabilities={"tools": {}}))

    assert [(gap.what, gap.rows) for gap in found.gaps] == [
        ("what the server answers to tools/list", ("supply.tools",))
    ]
    assert "refuses with -32601" in _whys(found)


@pytest.mark.parametrize("first", [b"panic: unknown method", {"jsonrpc": "2.0", "id": 1, "result": {}}])
def test_nonsense_for_an_answer_means_the_older_era(first: Message | bytes) -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [first] if message["method"] == "server/discover" else server(message)

    found, channel = _listed(answer)

    assert found.listing["tools"] == [TOOL]
    assert channel.methods[1] == "initialize"


def test_a_server_that_ends_at_the_first_question_may_be_started_again() -> None:
    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [GONE]

    found, _ = _listed(answer)
    older, channel = _listed(answer, modern=False)

    assert (found.ended, found.again, found.listing) == ("it has ended", True, {})
    assert (older.ended, older.again) == ("it has ended", False)
    assert channel.methods == ["initialize"]


def test_a_slow_server_of_the_modern_era_may_answer_late() -> None:
    server = Server(modern=True)
    held: list[Message] = []

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        if message["method"] == "server/discover":
            held.append(message)
            return []
        return [*server(held.pop()), *server(message)] if held else server(message)

    found, _ = _listed(answer)

    assert found.protocol == "2026-07-28"
    assert found.listing["tools"] == [TOOL]


def test_a_server_names_the_revisions_it_speaks() -> None:
    server = Server(modern=True)

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        meta = message["params"]["_meta"]
        if meta["io.modelcontextprotocol/protocolVersion"] != "2027-01-01":
            return [
                error(message, -32022, "other revision", data={"supported": ["2027-01-01", "2025-06-18"]})
            ]
        if message["method"] == "server/discover":
            return [result(message, supportedVersions=["2027-01-01"], capabilities={"tools": {}})]
        return server(message)

    found, _ = _listed(answer)

    assert found.protocol == "2027-01-01"
    assert found.listing["tools"] == [TOOL]


def test_a_server_that_never_answers_takes_bounded_time() -> None:
    found, channel = _listed(lambda message: [])

    assert found.ended == "it does not answer"
    assert found.again
    assert channel.clock.now - 100 <= Bounds().seconds + 1


def test_a_server_that_refuses_both_eras_says_why() -> None:
    found, _ = _listed(
        lambda message: [error(message, -32000, "log \u202ein first")] if "id" in message else []
    )

    assert found.ended == "the server refuses with -32000: log \\u202ein first"
    assert not found.again


def test_what_a_server_asks_in_between_is_answered() -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        if message.get("method") != "tools/list":
            return server(message) if "method" in message else []
        asked = ("ping", "roots/list", "sampling/createMessage", "elicitation/create", "what/ever")
        return [
            b"Server started on stdio",
            *({"jsonrpc": "2.0", "id": f"s{n}", "method": method} for n, method in enumerate(asked)),
            {"jsonrpc": "2.0", "method": "notifications/message", "params": {"data": "x"}},
            {"jsonrpc": "2.0", "id": 99, "result": {"tools": []}},
            *server(message),
        ]

    found, channel = _listed(answer)

    assert found.listing["tools"] == [TOOL]
    assert found.gaps == ()
    replies = {message["id"]: message for message in channel.sent if "method" not in message}
    assert replies["s0"]["result"] == {}
    assert replies["s1"]["result"] == {"roots": []}
    assert replies["s2"]["error"]["code"] == -1
    assert replies["s3"]["result"] == {"action": "decline"}
    assert replies["s4"]["error"]["code"] == -32601


def test_an_empty_text_is_a_cursor() -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        if message.get("method") != "tools/list":
            return server(message)
        if "cursor" in message["params"]:
            assert message["params"]["cursor"] == ""
            return [result(message, tools=[{**TOOL, "name": "b"}], nextCursor=None)]
        return [result(message, tools=[TOOL], nextCursor="")]

    found, _ = _listed(answer)

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

    found, _ = _listed(answer, **bounds)

    assert why in _whys(found)
    assert found.listing["tools"]
    assert all(gap.rows == ("supply.tools",) for gap in found.gaps)


def test_what_came_before_a_server_ends_is_kept_with_a_gap() -> None:
    server = Server(FULL)

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [GONE] if message.get("method") == "prompts/list" else server(message)

    found, _ = _listed(answer)

    assert found.ended is None
    assert found.listing["tools"] == FULL["tools"]
    assert "it has ended" in _whys(found)


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

    found, _ = _listed(answer, **bounds)

    assert why in _whys(found)


def test_a_message_that_cannot_be_read_fails_what_is_waited_for_at_once() -> None:
    server = Server()
    deep = b'{"jsonrpc":"2.0","id":3,"result":' + b"[" * 300 + b"]" * 300 + b"}"

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [deep] if message.get("method") == "tools/list" else server(message)

    found, channel = _listed(answer)

    assert "nested deeper than 200 levels" in _whys(found)
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

    found, _ = _listed(answer)

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

    found, _ = _listed(answer)

    assert [(each.kind, each.pointer) for each in found.problems] == [("duplicate-key", "/tools")]


def test_answers_in_a_batch_are_taken_apart() -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        told = server(message)
        batch = [*told, {"jsonrpc": "2.0", "method": "notifications/message"}]
        return [json.dumps(batch).encode()] if told else []

    found, _ = _listed(answer)

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
    found, _ = _listed(answer)

    assert len(found.listing["tools"]) == 2  # type: ignore[arg-type]
    assert found.gaps == ()


def test_a_list_that_never_comes_to_rest_is_a_gap() -> None:
    server = Server()
    changed = {"jsonrpc": "2.0", "method": "notifications/tools/list_changed"}

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [changed, *server(message)] if message.get("method") == "tools/list" else server(message)

    found, channel = _listed(answer)

    assert channel.methods.count("tools/list") == 3
    assert "again and again" in _whys(found)


UI = "ui://server/page"
PAGE = {"mimeType": "text/html;profile=mcp-app", "text": "<p>", "_meta": {"ui": {"csp": {}}}}


@pytest.mark.parametrize("meta", [{"ui": {"resourceUri": UI}}, {"ui/resourceUri": UI}])
@pytest.mark.parametrize("modern", [True, False])
def test_pages_of_tools_are_read(meta: Message, modern: bool) -> None:
    tools = [{**TOOL, "_meta": meta}, {**TOOL, "name": "b", "_meta": meta}]
    found, channel = _listed(
        Server({"tools": tools}, modern=modern, contents={UI: PAGE}, capabilities={"tools": {}})
    )

    assert found.listing["contents"] == {UI: PAGE}
    assert channel.methods.count("resources/read") == 1
    assert found.gaps == ()


def test_pages_that_cannot_be_read_are_gaps() -> None:
    tools = [{**TOOL, "name": str(n), "_meta": {"ui": {"resourceUri": f"ui://{n}"}}} for n in range(5)]
    found, _ = _listed(Server({"tools": tools}, capabilities={"tools": {}}), contents=3)

    assert "contents" not in found.listing
    assert len(found.gaps) == 4
    assert "more than 3 ui:// addresses" in _whys(found)


def test_skills_are_kept_and_what_nothing_binds_is_a_gap() -> None:
    skills: list[Message] = [
        {"uri": "skill://a", "frontmatter": {"name": "a"}, "resources": [{"uri": "f", "digest": "sha256:0"}]},
        {"uri": "skill://b", "frontmatter": {"name": "b"}, "resources": "dynamic"},
    ]
    capabilities: Message = {"tools": {}, "extensions": {"io.modelcontextprotocol/skills": {}}}
    server = Server({"tools": [TOOL], "skills": skills}, modern=True, capabilities=capabilities)
    found, _ = _listed(server)

    assert found.listing["contents"] == {
        "skill://a": {"frontmatter": {"name": "a"}, "resources": [{"uri": "f", "digest": "sha256:0"}]},
        "skill://b": {"frontmatter": {"name": "b"}, "resources": "dynamic"},
    }
    assert [gap.what for gap in found.gaps] == ["the skill skill://b"]


def test_what_a_server_says_of_itself_in_another_type_is_a_gap() -> None:
    server = Server()
    server.about.update(capabilities=["tools"], instructions=7)
    found, _ = _listed(server)

    assert found.listing["tools"] == [TOOL]
    assert {"capabilities", "instructions"}.isdisjoint(found.listing)
    assert len([gap for gap in found.gaps if "another type" in gap.why]) == 2
