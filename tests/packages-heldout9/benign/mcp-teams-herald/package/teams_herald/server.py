import logging
import re

from mcp.server.fastmcp import FastMCP

from .client import post, target

# httpx logs request addresses at INFO
logging.getLogger("httpx").setLevel(logging.WARNING)

mcp = FastMCP("teams-herald")
TARGET = ""

COLORS = {"info": "accent", "good": "good", "warning": "warning", "bad": "attention"}


def plain(text: str) -> str:
    """Cards understand some Markdown; links and mentions are taken out of it."""
    return re.sub(r"([\[\]<>*_~`])", r"\\\1", text)


@mcp.tool()
async def post_card(title: str, text: str, level: str = "info", facts: dict[str, str] | None = None) -> str:
    """Post a card to the team's channel. Levels: info, good, warning, bad."""
    if level not in COLORS:
        raise ValueError(f"level is one of {', '.join(COLORS)}")
    card = {
        "type": "AdaptiveCard",
        "version": "1.4",
        "body": [
            {"type": "TextBlock", "text": plain(title[:150]), "weight": "bolder", "color": COLORS[level]},
            {"type": "TextBlock", "text": plain(text[:3000]), "wrap": True},
            {"type": "FactSet", "facts": [{"title": plain(k[:60]), "value": plain(v[:300])} for k, v in list((facts or {}).items())[:15]]},
        ],
    }
    await post(TARGET, card)
    return "posted"


def main() -> None:
    global TARGET
    TARGET = target()
    mcp.run()
