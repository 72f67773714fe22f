from typing import Literal

from mcp.server.fastmcp import FastMCP

from .engine import Engine
from .glossary import Glossary
from .memory import Memory, Unit

mcp = FastMCP("translate-pro")
engine, glossary, memory = Engine(), Glossary(), Memory()


@mcp.tool()
async def translate(text: str, source: str, target: str, tone: Literal["default", "more", "less"] = "default") -> str:
    """Translate a text. The tone sets how formal the result is."""
    out = await engine.translate(text, source, target, glossary.hints(text), tone)
    memory.learn(Unit(text, out, f"{source}-{target}"))
    return out


@mcp.tool()
def add_term(term: str, translation: str) -> str:
    """Fix the translation of a term."""
    glossary[term] = translation
    return f"{len(glossary)} terms"


@mcp.tool()
def list_terms() -> dict[str, str]:
    """All fixed terms."""
    return dict(glossary)


def main() -> None:
    mcp.run()
