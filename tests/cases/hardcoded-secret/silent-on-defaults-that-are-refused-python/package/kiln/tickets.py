import hashlib
import hmac
import os
import secrets
import sys
import warnings

# Somebody has to choose one.
TICKET_KEY = os.environ.get("KILN_TICKETS", "glaze-and-clay")
if TICKET_KEY == "glaze-and-clay":
    warnings.warn("KILN_TICKETS is not set: tickets end with this process")
    TICKET_KEY = secrets.token_hex(32)

_FALLBACK = "kiln-room-of-nobody"
LINK_KEY = (os.getenv("KILN_LINKS") or _FALLBACK).encode()
if LINK_KEY.decode() == _FALLBACK:
    sys.exit("set KILN_LINKS")

DOWNLOAD_KEY = os.environ.get("KILN_DOWNLOADS", "shelf-of-biscuit-ware").encode()
EMPTY_KEY = os.environ.get("KILN_SHELF", "").encode()
if not EMPTY_KEY:
    raise SystemExit("set KILN_SHELF")
# Tells the plans of this program from those of others; no secret.
NAMESPACE = os.environ.get("KILN_NAMESPACE", "kiln-plans-v2").encode()


def check() -> None:
    if not os.environ.get("KILN_DOWNLOADS"):
        raise RuntimeError("set KILN_DOWNLOADS")


def _mac(key: bytes, data: str) -> str:
    return hmac.new(key, data.encode(), hashlib.sha256).hexdigest()


def ticket(guest: str) -> str:
    return f"{guest}.{_mac(TICKET_KEY.encode(), guest)}"


def guest_of(text: str) -> str | None:
    guest, _, mac = text.rpartition(".")
    return guest if hmac.compare_digest(mac, _mac(TICKET_KEY.encode(), guest)) else None


def link(path: str) -> str:
    return f"{path}?sig={hmac.new(LINK_KEY, path.encode(), hashlib.sha256).hexdigest()}&id={_mac(NAMESPACE, path)}"


def download(path: str) -> str:
    check()
    return f"{path}?sig={_mac(DOWNLOAD_KEY, path)}&shelf={_mac(EMPTY_KEY, path)}"
