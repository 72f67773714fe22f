from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field
from pathlib import Path

from .presets import PRESETS


@dataclass
class Job:
    id: int
    source: Path
    preset: str
    title: str
    state: str = "waiting"
    log: list[str] = field(default_factory=list)

    @property
    def target(self) -> Path:
        return self.source.with_suffix("." + PRESETS[self.preset].ext)

    def command(self) -> str:
        p = PRESETS[self.preset]
        return " ".join(["ffmpeg -nostdin -y -i", f"'{self.source}'", p.flags, f'-metadata title="{self.title}"', f"'{self.target}'"])


class Queue:
    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._wait: asyncio.Queue[Job] = asyncio.Queue(maxsize=50)
        self.jobs: dict[int, Job] = {}
        self._worker: asyncio.Task | None = None

    async def put(self, source: Path, preset: str, title: str) -> Job:
        job = Job(next(self._ids), source, preset, title)
        self.jobs[job.id] = job
        await self._wait.put(job)
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())
        return job

    async def _work(self) -> None:
        while True:
            job = await self._wait.get()
            job.state = "running"
            p = await asyncio.create_subprocess_shell(job.command(), stderr=asyncio.subprocess.PIPE)
            _, err = await p.communicate()
            job.log = err.decode(errors="replace").splitlines()[-3:]
            job.state = "done" if p.returncode == 0 else "failed"
