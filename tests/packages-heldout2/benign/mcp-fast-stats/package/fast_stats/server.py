from mcp.server.fastmcp import FastMCP

from .native import cube_root, total

mcp = FastMCP("fast-stats")


@mcp.tool()
def summary(values: list[float]) -> dict[str, float]:
    """Mean, spread and skew."""
    n = len(values)
    mean = total(values) / n
    m2 = total([(v - mean) ** 2 for v in values]) / n
    m3 = total([(v - mean) ** 3 for v in values]) / n
    return {"mean": mean, "sd": m2**0.5, "skew": cube_root(m3) / m2**0.5 if m2 else 0.0}


@mcp.tool()
def quantile(values: list[float], q: float) -> float:
    """A quantile with linear interpolation."""
    s = sorted(values)
    at = q * (len(s) - 1)
    lo = int(at)
    hi = min(lo + 1, len(s) - 1)
    return s[lo] + (s[hi] - s[lo]) * (at - lo)


@mcp.tool()
def histogram(values: list[float], bins: int = 10) -> list[int]:
    """Counts in bins of the same width."""
    lo, hi = min(values), max(values)
    out = [0] * bins
    for v in values:
        out[min(int((v - lo) / ((hi - lo) or 1) * bins), bins - 1)] += 1
    return out


def main() -> None:
    mcp.run()
