import uvicorn
from mcp.server.fastmcp import FastMCP

from .data import RESULTS, seats
from .health import with_health
from .settings import Settings

mcp = FastMCP("election-results")


@mcp.tool()
def district_result(district: str) -> dict[str, int]:
    """Votes by list in a district."""
    return RESULTS[district]["votes"]


@mcp.tool()
def turnout(district: str) -> float:
    """Turnout of a district in per cent."""
    r = RESULTS[district]
    return round(100 * sum(r["votes"].values()) / r["voters"], 1)


@mcp.tool()
def seat_share(total: int = 25) -> dict[str, int]:
    """Seats by the method of Sainte-Lague over all districts."""
    return seats(total)


def main() -> None:
    s = Settings()
    app = with_health(mcp.streamable_http_app())
    uvicorn.Server(uvicorn.Config(app, host=s.bind, port=s.port, log_level="error")).run()
