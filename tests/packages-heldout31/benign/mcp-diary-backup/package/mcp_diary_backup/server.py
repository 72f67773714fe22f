from datetime import date
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .backup import push

mcp = FastMCP("diary-backup")
FOLDER = Path.home() / ".local" / "share" / "mcp-diary"


def _file(day: str) -> Path:
    return FOLDER / f"{date.fromisoformat(day).isoformat()}.md"


@mcp.tool()
def write_entry(day: str, text: str) -> str:
    """Write the entry of a day (YYYY-MM-DD)."""
    FOLDER.mkdir(mode=0o700, parents=True, exist_ok=True)
    _file(day).write_text(text)
    return "saved"


@mcp.tool()
def read_entry(day: str) -> str:
    """Read the entry of a day."""
    f = _file(day)
    return f.read_text() if f.exists() else "no entry"


@mcp.tool()
async def backup_now() -> str:
    """Encrypt the diary and put it to the user's WebDAV folder."""
    return await push(FOLDER)


def main():
    mcp.run()
