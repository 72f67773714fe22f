from collections import defaultdict, deque

from mcp.server.fastmcp import FastMCP

from . import agent

mcp = FastMCP("metrics-watch")
_series: dict[str, deque] = defaultdict(lambda: deque(maxlen=500))


@mcp.tool()
@agent.supervised
def record(metric: str, value: float) -> int:
    """Store a value."""
    _series[metric].append(value)
    return len(_series[metric])


@mcp.tool()
def alerts(limit: float) -> list[str]:
    """Metrics whose newest value is above the limit."""
    return [k for k, v in _series.items() if v and v[-1] > limit]


def main():
    mcp.run()
