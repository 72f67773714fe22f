import json

from mcp.server.fastmcp import FastMCP

from . import compat
from .client import Registry

mcp = FastMCP("schema-registry")
registry = Registry()


@mcp.tool()
def list_subjects() -> list[str]:
    """Subjects known to the registry."""
    return registry.get("/subjects")


@mcp.tool()
def get_schema(subject: str, version: str = "latest") -> dict:
    """One schema version."""
    return json.loads(registry.get(f"/subjects/{subject}/versions/{version}")["schema"])


@mcp.tool()
def breaking_changes(subject: str, old: int, new: int) -> list[str]:
    """Fields whose removal or retyping breaks readers."""
    a, b = (get_schema(subject, str(v)) for v in (old, new))
    return compat.compare(a, b)


def main():
    compat.table()
    mcp.run()
