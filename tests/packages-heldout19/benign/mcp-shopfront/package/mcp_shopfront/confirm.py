import hashlib
import hmac
import secrets
import time

_KEY = secrets.token_bytes(32)
_used: set[str] = set()
LIFE = 600


def _mac(order: int, cents: int, until: int) -> str:
    return hmac.new(_KEY, f"{order}:{cents}:{until}".encode(), hashlib.sha256).hexdigest()[:20]


def make(order: int, cents: int) -> str:
    until = int(time.time()) + LIFE
    return f"{until}-{_mac(order, cents, until)}"


def check(order: int, cents: int, code: str) -> bool:
    until, _, mac = code.partition("-")
    if not until.isdigit() or int(until) < time.time() or code in _used:
        return False
    if not hmac.compare_digest(mac, _mac(order, cents, int(until))):
        return False
    _used.add(code)
    return True
