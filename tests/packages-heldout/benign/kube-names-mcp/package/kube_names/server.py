from dataclasses import asdict

from mcp.server.fastmcp import FastMCP
from mcp.types import ToolAnnotations

from .config import load

mcp = FastMCP("kube-names")
READ = ToolAnnotations(readOnlyHint=True, openWorldHint=False)


@mcp.tool(annotations=READ)
def list_contexts() -> list[dict]:
    """Contexts with cluster, namespace and host."""
    contexts, _ = load()
    return [asdict(c) for c in contexts]


@mcp.tool(annotations=READ)
def current_context() -> str:
    """Name of the current context."""
    _, current = load()
    return current or "none"


def main():
    mcp.run()
