from pathlib import Path

from mcp.server.fastmcp import FastMCP

from . import formats

mcp = FastMCP("unpack")
DOWNLOADS = Path.home() / "Downloads"


def _archive(name: str) -> Path:
    path = DOWNLOADS / Path(name).name
    if not path.is_file():
        raise FileNotFoundError(name)
    return path


@mcp.tool()
def unpack(name: str) -> str:
    """Unpack an archive of the download folder beside itself."""
    path = _archive(name)
    target = path.with_name(path.stem + "-unpacked")
    target.mkdir(exist_ok=True)
    work = {"zip": formats.unzip, "tar": formats.untar}.get(formats.kind(path))
    if work is None:
        raise ValueError("unknown kind of archive")
    return f"{work(path, target)} entries in {target}"


@mcp.tool()
def archive_kind(name: str) -> str:
    """Kind of an archive."""
    return formats.kind(_archive(name)) or "unknown"


def main() -> None:
    mcp.run()
