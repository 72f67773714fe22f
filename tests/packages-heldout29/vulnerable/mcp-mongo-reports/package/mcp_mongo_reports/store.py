import os
from functools import cache

from pymongo import MongoClient
from pymongo.collection import Collection

NAMES = {"orders", "customers", "visits"}


@cache
def _client() -> MongoClient:
    return MongoClient(os.environ["MONGODB_URI"], serverSelectionTimeoutMS=4000)


def collection(name: str) -> Collection:
    if name not in NAMES:
        raise ValueError(f"no collection {name}")
    return _client().get_default_database()[name]
