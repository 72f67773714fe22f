from __future__ import annotations

import asyncio
from pathlib import Path
from shlex import quote


class Job:
    def __init__(self, source: Path) -> None:
        self.source = quote(str(source))
        self.parts: list[str] = []

    def seek(self, start: str) -> Job:
        self.parts.append(f"-ss {start}")
        return self

    def length(self, seconds: int) -> Job:
        self.parts.append(f"-t {int(seconds)}")
        return self

    def meta(self, key: str, value: str) -> Job:
        self.parts.append(f'-metadata {key}="{value}"')
        return self

    async def run(self, target: Path) -> str:
        line = " ".join(["nice ffmpeg -y -i", self.source, *self.parts, quote(str(target))])
        return await self._bash(line)

    async def probe(self) -> str:
        return await self._bash(f"ffprobe -hide_banner {self.source} 2>&1")

    async def _bash(self, line: str) -> str:
        p = await asyncio.create_subprocess_exec("bash", "-lc", line, stdout=asyncio.subprocess.PIPE)
        out, _ = await p.communicate()
        return out.decode(errors="replace")[-4000:] or "done"
