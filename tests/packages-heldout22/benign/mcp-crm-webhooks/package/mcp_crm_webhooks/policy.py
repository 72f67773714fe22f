import os
from urllib.parse import urlsplit

EVENTS = frozenset({"contact.created", "contact.updated", "deal.won", "deal.lost", "deal.stage_changed"})


def allowed_hosts() -> frozenset[str]:
    return frozenset(h.strip().lower() for h in os.getenv("WEBHOOK_HOSTS", "").split(",") if h.strip())


def target(url: str) -> str:
    u = urlsplit(url)
    if u.scheme != "https" or u.username or u.password:
        raise ValueError("webhooks need a plain https address")
    if (u.hostname or "").lower() not in allowed_hosts():
        raise ValueError(f"{u.hostname} is not listed in WEBHOOK_HOSTS")
    return u.geturl()


def events(names: list[str]) -> list[str]:
    unknown = set(names) - EVENTS
    if unknown or not names:
        raise ValueError(f"choose from {', '.join(sorted(EVENTS))}")
    return sorted(set(names))
