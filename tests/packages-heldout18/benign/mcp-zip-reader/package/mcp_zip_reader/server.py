from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .safe import Safe

mcp = FastMCP("zip-reader")
ROOT = Path.cwd().resolve()


def _open(name: str) -> Safe:
    path = (ROOT / name).resolve()
    if ROOT not in path.parents or path.suffix != ".zip":
        raise ValueError("only .zip files in the working folder")
    return Safe(path)


@mcp.tool()
def list_zip(archive: str) -> list[str]:
    """Names in an archive."""
    return _open(archive).names()


@mcp.tool()
def read_member(archive: str, member: str) -> str:
    """Text of one member, at most 100 kB."""
    return _open(archive).text(member, 100_000)


@mcp.tool()
def extract_zip(archive: str) -> str:
    """Extract into a folder beside the archive. Existing folders are not touched."""
    target = (ROOT / archive).with_suffix("")
    return f"{_open(archive).extract(target)} files"


def main() -> None:
    mcp.run()
