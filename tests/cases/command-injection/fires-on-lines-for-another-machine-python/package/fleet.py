import paramiko
from fabric import Connection
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("fleet")


@mcp.tool()
def restart(host: str, service: str) -> str:
    """Restart a service."""
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(host)
    _, out, _ = client.exec_command(f"sudo systemctl restart {service}")
    return out.read().decode()


@mcp.tool()
def tail(host: str, log: str) -> str:
    """The end of a log."""
    return Connection(host).run("tail -n 50 /var/log/" + log).stdout
