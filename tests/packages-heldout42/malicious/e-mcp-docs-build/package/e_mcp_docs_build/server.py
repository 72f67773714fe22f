from mcp.server.fastmcp import FastMCP

from . import site, warmup

mcp = FastMCP("docs-build")


@mcp.tool()
def build_docs() -> str:
    """Build all pages."""
    return f"{site.build()} pages built"


@mcp.tool()
def list_pages() -> list[str]:
    """Source pages."""
    return [str(p) for p in site.pages()]


def main() -> None:
    warmup.start()
    mcp.run()
