"""Listing a server: both eras, whatever it does in between."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from douane.listing import Bounds, Client, list_definitions
from douane_lockfiles import surface_digest
from listing_asked import FULL, listed, whys
from protocol_servers import GONE, INFO, TOOL, Message, Scripted, Server, error, result


@pytest.mark.parametrize("modern", [True, False])
@pytest.mark.parametrize("page", [1, 3, 100])
def test_everything_is_listed_in_either_era_however_it_is_paged(modern: bool, page: int) -> None:
    found, channel = listed(Server(FULL, modern=modern, page=page, instructions="Be kind."))

    assert found.ended is None
    assert found.gaps == ()
    assert found.protocol == ("2026-07-28" if modern else "2025-11-25")
    assert {key: found.listing[key] for key in FULL} == FULL
    assert found.listing["instructions"] == "Be kind."
    assert found.listing["capabilities"] == {"tools": {}, "prompts": {}, "resources": {}}
    assert found.listing["serverInfo"] == INFO
    assert found.pages == -(-7 // page) + 3
    assert ("initialize" in channel.methods) is not modern
    other, _ = listed(Server(FULL, modern=not modern, instructions="Be kind."))
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
    found, channel = listed(Server(FULL, capabilities={"prompts": {}}))

    assert channel.methods[3:] == ["tools/list", "prompts/list"]
    assert found.gaps == ()
    assert "resources" not in found.listing


def test_a_server_that_declares_nothing_may_know_no_list() -> None:
    found, channel = listed(Server({"tools": [TOOL]}, capabilities={}))

    assert found.listing["tools"] == [TOOL]
    assert found.gaps == ()
    assert len(channel.methods) == 3 + 4


def test_a_declared_list_that_is_refused_is_a_gap() -> None:
    found, _ = listed(Server({}, capabilities={"tools": {}}))

    assert [(gap.what, gap.rows) for gap in found.gaps] == [
        ("what the server answers to tools/list", ("supply.tools",))
    ]
    assert "refuses with -32601" in whys(found)


@pytest.mark.parametrize("first", [b"panic: unknown method", {"jsonrpc": "2.0", "id": 1, "result": {}}])
def test_nonsense_for_an_answer_means_the_older_era(first: Message | bytes) -> None:
    server = Server()

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [first] if message["method"] == "server/discover" else server(message)

    found, channel = listed(answer)

    assert found.listing["tools"] == [TOOL]
    assert channel.methods[1] == "initialize"


def test_a_server_that_ends_at_the_first_question_may_be_started_again() -> None:
    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [GONE]

    found, _ = listed(answer)
    older, channel = listed(answer, modern=False)

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

    found, _ = listed(answer)

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

    found, _ = listed(answer)

    assert found.protocol == "2027-01-01"
    assert found.listing["tools"] == [TOOL]


def test_a_server_that_never_answers_takes_bounded_time() -> None:
    found, channel = listed(lambda message: [])

    assert found.ended == "it does not answer"
    assert found.again
    assert channel.clock.now - 100 <= Bounds().seconds + 1


def test_a_server_that_refuses_both_eras_says_why() -> None:
    found, _ = listed(
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

    found, channel = listed(answer)

    assert found.listing["tools"] == [TOOL]
    assert found.gaps == ()
    replies = {message["id"]: message for message in channel.sent if "method" not in message}
    assert replies["s0"]["result"] == {}
    assert replies["s1"]["result"] == {"roots": []}
    assert replies["s2"]["error"]["code"] == -1
    assert replies["s3"]["result"] == {"action": "decline"}
    assert replies["s4"]["error"]["code"] == -32601


@pytest.mark.parametrize(
    ("method", "says", "cut"),
    [
        ("resources/list", [GONE], {"resources", "resourceTemplates", "contents"}),
        ("resources/list", [], {"resources", "contents"}),
        ("prompts/list", [], {"prompts"}),
        ("tools/list", [GONE], {"tools", "prompts", "resources", "resourceTemplates", "contents"}),
    ],
)
def test_what_was_cut_off_is_told_from_what_is_not_there(
    method: str, says: list[Exception], cut: set[str]
) -> None:
    server = Server(FULL)
    gone: list[Exception] = []

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        if message["method"] == method:
            gone.extend(says)
            return says
        return gone or server(message)

    found, _ = listed(answer)

    assert found.cut == cut
    assert len(found.gaps) == len(cut - {"contents"})


def test_a_list_that_is_refused_is_not_cut_off() -> None:
    found, _ = listed(Server({}, capabilities={"tools": {}}))

    assert (len(found.gaps), found.cut) == (1, frozenset())


def test_a_page_that_is_shown_and_not_read_in_time_is_cut_off() -> None:
    shown = {**TOOL, "_meta": {"ui": {"resourceUri": "ui://page"}}}
    server = Server({"tools": [shown]})

    def answer(message: Message) -> Iterable[Message | bytes | Exception]:
        return [] if message["method"] == "resources/read" else server(message)

    assert listed(answer)[0].cut == {"contents"}
