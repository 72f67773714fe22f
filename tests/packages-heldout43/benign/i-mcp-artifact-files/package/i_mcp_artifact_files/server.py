import os
from itertools import islice

from mcp.server.fastmcp import FastMCP

from .store import Artifacts, OutsideRoot

mcp = FastMCP("artifact-files")
files = Artifacts(os.environ.get("ARTIFACTS_DIR", "."))


@mcp.tool()
def list_artifacts(folder: str = ".") -> list[str]:
    """Files below a folder."""
    try:
        return list(islice(files.walk(folder), 500))
    except OutsideRoot:
        return []


@mcp.tool()
def read_artifact(name: str) -> str:
    """Start of an artifact as text."""
    try:
        return files.read(name)
    except OutsideRoot:
        return "that path is outside of the artifacts folder"
    except FileNotFoundError:
        return "no such artifact"


def main() -> None:
    mcp.run()
