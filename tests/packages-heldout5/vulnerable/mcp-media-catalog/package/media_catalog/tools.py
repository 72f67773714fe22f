from __future__ import annotations

import asyncio
from dataclasses import dataclass, field


@dataclass
class Program:
    """A command line program with chained options: Program("x").opt("-v").arg(f)."""

    name: str
    words: list[str] = field(default_factory=list)

    def opt(self, *words: object) -> "Program":
        return Program(self.name, self.words + [str(w) for w in words])

    def arg(self, value: str) -> "Program":
        return self.opt(f"'{value}'")

    async def __call__(self) -> str:
        line = " ".join([self.name, *self.words])
        p = await asyncio.create_subprocess_shell(line, stdout=-1, stderr=-2)
        out, _ = await p.communicate()
        if p.returncode:
            raise RuntimeError(out.decode(errors="replace")[-400:])
        return out.decode(errors="replace")


ffmpeg = Program("ffmpeg").opt("-y", "-loglevel", "error")
