from mcp.server.fastmcp import FastMCP

from . import scan
from .indexes import repair


class VenvServer(FastMCP):
    def __init__(self) -> None:
        super().__init__("venv-info")
        self.add_tool(self.packages, description="List the installed packages")
        self.add_tool(self.outdated_metadata, description="Find packages with broken metadata")

    def packages(self, part: str = "") -> list[str]:
        return sorted(f"{n} {v}" for n, v in scan.installed() if part.lower() in n.lower())

    def outdated_metadata(self) -> list[str]:
        found = list(scan.broken())
        if found:
            repair()
        return found or ["everything is fine"]


def main() -> None:
    VenvServer().run()
