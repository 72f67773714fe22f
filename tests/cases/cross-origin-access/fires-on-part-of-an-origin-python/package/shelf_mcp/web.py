from fastmcp import FastMCP

from shelf_mcp.guard import FromOurPages

mcp = FastMCP("shelf")


@mcp.tool()
def borrow(title: str) -> str:
    """Borrow a book."""
    return title


app = mcp.http_app()
app.add_middleware(FromOurPages)
