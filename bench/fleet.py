"""Measure `douane check` on a fleet of pinned servers, against a recorded index on the loopback.

The index holds the names, versions and ranges of the recorded worlds of tests/worlds, with archives made up
here; each server asks for a few of those packages, so that the fleet shares most of what it needs, as real
ones do. The servers are pinned, and then checked: with the store that pinning left, every document asked for
again, and with an empty store. Processes, index included, share the processors of this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from e2e.packages import Built, npm, wheel  # noqa: E402 - it lies beside the tests that use it

WORLDS = ROOT / "tests" / "worlds"
DOUANE = (sys.executable, "-m", "douane")
COUNTS = (50, 100, 200, 400)
TOOL = {
    "description": "Returns what is kept under a name.",
    "inputSchema": {"type": "object", "properties": {"name": {"type": "string"}}},
}
Answer = tuple[str, bytes]


@dataclass(frozen=True)
class Measured:
    """One check of *servers* pinned servers: seconds of wall time and of processor time, peak bytes of the
    largest process, requests made."""

    servers: int
    store: str
    seconds: float
    processor: float
    peak: int
    requests: int


def servers(count: int) -> list[str]:
    """Return the targets of a fleet of *count*; a third of them Python."""
    return [_python(number) if number % 3 == 0 else _node(number) for number in range(count)]


def _node(number: int) -> str:
    return f"npm:fleet-node-{number:03}"


def _python(number: int) -> str:
    return f"pypi:fleet-python-{number:03}"


def _code(name: str, version: str) -> str:
    """Return a plain module of about sixty lines, different for every version."""
    lines = [f"// {name} {version}", '"use strict";']
    for number in range(12):
        lines += [
            f"function step{number}(value) {{",
            f"  const limit = {len(name) * (number + 1)};",
            "  if (value === undefined) { return limit; }",
            "  return typeof value === 'number' ? Math.min(value, limit) : String(value).slice(0, limit);",
            "}",
        ]
    return "\n".join([*lines, f"module.exports = {{ {', '.join(f'step{n}' for n in range(12))} }};", ""])


def _npm_builds(count: int) -> Iterator[Built]:
    packages: dict[str, dict[str, Any]] = {}
    for path in sorted((WORLDS / "npm").glob("*.json")):
        for name, package in json.loads(path.read_text(encoding="utf-8")).get("packages", {}).items():
            packages.setdefault(name, {}).update(package.get("versions", {}))
    for name, versions in sorted(packages.items()):
        for version, manifest in versions.items():
            yield npm(name, version, files={"index.js": _code(name, version)}, **manifest)
    roots = sorted(name for name, versions in packages.items() if versions and _anywhere(versions))
    for number in range(count):
        if number % 3:
            chosen = random.Random(number).sample(roots, 6)
            name = _node(number).removeprefix("npm:")
            tools = ({"name": f"get_{number}", **TOOL},)
            yield npm(name, tools=tools, dependencies=dict.fromkeys(chosen, "*"))


def _anywhere(versions: Mapping[str, Any]) -> bool:
    """Whether none of *versions* is for one kind of machine only."""
    return not any(manifest.get(key) for manifest in versions.values() for key in ("os", "cpu", "libc"))


def _pypi_builds(count: int) -> Iterator[Built]:
    listed: dict[str, dict[str, Any]] = {}
    for path in sorted((WORLDS / "pypi").glob("recorded-*.json")):
        for name, versions in json.loads(path.read_text(encoding="utf-8"))["index"].items():
            known = {
                version: entry for version, entry in versions.items() if entry.get("requires") is not None
            }
            listed.setdefault(name, {}).update(known)
    for name, versions in sorted(listed.items()):
        for version, entry in versions.items():
            yield wheel(name, version, requires=tuple(entry["requires"]), requires_python=entry.get("python"))
    roots = sorted(name for name, versions in listed.items() if versions)
    for number in range(0, count, 3):
        chosen = random.Random(number).sample(roots, 5)
        yield wheel(_python(number).removeprefix("pypi:"), requires=tuple(chosen))


class Recorded:
    """The index: every answer made once, before anything is measured."""

    def __init__(self, count: int) -> None:
        self.asked = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._answers = dict(self._made(count))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def _made(self, count: int) -> Iterator[tuple[str, Answer]]:
        npm_packages: dict[str, list[Built]] = {}
        for built in _npm_builds(count):
            npm_packages.setdefault(built.name, []).append(built)
        for name, versions in npm_packages.items():
            yield f"npm/{name}", ("application/json", json.dumps(self._packument(name, versions)).encode())
        pypi_packages: dict[str, list[Built]] = {}
        for built in _pypi_builds(count):
            pypi_packages.setdefault(built.name, []).append(built)
        for name, files in pypi_packages.items():
            page = json.dumps(self._project(name, files)).encode()
            yield f"simple/{name}/", ("application/vnd.pypi.simple.v1+json", page)
        for built in (each for group in (*npm_packages.values(), *pypi_packages.values()) for each in group):
            yield f"files/{built.name}/{built.filename}", ("application/octet-stream", built.data)

    def _packument(self, name: str, versions: list[Built]) -> Mapping[str, Any]:
        return {
            "name": name,
            "dist-tags": {"latest": versions[-1].version},
            "versions": {
                each.version: {
                    **each.manifest,
                    "dist": {"tarball": self._url(each), "integrity": each.integrity},
                }
                for each in versions
            },
        }

    def _project(self, name: str, files: list[Built]) -> Mapping[str, Any]:
        return {
            "meta": {"api-version": "1.1"},
            "name": name,
            "files": [
                {
                    "filename": each.filename,
                    "url": self._url(each),
                    "hashes": {"sha256": each.sha256},
                    "requires-python": each.requires_python,
                    "size": len(each.data),
                }
                for each in files
            ],
        }

    def _url(self, built: Built) -> str:
        return f"{self.url}/files/{quote(f'{built.name}/{built.filename}')}"

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        recorded = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                recorded.asked += 1
                found = recorded._answers.get(unquote(self.path).lstrip("/"))
                etag = f'"{sha256(found[1]).hexdigest()[:32]}"' if found else ""
                if found and self.headers["if-none-match"] == etag:
                    self._send(304, b"", etag=etag)
                elif found:
                    self._send(200, found[1], etag=etag, **{"content-type": found[0]})
                else:
                    self._send(404, b"{}")

            def do_POST(self) -> None:
                recorded.asked += 1
                queries = json.loads(self.rfile.read(int(self.headers["content-length"])))["queries"]
                self._send(200, json.dumps({"results": [{} for _ in queries]}).encode())

            def log_message(self, *arguments: object) -> None:
                pass

            def _send(self, status: int, body: bytes, **headers: str) -> None:
                self.send_response(status)
                for key, value in headers.items():
                    self.send_header(key, value)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        return Handler


def measure(counts: Sequence[int], rounds: int) -> Iterator[Measured]:
    """Pin the largest fleet once, then check fleets of *counts* servers, in turn."""
    scratch = Path(tempfile.mkdtemp(prefix="fleet-"))
    try:
        candidates = servers(max(counts) + max(counts) // 8)  # what is chosen at random may be contradictory
        index = Recorded(len(candidates))
        environ = _environ(scratch, index.url)
        began = time.perf_counter()
        locks = _pinned(scratch, environ, candidates)
        sys.stderr.write(f"pinned {len(locks)} servers in {time.perf_counter() - began:.1f} s\n")
        if len(locks) < max(counts):
            raise SystemExit("too few of them")
        for number in range(rounds):
            for count in counts:
                for kind in ("full", "empty"):
                    store = scratch / ("store" if kind == "full" else f"empty-{number}-{count}")
                    yield _checked(scratch, environ, index, locks[:count], store)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _environ(scratch: Path, url: str) -> dict[str, str]:
    kept = {key: os.environ[key] for key in ("PATH", "PYTHONPATH", "LANG") if key in os.environ}
    return {
        **kept,
        "HOME": str(scratch / "home"),
        "npm_config_registry": f"{url}/npm/",
        "PIP_INDEX_URL": f"{url}/simple/",
        "DOUANE_OSV_URL": f"{url}/osv",
        "DOUANE_TRACEBACK": "1",
    }


def _pinned(scratch: Path, environ: Mapping[str, str], candidates: list[str]) -> list[str]:
    """Pin what can be pinned and return the lockfiles."""
    subprocess.run(
        [*DOUANE, "pin", *candidates, "-q", "--store", str(scratch / "store")],
        cwd=scratch,
        env=environ,
        capture_output=True,
        check=False,
    )
    locks = [f"lockfiles/{target.replace(':', '/')}.json" for target in candidates]
    return [lock for lock in locks if (scratch / lock).is_file()]


def _checked(
    scratch: Path, environ: Mapping[str, str], index: Recorded, locks: list[str], store: Path
) -> Measured:
    command = [*DOUANE, "check", *locks, "-q", "--refresh", "--format", "json", "--store", str(store)]
    before, began = index.asked, time.perf_counter()
    with (scratch / "out").open("wb") as out:
        child = subprocess.Popen(command, cwd=scratch, env=environ, stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"the check of {len(locks)} servers ended with {child.returncode}: not measured")
    kind = "full" if store.name == "store" else "empty"
    processor = usage.ru_utime + usage.ru_stime
    peak, requests = usage.ru_maxrss * 1024, index.asked - before
    return Measured(len(locks), kind, seconds, processor, peak, requests)


def lines(measured: Iterable[Measured]) -> Iterator[str]:
    """Yield a table in Markdown, a line each measurement."""
    yield "| servers | store | s | s of processors | peak MB of its largest process | requests |"
    yield "|---|---|---|---|---|---|"
    for each in measured:
        times = f"{each.seconds:.1f} | {each.processor:.1f}"
        yield f"| {each.servers} | {each.store} | {times} | {each.peak / 1e6:.0f} | {each.requests} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", nargs="*", type=int, default=COUNTS)
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    for line in lines(measure(options.counts, options.rounds)):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
