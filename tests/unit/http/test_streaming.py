"""Guarded exchanges over loopback."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from douane.errors import NetworkError
from douane.http import FinalError, UnreachedError
from douane.http.guarding import Guard
from douane.http.streaming import Streams
from remote_servers import Exchange, served


def _web(*, seconds: float = 300.0, most: int = 2**20) -> Streams:
    return Streams(Guard(allow_private=True), seconds=seconds, most=most)


def test_an_answer_is_read_as_it_comes() -> None:
    go_on = threading.Event()

    def behave(exchange: Exchange) -> None:
        exchange.begin(200, x_name="value")
        exchange.put(b"first")
        go_on.wait(120)
        exchange.put(b"second")

    with served(behave) as web:
        stream = _web().open("POST", web.url, headers={"X-Asked": "yes"}, body=b"{}", patience=120.0)
        chunks = stream.chunks()
        assert next(chunks) == b"first"
        go_on.set()
        assert b"".join(chunks) == b"second"
        stream.close()

    assert (stream.status, stream.headers["x-name"]) == (200, "value")
    assert web.seen[0].headers["x-asked"] == "yes"
    assert web.seen[0].headers["host"] == f"127.0.0.1:{web.server_port}"


def test_the_connection_goes_to_the_address_that_was_looked_at() -> None:
    asked = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    with served(lambda exchange: exchange.begin(204)) as web:
        streams = Streams(Guard(allow_private=True, resolve=resolve), seconds=300.0)
        for _ in range(2):
            url = f"http://server.example:{web.server_port}/"
            streams.open("GET", url, headers={}, patience=120.0).close()

    assert asked == ["server.example"]
    assert web.seen[0].headers["host"] == f"server.example:{web.server_port}"


def test_a_server_that_says_nothing_is_left_in_time() -> None:
    def behave(exchange: Exchange) -> None:
        exchange.server.over.wait(120)

    with served(behave) as web:
        # On a busy machine not even the connection may come about within the time there is.
        with pytest.raises(NetworkError, match=r"did not answer in time|does not accept connections"):
            _web().open("GET", web.url, headers={}, patience=0.5)
        web.over.set()


def test_headers_that_drip_are_left_in_time() -> None:
    def behave(exchange: Exchange) -> None:
        exchange.put(b"HTTP/1.1 200 OK\r\n")
        while not exchange.server.over.wait(0.02):
            exchange.put(b"X: y\r\n")

    with served(behave) as web:
        with pytest.raises(NetworkError):
            _web().open("GET", web.url, headers={}, patience=0.5)
        web.over.set()


def test_a_compressed_answer_is_refused() -> None:
    with served(lambda exchange: exchange.begin(200, content_encoding="gzip")) as web:
        stream = _web().open("GET", web.url, headers={}, patience=120.0)
        with pytest.raises(FinalError, match="compresses"):
            next(stream.chunks())


def test_closing_breaks_what_is_under_way() -> None:
    def behave(exchange: Exchange) -> None:
        exchange.begin(200)
        exchange.put(b"x")
        exchange.server.over.wait(120)

    with served(behave) as web:
        streams = _web()
        chunks = streams.open("GET", web.url, headers={}, patience=120.0).chunks()
        assert next(chunks) == b"x"
        threading.Timer(0.1, streams.close).start()
        assert list(_until_broken(chunks)) == []
        with pytest.raises(FinalError, match="interrupted"):
            streams.open("GET", web.url, headers={}, patience=120.0)


def _until_broken(chunks: Iterator[bytes]) -> Iterator[bytes]:
    try:
        yield from chunks
    except NetworkError:
        return


def test_an_untrusted_certificate_is_no_way_in() -> None:
    with served(lambda exchange: exchange.begin(200)) as web:
        url = web.url.replace("http:", "https:")
        with pytest.raises(FinalError, match="broke off the TLS handshake"):
            _web().open("GET", url, headers={}, patience=120.0)


def test_nobody_at_home_is_told() -> None:
    with served(lambda exchange: None) as web:
        url = web.url
    with pytest.raises(UnreachedError, match="does not accept connections"):
        _web().open("GET", url, headers={}, patience=120.0)
