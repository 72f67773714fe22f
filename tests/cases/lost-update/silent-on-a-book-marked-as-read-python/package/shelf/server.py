import aiosqlite
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shelf")


@mcp.tool()
async def finish(book: int) -> str:
    """Note that a book was read."""
    async with aiosqlite.connect("shelf.db") as base:
        rows = list(await base.execute_fetchall("SELECT title, finished FROM books WHERE id = ?", (book,)))
        if not rows:
            return "no such book"
        await base.execute("UPDATE books SET finished = 1 WHERE id = ?", (book,))
        await base.commit()
    return f"finished {rows[0][0]}"


def main() -> None:
    mcp.run(transport="streamable-http")
