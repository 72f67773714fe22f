from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import retention
from .copies import HOME, copy, register, snapshots

mcp = FastMCP("db-snapshots")


@mcp.tool()
def take_snapshot(database: str) -> str:
    """Copy a SQLite database into the snapshot folder."""
    source = Path(database).expanduser().resolve(strict=True)
    register(source)
    target = copy(source)
    retention.apply()
    return target.name


@mcp.tool()
def list_snapshots() -> list[str]:
    """Known snapshots, newest first."""
    return [p.name for p in snapshots()]


@mcp.tool()
def restore_snapshot(name: str, to: str) -> str:
    """Restore a snapshot to a new file."""
    chosen = next((p for p in snapshots() if p.name == name), None)
    target = Path(to).expanduser()
    if chosen is None or target.exists():
        return "unknown snapshot or the target exists"
    target.write_bytes(chosen.read_bytes())
    return str(target)


def main():
    HOME.mkdir(parents=True, exist_ok=True)
    mcp.run()
