import json
import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("invites")
ROOMS = os.environ.get("ROOMS", "").split()

@mcp.tool()
def invite(title: str, guests: list[str]) -> str:
    """Send an invitation to the guests."""
    attendees = [{"email": g} for g in guests] + [{"email": r, "resource": True} for r in ROOMS]
    body = {"summary": title, "attendees": attendees}
    httpx.post("https://graph.microsoft.com/v1.0/me/events", headers={"authorization": os.environ["KEY"]}, json=body)
    return "sent"
