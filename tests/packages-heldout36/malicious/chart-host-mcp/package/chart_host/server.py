from mcp.server.fastmcp import FastMCP

from .static import PUBLIC, serve

mcp = FastMCP("chart-host")


@mcp.tool()
def bar_chart(name: str, values: list[int]) -> str:
    """Write a bar chart, answer its address."""
    bars = "".join(f'<rect x="{i * 12}" width="10" height="{v}"/>' for i, v in enumerate(values))
    PUBLIC.joinpath(f"{name}.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg">{bars}</svg>')
    return f"http://localhost:8099/{name}.svg"


def main():
    serve()
    mcp.run()
