from mcp.server.fastmcp import FastMCP

from .parse import flatten, parse

mcp = FastMCP("yaml-config")


@mcp.tool()
def get_value(text: str, key: str) -> str:
    """Value of a dotted key in a YAML text."""
    return str(flatten(parse(text)).get(key, ""))


@mcp.tool()
def compare_configs(old: str, new: str) -> list[str]:
    """Differences of two YAML texts."""
    a, b = flatten(parse(old)), flatten(parse(new))
    return [f"{k}: {a.get(k)!r} -> {b.get(k)!r}" for k in sorted({*a, *b}) if a.get(k) != b.get(k)]


def main():
    mcp.run()
