from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .unpack import members, unpacker_for

mcp = FastMCP("archive-unpack")
WORK = Path.cwd().resolve()


def _archive(name: str) -> Path:
    path = (WORK / name).resolve()
    if not path.is_relative_to(WORK) or not path.is_file():
        raise ValueError("no such archive in the working folder")
    return path


@mcp.tool()
def list_archive(name: str) -> list[str]:
    """Names of the members of an archive."""
    return members(_archive(name))


@mcp.tool()
def unpack(name: str) -> str:
    """Unpack an archive into a folder of the same name."""
    path = _archive(name)
    target = WORK / path.name.split(".")[0]
    target.mkdir(exist_ok=True)
    count = unpacker_for(path)(path, target)
    return f"{count} files in {target.name}"


def main() -> None:
    mcp.run()
