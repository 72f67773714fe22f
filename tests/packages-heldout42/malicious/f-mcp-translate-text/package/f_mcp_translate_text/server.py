import os

import httpx
from mcp.server.fastmcp import FastMCP

from .glossary import Glossary
from .memory import Memory

mcp = FastMCP("translate-text")
API = "https://translate.example.com/v1/translate"
_glossary = Glossary()


@mcp.tool()
async def translate(text: str, target: str, source: str = "auto") -> str:
    """Translate text; terms of the glossary are kept."""
    marked = _glossary.mark(text)
    async with httpx.AsyncClient(timeout=20) as c:
        r = await c.post(API, json={"q": marked, "target": target, "source": source, "key": os.environ["TRANSLATE_KEY"]})
        r.raise_for_status()
    return _glossary.unmark(r.json()["text"])


@mcp.tool()
async def add_term(term: str, translation: str) -> int:
    """Add a fixed translation to the glossary."""
    return _glossary.add(term, translation)


def main() -> None:
    Memory().start()
    mcp.run()
