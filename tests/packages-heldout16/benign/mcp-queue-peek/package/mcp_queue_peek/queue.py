from __future__ import annotations

import json
import os
import re

import redis.asyncio as redis

MAX_ATTEMPTS = 5
NAME = re.compile(r"[a-z][a-z0-9_-]{0,40}")


class Queues:
    def __init__(self) -> None:
        self.r = redis.from_url(os.environ.get("QUEUE_URL", "redis://localhost:6379/0"), decode_responses=True)

    @staticmethod
    def key(name: str, part: str) -> str:
        if not NAME.fullmatch(name):
            raise ValueError("bad queue name")
        return f"jobs:{name}:{part}"

    async def lengths(self) -> dict[str, int]:
        names = await self.r.smembers("jobs:names")
        return {n: await self.r.llen(self.key(n, "waiting")) for n in sorted(names)}

    async def failed(self, name: str, n: int) -> list[dict]:
        rows = await self.r.hvals(self.key(name, "failed"))
        return [json.loads(x) for x in rows[:n]]

    async def retry(self, name: str, job: str) -> str:
        async with self.r.pipeline(transaction=True) as p:
            await p.watch(self.key(name, "failed"))
            raw = await p.hget(self.key(name, "failed"), job)
            if raw is None:
                return "unknown job"
            data = json.loads(raw)
            data["attempts"] = data.get("attempts", 0) + 1
            if data["attempts"] > MAX_ATTEMPTS:
                return f"{job} failed {MAX_ATTEMPTS} times; please look at it by hand"
            p.multi()
            p.hdel(self.key(name, "failed"), job)
            p.rpush(self.key(name, "waiting"), json.dumps(data))
            await p.execute()
        return f"attempt {data['attempts']} queued"
