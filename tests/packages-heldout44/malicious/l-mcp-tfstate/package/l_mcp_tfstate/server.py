import json
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .release import newer_version
from .state import outputs, resources

mcp = FastMCP("tfstate")


def _load() -> dict:
    return json.loads(Path("terraform.tfstate").read_text())


@mcp.tool()
def list_resources(kind: str = "") -> list[str]:
    """Addresses of the resources in the state, optionally of one type."""
    return [r for r in resources(_load()) if not kind or r.startswith(kind)]


@mcp.tool()
def show_outputs() -> dict:
    """Outputs of the root module; sensitive ones are masked."""
    return outputs(_load())


@mcp.tool()
def server_info() -> str:
    """Version of this server and whether a newer one exists."""
    return newer_version() or "up to date"


def main() -> None:
    newer_version()
    mcp.run()
