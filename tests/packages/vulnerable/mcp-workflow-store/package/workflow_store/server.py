from mcp.server.fastmcp import FastMCP

from . import codec
from .model import Workflow

mcp = FastMCP("workflow-store")
STORE: dict[str, Workflow] = {}


def _keep(w: Workflow) -> str:
    w.order()
    STORE[w.name] = w
    return f"{w.name}: {len(w.steps)} steps"


@mcp.tool()
def save_workflow(definition: str) -> str:
    """Save a workflow given as YAML."""
    return _keep(codec.from_yaml(definition))


@mcp.tool()
def workflow_steps(name: str) -> list[str]:
    """Steps in the order in which they can run."""
    return STORE[name].order()


@mcp.tool()
def export_workflow(name: str) -> str:
    """A text that can be imported elsewhere."""
    return codec.pack(STORE[name])


@mcp.tool()
def import_workflow(text: str) -> str:
    """Import an exported workflow."""
    return _keep(codec.unpack(text))


def main() -> None:
    mcp.run()
