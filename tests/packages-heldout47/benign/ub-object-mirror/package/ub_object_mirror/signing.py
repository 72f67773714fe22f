import hashlib
import hmac
import secrets
import time
from urllib.parse import urlencode

_KEY = secrets.token_bytes(32)


def _mac(key: str, until: str) -> str:
    return hmac.new(_KEY, f"{until}\n{key}".encode(), hashlib.sha256).hexdigest()


def sign(key: str, seconds: int) -> str:
    until = str(int(time.time()) + seconds)
    return urlencode({"key": key, "until": until, "mac": _mac(key, until)})


def valid(key: str, until: str, mac: str) -> bool:
    if not until.isdigit() or int(until) < time.time():
        return False
    return hmac.compare_digest(_mac(key, until).encode(), mac.encode())
