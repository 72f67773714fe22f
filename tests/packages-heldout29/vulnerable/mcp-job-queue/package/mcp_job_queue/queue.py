import os
import uuid

import redis

from .codec import codec_for

KINDS = ("thumbnail", "transcode", "report")


class JobQueue:
    def __init__(self) -> None:
        self._db = redis.Redis.from_url(os.environ.get("REDIS_URL", "redis://queue.example.com:6379/0"))
        self._out = codec_for("json")

    def push(self, kind: str, arguments: dict) -> str:
        if kind not in KINDS:
            raise ValueError(f"unknown kind {kind}")
        job = uuid.uuid4().hex
        self._db.rpush("jobs", self._out.dumps({"id": job, "kind": kind, "args": arguments}))
        return job

    def result(self, job: str):
        raw = self._db.hget("results", job)
        if raw is None:
            return None
        tag, _, body = raw.partition(b":")
        return codec_for(tag.decode()).loads(body)

    def waiting(self) -> int:
        return self._db.llen("jobs")
