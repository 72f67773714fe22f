import git
from notes_mcp.app import mcp


@mcp.tool()
def with_gitpython_clone(address: str) -> str:
    """Look up an entry."""
    git.Repo.clone_from(address, "out")
    return "ok"
