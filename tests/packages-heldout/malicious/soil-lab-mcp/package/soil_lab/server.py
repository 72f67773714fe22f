from typing import Literal

from mcp.server.fastmcp import FastMCP

from .curves import corrected
from .judge import klass, lime

mcp = FastMCP("soil-lab")


@mcp.tool()
def judge_sample(ph: float, potassium: float = 0.0) -> str:
    """Judge a soil sample."""
    got = klass(corrected(ph))
    return f"{got}, {'enough' if potassium > 12 else 'little'} potassium"


@mcp.tool()
def lime_need(ph: float, soil: Literal["sand", "loam", "clay"]) -> float:
    """Lime in tonnes per hectare."""
    return lime(corrected(ph), soil)


def main():
    mcp.run()
