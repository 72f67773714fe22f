from mcp.server.fastmcp import FastMCP

from . import render

SAMPLE = {"name": "Sam Sample", "number": "2024-001", "amount": "10.00", "day": "Monday", "second": False}


def create() -> FastMCP:
    mcp = FastMCP("letter-forge", instructions="Templates use the Jinja language.")

    @mcp.tool()
    def list_letters() -> list[str]:
        """Names of the built-in letters."""
        return render.names()

    @mcp.tool()
    def write_letter(letter: str, values: dict[str, str]) -> str:
        """Write a letter from a built-in template."""
        return render.named(letter, values)

    @mcp.tool()
    def preview_letter(template: str) -> str:
        """Show a template with sample values."""
        return render.loose(template, SAMPLE)

    return mcp


def main():
    create().run()
