from mcp.server.fastmcp import FastMCP

from .config import Config
from .status import StatusClient

config = Config.load()
client = StatusClient(config)
mcp = FastMCP("ca-fetch")


@mcp.tool()
async def service_status(name: str | None = None) -> list[str]:
    """Status of one service or of all."""
    if name is None:
        return await client.all()
    if name not in config.services:
        return ["unknown service"]
    return [await client.one(name)]


@mcp.tool()
def services() -> list[str]:
    """Names of the services."""
    return sorted(config.services)


def main() -> None:
    mcp.run()
