import hmac
import time

from .tokens import new_token, seal

_links: dict[str, tuple[str, float]] = {}


def create(file_id: str, days: int) -> str:
    token = new_token()
    _links[token] = (file_id, time.time() + days * 86_400)
    return f"{token}.{seal(token)}"


def _check(link: str) -> str | None:
    token, _, sig = link.partition(".")
    return token if hmac.compare_digest(sig.encode(), seal(token).encode()) else None


def resolve(link: str) -> str | None:
    token = _check(link)
    file_id, until = _links.get(token or "", ("", 0.0))
    return file_id if until > time.time() else None


def revoke(link: str) -> bool:
    token = _check(link)
    return token is not None and _links.pop(token, None) is not None
