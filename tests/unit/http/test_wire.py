"""The real transport against a hostile server on this machine."""

from __future__ import annotations

import errno
import gzip
import http.server
import io
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from douane.errors import NetworkError, StoreError
from douane.http import Http, RequestsTransport

Handler = http.server.BaseHTTPRequestHandler


class _Listening(http.server.ThreadingHTTPServer):
    request_queue_size = 64  # the kernel drops what asks beyond: on a busy machine it is late for that alone


class Server:
    """Answers each path with a function of its own; counts requests by path."""

    def __init__(self) -> None:
        self.pages: dict[str, Callable[[Handler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.closing = threading.Event()
        outer = self

        class _Handler(Handler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = 2**16

            def do_GET(self) -> None:  # noqa: N802 - the name http.server looks for
                outer.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                try:
                    outer.pages[self.path](self)
                except OSError:
                    self.close_connection = True  # the client has had enough

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self._server = _Listening(("127.0.0.1", 0), _Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )
        self._thread.start()

    def url(self, path: str, page: Callable[[Handler], None]) -> str:
        self.pages[path] = page
        return f"http://127.0.0.1:{self._server.server_port}{path}"

    def close(self) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


@pytest.fixture
def client() -> Iterator[Http]:
    asking = Http(RequestsTransport(total=2.0), timeout=(1.0, 0.5), attempts=2, sleep=lambda _: None)
    yield asking
    asking.stop()


def sending(body: bytes, status: int = 200, **headers: str) -> Callable[[Handler], None]:
    def page(handler: Handler) -> None:
        handler.send_response(status)
        sent = {"content-length": str(len(body)), **{k.replace("_", "-"): v for k, v in headers.items()}}
        for name, value in sent.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return page


def raw(*pieces: bytes, pause: float = 0.0, forever: bool = False) -> Callable[[Handler], None]:
    def page(handler: Handler) -> None:
        handler.close_connection = True
        while True:
            for piece in pieces:
                handler.wfile.write(piece)
                handler.wfile.flush()
                time.sleep(pause)
            if not forever:
                return

    return page


def test_bodies_headers_and_connections(server: Server, client: Http) -> None:
    body = os.urandom(300_000)
    url = server.url("/x", sending(body, X_Thing="1"))
    answers = [client.get(url) for _ in range(3)]
    assert all(answer.body == body for answer in answers)
    assert answers[0].headers["x-thing"] == "1"
    assert answers[0].url == url
    assert server.asked[0][1]["user-agent"].startswith("douane/")
    assert "authorization" not in server.asked[0][1]


def test_a_compressed_body_arrives_plain(server: Server, client: Http) -> None:
    url = server.url("/z", sending(gzip.compress(b'{"a":1}' * 1000), content_encoding="gzip"))
    assert client.get(url).body == b'{"a":1}' * 1000


def test_a_body_that_claims_to_be_compressed(server: Server, client: Http) -> None:
    with pytest.raises(NetworkError, match="does not decompress"):
        client.get(server.url("/z", sending(b"plain", content_encoding="gzip")))


def test_a_compression_bomb_is_cut_off(server: Server, client: Http) -> None:
    bomb = gzip.compress(bytes(64 * 2**20))
    with pytest.raises(NetworkError, match="more than 1000000 bytes"):
        client.get(server.url("/z", sending(bomb, content_encoding="gzip")), max_bytes=10**6)


def test_truncation_is_noticed_and_tried_again(server: Server, client: Http) -> None:
    url = server.url("/t", sending(b"half", content_length="8", connection="close"))
    with pytest.raises(NetworkError, match="tried 2 times"):
        client.get(url)
    assert len(server.asked) == 2


def test_a_truncated_chunked_body_is_noticed(server: Server, client: Http) -> None:
    url = server.url("/t", raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"))
    with pytest.raises(NetworkError, match="broke off"):
        client.get(url)


def test_a_host_that_hangs_up_is_tried_again(server: Server, client: Http) -> None:
    def once(handler: Handler) -> None:
        handler.close_connection = True
        if len(server.asked) > 1:
            sending(b"at last")(handler)

    assert client.get(server.url("/h", once)).body == b"at last"


def test_a_silent_host_is_given_up(server: Server, client: Http) -> None:
    started = time.monotonic()
    url = server.url("/s", raw(b"", pause=5))
    with pytest.raises(NetworkError, match="fell silent"):
        client.get(url)
    with pytest.raises(NetworkError, match="earlier in this run"):
        client.get(url)
    assert time.monotonic() - started < 4


@pytest.mark.parametrize(
    "beginning",
    [b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 "],
    ids=["body", "headers", "status"],
)
def test_a_slow_drip_ends_at_the_deadline(server: Server, client: Http, beginning: bytes) -> None:
    def page(handler: Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(beginning)
        while not server.closing.is_set():
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.1)

    started = time.monotonic()
    with pytest.raises(NetworkError, match="longer than 2 s"):
        client.get(server.url("/d", page))
    assert time.monotonic() - started < 4
    assert len(server.asked) == 1


def test_an_endless_body_is_cut_off(server: Server, client: Http) -> None:
    url = server.url("/e", raw(b"HTTP/1.1 200 OK\r\n\r\n", *[b"x" * 65536] * 64, forever=True))
    with pytest.raises(NetworkError, match="more than 100000 bytes"):
        client.get(url, max_bytes=100_000)


def test_an_announced_size_over_the_bound_is_not_even_read(server: Server, client: Http) -> None:
    with pytest.raises(NetworkError, match="announces 999999999999 bytes"):
        client.get(server.url("/e", sending(b"", content_length="999999999999")))


@pytest.mark.parametrize(
    "noise",
    [
        b"no http at all\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n",
    ],
)
def test_noise_is_a_network_error(server: Server, client: Http, noise: bytes) -> None:
    with pytest.raises(NetworkError):
        client.get(server.url("/n", raw(noise)))


def test_a_redirect_to_a_file_is_refused(server: Server, client: Http) -> None:
    url = server.url("/r", sending(b"", 302, location="file:///etc/passwd"))
    with pytest.raises(NetworkError, match="only http and https"):
        client.get(url)


def test_a_redirect_to_another_host_takes_no_credentials_along(server: Server, client: Http) -> None:
    other = Server()
    try:
        target = other.url("/there", sending(b"here"))
        url = server.url("/r", sending(b"", 302, location=target))
        assert client.get(url, headers={"authorization": "Bearer s"}).body == b"here"
        assert server.asked[0][1]["authorization"] == "Bearer s"
        assert "authorization" not in other.asked[0][1]
    finally:
        other.close()


def test_a_refused_connection_is_told_within_seconds(client: Http) -> None:
    unused = Server()
    url = unused.url("/", sending(b""))
    unused.close()
    started = time.monotonic()
    for _ in range(100):
        with pytest.raises(NetworkError, match=r"127\.0\.0\.1"):
            client.get(url)
    assert time.monotonic() - started < 2


def test_stop_wakes_threads_that_wait(server: Server) -> None:
    client = Http(RequestsTransport(), timeout=(5.0, 30.0))
    url = server.url("/s", raw(b"", pause=3))
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(client.get, url) for _ in range(4)]
        while len(server.asked) < 4:
            time.sleep(0.01)
        started = time.monotonic()
        client.stop()
        for future in futures:
            assert isinstance(future.exception(timeout=5), NetworkError)
    assert time.monotonic() - started < 2


def test_many_threads_share_the_pool(server: Server, client: Http) -> None:
    url = server.url("/m", sending(b"x" * 50_000))
    with ThreadPoolExecutor(16) as pool:
        assert sum(len(answer.body) for answer in pool.map(client.get, [url] * 100)) == 5_000_000


@pytest.mark.parametrize(
    "url",
    [
        f"http://{'a' * 300}.test/",
        "http://a..b/",
        "http://local host/",
        "http://ex\nample/",
        "http://\udcff.test/",
    ],
)
def test_malformed_addresses_are_final_and_shown_on_one_line(client: Http, url: str) -> None:
    with pytest.raises(NetworkError, match="cannot be asked") as caught:
        client.get(url)
    assert "\n" not in str(caught.value)


def test_a_header_that_would_smuggle_another_is_refused(server: Server, client: Http) -> None:
    with pytest.raises(NetworkError, match="header is malformed"):
        client.get(server.url("/", sending(b"")), headers={"authorization": "a\r\nx: y"})
    assert server.asked == []


# --- bodies that go to a file -----------------------------------------------------------------------------


def test_a_body_is_written_while_it_arrives(server: Server, client: Http, tmp_path: Path) -> None:
    body = os.urandom(300_000)
    url = server.url("/f", sending(body))
    with (tmp_path / "f").open("w+b") as file:
        file.write(b"head")
        answer = client.save(url, file)
        assert (answer.status, answer.body, file.tell()) == (200, b"", 300_004)
        with pytest.raises(NetworkError, match="more than"):
            client.save(url, file, max_bytes=1000)
    assert (tmp_path / "f").read_bytes()[:300_004] == b"head" + body


def test_a_body_that_breaks_off_is_begun_anew(server: Server, client: Http, tmp_path: Path) -> None:
    def cut(handler: Handler) -> None:
        sending(b"x" * 10, content_length="20")(handler)
        handler.close_connection = True

    url = server.url("/f", cut)

    def mended() -> None:
        server.pages["/f"] = sending(b"y" * 20)

    mending = Http(RequestsTransport(), attempts=2, sleep=lambda _: mended())
    with (tmp_path / "f").open("w+b") as file:
        assert mending.save(url, file).status == 200
    assert (tmp_path / "f").read_bytes() == b"y" * 20
    mending.stop()


def test_what_cannot_be_written_is_no_fault_of_the_host(server: Server, client: Http) -> None:
    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(StoreError, match="cannot be written"):
        client.save(server.url("/f", sending(b"x" * 10)), Full())
    assert len(server.asked) == 1
