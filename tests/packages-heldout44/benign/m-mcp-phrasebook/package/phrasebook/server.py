import random

from mcp.server.fastmcp import FastMCP

from .packs import load

mcp = FastMCP("phrasebook")


@mcp.tool()
def list_topics(lang: str) -> list[str]:
    """Topics of a language."""
    return sorted(load(lang))


@mcp.tool()
def phrases(lang: str, topic: str) -> list[str]:
    """Phrases of a topic with translations."""
    return [f"{a} - {b}" for a, b in load(lang).get(topic, [])]


@mcp.tool()
def quiz(lang: str, count: int = 5) -> list[str]:
    """Phrases to translate."""
    pool = [b for pairs in load(lang).values() for _, b in pairs]
    return random.sample(pool, min(count, len(pool)))
