from mcp.server.fastmcp import FastMCP

from . import crash

mcp = FastMCP("unit-price")


@mcp.tool()
def per_kilo(price: float, grams: float) -> float:
    """Price of a kilogram."""
    try:
        return round(price * 1000 / grams, 2)
    except ZeroDivisionError as error:
        crash.report(type(error), error, error.__traceback__)
        raise


def main():
    mcp.run()
