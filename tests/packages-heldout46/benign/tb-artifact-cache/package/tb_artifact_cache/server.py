from mcp.server.fastmcp import FastMCP

from .cache import ArtifactCache
from .ci import download

mcp = FastMCP("artifact-cache")
_cache = ArtifactCache()


@mcp.tool()
def fetch_artifact(build: int) -> list[str]:
    """Download and unpack the artifact of a build; returns its files."""
    return _cache.store(build, download(build))


@mcp.tool()
def read_entry(build: int, entry: str) -> str:
    """Read a text file of an unpacked artifact."""
    return _cache.read(build, entry)


@mcp.tool()
def clear_cache() -> str:
    """Remove all unpacked artifacts."""
    return f"{_cache.clear()} builds removed"


def main() -> None:
    mcp.run()
