from concurrent.futures import ThreadPoolExecutor

import requests
from mcp.server.fastmcp import FastMCP

from .offers import Offer, parse
from .partners import NotAPartner, page

mcp = FastMCP("travel-offers")


def _offer(url: str) -> Offer | None:
    try:
        return parse(url, page(url))
    except (NotAPartner, requests.RequestException):
        return None


@mcp.tool()
def load_offer(url: str) -> str:
    """Text of a partner's offer page."""
    return page(url)[:30_000]


@mcp.tool()
def cheapest_offer(urls: list[str]) -> dict | None:
    """The cheapest of several offers."""
    with ThreadPoolExecutor(4) as pool:
        found = [o for o in pool.map(_offer, urls[:20]) if o]
    return min(found)._asdict() if found else None


def main():
    mcp.run()
