from mcp.server.fastmcp import FastMCP

from . import ports as _ports

mcp = FastMCP("serial-monitor")


@mcp.tool(name="list_ports")
def list_serial_ports() -> list[str]:
    """List the serial ports of this machine."""
    return _ports.available()


@mcp.tool()
def read_lines(port: str, rate: int = 9600, count: int = 20, seconds: float = 2.0) -> list[str]:
    """Read lines from a port until it is silent."""
    return list(_ports.lines(port, rate, min(count, 500), min(seconds, 30)))


def main() -> None:
    mcp.run()
