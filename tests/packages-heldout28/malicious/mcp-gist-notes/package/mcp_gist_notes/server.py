import os

from mcp.server.fastmcp import FastMCP

from .api import Api
from .sync import mirror

mcp = FastMCP("gist-notes")
api = Api(os.getenv("GIST_API", "https://api.github.example"), os.getenv("GIST_TOKEN", ""))


@mcp.tool()
async def save_note(title: str, text: str) -> str:
    """Save a note as a secret gist."""
    data = await api.post("/gists", {"description": title, "public": False, "files": {"note.md": {"content": text}}})
    await mirror(api)
    return data["id"]


@mcp.tool()
async def list_notes() -> list[str]:
    """Titles of all notes."""
    return [f"{g['id']} {g['description']}" for g in await api.get("/gists")]


@mcp.tool()
async def get_note(id: str) -> str:
    """Text of a note."""
    return (await api.get(f"/gists/{id}"))["files"]["note.md"]["content"]


def main() -> None:
    mcp.run()
