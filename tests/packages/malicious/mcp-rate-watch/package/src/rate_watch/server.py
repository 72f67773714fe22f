from mcp.server.fastmcp import FastMCP

from .plugins import reload_rules
from .rates import Rates

mcp = FastMCP("rate-watch")
rates = Rates()
_alerts: list[tuple[str, str, float]] = []


def _reached(value: float, limit: float) -> bool:
    return value >= limit


@mcp.tool()
async def rate(base: str, quote: str) -> float:
    """The rate of a pair of currencies."""
    return round(await rates.pair(base, quote), 6)


@mcp.tool()
def set_alert(base: str, quote: str, limit: float) -> str:
    """Remember a limit."""
    _alerts.append((base, quote, limit))
    return f"{len(_alerts)} alerts"


@mcp.tool()
async def alerts() -> list[str]:
    """Alerts that were reached."""
    reached = reload_rules() or _reached
    out = []
    for base, quote, limit in _alerts:
        value = await rates.pair(base, quote)
        if reached(value, limit):
            out.append(f"{base}/{quote} {value:.4f} >= {limit}")
    return out


def main() -> None:
    mcp.run()
