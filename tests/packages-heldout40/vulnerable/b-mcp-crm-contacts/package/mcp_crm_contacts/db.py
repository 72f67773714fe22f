import os
from functools import cache

from pymongo import MongoClient
from pymongo.database import Database

OWNER = os.environ.get("CRM_OWNER", "me")


@cache
def database() -> Database:
    return MongoClient(os.environ["MONGO_URL"], serverSelectionTimeoutMS=4000)["crm"]
