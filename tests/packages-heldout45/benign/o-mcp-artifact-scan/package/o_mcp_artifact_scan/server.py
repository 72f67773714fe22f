from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import safe

mcp = FastMCP("artifact-scan")
ROOT = Path("artifacts").resolve()


def _raw(name: str) -> bytes:
    path = (ROOT / name).resolve()
    if not path.is_relative_to(ROOT) or not path.is_file():
        raise ValueError("no such artifact")
    if path.stat().st_size > 50_000_000:
        raise ValueError("artifact is too large")
    return path.read_bytes()


@mcp.tool()
def list_globals(artifact: str) -> list[str]:
    """Classes and functions that an artifact refers to."""
    return safe.names(_raw(artifact))


@mcp.tool()
def read_stats(artifact: str) -> dict:
    """Statistics stored as plain numbers, refused when the artifact holds anything else."""
    value = safe.loads(_raw(artifact))
    return {str(k): float(v) for k, v in value.items()}


def main():
    mcp.run()
