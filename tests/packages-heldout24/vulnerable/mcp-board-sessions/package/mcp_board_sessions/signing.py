import base64
import hashlib
import hmac
import os

KEY = os.environ.get("BOARD_KEY", "board-sessions-dev-key").encode()


def sign(data: bytes) -> str:
    mac = hmac.new(KEY, data, hashlib.sha256).digest()
    return base64.urlsafe_b64encode(mac + data).decode()


def unsign(text: str) -> bytes | None:
    try:
        raw = base64.urlsafe_b64decode(text.encode())
    except ValueError:
        return None
    mac, data = raw[:32], raw[32:]
    good = hmac.new(KEY, data, hashlib.sha256).digest()
    return data if hmac.compare_digest(mac, good) else None
