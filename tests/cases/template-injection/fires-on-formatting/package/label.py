from fastmcp import FastMCP

mcp = FastMCP("label")


class Parcel:
    def __init__(self, number: int) -> None:
        self.number = number


@mcp.tool
def label(pattern: str, number: int) -> str:
    """Print a label."""
    return pattern.format(parcel=Parcel(number))
