from functools import reduce
from operator import add

from mcp.server.fastmcp import FastMCP

from . import files
from .cache import Shared
from .measure import Metrics

mcp = FastMCP("code-metrics")
shared = Shared()


def _measure(path) -> Metrics:
    return shared.get(path.read_text(errors="replace"), Metrics.of)


@mcp.tool()
def file_metrics(file: str) -> str:
    """Metrics of a Python file of the project."""
    return str(_measure(files.one(file)))


@mcp.tool()
def project_metrics() -> str:
    """Metrics of all Python files of the project."""
    return str(reduce(add, map(_measure, files.sources()), Metrics(0, 0, 0, 0)))


def main() -> None:
    mcp.run()
