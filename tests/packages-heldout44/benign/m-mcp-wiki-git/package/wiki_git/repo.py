from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

_NAME = re.compile(r"[A-Za-z0-9][\w-]*(/[A-Za-z0-9][\w-]*)*\Z")
_ENV = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}


class WikiError(Exception):
    pass


class Repo:
    def __init__(self, path: Path) -> None:
        self.path = path.resolve()

    def _git(self, *args: str, ok: tuple[int, ...] = (0,)) -> str:
        done = subprocess.run(
            ["git", "--no-pager", "-C", str(self.path), *args],
            env=_ENV, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=15, check=False,
        )
        if done.returncode not in ok:
            raise WikiError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "git failed")
        return done.stdout

    @staticmethod
    def _file(page: str) -> str:
        if not _NAME.match(page):
            raise WikiError("bad page name")
        return f"pages/{page}.md"

    def read(self, page: str) -> str:
        return self._git("cat-file", "blob", f"HEAD:{self._file(page)}")

    def history(self, page: str, n: int) -> list[str]:
        return self._git("log", f"--max-count={n:d}", "--format=%h %as %s", "--", self._file(page)).splitlines()

    def search(self, words: str) -> list[str]:
        # 1 is "no match"
        found = self._git("grep", "-l", "-i", "-F", "-e", words, "HEAD", "--", "pages", ok=(0, 1))
        return [line.removeprefix("HEAD:pages/").removesuffix(".md") for line in found.splitlines()]
