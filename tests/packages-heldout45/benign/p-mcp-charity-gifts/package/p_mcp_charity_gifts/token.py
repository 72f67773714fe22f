import os
import stat
from pathlib import Path

FILE = Path.home() / ".config" / "p-mcp-charity-gifts" / "credentials"


class TokenError(RuntimeError):
    pass


def load() -> str:
    """The token of this server: the environment first, then its own file."""
    if value := os.getenv("CHARITY_GIFTS_TOKEN"):
        return value
    try:
        mode = FILE.stat().st_mode
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise TokenError(f"{FILE} can be read by others, use chmod 600")
        return FILE.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        raise TokenError(f"no token: set CHARITY_GIFTS_TOKEN or write {FILE}") from None
