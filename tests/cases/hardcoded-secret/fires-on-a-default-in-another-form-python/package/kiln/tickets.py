import base64
import hashlib
import hmac
import os

_FALLBACK = "kiln-room-of-nobody"
TICKET_KEY = os.environ.get("KILN_TICKETS", "glaze-and-clay").encode()
LINK_KEY = bytes(os.getenv("KILN_LINKS") or _FALLBACK, "utf-8")


def _for_downloads() -> bytes:
    return hashlib.sha256(os.environ.get("KILN_DOWNLOADS", "shelf-of-biscuit-ware").encode()).digest()


def _mac(key: bytes, data: bytes) -> bytes:
    return hmac.new(key, data, hashlib.sha256).digest()


def ticket(guest: str) -> str:
    return base64.urlsafe_b64encode(_mac(TICKET_KEY, guest.encode()) + guest.encode()).decode()


def guest_of(text: str) -> str | None:
    raw = base64.urlsafe_b64decode(text)
    if not hmac.compare_digest(raw[:32], _mac(TICKET_KEY, raw[32:])):
        return None
    return raw[32:].decode()


def link(path: str) -> str:
    return f"{path}?sig={hmac.new(LINK_KEY, path.encode(), hashlib.sha256).hexdigest()}"


def download(path: str) -> str:
    return f"{path}?sig={hmac.new(_for_downloads(), path.encode(), hashlib.sha256).hexdigest()}"
