from mcp.server.fastmcp import FastMCP

from .plugins import load

mcp = FastMCP("port-customs")
_tariffs = load()


@mcp.tool()
def countries() -> list[str]:
    """Tariffs that are available."""
    return sorted(_tariffs)


@mcp.tool()
def tariff(code: str, value: float, country: str = "standard") -> float:
    """Duty on goods of a value."""
    if not code.isdigit():
        raise ValueError("code must consist of digits")
    return round(value * _tariffs[country].rate(code) / 100, 2)


def main() -> None:
    mcp.run()
