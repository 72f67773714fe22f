from mcp.server.fastmcp import FastMCP

try:
    from .density import DENSITY
except ImportError:  # a checkout that has not been built
    DENSITY = {"water": 1.0}

mcp = FastMCP("recipe-units")
ML = {"ml": 1, "tsp": 4.929, "tbsp": 14.787, "cup": 236.588}


@mcp.tool()
def convert_amount(amount: float, unit: str, ingredient: str) -> float:
    """Grams of an amount in ml, tsp, tbsp or cup."""
    if unit not in ML or ingredient not in DENSITY:
        raise ValueError("unknown unit or ingredient")
    return round(amount * ML[unit] * DENSITY[ingredient], 1)


@mcp.tool()
def known_ingredients() -> list[str]:
    """Ingredients with a density."""
    return sorted(DENSITY)


def main() -> None:
    mcp.run()
