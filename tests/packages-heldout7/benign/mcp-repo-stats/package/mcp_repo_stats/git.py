import os
import re
from pathlib import PurePosixPath

import anyio

REVISION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,80}(?:[~^][0-9]{0,4})?")
QUIET = {"GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat", "LC_ALL": "C"}


class Repo:
    def __init__(self) -> None:
        self.path = os.environ.get("REPO_DIR", os.getcwd())
        self.env = {k: os.environ[k] for k in ("PATH", "HOME") if k in os.environ} | QUIET

    @staticmethod
    def revision(text: str) -> str:
        if not REVISION.fullmatch(text) or ".." in text:
            raise ValueError(f"not a revision: {text!r}")
        return text

    @staticmethod
    def tracked(text: str) -> str:
        p = PurePosixPath(text)
        if p.is_absolute() or ".." in p.parts or text.startswith("-"):
            raise ValueError("not a path of the repository")
        return str(p)

    async def git(self, *args: str) -> str:
        argv = ["git", "--no-optional-locks", "-C", self.path, *args]
        done = await anyio.run_process(argv, env=self.env, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode(errors="replace")[:300])
        return done.stdout.decode(errors="replace")
