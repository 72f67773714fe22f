from pathlib import Path

import yaml
from mcp.server.fastmcp import FastMCP

from .flows import Flow, load_all
from .normal import Normaliser

mcp = FastMCP("ci-helper")
FOLDER = Path(".github/workflows")


@mcp.tool()
def explain_workflow(name: str) -> list[str]:
    """Jobs of a workflow and what starts it."""
    for flow in load_all(FOLDER):
        if flow.path.stem == name:
            return flow.explain()
    raise ValueError(f"no workflow {name}")


@mcp.tool()
def format_workflows() -> list[str]:
    """Sort keys and indent all workflows evenly."""
    with Normaliser(FOLDER) as n:
        for flow in load_all(FOLDER):
            n.write(flow.path.name, yaml.safe_dump(flow.doc, sort_keys=False))
    return n.changed


def main() -> None:
    mcp.run()
