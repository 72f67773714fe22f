from __future__ import annotations

import os
import time
import uuid
from datetime import timedelta
from typing import Any

import redis

from .codec import pack, unpack

QUEUE = "jobs:due"


class Queue:
    def __init__(self) -> None:
        self._r = redis.Redis.from_url(os.environ.get("REDIS_URL", "redis://localhost:6379/0"))

    def put(self, job: str, args: dict, after: timedelta = timedelta()) -> str:
        jid = uuid.uuid4().hex
        with self._r.pipeline() as p:
            p.hset(f"job:{jid}", mapping={"name": job, "args": pack(args), "state": "queued"})
            p.expire(f"job:{jid}", 86400)
            p.zadd(QUEUE, {jid: time.time() + after.total_seconds()})
            p.execute()
        return jid

    def state(self, jid: str) -> dict[str, Any]:
        raw = self._r.hgetall(f"job:{jid}")
        if not raw:
            raise LookupError("unknown job")
        out: dict[str, Any] = {"name": raw[b"name"].decode(), "state": raw[b"state"].decode()}
        if b"result" in raw:
            out["result"] = unpack(raw[b"result"])
        return out
