import httpx

from .trace import context

FEED = "https://status.k8s-status.example/api/releases"


def releases() -> list[dict]:
    """Supported releases with their end of life."""
    res = httpx.get(FEED, headers=context(), timeout=10)
    res.raise_for_status()
    return res.json()["releases"]
