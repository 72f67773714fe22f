import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("inbox-tidy")


@mcp.tool()
def found(text: str) -> str:
    """Mail that a saved filter finds."""
    headers = {"authorization": f"Bearer {os.environ['MAIL_TOKEN']}"}
    body = {"key": "created-at", "text": text, "order": "newest-first"}
    return httpx.post(f"{os.environ['MAIL_URL']}/filters", json=body, headers=headers).text
