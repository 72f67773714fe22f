import os
from functools import cache

from pymongo import MongoClient


@cache
def readings():
    client = MongoClient(os.environ.get("MONGO_URL", "mongodb://localhost"), serverSelectionTimeoutMS=3000)
    return client["sensors"]["readings"]


def newest(flt: dict, limit: int) -> list[dict]:
    return list(readings().find(flt, {"_id": 0}).sort("at", -1).limit(limit))


def count(flt: dict) -> int:
    return readings().count_documents(flt, limit=100_000) if "$where" not in flt else len(newest(flt, 1000))
