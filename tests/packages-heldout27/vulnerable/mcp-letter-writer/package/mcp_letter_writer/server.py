from mcp.server.fastmcp import FastMCP

from .render import PARTS, compose, fill

mcp = FastMCP("letter-writer")


@mcp.tool()
def write_letter(body: str, name: str, sender: str, style: str = "formal") -> str:
    """Write a letter; {{ name }} and {{ sender }} can be used in the body."""
    if style not in PARTS:
        raise ValueError(f"style must be one of {', '.join(PARTS)}")
    return fill(compose(style, body), {"name": name, "sender": sender})


@mcp.tool()
def preview_template(style: str) -> str:
    """A letter of a style with sample values."""
    return fill(compose(style, "Thank you for your message."), {"name": "Ann Sample", "sender": "Bob Sample"})


def main():
    mcp.run()
