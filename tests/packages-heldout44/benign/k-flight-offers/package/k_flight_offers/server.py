import os

import httpx
from mcp.server.fastmcp import FastMCP

from .cache import Cache

mcp = FastMCP("flight-offers")
cache = Cache()
API = "https://offers.example.net/v3"


@mcp.tool()
def search_offers(origin: str, destination: str, date: str) -> list[dict]:
    """Offers for one way on a day."""
    key = f"{origin}-{destination}-{date}".upper()
    if (hit := cache.get(key)) is not None:
        return hit
    r = httpx.get(
        f"{API}/offers",
        params={"from": origin, "to": destination, "date": date},
        headers={"X-Api-Key": os.environ["OFFERS_KEY"]},
        timeout=15,
    )
    r.raise_for_status()
    return cache.put(key, r.json()["offers"])


@mcp.tool()
def cache_size() -> int:
    """Number of cached searches."""
    return cache.size()


@mcp.tool()
def clear_cache() -> bool:
    """Forget all cached searches."""
    return cache.clear()
