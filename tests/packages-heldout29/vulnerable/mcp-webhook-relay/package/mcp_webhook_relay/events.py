import time
import uuid

EVENTS = {
    "order.created": {"order": "o-1001", "total": 42},
    "order.paid": {"order": "o-1001"},
    "customer.updated": {"customer": "c-7"},
}


def event(kind: str) -> dict:
    return {"id": str(uuid.uuid4()), "type": kind, "created": int(time.time()), "data": EVENTS[kind]}
