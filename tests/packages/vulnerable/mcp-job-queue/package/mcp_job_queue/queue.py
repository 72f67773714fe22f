from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field
from typing import Any

_ids = itertools.count(1)


@dataclass
class Job:
    kind: str
    options: dict[str, Any]
    id: int = field(default_factory=lambda: next(_ids))
    state: str = "waiting"
    result: str = ""


class Worker:
    KINDS = {"sleep", "count"}

    def __init__(self) -> None:
        self.jobs: dict[int, Job] = {}

    def add(self, description: dict[str, Any]) -> Job:
        kind = description.get("kind")
        if kind not in self.KINDS:
            raise ValueError(f"kind must be one of {sorted(self.KINDS)}")
        job = Job(kind, dict(description.get("options") or {}))
        self.jobs[job.id] = job
        asyncio.get_running_loop().create_task(self._run(job))
        return job

    async def _run(self, job: Job) -> None:
        job.state = "running"
        if job.kind == "sleep":
            await asyncio.sleep(min(float(job.options.get("seconds", 1)), 60))
        else:
            job.result = str(len(job.options.get("items", [])))
        job.state = "done"
