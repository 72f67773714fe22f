import yaml
from mcp.server.fastmcp import FastMCP

from .rules import check, steps

mcp = FastMCP("pipeline-lint")
LIMIT = 200_000


def _load(text: str) -> dict:
    if len(text) > LIMIT:
        raise ValueError("file is too large")
    doc = yaml.load(text, Loader=yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader)
    if not isinstance(doc, dict):
        raise ValueError("not a pipeline")
    return doc


@mcp.tool()
def lint_pipeline(text: str) -> list[str]:
    """Problems in the text of a pipeline file."""
    return [f"{f.job}: {f.rule}: {f.advice}" for f in check(_load(text))]


@mcp.tool()
def list_steps(text: str) -> list[str]:
    """Commands of a pipeline, by job."""
    return [f"{job}: {run.strip().splitlines()[0]}" for job, run in steps(_load(text)) if run.strip()]


def main() -> None:
    mcp.run()
