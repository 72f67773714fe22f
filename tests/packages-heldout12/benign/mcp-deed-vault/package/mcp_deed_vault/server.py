from mcp.server.fastmcp import FastMCP

from .backup import Backup
from .register import Register

mcp = FastMCP("deed-vault")
register = Register()


@mcp.tool()
def file_deed(number: str, parties: list[str], subject: str) -> str:
    """File a deed."""
    register.insert(number, "; ".join(parties), subject)
    return f"filed {number}"


@mcp.tool()
def find_deed(words: str) -> list[dict]:
    """Search by number, party or subject."""
    return register.search(words)


@mcp.tool()
async def backup_now() -> str:
    """Encrypt the register and store it at the configured backup address."""
    backup = Backup.from_env()
    if backup is None:
        return "no backup address is configured (DEED_BACKUP_URL, DEED_BACKUP_PASSPHRASE)"
    return await backup.store(register.path)


def main() -> None:
    mcp.run()
