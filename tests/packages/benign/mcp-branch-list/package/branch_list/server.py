from mcp.server.fastmcp import FastMCP

from .git import Repo, host

mcp = FastMCP("branch-list")
repo = Repo()


@mcp.tool()
def branches() -> list[str]:
    """Local branches."""
    return repo("for-each-ref", "--format=%(refname:short)", "refs/heads")


@mcp.tool()
def remote_host() -> str:
    """Where the repository is kept."""
    return host(repo)


def main() -> None:
    mcp.run()
