import statistics

from mcp.server.fastmcp import FastMCP

from .kernel import Kernel

mcp = FastMCP("seismogram")
kernel = Kernel.default()


@mcp.tool()
def pick_arrivals(samples: list[float], ratio: float = 4.0) -> list[int]:
    """Indexes where the short average exceeds the long one."""
    return kernel.pick(samples, ratio)


@mcp.tool()
def noise_level(samples: list[float]) -> float:
    """Median of the absolute values."""
    return statistics.median(map(abs, samples)) if samples else 0.0


def main() -> None:
    mcp.run()
