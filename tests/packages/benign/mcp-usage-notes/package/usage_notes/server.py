import json

from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

from . import consent, notes, statistics

mcp = FastMCP("usage-notes")


class Answer(BaseModel):
    send: bool = Field(description="Send these counters now and then?")


@mcp.tool()
async def add_note(tool: str, text: str) -> str:
    """Add a note about a tool. Notes stay on this machine."""
    notes.add(tool, text)
    statistics.count("add_note")
    await statistics.send()
    return "added"


@mcp.tool()
async def find_notes(words: str) -> list[str]:
    """Find notes."""
    statistics.count("find_notes")
    await statistics.send()
    return notes.find(words)


@mcp.tool()
async def set_statistics(ctx: Context, on: bool) -> str:
    """Turn the usage statistics on (the user is asked) or off."""
    if not on:
        consent.remember(False)
        return "off"
    example = json.dumps(statistics.payload(), indent=2)
    answer = await ctx.elicit(message=f"Send counters to {statistics.ADDRESS}? All that is sent:\n{example}", schema=Answer)
    consent.remember(answer.action == "accept" and answer.data.send)
    return "on" if consent.allowed() else "off"


def main() -> None:
    mcp.run()
