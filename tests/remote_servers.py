"""Servers on this machine that speak over HTTP, for tests: loopback only, one thread an exchange."""

from __future__ import annotations

import http.server
import json
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from protocol_servers import Message

Answer = Callable[[Message], list[Any]]


class Exchange(http.server.BaseHTTPRequestHandler):
    """One exchange; what a test wants to happen is `server.handle`."""

    protocol_version = "HTTP/1.1"
    server: Web

    def handle_any(self) -> None:
        self.body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.server.seen.append(self)
        with suppress(OSError):
            self.server.behave(self)
        self.close_connection = True

    def __getattr__(self, name: str) -> Any:
        if name in ("do_GET", "do_POST", "do_DELETE"):
            return self.handle_any
        raise AttributeError(name)

    @property
    def message(self) -> Message:
        value: Message = json.loads(self.body)
        return value

    def begin(self, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Connection", "close")
        self.end_headers()

    def put(self, data: bytes) -> None:
        self.wfile.write(data)
        self.wfile.flush()

    def json(self, value: Any, status: int = 200, **headers: str) -> None:
        self.begin(status, content_type="application/json", **headers)
        self.put(json.dumps(value).encode())

    def events(self, values: list[Any], **headers: str) -> None:
        self.begin(200, content_type="text/event-stream", **headers)
        for value in values:
            self.put(b"event: message\r\ndata: " + json.dumps(value).encode() + b"\r\n\r\n")

    def log_message(self, *_: Any) -> None:
        pass


class Web(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, behave: Callable[[Exchange], None]) -> None:
        super().__init__(("127.0.0.1", 0), Exchange)
        self.behave = behave
        self.seen: list[Exchange] = []
        self.over = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_port}/mcp"

    @property
    def methods(self) -> list[str]:
        """What was asked for, by HTTP method or the method of the message."""
        return [each.message.get("method", "reply") if each.body else each.command for each in self.seen]

    def handle_error(self, *_: Any) -> None:
        """Say nothing: clients of tests break off on purpose."""


@contextmanager
def served(behave: Callable[[Exchange], None]) -> Iterator[Web]:
    web = Web(behave)
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield web
    finally:
        web.over.set()
        web.shutdown()
        web.server_close()
        thread.join()


def streamable(
    answer: Answer, *, events: bool = False, session: str | None = None
) -> Callable[[Exchange], None]:
    """Answer each POST as *answer* does, by JSON or *events*; requests without the *session* are refused."""

    def behave(exchange: Exchange) -> None:
        if exchange.command == "DELETE":
            exchange.begin(200)
            return
        if exchange.command != "POST":
            exchange.begin(405)
            return
        message = exchange.message
        named = {"mcp_session_id": session} if session and message.get("method") == "initialize" else {}
        starts = message.get("method") in ("initialize", "server/discover")
        if session and not starts and exchange.headers["mcp-session-id"] != session:
            exchange.begin(404)
            return
        told = answer(message)
        if not told:
            exchange.begin(202)
        elif events:
            exchange.events(told, **named)
        else:
            exchange.json(told[-1], 200, **named)

    return behave


def with_events(answer: Answer, endpoint: str = "/post?session=1") -> Callable[[Exchange], None]:
    """Answer over one stream, as servers of 2024-11-05 do."""
    waiting: queue.Queue[Any] = queue.Queue()

    def behave(exchange: Exchange) -> None:
        if exchange.command == "GET":
            exchange.begin(200, content_type="text/event-stream; charset=utf-8")
            exchange.put(f"event: endpoint\ndata: {endpoint}\n\n".encode())
            while (value := _next(waiting, exchange.server.over)) is not None:
                exchange.put(b": ping\n\nevent: message\ndata: " + json.dumps(value).encode() + b"\n\n")
        elif exchange.path.startswith("/post"):
            for value in answer(exchange.message):
                waiting.put(value)
            exchange.begin(202)
        else:
            exchange.begin(405)

    return behave


def _next(waiting: queue.Queue[Any], over: threading.Event) -> Any:
    while not over.is_set():
        with suppress(queue.Empty):
            return waiting.get(timeout=0.05)
    return None
