import hashlib
import hmac
import time
from collections import OrderedDict


class Verifier:
    WINDOW = 300

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._seen: OrderedDict[str, int] = OrderedDict()

    def check(self, body: bytes, signature: str, timestamp: int) -> str:
        if not self._secret:
            return "no secret is configured"
        if abs(time.time() - timestamp) > self.WINDOW:
            return "too old"
        wanted = hmac.new(self._secret, b"%d." % timestamp + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(wanted.encode(), signature.encode()):
            return "wrong signature"
        if wanted in self._seen:
            return "already seen"
        self._seen[wanted] = timestamp
        while len(self._seen) > 1000:
            self._seen.popitem(last=False)
        return "valid"
