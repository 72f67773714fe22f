import os

import redis

from .codec import Codec


class Cache:
    def __init__(self, codec: Codec):
        self.codec = codec
        self.db = redis.Redis.from_url(os.environ.get("REDIS_URL", "redis://127.0.0.1/0"))

    def put(self, key: str, value) -> None:
        self.db.setex(f"frame:{key}", 3600, self.codec.dump(value))

    def get(self, key: str):
        raw = self.db.get(f"frame:{key}")
        return None if raw is None else self.codec.load(raw)
