from mcp.server.fastmcp import FastMCP

from .convert import Converter

mcp = FastMCP(name="unit-convert")
converter = Converter()


@mcp.tool(name="convert", description="Convert a value between two units")
def convert(value: float, source: str, target: str) -> str:
    return f"{converter.convert(value, source, target):.10g} {target}"


@mcp.tool(name="list_units", description="Units of a dimension: length, weight or volume")
def list_units(dimension: str) -> list[str]:
    return converter.units(dimension)


def run() -> None:
    mcp.run(transport="stdio")


if __name__ == "__main__":
    run()
