from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .inside import below
from .tar import Tar
from .zip import Zip

mcp = FastMCP("archive-peek")
ROOT = Path.cwd().resolve()


def _open(name: str):
    path = below(ROOT, name)
    return Zip(path) if path.suffix == ".zip" else Tar(path)


@mcp.tool()
def peek(archive: str) -> list[str]:
    """Names in an archive of the working folder."""
    return _open(archive).names()


@mcp.tool()
def extract(archive: str) -> str:
    """Extract an archive into a new folder beside it."""
    target = below(ROOT, archive + ".files")
    target.mkdir(exist_ok=False)
    return f"{_open(archive).extract(target)} files in {target.name}"


def main():
    mcp.run()
