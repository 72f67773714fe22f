import csv

from mcp.server.fastmcp import FastMCP

from .catalogue import CATALOGUE
from .extract import HOME, install

mcp = FastMCP("dataset-import")


@mcp.tool()
async def import_dataset(name: str) -> list[str]:
    """Download and unpack a data set of the built-in catalogue."""
    if name not in CATALOGUE:
        raise ValueError(f"one of: {', '.join(CATALOGUE)}")
    return await install(name, CATALOGUE[name])


@mcp.tool()
def tables(name: str) -> dict[str, list[str]]:
    """Columns of each table of an imported data set."""
    if name not in CATALOGUE:
        raise ValueError("unknown data set")
    out = {}
    for f in sorted((HOME / name).rglob("*.csv")):
        with f.open(newline="", encoding="utf8") as fh:
            out[f.name] = next(csv.reader(fh), [])
    return out


def main() -> None:
    mcp.run()
