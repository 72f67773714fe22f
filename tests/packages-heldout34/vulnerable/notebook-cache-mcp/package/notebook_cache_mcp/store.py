import os

import redis

from . import codec


class Store:
    def __init__(self):
        self.db = redis.Redis.from_url(os.environ.get("CACHE_URL", "redis://cache.example.net:6379/3"))

    def save(self, name, value):
        data = codec.pack(value)
        self.db.set(f"nb:{name}", data, ex=7 * 86400)
        return len(data)

    def load(self, name):
        data = self.db.get(f"nb:{name}")
        if data is None:
            raise KeyError(name)
        return codec.unpack(data)

    def import_bundle(self, text):
        items = codec.from_text(text)
        for name, value in items.items():
            self.save(name, value)
        return sorted(items)
