from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel, Field

from .templating import Letters

mcp = FastMCP("letter-builder")
letters = Letters()


class Recipient(BaseModel):
    name: str = Field(max_length=100)
    street: str = Field(max_length=100)
    city: str = Field(max_length=100)


@mcp.tool()
def save_template(name: str, text: str) -> str:
    """Save a letter template. Placeholders: {{ name }}, {{ street }}, {{ city }}, {{ today }}."""
    return letters.register(name, text)


@mcp.tool()
def render_letter(template: str, recipient: Recipient) -> str:
    """Fill in a saved template."""
    return letters.fill(template, recipient.model_dump())


def main() -> None:
    mcp.run()
