from mcp.server.fastmcp import FastMCP

from . import transfer
from .runs import RUNS, Run, best

mcp = FastMCP("experiment-log")


@mcp.tool()
def log_run(name: str, params: dict[str, float], score: float) -> str:
    """Log a run."""
    RUNS[name] = Run(name, params, score)
    return f"{len(RUNS)} runs"


@mcp.tool()
def best_run() -> str:
    """The run with the highest score."""
    run = best()
    return f"{run.name}: {run.score} with {run.params}"


@mcp.tool()
def export_runs() -> str:
    """All runs as text."""
    return transfer.dump()


@mcp.tool()
def import_runs(text: str) -> str:
    """Take over the runs of another log."""
    return f"{transfer.load(text)} runs"


@mcp.tool()
def add_attachments(name: str, archive: str) -> list[str]:
    """Unpack an archive with files that belong to a run."""
    return transfer.attach(name, archive)


def main() -> None:
    mcp.run()
