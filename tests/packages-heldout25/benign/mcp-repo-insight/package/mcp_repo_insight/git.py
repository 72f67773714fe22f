from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

_REF = re.compile(r"^(?!-)(?!.*\.\.)[A-Za-z0-9._/@{}^~-]{1,120}$")
ROOT = Path(os.environ.get("REPO_DIR", ".")).resolve()
GIT = shutil.which("git") or "git"
ENV = {"PATH": os.environ.get("PATH", ""), "HOME": os.environ.get("HOME", ""), "LC_ALL": "C", "GIT_PAGER": "cat", "GIT_TERMINAL_PROMPT": "0"}


class GitError(RuntimeError):
    pass


def ref(value: str) -> str:
    if not _REF.match(value):
        raise GitError(f"not a ref: {value!r}")
    return value


def path(value: str) -> str:
    full = (ROOT / value).resolve()
    if not full.is_relative_to(ROOT):
        raise GitError("outside of the repository")
    return str(full.relative_to(ROOT))


def run(*argv: str, limit: int = 400_000) -> str:
    cmd = [GIT, "-C", str(ROOT), "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", *argv]
    r = subprocess.run(cmd, capture_output=True, text=True, timeout=20, env=ENV, check=False)
    if r.returncode:
        raise GitError(r.stderr.strip()[:300])
    return r.stdout[:limit]
