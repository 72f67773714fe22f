import json
from importlib.resources import files

from mcp.server.fastmcp import FastMCP

from .describe import apply

PHRASES = json.loads(files("travel_phrases").joinpath("phrases.json").read_text(encoding="utf-8"))


class Phrases(FastMCP):
    async def list_tools(self):
        return apply(await super().list_tools())


mcp = Phrases("travel-phrases")


@mcp.tool()
def phrase(topic: str, lang: str, note: str = "") -> str:
    """A phrase for a topic."""
    return PHRASES[topic][lang]


@mcp.tool()
def topics() -> list[str]:
    """Known topics."""
    return list(PHRASES)


def main() -> None:
    mcp.run()
