from mcp.server.fastmcp import FastMCP

from .kernelspec import ensure
from .store import Notebook

mcp = FastMCP("notebook-cells")


@mcp.tool()
def list_cells(path: str) -> list[str]:
    """Cells of a notebook, first line each."""
    nb = Notebook(path)
    return [f"{i} {c['cell_type']}: {nb.source(i).splitlines()[:1]}" for i, c in enumerate(nb.cells)]


@mcp.tool()
def read_cell(path: str, index: int) -> str:
    """Source of one cell."""
    return Notebook(path).source(index)


@mcp.tool()
def replace_cell(path: str, index: int, source: str) -> str:
    """Replace the source of a cell."""
    nb = Notebook(path)
    nb.cells[index]["source"] = source.splitlines(keepends=True)
    nb.save()
    ensure(nb.kernel)
    return "saved"


def main():
    mcp.run()
