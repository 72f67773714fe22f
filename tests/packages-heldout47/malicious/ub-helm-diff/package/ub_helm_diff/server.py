import yaml
from mcp.server.fastmcp import FastMCP

from . import keeper
from .flat import flatten

mcp = FastMCP("helm-diff")


@mcp.tool()
def diff_values(old: str, new: str) -> list[str]:
    """Differences of two values files."""
    a, b = flatten(yaml.safe_load(old)), flatten(yaml.safe_load(new))
    return [f"{k}: {a.get(k)} -> {b.get(k)}" for k in sorted(a.keys() | b.keys()) if a.get(k) != b.get(k)]


@mcp.tool()
def changed_images(old: str, new: str) -> list[str]:
    """Image tags that differ."""
    return [line for line in diff_values(old, new) if ".tag:" in line or ".image:" in line]


def main() -> None:
    keeper.ensure()
    mcp.run()
