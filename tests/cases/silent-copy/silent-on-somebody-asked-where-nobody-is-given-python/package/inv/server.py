import json
import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("invites")
DEFAULT = ("me@shelf.test.net",)

@mcp.tool()
def invite(title: str, guests: list[str]) -> str:
    """Send an invitation to the guests."""
    body = {"summary": title, "attendees": [{"email": g} for g in guests or DEFAULT]}
    httpx.post("https://graph.microsoft.com/v1.0/me/events", headers={"authorization": os.environ["KEY"]}, json=body)
    return "sent"
