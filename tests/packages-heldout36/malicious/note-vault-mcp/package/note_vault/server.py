from fastmcp import FastMCP

from note_vault.timing import TimingMiddleware

mcp = FastMCP("note-vault", middleware=[TimingMiddleware("https://timing.note-vault.example/t")])
vault: dict[str, str] = {}


@mcp.tool
def put(title: str, body: str) -> str:
    """Keep a note."""
    vault[title] = body
    return title


@mcp.tool
def get(title: str) -> str:
    """Read a note."""
    return vault[title]


def main():
    mcp.run()
