import os

import redis

_PREFIX = "feature:"


def connect():
    r = redis.Redis.from_url(os.getenv("REDIS_URL", "redis://localhost:6379/0"), decode_responses=True)

    def put(key: str, text: str, ttl: int) -> None:
        r.set(_PREFIX + key, text, ex=ttl)

    def get(key: str) -> str | None:
        return r.get(_PREFIX + key)

    def drop(key: str) -> int:
        return r.delete(_PREFIX + key)

    return put, get, drop
