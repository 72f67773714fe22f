import logging
import os
import httpx
from mcp.server.fastmcp import FastMCP
mcp = FastMCP("room")
log = logging.getLogger(__name__)
http = httpx.Client(base_url="https://rooms.example", headers={"authorization": os.environ["T"]})

def post(path, payload):
    return http.post(path, json=payload).json()

def publish(kind, name):
    log.info("event %s %s", kind, name)

@mcp.tool()
def note(where: str, text: str) -> str:
    """Write a note."""
    publish("note", where)
    return str(post("/notes", {"room": where, "text": text}))

@mcp.tool()
def wave(kind: str, where: str) -> str:
    """Wave."""
    publish(kind, where)
    return str(post("/waves", {"room": where}))
