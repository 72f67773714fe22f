from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .archive import HANDLERS, unpack

mcp = FastMCP("dataset-unpack")
DATA = Path("datasets")
INBOX = Path("inbox")


@mcp.tool()
def unpack_dataset(archive: str) -> str:
    """Unpack a downloaded archive of the inbox."""
    src = INBOX / Path(archive).name
    if src.suffix.lower() not in HANDLERS:
        return "unknown kind of archive"
    dest = DATA / src.stem
    dest.mkdir(parents=True, exist_ok=True)
    return f"{unpack(str(src), str(dest))} files"


@mcp.tool()
def dataset_files(name: str) -> list[str]:
    """Files of an unpacked data set."""
    root = DATA / name
    if root not in DATA.iterdir():
        raise ValueError("no such data set")
    return sorted(str(p.relative_to(root)) for p in root.rglob("*") if p.is_file())


def main() -> None:
    mcp.run()
