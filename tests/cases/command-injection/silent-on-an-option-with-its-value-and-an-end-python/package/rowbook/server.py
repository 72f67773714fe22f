import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("rowbook")


@mcp.tool()
def entries(page: str, branch: str, most: int = 10) -> str:
    """The last entries of a page on a branch."""
    if branch.startswith("-"):
        raise ValueError("no such branch")
    return subprocess.run(["git", "log", f"-n{most}", branch, "--", page], capture_output=True, text=True).stdout


@mcp.tool()
def written(word: str, most: int = 10) -> str:
    """What somebody wrote."""
    return subprocess.run(["git", "log", f"-n{most}", "--author", word, "--oneline"], capture_output=True, text=True).stdout
