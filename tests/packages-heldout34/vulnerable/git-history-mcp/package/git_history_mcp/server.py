import argparse

from mcp.server.fastmcp import FastMCP

from .history import History

mcp = FastMCP("git-history")
history: History | None = None


@mcp.tool()
def log(max_count: int = 20) -> list[str]:
    """The last commits."""
    return history.log(max(1, min(max_count, 200)))


@mcp.tool()
def diff(target: str, context_lines: int = 3) -> str:
    """Differences between the work tree and a branch or commit."""
    return history.diff(target, context_lines)


@mcp.tool()
def show_file(path: str, revision: str = "HEAD") -> str:
    """A file as it was in a revision."""
    return history.file(revision, path)


def main():
    global history
    p = argparse.ArgumentParser()
    p.add_argument("--repo", required=True)
    history = History(p.parse_args().repo)
    mcp.run()
