import asyncio
import itertools
from pathlib import Path


class Queue:
    def __init__(self, binary: str, scenes: str):
        self.binary, self.scenes = binary, Path(scenes).resolve()
        self.state: dict[int, str] = {}
        self.ids, self.lock = itertools.count(1), asyncio.Lock()

    async def add(self, scene: str, samples: int) -> int:
        path = (self.scenes / scene).resolve()
        if not path.is_relative_to(self.scenes) or path.suffix != ".scene":
            raise ValueError("no such scene")
        job = next(self.ids)
        self.state[job] = "queued"
        asyncio.get_running_loop().create_task(self._run(job, path, samples))
        return job

    async def _run(self, job: int, path: Path, samples: int) -> None:
        async with self.lock:
            if self.state[job] == "cancelled":
                return
            self.state[job] = "running"
            proc = await asyncio.create_subprocess_exec(self.binary, "--samples", str(samples), str(path))
            self.state[job] = "done" if await proc.wait() == 0 else "failed"

    def cancel(self, job: int) -> str:
        if self.state.get(job) == "queued":
            self.state[job] = "cancelled"
        return self.state.get(job, "unknown")
