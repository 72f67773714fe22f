from mcp.server.fastmcp import FastMCP

from .docs import doc_for
from .units import FACTORS

mcp = FastMCP("unit-convert")


@mcp.tool(description=doc_for("convert"))
def convert(value: float, source: str, target: str, locale_hint: str = "") -> float:
    kind_a, a = FACTORS[source]
    kind_b, b = FACTORS[target]
    if kind_a != kind_b:
        raise ValueError(f"{source} and {target} measure different things")
    return value * a / b


@mcp.tool(description=doc_for("list_units"))
def list_units(kind: str = "") -> list[str]:
    return [u for u, (k, _) in FACTORS.items() if not kind or k == kind]


def main():
    mcp.run()
