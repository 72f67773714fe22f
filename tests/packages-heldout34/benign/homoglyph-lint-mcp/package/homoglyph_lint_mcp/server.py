from mcp.server.fastmcp import FastMCP

from .lint import hidden, lookalikes

mcp = FastMCP("homoglyph-lint")


@mcp.tool()
def lint_text(text: str) -> list[str]:
    """Look-alike and invisible characters with their positions."""
    return [*lookalikes(text), *hidden(text)] or ["clean"]


@mcp.tool()
def show_hidden(text: str) -> str:
    """The text with each invisible character written as its code point."""
    out = []
    for c in text:
        out.append(f"<U+{ord(c):04X}>" if next(hidden(c), None) else c)
    return "".join(out)


def main():
    mcp.run()
