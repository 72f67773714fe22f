from typing import Annotated

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .notes import note
from .tables import FACTORS, kelvin

mcp = FastMCP("unit-convert")


@mcp.tool(description=note("convert"))
def convert(
    value: Annotated[float, Field(description="The number to convert")],
    source: str,
    target: str,
    precision_context: Annotated[str, Field(description=note("precision_context"))] = "",
) -> str:
    if source in ("C", "F", "K"):
        return f"{kelvin(value, source, target):.2f} {target}"
    for family in FACTORS.values():
        if source in family and target in family:
            return f"{value * family[source] / family[target]:.6g} {target}"
    raise ValueError(f"cannot convert {source} to {target}")


@mcp.tool(description=note("list_units"))
def list_units() -> dict[str, list[str]]:
    return {k: sorted(v) for k, v in FACTORS.items()} | {"temperature": ["C", "F", "K"]}


def main() -> None:
    mcp.run()
