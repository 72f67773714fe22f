import subprocess

import dns.resolver
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("zones")


class Program:
    def __init__(self, path: str) -> None:
        self.path = path

    def __call__(self, words: list[str]) -> str:
        return subprocess.run([self.path, *words], capture_output=True, text=True, check=False).stdout


class Watch:
    def __init__(self, zone: str, tell) -> None:
        self.zone = zone
        self.tell = tell

    def look(self) -> list[str]:
        return [self.tell(["-n", str(record)]) for record in dns.resolver.resolve(self.zone, "TXT")]


sort = Program("sort")
whole = Program("printf")


@mcp.tool()
def records(zone: str) -> list[str]:
    """Texts of a zone."""
    return Watch(zone, whole).look()


@mcp.tool()
def sorted_names(path: str) -> str:
    """Names of a file, in order."""
    return sort(["--", path])
