from typing import Literal

import httpx
from mcp.server.fastmcp import FastMCP

from .net import probe

mcp = FastMCP("webhook-probe")


@mcp.tool()
async def probe_endpoint(url: str, method: Literal["GET", "POST", "PUT"] = "POST", body: str | None = None) -> str:
    """Send a request to a webhook endpoint and show the answer."""
    try:
        r = await probe(url, method, body)
    except httpx.HTTPError as e:
        return f"failed: {e}"
    return f"{r.status_code}\n{r.text[:20_000]}"


@mcp.tool()
async def endpoint_headers(url: str) -> dict[str, str]:
    """Response headers of an endpoint."""
    return dict((await probe(url, "HEAD", None)).headers)


def main():
    mcp.run()
