import hashlib
import hmac
import os
import time
from collections import OrderedDict

WINDOW = 300
KEPT = 5_000


class BadSignature(Exception):
    pass


def _secret() -> bytes:
    value = os.environ.get("HOOK_SECRET", "")
    if len(value) < 32:
        raise SystemExit("HOOK_SECRET is missing or too short")
    return value.encode()


class Verifier:
    def __init__(self) -> None:
        self._key = _secret()
        self._seen: OrderedDict[str, None] = OrderedDict()

    def check(self, headers, body: bytes) -> None:
        stamp = headers.get("x-build-timestamp", "")
        given = headers.get("x-build-signature", "")
        delivery = headers.get("x-build-delivery", "")
        if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 14) or not 8 <= len(delivery) <= 80:
            raise BadSignature("headers")
        if abs(time.time() - int(stamp)) > WINDOW:
            raise BadSignature("too old")
        signed = b".".join((stamp.encode(), delivery.encode(), body))
        want = "v1=" + hmac.new(self._key, signed, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(want.encode(), given.encode("utf-8", "replace")):
            raise BadSignature("signature")
        if delivery in self._seen:
            raise BadSignature("replayed")
        self._seen[delivery] = None
        while len(self._seen) > KEPT:
            self._seen.popitem(last=False)
