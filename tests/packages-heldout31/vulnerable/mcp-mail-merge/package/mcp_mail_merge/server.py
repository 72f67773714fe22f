from mcp.server.fastmcp import FastMCP

from .engine import Engine
from .settings import Settings

mcp = FastMCP("mail-merge")
engine = Engine(Settings())


@mcp.tool()
def merge(template: str, rows: list[dict]) -> list[str]:
    """Fill a template for every row."""
    return engine.fill(template, rows)


@mcp.tool()
def check_template(template: str) -> list[str]:
    """Variables that a template needs."""
    return engine.variables(template)


def main():
    mcp.run()
