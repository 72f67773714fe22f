import asyncio
import logging
from dataclasses import dataclass

from .gateway import COMMANDS, Gateway

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    action: str
    valve: str
    minutes: int
    zone: str = "default"

    def line(self) -> str:
        return COMMANDS[self.action].format(job=self)


class Worker:
    def __init__(self) -> None:
        self._queue: asyncio.Queue[Job] = asyncio.Queue()
        self._gateway = Gateway()

    async def put(self, job: Job) -> None:
        await self._queue.put(job)

    def length(self) -> int:
        return self._queue.qsize()

    async def run(self) -> None:
        while True:
            job = await self._queue.get()
            try:
                code = await self._gateway.send(job.line())
                log.info("%s %s: %s", job.zone, job.valve, code)
            finally:
                self._queue.task_done()
