from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass

REPO = os.environ.get("REPO_DIR", ".")

COMMANDS = {
    "log": "git log --no-merges --pretty=format:'%h%x09%an%x09%s' {old}..{new} | head -n {limit}",
    "authors": "git shortlog -sne {old}..{new} | head -n {limit}",
    "date": "git log -1 --pretty=format:%cs {new}",
}


@dataclass(frozen=True)
class Span:
    old: str
    new: str = "HEAD"
    limit: int = 200


class Git:
    def __init__(self, repo: str = REPO) -> None:
        self.repo = repo

    async def _shell(self, line: str) -> str:
        proc = await asyncio.create_subprocess_shell(
            line,
            cwd=self.repo,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            out, err = await asyncio.wait_for(proc.communicate(), 20)
        except asyncio.TimeoutError:
            proc.kill()
            raise
        if proc.returncode not in (0, 141):
            raise RuntimeError(err.decode(errors="replace")[:400])
        return out.decode(errors="replace")

    async def run(self, what: str, span: Span) -> list[str]:
        line = COMMANDS[what].format(old=span.old, new=span.new, limit=span.limit)
        return (await self._shell(line)).splitlines()
