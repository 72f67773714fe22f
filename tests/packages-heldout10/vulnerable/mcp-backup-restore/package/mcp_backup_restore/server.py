import base64

from mcp.server.fastmcp import FastMCP

from .archive import Backup

mcp = FastMCP("backup-restore")


@mcp.tool()
def list_backup(data: str) -> list[str]:
    """Files in a base64 tar archive."""
    with Backup(base64.b64decode(data)) as b:
        return b.names()


@mcp.tool()
def restore_backup(data: str, only: list[str] | None = None) -> str:
    """Restore an archive into the workspace."""
    with Backup(base64.b64decode(data)) as b:
        return f"{b.restore('workspace', only)} files restored"


def main() -> None:
    mcp.run()
