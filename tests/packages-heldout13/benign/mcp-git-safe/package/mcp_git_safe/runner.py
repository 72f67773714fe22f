from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

REF = re.compile(r"[A-Za-z0-9_][\w./-]{0,150}(?:[~^]\d{0,3}){0,3}")
VERBS = frozenset({"log", "show", "for-each-ref"})
OFF = ("-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never")


class Refused(ValueError):
    pass


class GitRunner:
    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    @classmethod
    def from_env(cls) -> "GitRunner":
        return cls(Path(os.environ.get("GIT_REPO", ".")))

    def _ref(self, ref: str) -> str:
        if not REF.fullmatch(ref) or ".." in ref:
            raise Refused("not a valid reference")
        return ref

    def _path(self, path: str) -> str:
        full = (self._root / path).resolve()
        if not full.is_relative_to(self._root):
            raise Refused("path is outside of the repository")
        return f":(literal){full.relative_to(self._root)}"

    def run(self, verb: str, options: Sequence[str], refs: Sequence[str] = (), paths: Sequence[str] = ()) -> str:
        if verb not in VERBS:
            raise Refused("verb is not allowed")
        argv = ["git", *OFF, "-C", str(self._root), "--no-pager", verb, *options]
        if refs:
            argv += ["--end-of-options", *map(self._ref, refs), "--", *map(self._path, paths)]
        env = {"PATH": os.environ.get("PATH", ""), "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
        done = subprocess.run(argv, capture_output=True, text=True, timeout=15, env=env, check=False)
        if done.returncode:
            raise Refused(done.stderr.strip()[:200])
        return done.stdout[:60_000]
