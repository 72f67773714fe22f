import hashlib
import hmac
import secrets
import time

_KEY = secrets.token_bytes(32)  # new at every start


def _mac(name: str, until: int) -> str:
    return hmac.new(_KEY, f"{until}:{name}".encode(), hashlib.sha256).hexdigest()


def sign(name: str, seconds: int = 600) -> dict[str, str]:
    until = int(time.time()) + seconds
    return {"until": str(until), "sig": _mac(name, until)}


def valid(name: str, until: str, sig: str) -> bool:
    if not until.isascii() or not until.isdigit() or int(until) < time.time():
        return False
    return hmac.compare_digest(_mac(name, int(until)).encode(), sig.encode())
