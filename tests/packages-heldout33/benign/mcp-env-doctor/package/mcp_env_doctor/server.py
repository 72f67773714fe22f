import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .dotenv import names, values
from .judge import state

mcp = FastMCP("env-doctor")


@mcp.tool()
def check_env(wanted: list[str]) -> dict[str, str]:
    """Whether variables are set, empty or still placeholders. Values are not shown."""
    known = {**values(Path(".env")), **os.environ}
    return {name: state(known.get(name)) for name in wanted}


@mcp.tool()
def compare_example() -> list[str]:
    """Names of .env.example that .env lacks, and the other way round."""
    here, example = names(Path(".env")), names(Path(".env.example"))
    return [f"missing: {n}" for n in sorted(example - here)] + [f"not in the example: {n}" for n in sorted(here - example)]


def main():
    mcp.run()
