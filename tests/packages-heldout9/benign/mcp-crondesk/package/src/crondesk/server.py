import asyncio
import sys
import time
from collections import deque
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from mcp.server.fastmcp import FastMCP

from .config import Config, Job, read


@dataclass(frozen=True)
class Run:
    job: str
    started: float
    seconds: float
    code: int | None
    tail: str


class Desk:
    def __init__(self, config: Config) -> None:
        self.config = config
        self.runs: deque[Run] = deque(maxlen=200)
        self.locks = {name: asyncio.Lock() for name in config.jobs}
        self.scheduler = AsyncIOScheduler(job_defaults={"coalesce": True, "max_instances": 1})
        for name, job in config.jobs.items():
            if job.cron:
                self.scheduler.add_job(self.run, CronTrigger.from_crontab(job.cron), args=[name], id=name)

    def job(self, name: str) -> Job:
        if name not in self.config.jobs:
            raise ValueError(f"no job {name}")
        return self.config.jobs[name]

    async def run(self, name: str) -> Run:
        job = self.job(name)
        async with self.locks[name]:
            started = time.time()
            process = await asyncio.create_subprocess_exec(
                *job.argv, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
            )
            try:
                out, _ = await asyncio.wait_for(process.communicate(), job.timeout)
            except TimeoutError:
                process.kill()
                await process.wait()
                out = b"(ended after the time limit)"
            run = Run(name, started, round(time.time() - started, 1), process.returncode, out[-2000:].decode(errors="replace"))
            self.runs.append(run)
            return run


desk: Desk


@asynccontextmanager
async def lifespan(_server):
    desk.scheduler.start()
    try:
        yield
    finally:
        desk.scheduler.shutdown(wait=False)


mcp = FastMCP("crondesk", lifespan=lifespan)


@mcp.tool()
def jobs() -> dict[str, str | None]:
    """Jobs and their times."""
    return {name: job.cron for name, job in desk.config.jobs.items()}


@mcp.tool()
async def run_job(name: str) -> dict:
    """Start a job now and wait for it."""
    return asdict(await desk.run(name))


@mcp.tool()
def pause_job(name: str, paused: bool = True) -> str:
    """Pause a scheduled job until the server stops, or let it go on."""
    if desk.job(name).cron is None:
        raise ValueError("this job has no times")
    (desk.scheduler.pause_job if paused else desk.scheduler.resume_job)(name)
    return "paused" if paused else "goes on"


@mcp.tool()
def history(count: int = 10) -> list[dict]:
    """The last runs."""
    return [asdict(r) for r in list(desk.runs)[-min(max(count, 1), 200):]]


def main() -> None:
    global desk
    desk = Desk(read(Path(sys.argv[1] if len(sys.argv) > 1 else "crondesk.toml")))
    mcp.run()
