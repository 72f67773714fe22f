"""An npm index, a Python index and an advisory database at once, on the loopback, doing as they are told."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote

from e2e.packages import Built

_JSON = "application/json"


@dataclass(frozen=True)
class Reply:
    status: int
    body: bytes
    kind: str = _JSON
    announced_length: int | None = None
    hang: bool = False


@dataclass
class World:
    """What the index holds and how it misbehaves: `faults` maps a part of a path to a kind of fault.

    `statuses` and `people` map a Python project to its status (PEP 792) and to who may publish it.
    """

    npm: dict[str, dict[str, Built]] = field(default_factory=dict)
    pypi: dict[str, list[Built]] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)
    advisories: dict[str, list[str]] = field(default_factory=dict)
    documents: dict[str, bytes] = field(default_factory=dict)  # path -> what else is served
    statuses: dict[str, dict[str, str]] = field(default_factory=dict)
    people: dict[str, list[str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def publish(self, *packages: Built) -> None:
        """Put *packages* in the index that fits, in place of what had that name and version."""
        for package in packages:
            if package.manifest:
                self.npm.setdefault(package.name, {})[package.version] = package
            else:
                files = self.pypi.setdefault(package.name, [])
                files[:] = [*(file for file in files if file.filename != package.filename), package]

    def answer(self, method: str, path: str, body: bytes, base: str) -> Reply:
        """Return what is answered for *path* by the server whose address is *base*."""
        self.asked.append(path)
        fault = next((kind for part, kind in self.faults.items() if part in unquote(path)), None)
        if fault is None:
            return self._sound(method, unquote(path), body, base)
        return self._broken(fault, self._sound(method, unquote(path), body, base))

    def _broken(self, fault: str, sound: Reply) -> Reply:
        if fault == "hang":
            return Reply(200, sound.body, hang=True)
        if fault == "truncate":
            return Reply(200, sound.body[: len(sound.body) // 2], announced_length=len(sound.body))
        if fault == "html":
            return Reply(200, b"<!doctype html><title>Please log in</title>", "text/html")
        return Reply(int(fault), b"{}")

    def _sound(self, method: str, path: str, body: bytes, base: str) -> Reply:
        head, _, rest = path.lstrip("/").partition("/")
        if path in self.documents:
            return Reply(200, self.documents[path])
        if method == "POST" and rest == "v1/querybatch":
            return self._advised(body)
        found: object = None
        if head == "npm":
            found = self._packument(rest, base)
        elif head == "simple":
            found = self._project(rest.strip("/"), base)
        elif head == "pypi":
            found = self._about(rest.removesuffix("/json"))
        elif head == "files":
            data = next((file.data for file in self._files() if _place(file) == rest), None)
            return Reply(200, data, "application/octet-stream") if data is not None else Reply(404, b"{}")
        elif rest.startswith("v1/vulns/"):
            found = {"id": rest.rpartition("/")[2], "summary": "Anybody can read anything.", "affected": []}
        kind = "application/vnd.pypi.simple.v1+json" if head == "simple" else _JSON
        return Reply(200, json.dumps(found).encode(), kind) if found else Reply(404, b"{}")

    def _files(self) -> list[Built]:
        npm = [built for versions in self.npm.values() for built in versions.values()]
        return npm + [built for files in self.pypi.values() for built in files]

    def _advised(self, body: bytes) -> Reply:
        queries = json.loads(body)["queries"]
        results = []
        for query in queries:
            name = query["package"].get("name") or query["package"].get("purl", "")
            ids = self.advisories.get(name, [])
            found = [{"id": each, "modified": "2026-01-01T00:00:00Z"} for each in ids]
            results.append({"vulns": found} if found else {})
        return Reply(200, json.dumps({"results": results}).encode())

    def _packument(self, name: str, base: str) -> object:
        versions = self.npm.get(name)
        if not versions:
            return None
        return {
            "name": name,
            "dist-tags": {"latest": list(versions)[-1]},
            "versions": {
                version: {
                    **built.manifest,
                    "dist": {"tarball": _url(base, built), "integrity": built.integrity, **built.more},
                }
                for version, built in versions.items()
            },
        }

    def _about(self, name: str) -> object:
        roles = [{"role": "Owner", "user": user} for user in self.people.get(name, ())]
        ownership = {"roles": roles, "organization": None}
        return {"info": {"name": name}, "ownership": ownership} if roles else None

    def _project(self, name: str, base: str) -> object:
        files = self.pypi.get(name)
        if not files:
            return None
        status = self.statuses.get(name, {"status": "active"})
        if status["status"] == "quarantined":
            files = []
        return {
            "meta": {"api-version": "1.4"},
            "project-status": status,
            "name": name,
            "versions": sorted({file.version for file in files}),
            "files": [
                {
                    "filename": file.filename,
                    "url": _url(base, file),
                    "hashes": {"sha256": file.sha256},
                    "requires-python": file.requires_python,
                    "yanked": file.yanked,
                    "upload-time": file.uploaded,
                    "size": len(file.data),
                    **file.more,
                }
                for file in files
            ],
        }


def _place(built: Built) -> str:
    return f"{built.name}/{built.filename}"


def _url(base: str, built: Built) -> str:
    return f"{base}/files/{quote(_place(built))}"


class Index:
    """The present `world` on a socket."""

    def __init__(self) -> None:
        self.world = World()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop answering; the port then refuses connections."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(index: Index) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers["content-length"])))

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
            pass

        def _answer(self, body: bytes) -> None:
            world = index.world
            reply = world.answer(self.command, self.path, body, f"http://{self.headers['host']}")
            if reply.hang:
                world.released.wait(60)
                self.close_connection = True
                return
            self.send_response(reply.status)
            for name, value in _headers(reply).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)
            self.close_connection = reply.announced_length is not None

    return Handler


def _headers(reply: Reply) -> Mapping[str, str]:
    length = len(reply.body) if reply.announced_length is None else reply.announced_length
    return {"content-type": reply.kind, "content-length": str(length), "retry-after": "0"}
