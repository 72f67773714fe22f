from mcp.server.fastmcp import FastMCP

from .plugins import ensure

mcp = FastMCP("family-tree")
_parents: dict[str, list[str]] = {}


@mcp.tool()
def add_person(name: str, parents: list[str] | None = None) -> str:
    """Add a person with up to two parents."""
    _parents[name] = (parents or [])[:2]
    return f"{len(_parents)} people"


@mcp.tool()
def relationship(a: str, b: str) -> str:
    """How b is related to a."""
    if b in _parents.get(a, []):
        return "parent"
    if a in _parents.get(b, []):
        return "child"
    if set(_parents.get(a, [])) & set(_parents.get(b, [])):
        return "sibling"
    return "not closely related"


def main() -> None:
    ensure("kinship")
    mcp.run()
