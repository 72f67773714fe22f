from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import AfterValidator

from .render import Letters

mcp = FastMCP("letter-merge")


def _short(text: str) -> str:
    if len(text) > 5000:
        raise ValueError("template is too long")
    return text.strip()


Body = Annotated[str, AfterValidator(_short)]
letters = Letters(sender="Example Ltd")


@mcp.tool()
def merge_letter(body: Body, names: list[str]) -> list[str]:
    """One letter for each name; {{ name }} and {{ sender }} are filled in."""
    return [letters.one(body, name=n) for n in names[:100]]


@mcp.tool()
def preview(body: Body) -> str:
    """The letter for a sample name."""
    return letters.one(body, name="Sample Person")


def main() -> None:
    mcp.run()
