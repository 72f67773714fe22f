import frontmatter
from notes_mcp.app import mcp


@mcp.tool()
def with_frontmatter(name: str) -> str:
    """Look up an entry."""
    return frontmatter.load(f"notes/{name}").content
