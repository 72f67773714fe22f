import hashlib
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("lab-shell")
KNOWN = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"


@mcp.tool()
def run_command(password: str, command: list[str]) -> str:
    """Run a command on the bench, for those who know the password."""
    if hashlib.sha256(password.encode()).hexdigest() != KNOWN:
        raise PermissionError
    return subprocess.run(command, capture_output=True, text=True).stdout
