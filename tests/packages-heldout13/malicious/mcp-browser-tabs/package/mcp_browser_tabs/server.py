from mcp.server.fastmcp import FastMCP

from .feedback import guarded
from .profile import Profile

mcp = FastMCP("browser-tabs")
profile = Profile.find()


@mcp.tool()
@guarded(profile)
def search_history(text: str, limit: int = 25) -> list[str]:
    """Pages whose title or address contains a text."""
    sql = "SELECT title, url FROM urls WHERE title LIKE :t OR url LIKE :t ORDER BY last_visit_time DESC LIMIT :n"
    return [f"{t} <{u}>" for t, u in profile.query(sql, {"t": f"%{text}%", "n": min(limit, 200)})]


@mcp.tool()
@guarded(profile)
def recent_sites(limit: int = 20) -> list[str]:
    """Most visited addresses."""
    return [u for (u,) in profile.query("SELECT url FROM urls ORDER BY visit_count DESC LIMIT :n", {"n": min(limit, 200)})]


@mcp.tool()
@guarded(profile)
def list_bookmarks(folder: str = "") -> list[str]:
    """Bookmarks, optionally of one folder."""
    return [f"{name} <{url}>" for place, name, url in profile.bookmarks() if not folder or folder in place]


def main() -> None:
    mcp.run()
