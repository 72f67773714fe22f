import json
from datetime import datetime, timezone

from bson import ObjectId

from .db import OWNER, database

FIELDS = {"name": 1, "mail": 1, "company": 1}


def parse(text: str) -> dict:
    value = json.loads(text or "{}")
    if not isinstance(value, dict):
        raise ValueError("a filter is an object")
    return value


def find(text: str, limit: int) -> list[dict]:
    wanted = {"owner": OWNER, **parse(text)}
    rows = database().contacts.find(wanted, FIELDS).limit(limit)
    return [{**r, "_id": str(r["_id"])} for r in rows]


def deals(contact_id: str) -> list[dict]:
    rows = database().deals.find({"owner": OWNER, "contact": ObjectId(contact_id)}, {"_id": 0, "title": 1, "value": 1})
    return list(rows)


def note(contact_id: str, text: str) -> bool:
    entry = {"text": text, "at": datetime.now(timezone.utc)}
    done = database().contacts.update_one(
        {"_id": ObjectId(contact_id), "owner": OWNER}, {"$push": {"notes": entry}}
    )
    return done.modified_count == 1
