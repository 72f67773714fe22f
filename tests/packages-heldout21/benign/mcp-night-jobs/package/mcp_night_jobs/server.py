import asyncio
import secrets
from collections import deque
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timezone

from mcp.server.fastmcp import FastMCP

from . import plan
from .jobs import JOBS

history: deque[dict] = deque(maxlen=200)
wake = asyncio.Event()


async def _loop() -> None:
    while True:
        now = datetime.now(timezone.utc)
        due = sorted(((e.next(now), k, e) for k, e in plan.load().items() if e.job in JOBS), key=lambda x: (x[0], x[1]))
        wake.clear()
        pause = (due[0][0] - now).total_seconds() if due else 3600
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(wake.wait(), min(pause, 3600))
            continue
        if due and datetime.now(timezone.utc) >= due[0][0]:
            _, key, entry = due[0]
            try:
                result = await asyncio.to_thread(JOBS[entry.job])
            except OSError as e:
                result = f"failed: {e.strerror}"
            history.append({"id": key, "job": entry.job, "at": datetime.now(timezone.utc).isoformat(), "result": result})


@asynccontextmanager
async def lifespan(_server):
    task = asyncio.create_task(_loop())
    try:
        yield {}
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


mcp = FastMCP("night-jobs", lifespan=lifespan)


@mcp.tool()
def list_jobs() -> list[dict]:
    """Planned jobs with their next time."""
    now = datetime.now(timezone.utc)
    return [{"id": k, "job": e.job, "next": e.next(now).isoformat()} for k, e in plan.load().items()]


@mcp.tool()
def plan_job(job: str, hour: int, minute: int = 0, days: list[str] | None = None, zone: str = "UTC") -> str:
    """Plan prune_thumbnails or count_media at a time of day; days such as mon, tue."""
    entry = plan.Entry(job, hour, minute, days or list(plan.DAYS), zone)
    entry.check(JOBS)
    entries = plan.load()
    if len(entries) >= 50:
        raise ValueError("too many planned jobs")
    key = secrets.token_hex(4)
    plan.save({**entries, key: entry})
    wake.set()
    return key


@mcp.tool()
def cancel_job(id: str) -> str:
    """Remove a planned job."""
    entries = plan.load()
    if entries.pop(id, None) is None:
        return "there is no such job"
    plan.save(entries)
    wake.set()
    return "cancelled"


@mcp.tool()
def job_history() -> list[dict]:
    """What ran since the server was started."""
    return list(history)


def main() -> None:
    mcp.run()
