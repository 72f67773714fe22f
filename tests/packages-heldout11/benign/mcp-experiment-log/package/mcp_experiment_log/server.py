from mcp.server.fastmcp import FastMCP

from .codec import dump, load

mcp = FastMCP("experiment-log")
_runs: dict[str, dict] = {}


@mcp.tool()
def export_run(name: str, values: list[float]) -> str:
    """Keep a run and return it as YAML."""
    _runs[name] = {"values": values}
    return dump(_runs[name])


@mcp.tool()
def import_run(name: str, text: str) -> int:
    """Load a run from YAML."""
    run = load(text)
    _runs[name] = run.model_dump()
    return len(run.values)


def main() -> None:
    mcp.run()
