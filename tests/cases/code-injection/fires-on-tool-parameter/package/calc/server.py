from mcp.server.fastmcp import FastMCP

mcp = FastMCP("calc")


def _value(text: str) -> float:
    return float(eval(text))


@mcp.tool()
def calculate(expression: str) -> float:
    """Value of an expression."""
    return _value(expression.strip())
