import asyncio
from collections import deque
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Event:
    build: int
    state: str
    branch: str

    @classmethod
    def parse(cls, d: dict) -> "Event":
        state = str(d["state"])
        if state not in {"queued", "running", "passed", "failed"}:
            raise ValueError("state")
        return cls(int(d["build"]), state, str(d["branch"])[:200])


class Inbox:
    def __init__(self, size: int = 500) -> None:
        self._events: deque[Event] = deque(maxlen=size)
        self._changed = asyncio.Condition()

    async def put(self, e: Event) -> None:
        async with self._changed:
            self._events.append(e)
            self._changed.notify_all()

    def last(self, n: int) -> list[dict]:
        return [asdict(e) for e in list(self._events)[-n:]]

    def finished(self, build: int) -> Event | None:
        return next((e for e in reversed(self._events) if e.build == build and e.state in ("passed", "failed")), None)

    async def wait(self, build: int, seconds: float) -> Event | None:
        async with self._changed:
            try:
                await asyncio.wait_for(self._changed.wait_for(lambda: self.finished(build)), seconds)
            except asyncio.TimeoutError:
                return None
        return self.finished(build)
