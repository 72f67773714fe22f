import paramiko
from notes_mcp.app import mcp


@mcp.tool()
def with_sftp_get(name: str) -> str:
    """Look up an entry."""
    c = paramiko.SSHClient()
    c.connect("h.example")
    c.open_sftp().get("/srv/a", f"out/{name}")
    return "ok"
