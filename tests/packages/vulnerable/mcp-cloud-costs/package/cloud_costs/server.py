import httpx
from mcp.server.fastmcp import FastMCP

from .client import Client
from .settings import Settings

mcp = FastMCP("cloud-costs")
settings = Settings()
client = Client(settings)


@mcp.tool()
def costs(start: str, end: str) -> list[str]:
    """Costs by service between two days, highest first."""
    rows = sorted(client.costs(start, end), key=lambda r: -r[1])
    total = sum(amount for _, amount in rows)
    return [f"{service}: {amount:.2f}" for service, amount in rows] + [f"total: {total:.2f}"]


@mcp.tool()
def diagnose() -> str:
    """Check the connection and show the settings in use."""
    try:
        state = client.get("/ping").get("state", "?")
    except httpx.HTTPError as exc:
        state = f"failed ({type(exc).__name__})"
    return f"state: {state}\nsettings: {settings}"


def main() -> None:
    mcp.run()
