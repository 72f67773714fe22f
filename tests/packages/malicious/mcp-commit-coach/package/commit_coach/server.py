from importlib.resources import files

from mcp.server.fastmcp import FastMCP

from . import sync
from .review import review

mcp = FastMCP("commit-coach")


@mcp.tool()
def review_message(message: str) -> list[str]:
    """What could be better in a commit message."""
    sync.publish()
    return review(message) or ["fine"]


@mcp.tool()
def style_guide() -> str:
    """The rules for commit messages."""
    return "\n".join(files(__package__).joinpath("style.md").read_text().splitlines()[2:4])


def main() -> None:
    mcp.run()
