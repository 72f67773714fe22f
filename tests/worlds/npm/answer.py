"""Let the real client answer cases: ``PYTHONPATH=tests python -m worlds.npm.answer CASE.json...``

Each case's index is served on the loopback; npm locks in an empty folder, with an empty cache and without
running anything, what the case installs or declares. What it placed, and the flags it set, are written into
the case: `tree`, `left_out`, `flags` (o: optional, p: peer, b: bundled, x: extraneous), or `error`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from worlds.npm.world import INDEX, World, load, short

_MARKS = {"optional": "o", "peer": "p", "inBundle": "b", "extraneous": "x"}
_ANSWERS = ("tree", "left_out", "flags", "error")


def main(*paths: str) -> None:
    """Answer the cases at *paths*."""
    for path in paths:
        file = Path(path)
        case = {
            key: value
            for key, value in json.loads(file.read_text(encoding="utf-8")).items()
            if key not in _ANSWERS
        }
        case.update(_answer(f"cases/{file.stem}", case))
        packages = case.pop("packages")
        head = "".join(f"{json.dumps(key)}: {json.dumps(value)},\n" for key, value in case.items())
        lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(package)}" for name, package in packages.items())
        file.write_text(f'{{\n{head}"packages": {{\n{lines}\n}}\n}}\n', encoding="utf-8")
        sys.stdout.write(f"{file.stem}: {case.get('error') or case['tree']}\n")


def _answer(name: str, case: dict[str, Any]) -> dict[str, Any]:
    world = load(name)
    with _served(world) as address, tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "project"
        lock = _locked(case, folder, world, address)
        if isinstance(lock, str):
            return {"error": lock}
        plan = _npm(
            folder, scratch, address, "install", *case.get("install", ()), "--dry-run", "--json"
        ).stdout
        top = folder.resolve()
        added = [Path(each["path"]) for each in json.loads(plan[plan.index("{") :])["add"]]
    installed = {short(path.relative_to(top).as_posix()) for path in added} | _inside(lock)
    placed = {short(path): entry for path, entry in lock.items() if path and not entry.get("dev")}
    named = {path: f"{_name(path, entry)}@{entry.get('version')}" for path, entry in placed.items()}
    flags = {path: _marks(entry) for path, entry in placed.items() if _marks(entry)}
    return {
        "tree": {path: name for path, name in named.items() if path in installed},
        "left_out": {path: name for path, name in named.items() if path not in installed},
        "flags": flags,
    }


def _locked(case: dict[str, Any], folder: Path, world: World, address: str) -> dict[str, Any] | str:
    """Return the packages of the lock that npm writes, or the code with which it refuses; undo the lock."""
    _fill(case, folder, address)
    run = _npm(
        folder, str(folder.parent), address, "install", *case.get("install", ()), "--package-lock-only"
    )
    if run.returncode:
        found = re.search(r"npm error code (\w+)", run.stderr)
        return found[1] if found else "refused"
    name = "npm-shrinkwrap.json" if "shrinkwrap" in case else "package-lock.json"
    lock: dict[str, Any] = json.loads((folder / name).read_text(encoding="utf-8"))["packages"]
    _fill(case, folder, address)
    return lock


def _fill(case: dict[str, Any], folder: Path, address: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "package.json").write_text(json.dumps(case.get("manifest", {})), encoding="utf-8")
    (folder / "package-lock.json").unlink(missing_ok=True)
    if "lock" in case:
        text = json.dumps(case["lock"]).replace(INDEX, address)
        (folder / "package-lock.json").write_text(text, encoding="utf-8")


def _npm(folder: Path, scratch: str, address: str, *command: str) -> subprocess.CompletedProcess[str]:
    options = ("--ignore-scripts", "--no-audit", "--no-fund", "--omit=dev", f"--cache={scratch}/cache")
    return subprocess.run(
        ["npm", *command, *options, f"--registry={address}"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def _inside(lock: dict[str, Any]) -> set[str]:
    """Return what a carrier or a shrinkwrap brings along: npm's plan does not name it.

    Seen in real installations: what a shrinkwrap holds besides (for development) is not installed, but what
    is for another system is.
    """
    carried = {path for path, entry in lock.items() if entry.get("inBundle") or _is_stray(entry)}
    shrunk = [f"{path}/" for path, entry in lock.items() if entry.get("hasShrinkwrap")]
    below = {path for path in lock if path.startswith(tuple(shrunk)) and not lock[path].get("extraneous")}
    return {short(path) for path in carried | below}


def _is_stray(entry: dict[str, Any]) -> bool:
    return bool(entry.get("extraneous")) and "integrity" not in entry


def _name(path: str, entry: dict[str, Any]) -> str:
    return str(entry.get("name") or path.rpartition(">")[2])


def _marks(entry: dict[str, Any]) -> str:
    return "".join(mark for key, mark in _MARKS.items() if entry.get(key))


@contextmanager
def _served(world: World) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            url = world.address + self.path.partition("?")[0]
            answer = world.send("GET", url, {}, None, (0.0, 0.0), 0)
            self.send_response(answer.status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    world.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield world.address
    finally:
        server.shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
