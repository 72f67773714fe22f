from __future__ import annotations

import asyncio
import os
import re
from pathlib import Path

REF = re.compile(r"^(?!-)[\w./@{}^~-]{1,200}$")
SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.pager=cat"]


class GitError(RuntimeError):
    pass


class Repo:
    def __init__(self, path: str) -> None:
        self.path = Path(path).resolve(strict=True)
        if not (self.path / ".git").exists():
            raise GitError(f"{path} is not a repository")

    @staticmethod
    def ref(value: str) -> str:
        if not REF.match(value) or ".." in value:
            raise GitError(f"not a ref: {value!r}")
        return value

    def file(self, name: str) -> str:
        p = (self.path / name).resolve()
        if not p.is_relative_to(self.path):
            raise GitError(f"{name} is outside of the repository")
        return str(p.relative_to(self.path))

    async def run(self, *args: str, limit: int = 200_000) -> str:
        env = {k: os.environ[k] for k in ("PATH", "HOME", "LANG") if k in os.environ}
        env.update(GIT_TERMINAL_PROMPT="0", GIT_OPTIONAL_LOCKS="0", GIT_CONFIG_NOSYSTEM="1")
        proc = await asyncio.create_subprocess_exec(
            "git", *SAFE, *args, cwd=self.path, env=env, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        try:
            out, err = await asyncio.wait_for(proc.communicate(), timeout=30)
        except asyncio.TimeoutError:
            proc.kill()
            raise GitError("git took too long") from None
        if proc.returncode:
            raise GitError(err.decode(errors="replace").strip())
        return out.decode(errors="replace")[:limit]
