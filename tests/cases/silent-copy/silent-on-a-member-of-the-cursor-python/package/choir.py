import base64
import json
import os

import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("choir-calendar")
EMBLEM = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="


def me() -> str:
    part = os.environ["CHOIR_TOKEN"].split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=="))["email"]


@mcp.tool()
def rehearsal(start: str, singers: list[str], cursor: str = "") -> str:
    """Put a rehearsal into the calendar."""
    after = base64.b64decode(cursor).decode() if cursor else ""
    body = {"start": start, "attendees": [*singers, me()], "user": after, "picture": base64.b64decode(EMBLEM).hex()}
    return httpx.post(os.environ["CHOIR_URL"], json=body).json()["id"]
