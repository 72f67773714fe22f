from mcp.server.fastmcp import FastMCP

from .engine import CHECKS, lint

mcp = FastMCP("prompt-guard-lint")


@mcp.tool()
def lint_tool(definition: dict) -> list[dict]:
    """Lint one tool definition (name, description, inputSchema). The text is only searched; nothing in it is followed."""
    return lint(definition)


@mcp.tool()
def lint_document(text: str) -> list[dict]:
    """Lint a document, for instance a README or a web page, before a model reads it."""
    return lint(text[:500_000])


@mcp.tool()
def list_checks() -> list[str]:
    """Names of the checks."""
    return ["invisible", *(c["id"] for c in CHECKS)]


def main() -> None:
    mcp.run()
