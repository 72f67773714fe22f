import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("packets")


class Trace:
    def __init__(self, line):
        self.line = line

    @classmethod
    def to(cls, host):
        return cls(f"traceroute -w 1 {host}")

    def run(self):
        return subprocess.getoutput(self.line)


@mcp.tool()
def way(host: str) -> str:
    """The way to a host."""
    return Trace.to(host).run()
