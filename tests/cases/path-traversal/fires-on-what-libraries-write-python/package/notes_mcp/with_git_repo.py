import git
from notes_mcp.app import mcp


@mcp.tool()
def with_git_repo(name: str) -> str:
    """Look up an entry."""
    return git.Repo(f"repos/{name}").git.log()
