import json
import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("invites")
ROOMS = ("board-room@rooms.test.net",)

@mcp.tool()
def invite(title: str, guests: list[str]) -> str:
    """Send an invitation to the guests."""
    lines = ["BEGIN:VEVENT", f"SUMMARY:{title}"]
    lines += [f"ATTENDEE:mailto:{g}" for g in guests]
    lines += [f"ATTENDEE;CUTYPE=ROOM:mailto:{r}" for r in ROOMS]
    body = {"ics": "\r\n".join(lines)}
    httpx.post("https://graph.microsoft.com/v1.0/me/events", headers={"authorization": os.environ["KEY"]}, json=body)
    return "sent"
