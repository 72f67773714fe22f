from importlib.resources import files

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("markdown-table")


def _wide() -> set[str]:
    try:
        return {chr(int(x, 16)) for x in files(__package__).joinpath("_wide.txt").read_text().split()}
    except OSError:
        return set()


WIDE = _wide()


def _len(s: str) -> int:
    return sum(2 if c in WIDE else 1 for c in s)


@mcp.tool()
def make_table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table with padded columns."""
    w = [max(_len(r[i]) for r in [head, *rows]) for i in range(len(head))]
    line = lambda r: "| " + " | ".join(c + " " * (w[i] - _len(c)) for i, c in enumerate(r)) + " |"
    return "\n".join([line(head), "|" + "|".join("-" * (n + 2) for n in w) + "|", *map(line, rows)])


@mcp.tool()
def sort_table(head: list[str], rows: list[list[str]], column: str) -> str:
    """A table sorted by a column."""
    return make_table(head, sorted(rows, key=lambda r: r[head.index(column)]))


def main() -> None:
    mcp.run()
