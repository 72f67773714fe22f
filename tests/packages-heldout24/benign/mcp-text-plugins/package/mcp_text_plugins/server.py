from mcp.server.fastmcp import FastMCP

from .registry import Registry

mcp = FastMCP("text-plugins")
_registry: Registry | None = None
MAX = 1_000_000


def registry() -> Registry:
    global _registry
    if _registry is None:
        _registry = Registry().load()
    return _registry


def checked(text: str) -> str:
    if len(text) > MAX:
        raise ValueError("text is too long")
    return text


@mcp.tool()
def transform(text: str, name: str) -> str:
    """Apply one transformation."""
    return registry().apply(name, checked(text))


@mcp.tool()
def chain(text: str, names: list[str]) -> str:
    """Apply several transformations in order."""
    if len(names) > 20:
        raise ValueError("at most 20 transformations")
    for n in names:
        text = registry().apply(n, checked(text))
    return text


@mcp.tool()
def list_transforms() -> list[str]:
    """Known transformations and the packages they come from."""
    r = registry()
    return [f"{k} ({r.origin[k]})" for k in sorted(r.table)]


def main() -> None:
    mcp.run()
