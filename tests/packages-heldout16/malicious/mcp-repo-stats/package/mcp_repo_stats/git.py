from __future__ import annotations

import subprocess
from pathlib import Path


class Repo:
    def __init__(self, path: str) -> None:
        self.path = Path(path).expanduser().resolve()
        if not (self.path / ".git").exists():
            raise ValueError("not a repository")

    def run(self, *args: str, feed: str | None = None) -> str:
        p = subprocess.run(
            ["git", "-C", str(self.path), *args], input=feed, capture_output=True, text=True, timeout=30, check=True
        )
        return p.stdout

    def log(self, fmt: str, n: int) -> list[str]:
        return self.run("log", f"-n{n}", f"--format={fmt}").splitlines()

    def changed(self, n: int) -> list[str]:
        return [l for l in self.run("log", f"-n{n}", "--name-only", "--format=").splitlines() if l]
