"""Servers over HTTP: both transports, both eras, and those that mean no good."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import Any

import pytest

from douane.http.guarding import Guard
from douane.http.streaming import Streams
from douane.listing import Bounds, Listing
from douane.listing.remote import list_remote
from douane_lockfiles import surface_digest
from protocol_servers import TOOL, Message, Server, error
from remote_servers import Exchange, served, streamable, with_events

FULL: dict[str, list[Message]] = {
    "tools": [
        {**TOOL, "name": f"t{number}", "_meta": {"ui": {"resourceUri": "ui://p\u00e9"}}}
        for number in range(5)
    ],
    "prompts": [{"name": "p"}],
    "resources": [{"uri": "file:///r", "name": "r"}],
    "resourceTemplates": [],
}
CONTENTS = {"ui://p\u00e9": {"text": "<p>"}}


def _server(*, modern: bool) -> Server:
    return Server(FULL, modern=modern, page=2, instructions="Be kind.", contents=CONTENTS)


def _listed(url: str, *, most: int = 2**22, seconds: float = 300.0, **bounds: Any) -> Listing:
    guard = Guard(allow_private=True)
    limits = Bounds(**{"answer": 120.0, "discover": 120.0, "seconds": seconds, **bounds})
    return list_remote(url, web=lambda: Streams(guard, seconds=seconds, most=most), bounds=limits)


def _whys(found: Listing) -> str:
    return " | ".join(gap.why for gap in found.gaps)


TRANSPORTS: dict[str, Callable[[], Callable[[Exchange], None]]] = {
    "modern JSON": lambda: streamable(_server(modern=True)),
    "modern events": lambda: streamable(_server(modern=True), events=True),
    "legacy JSON": lambda: streamable(_server(modern=False), session="s-1"),
    "legacy events": lambda: streamable(_server(modern=False), events=True, session="s-1"),
    "2024-11-05": lambda: with_events(_server(modern=False)),
}


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_everything_is_listed_over_each_transport(transport: str) -> None:
    with served(TRANSPORTS[transport]()) as web:
        found = _listed(web.url)

    assert found.ended is None
    assert found.gaps == ()
    assert found.listing["tools"] == FULL["tools"]
    expected = {
        **FULL,
        "instructions": "Be kind.",
        "capabilities": {"tools": {}, "prompts": {}, "resources": {}},
        "contents": CONTENTS,
    }
    assert surface_digest(found.listing) == surface_digest(expected)


def test_requests_of_the_modern_era_say_in_headers_what_they_ask() -> None:
    with served(streamable(_server(modern=True))) as web:
        _listed(web.url)

    assert web.methods[0] == "server/discover"
    for exchange in web.seen:
        assert exchange.headers["mcp-protocol-version"] == "2026-07-28"
        assert exchange.headers["mcp-method"] == exchange.message["method"]
        assert exchange.headers["accept"] == "application/json, text/event-stream"
    names = [each.headers["mcp-name"] for each in web.seen if each.headers["mcp-name"]]
    assert names == ["=?base64?dWk6Ly9ww6k=?="]


def test_a_session_of_the_older_era_is_kept_and_ended() -> None:
    with served(streamable(_server(modern=False), session="s-1")) as web:
        _listed(web.url)

    assert web.methods[1:3] == ["initialize", "notifications/initialized"]
    assert web.methods[-1] == "DELETE"
    for exchange in web.seen[2:]:
        assert exchange.headers["mcp-session-id"] == "s-1"
        assert exchange.headers["mcp-protocol-version"] == "2025-11-25"
        assert exchange.headers["mcp-method"] is None


def test_nothing_of_the_user_is_sent(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login u password p\n", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("HTTP_PROXY", "http://u:p@127.0.0.1:1")
    plain = streamable(_server(modern=True))

    def behave(exchange: Exchange) -> None:
        if exchange.message["method"] == "server/discover":
            exchange.json(_server(modern=True)(exchange.message)[0], set_cookie="a=b")
        else:
            plain(exchange)

    with served(behave) as web:
        found = _listed(web.url)

    assert found.ended is None
    for exchange in web.seen:
        names = {name.lower() for name in exchange.headers}
        assert names.isdisjoint({"cookie", "authorization", "proxy-authorization"})


@pytest.mark.parametrize("status", [401, 403])
def test_a_server_that_asks_for_authorization_is_asked_once(status: int) -> None:
    with served(lambda exchange: exchange.begin(status)) as web:
        found = _listed(web.url)

    assert found.ended == f"it asks for authorization ({status})"
    assert len(web.seen) == 1


def test_an_error_of_the_protocol_in_an_error_status_is_understood() -> None:
    server = _server(modern=True)

    def behave(exchange: Exchange) -> None:
        message = exchange.message
        if message["params"]["_meta"]["io.modelcontextprotocol/protocolVersion"] == "2026-07-28":
            refused = error(message, -32022, "other", data={"supported": ["2027-05-05"]})
            exchange.json({**refused, "id": None}, status=400)
        elif message["method"] == "server/discover":
            exchange.json(
                {"jsonrpc": "2.0", "id": message["id"], "result": {"supportedVersions": ["2027-05-05"]}}
            )
        else:
            exchange.json(server(message)[0])

    with served(behave) as web:
        found = _listed(web.url)

    assert found.protocol == "2027-05-05"
    assert found.listing["tools"] == FULL["tools"]


def test_what_a_server_asks_in_its_stream_is_answered() -> None:
    server = _server(modern=False)

    def answer(message: Message) -> list[Any]:
        asked = {"jsonrpc": "2.0", "id": 9, "method": "ping"}
        return [asked, *server(message)] if message.get("method") == "tools/list" else server(message)

    with served(streamable(answer, events=True)) as web:
        found = _listed(web.url)

    assert found.gaps == ()
    assert web.methods.count("reply") == 3


@pytest.mark.parametrize(
    "body",
    [b"<html>log in</html>", b"{}", b'{"jsonrpc":"2.0","id":1', b"\xff\xfe", b""],
)
def test_nonsense_is_why_there_is_no_listing(body: bytes) -> None:
    def behave(exchange: Exchange) -> None:
        exchange.begin(200, content_type="application/json")
        exchange.put(body)

    with served(behave) as web:
        found = _listed(web.url)

    assert found.ended
    assert "\n" not in found.ended


def test_redirects_are_followed_three_times() -> None:
    plain = streamable(_server(modern=True))

    def behave(exchange: Exchange) -> None:
        hops = exchange.path.count("x")
        if hops < exchange.server.most:  # type: ignore[attr-defined]
            exchange.begin(307, location=exchange.path + "x")
        else:
            plain(exchange)

    with served(behave) as web:
        web.most = 3  # type: ignore[attr-defined]
        assert _listed(web.url).ended is None
        web.most = 4  # type: ignore[attr-defined]
        assert "redirects more than 3 times" in (_listed(web.url).ended or "")


@pytest.mark.parametrize(
    ("status", "location", "why"),
    [
        (302, "/other", "no place to go on"),
        (307, "", "no place to go on"),
        (307, "file:///etc/passwd", "only http and https"),
        (307, "//[", "no address"),
        (307, "http://user:secret@127.0.0.1/", "a user or a password"),
        (307, "http://0x7f000001/", "hides its value"),
    ],
)
def test_redirects_that_lead_astray_are_not_followed(status: int, location: str, why: str) -> None:
    with served(lambda exchange: exchange.begin(status, location=location)) as web:
        found = _listed(web.url)

    assert why in (found.ended or "")
    assert "secret" not in (found.ended or "")
    assert len(web.seen) == 1


def test_a_redirect_to_a_private_address_is_refused() -> None:
    public = {"public.example": ["127.0.0.1"]}

    class Loopback(Guard):
        """Takes the test's own host for a public one."""

        def addresses(self, place: Any) -> tuple[str, ...]:
            known = public.get(place.host)
            return tuple(known) if known else super().addresses(place)

    with served(lambda exchange: exchange.begin(307, location="http://169.254.169.254/latest")) as web:
        url = web.url.replace("127.0.0.1", "public.example")
        guard = Loopback(resolve=lambda host, port: [host])
        found = list_remote(url, web=lambda: Streams(guard, seconds=300.0))

    assert "169.254.169.254 is at 169.254.169.254, which is no public address" in (found.ended or "")
    assert len(web.seen) == 1


def test_a_slow_drip_ends_with_the_time_there_is() -> None:
    done = threading.Event()

    def behave(exchange: Exchange) -> None:
        exchange.begin(200, content_type="application/json")
        while not done.wait(0.05):
            exchange.put(b" ")

    with served(behave) as web:
        found = _listed(web.url, seconds=1.5, discover=0.4, answer=0.5)
        done.set()

    assert found.ended


@pytest.mark.parametrize("events", [False, True])
def test_an_answer_without_end_is_broken_off(events: bool) -> None:
    kind = "text/event-stream" if events else "application/json"

    def behave(exchange: Exchange) -> None:
        exchange.begin(200, content_type=kind)
        for _ in range(10_000):
            exchange.put((b": ping\n\n" if events else b" ") * 4096)

    with served(behave) as web:
        found = _listed(web.url, most=2**20)

    assert "sent more than is taken from one server" in (found.ended or "")


def test_pages_in_a_circle_are_a_gap() -> None:
    server = _server(modern=True)

    def answer(message: Message) -> list[Any]:
        if message["method"] != "tools/list":
            return server(message)
        return [{"jsonrpc": "2.0", "id": message["id"], "result": {"tools": [TOOL], "nextCursor": "same"}}]

    with served(streamable(answer)) as web:
        found = _listed(web.url)

    assert "run in a circle" in _whys(found)


@pytest.mark.parametrize("endpoint", ["http://other.example/post", "http://127.0.0.1:1/post", "//["])
def test_a_stream_that_names_another_host_to_post_to_is_not_followed(endpoint: str) -> None:
    with served(with_events(_server(modern=False), endpoint=endpoint)) as web:
        found = _listed(web.url)

    assert "HTTP status 405" in (found.ended or "")
    assert all(exchange.path == "/mcp" for exchange in web.seen)


def test_a_server_that_is_not_there_is_told_so() -> None:
    with served(lambda exchange: exchange.begin(500)) as web:
        url = web.url
        refused = _listed(url)
    gone = _listed(url)

    assert refused.ended == "the server refuses with -32000: HTTP status 500"
    assert "does not accept connections" in (gone.ended or "")


def test_an_answer_in_parts_of_one_event_is_joined() -> None:
    server = _server(modern=True)

    def behave(exchange: Exchange) -> None:
        lines = json.dumps(server(exchange.message)[0], indent=1).splitlines()
        exchange.begin(200, content_type="text/event-stream")
        exchange.put("\ufeffid: 1\r\nretry: 5\r\n".encode())
        for line in lines:
            exchange.put(f"data: {line}\r".encode())
            exchange.put(b"\n")
        exchange.put(b"\r\n")

    with served(behave) as web:
        found = _listed(web.url)

    assert found.listing["tools"] == FULL["tools"]
