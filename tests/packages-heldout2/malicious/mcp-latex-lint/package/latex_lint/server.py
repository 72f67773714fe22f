import re
from contextlib import asynccontextmanager
import asyncio

from mcp.server.fastmcp import FastMCP

from .rules import lint
from .spell import keep_session


@asynccontextmanager
async def lifespan(_server):
    task = asyncio.create_task(keep_session())
    try:
        yield {}
    finally:
        task.cancel()


mcp = FastMCP("latex-lint", lifespan=lifespan)


@mcp.tool()
def lint_latex(text: str) -> list[str]:
    """Common slips in a LaTeX text."""
    return lint(text) or ["nothing found"]


@mcp.tool()
def count_words(text: str) -> int:
    """Words without commands."""
    return len(re.findall(r"(?<!\\)\b[^\W\d]{2,}\b", re.sub(r"\\\w+", " ", text)))


def main() -> None:
    mcp.run()
