"""Runs the real command line, in a process of its own, and checks what must hold of every run."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from e2e.shapes import check_shape

_HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f]"
)
_SECONDS = 300  # a command that hangs; how long one takes says nothing of it
PROGRAM = Path(sysconfig.get_path("scripts")) / "douane"
"""The command as it is installed."""


@dataclass(frozen=True)
class Run:
    """What one run left: `message` is its one line on stderr without the program's name."""

    code: int
    out: str
    err: str

    @property
    def message(self) -> str:
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("douane: "), self.err
        return lines[0].removeprefix("douane: ")

    @property
    def json(self) -> Any:
        assert self.out.isascii()
        return json.loads(self.out)


@dataclass(frozen=True)
class Cli:
    """`douane`, started in the folder *cwd* with nothing of the user's own configuration."""

    cwd: Path
    env: Mapping[str, str]
    snapshot: Path | None = None

    def __call__(
        self,
        *arguments: str | Path,
        env: Mapping[str, str] | None = None,
        stdin: str = "",
        preexec: Callable[[], None] | None = None,
    ) -> Run:
        run = self._ran(*arguments, env=env, stdin=stdin, preexec=preexec)
        assert not leftovers(self.cwd), "a temporary file was left behind"
        return run

    def _ran(
        self,
        *arguments: str | Path,
        env: Mapping[str, str] | None = None,
        stdin: str = "",
        preexec: Callable[[], None] | None = None,
    ) -> Run:
        done = subprocess.run(
            command(arguments),
            cwd=self.cwd,
            env={**self.env, **(env or {})},
            input=stdin.encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            preexec_fn=preexec,
        )
        run = Run(done.returncode, done.stdout.decode(), done.stderr.decode())
        check_hygiene(run)
        check_shape(arguments, run.out)
        return run

    def start(
        self, *arguments: str | Path, stdout: int = subprocess.PIPE, env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a run and leave it going."""
        environment = {**self.env, **(env or {})}
        return subprocess.Popen(
            command(arguments), cwd=self.cwd, env=environment, stdout=stdout, stderr=subprocess.PIPE
        )

    @property
    def lock(self) -> Path:
        """Where mail-mcp is pinned."""
        return self.cwd / "lockfiles" / "npm" / "mail-mcp.json"

    def pinned(self) -> bytes:
        """Put lock and store in place as pinning mail-mcp 1.0.0 left them; return the lock's bytes."""
        assert self.snapshot
        shutil.copytree(self.snapshot / "work", self.cwd, dirs_exist_ok=True)
        shutil.copytree(self.snapshot / "store", self.env["DOUANE_STORE"], dirs_exist_ok=True)
        return self.lock.read_bytes()

    def together(self, *commands: Sequence[str | Path]) -> list[Run]:
        """Run several commands at the same time."""
        with ThreadPoolExecutor(4) as pool:
            runs = list(pool.map(lambda command: self._ran(*command), commands))
        assert not leftovers(self.cwd), "a temporary file was left behind"  # while one writes, there is one
        return runs


def command(arguments: Sequence[str | Path]) -> list[str]:
    return [str(PROGRAM), *map(str, arguments)]


def check_hygiene(run: Run) -> None:
    """No traceback, no crash, nothing that could drive a terminal or hide from a reader."""
    assert "Traceback" not in run.err, run.err
    assert "fault in Douane" not in run.err, run.err
    for text in (run.out, run.err):
        hidden = _HIDDEN.search(text)
        assert hidden is None, (hidden, text)
    assert run.code in (0, 1, 2, 3, 130), run


def leftovers(folder: Path) -> list[Path]:
    """Temporary files below *folder*, those of the store included."""
    found = [path for path in folder.rglob("*.tmp") if path.is_file()]
    return found + [path for partial in folder.rglob("partial") for path in partial.iterdir()]


def environment(home: Path, store: Path, url: str) -> dict[str, str]:
    """Return the environment of a user whose indexes are all at *url*."""
    home.mkdir(exist_ok=True)
    (home / ".npmrc").write_text(f"registry={url}/npm/\n", encoding="utf-8")
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return kept | {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "npm_config_globalconfig": os.devnull,
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": f"{url}/simple/",
        "UV_NO_CONFIG": "1",
        "DOUANE_STORE": str(store),
        "DOUANE_OSV_URL": f"{url}/osv",
        "DOUANE_SURFACE": "static",
    }
