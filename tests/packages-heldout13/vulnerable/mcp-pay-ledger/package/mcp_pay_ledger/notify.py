import asyncio
import logging

log = logging.getLogger(__name__)


class Notifier:
    """Tells members about incoming money, in the background."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task] = set()

    def later(self, member: str, cents: int) -> None:
        task = asyncio.create_task(self._tell(member, cents))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell(self, member: str, cents: int) -> None:
        await asyncio.sleep(0)
        log.info("transfer of %d cents for %s", cents, member)
