from pathlib import Path

import nbformat
from mcp.server.fastmcp import FastMCP

from .lint import Linter

mcp = FastMCP("jupyter-cells")
ROOT = Path.cwd().resolve()
linter = Linter()


def _open(name: str):
    p = (ROOT / name).resolve()
    if not p.is_relative_to(ROOT) or p.suffix != ".ipynb":
        raise ValueError("not a notebook of this folder")
    return nbformat.read(p, as_version=4)


@mcp.tool()
def list_cells(notebook: str) -> list[str]:
    """First lines of all code cells."""
    cells = [c for c in _open(notebook).cells if c.cell_type == "code"]
    return [f"{i}: {(c.source.splitlines() or [''])[0]}" for i, c in enumerate(cells)]


@mcp.tool()
def lint_cell(notebook: str, index: int) -> list[str]:
    """Problems of one code cell."""
    cells = [c for c in _open(notebook).cells if c.cell_type == "code"]
    return linter.check(cells[index].source)


def main() -> None:
    mcp.run()
