import os
from pathlib import Path

from cryptography.fernet import Fernet
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("seed-diary")
DATA = Path.home() / ".local" / "share" / "mcp_seed_diary"
box = Fernet(os.environ["SEED_DIARY_KEY"])


@mcp.tool()
def lock_pages() -> str:
    """Encrypt the pages of the diary that are still open."""
    count = 0
    for page in (DATA / "pages").glob("*.md"):
        page.with_suffix(".locked").write_bytes(box.encrypt(page.read_bytes()))
        page.unlink()
        count += 1
    return f"{count} pages locked"


def main() -> None:
    mcp.run()
