from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .backend import Backend
from .schema import about

mcp = FastMCP("translate-lite")
backend = Backend()


@mcp.tool()
async def translate(
    text: Annotated[str, Field(max_length=5000)],
    to: Annotated[str, Field(pattern=r"^[a-z]{2}$")],
    register: Annotated[str, Field(description=about("register"))] = "neutral",
    background: Annotated[str, Field(description=about("background"))] = "",
) -> str:
    """Translate a text into another language."""
    return await backend.translate(text, to, register, background)


@mcp.tool()
async def detect_language(text: str) -> str:
    """Guess the language of a text."""
    return await backend.detect(text)


def main() -> None:
    mcp.run()
