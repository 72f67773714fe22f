import os

from mcp.server.fastmcp import FastMCP

from . import unpack as _unpack
from .sandbox import Sandbox

mcp = FastMCP("project-files")
box = Sandbox(os.environ.get("PROJECT_ROOT", "."))


@mcp.tool()
def read_file(name: str) -> str:
    """Text of a file of the project."""
    with open(box.locate(name), encoding="utf-8") as f:
        return f.read()


@mcp.tool()
def write_file(name: str, text: str) -> str:
    """Write a file of the project."""
    path = box.locate(name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)
    return f"{len(text)} characters"


@mcp.tool()
def unpack(archive: str, folder: str) -> str:
    """Unpack an archive of the project into one of its folders."""
    return f"{_unpack.unpack(box, archive, folder)} entries"


def main():
    mcp.run()
