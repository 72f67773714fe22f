import os
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .client import Artifacts
from .unpack import Unpacker

WORK = Path(os.environ.get("ARTIFACT_DIR", "artifacts")).resolve()
mcp = FastMCP("ci-artifacts")
client = Artifacts()


@mcp.tool()
def list_artifacts(run: int) -> list[str]:
    """Names of the artifacts of a run."""
    return client.names(run)


@mcp.tool()
def fetch_artifact(run: int, name: str) -> list[str]:
    """Download an artifact and unpack it below the work folder."""
    if name not in client.names(run):
        return ["no such artifact"]
    target = WORK / str(run)
    target.mkdir(parents=True, exist_ok=True)
    with client.stream(run, name) as blob:
        return Unpacker(target).extract(blob)


@mcp.tool()
def read_artifact(run: int, path: str, max_chars: int = 20_000) -> str:
    """Text of an unpacked file."""
    file = (WORK / str(run) / path).resolve()
    if not file.is_relative_to(WORK):
        return "outside of the work folder"
    return file.read_text(errors="replace")[: min(max_chars, 200_000)]


def main() -> None:
    mcp.run()
