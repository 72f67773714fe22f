"""Ask a real uv about the cases of a world: ``python ask_uv.py WORLD.json... --uv uv``.

The world is served on the loopback. One line is printed a case: what uv answers, and whether the case expects
the same. The wheels are made up and hold no code. Builds are switched off; where a case names packages in
`builds`, uv may take their source distributions and is told that they need nothing.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from worlds.pypi.index import World

_PIN = re.compile(r"([A-Za-z0-9][\w.-]*)(?:==| @ )(\S+)")
_PLATFORM = re.compile(r"((?:many|musl)linux_\d+_\d+)_(\w+)")
_NAMED = {"win_amd64": "x86_64-pc-windows-msvc", "macosx_14_0_arm64": "aarch64-apple-darwin"}


def main() -> None:
    """Read the command line and print one line a case."""
    parser = argparse.ArgumentParser()
    parser.add_argument("worlds", nargs="+", type=Path)
    parser.add_argument("--uv", default="uv")
    options = parser.parse_args()
    for path in options.worlds:
        document = json.loads(path.read_text(encoding="utf-8"))
        server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
        base = f"http://127.0.0.1:{server.server_address[1]}"
        world = World(document["index"], base=f"{base}/simple/", files=f"{base}/files/", separate=True)
        server.RequestHandlerClass = _handler(world, base)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for case in document["cases"]:
            answer = _ask(options.uv, f"{base}/simple/", case)
            same = "error" in answer if "error" in case else answer == case["expect"]
            sys.stdout.write(f"{'same' if same else 'OTHER'}  {case['ask']} {case['why']}: {answer}\n")
        server.shutdown()


def _ask(uv: str, index: str, case: Mapping[str, Any]) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        asked = [item if isinstance(item, str) else item["name"] + item["specifier"] for item in case["ask"]]
        (here / "in.txt").write_text("\n".join(asked), encoding="utf-8")
        platform = case.get("platform", "manylinux_2_28_x86_64")
        command = [uv, "pip", "compile", "in.txt", "-q", "--no-header", "--no-annotate"]
        (here / "uv.toml").write_text(_settings(case.get("builds", ())), encoding="utf-8")
        command += [
            "--index-url",
            index,
            *(["--config-file", "uv.toml"] if "builds" in case else ["--no-build"]),
            "--cache-dir",
            str(here / "cache"),
        ]
        command += ["--python-version", case.get("python", "3.11.7"), "--no-python-downloads"]
        command += ["--python-platform", _NAMED.get(platform) or _PLATFORM.sub(r"\2-\1", platform)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=here, check=False)
    if done.returncode:
        return {"error": " ".join(done.stderr.split())}
    return {found[1]: found[2] for found in map(_PIN.match, done.stdout.splitlines()) if found}


def _settings(names: Iterable[str]) -> str:
    """Return settings by which the source distributions of *names* need nothing, instead of being built."""
    return "".join(
        f"[[dependency-metadata]]\nname = {json.dumps(name)}\nrequires-dist = []\n" for name in names
    )


def _handler(world: World, base: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer = world.send("GET", base + self.path, dict(self.headers.items()), None, (1, 1), 1 << 30)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        do_HEAD = do_GET  # noqa: N815 - the base class's name

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class's name
            pass

    return Handler


if __name__ == "__main__":
    main()
