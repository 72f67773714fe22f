from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import ci

mcp = FastMCP("artifact-browser")
TARGET = Path("artifacts")


@mcp.tool()
def builds(project: str) -> list[str]:
    """Builds of a project."""
    return [f"{b['number']}: {b['state']}" for b in ci.builds(project)]


@mcp.tool()
def read_artifact(url: str) -> str:
    """Text of an artifact."""
    return ci.fetch(url).decode(errors="replace")


@mcp.tool()
def save_artifact(url: str, name: str) -> str:
    """Save an artifact into ./artifacts."""
    TARGET.mkdir(exist_ok=True)
    path = TARGET / ci.clean(name)
    path.write_bytes(ci.fetch(url))
    return str(path)


def main() -> None:
    mcp.run()
