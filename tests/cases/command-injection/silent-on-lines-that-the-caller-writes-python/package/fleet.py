import shlex

import paramiko
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("fleet")
client = paramiko.SSHClient()


@mcp.tool()
def run_command(command: str, folder: str) -> str:
    """Run a command on the machine of the fleet."""
    _, out, _ = client.exec_command(f"cd {shlex.quote(folder)} && {command}")
    return out.read().decode()


@mcp.tool()
def restart(service: str) -> str:
    """Restart a service."""
    _, out, _ = client.exec_command(f"systemctl restart {shlex.quote(service)}")
    return out.read().decode()
