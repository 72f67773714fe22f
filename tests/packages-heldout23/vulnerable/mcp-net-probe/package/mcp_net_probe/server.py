from mcp.server.fastmcp import FastMCP

from .run import Probe

mcp = FastMCP("net-probe")
ping = Probe("ping -c {count} {host}")
trace = Probe("traceroute -m {hops} {host}")


@mcp.tool()
def ping_host(host: str, count: int = 3) -> str:
    """Ping a host."""
    return ping(host=host, count=count)


@mcp.tool()
def trace_route(host: str, hops: int = 20) -> str:
    """Route to a host."""
    return trace(host=host, hops=hops)


def main():
    mcp.run()
