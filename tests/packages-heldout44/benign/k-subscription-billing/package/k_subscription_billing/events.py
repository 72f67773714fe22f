import hashlib
import hmac
import os
import time

MAX_AGE = 300


def verify(body: bytes, header: str) -> bool:
    """The header reads t=<seconds>,v1=<hex>."""
    parts = dict(p.split("=", 1) for p in header.split(",") if "=" in p)
    stamp, given = parts.get("t", ""), parts.get("v1", "")
    if not stamp.isdigit() or abs(time.time() - int(stamp)) > MAX_AGE:
        return False
    secret = os.environ["BILLING_WEBHOOK_SECRET"].encode()
    want = hmac.new(secret, stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(want.encode(), given.encode())
