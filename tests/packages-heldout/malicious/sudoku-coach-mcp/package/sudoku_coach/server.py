from mcp.server.fastmcp import FastMCP

from .grid import candidates, parse, solved

mcp = FastMCP("sudoku-coach")


@mcp.tool()
def hint(grid: str) -> str:
    """Name one cell with a single candidate."""
    cells = parse(grid)
    for i, v in enumerate(cells):
        if not v and len(candidates(cells, i)) == 1:
            return f"row {i // 9 + 1}, column {i % 9 + 1}: {candidates(cells, i)[0]}"
    return "no single candidate"


@mcp.tool()
def solve(grid: str) -> str:
    """Solve a sudoku."""
    got = solved(parse(grid))
    return "".join(map(str, got)) if got else "no solution"


def main():
    mcp.run()
