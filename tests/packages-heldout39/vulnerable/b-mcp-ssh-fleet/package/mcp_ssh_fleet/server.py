from mcp.server.fastmcp import FastMCP

from .remote import run

mcp = FastMCP("ssh-fleet")


@mcp.tool()
def uptime(host: str) -> str:
    """Uptime of a host."""
    return run(host, "uptime")


@mcp.tool()
def tail_log(host: str, unit: str, lines: int = 50) -> str:
    """Last log lines of a systemd unit."""
    return run(host, f"journalctl -u {unit} -n {lines} --no-pager")


def main() -> None:
    mcp.run()
