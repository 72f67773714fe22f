import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Callable, NamedTuple

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("unpack")
SIZE = 65536


class Member(NamedTuple):
    name: str
    open: Callable[[], IO[bytes]]


def _of(archive: zipfile.ZipFile) -> Iterator[Member]:
    for info in archive.infolist():
        yield Member(info.filename, lambda info=info: archive.open(info))


@contextmanager
def members(path: Path) -> Iterator[Iterator[Member]]:
    with zipfile.ZipFile(path) as archive:
        yield _of(archive)


def target(root: Path, name: str) -> Path:
    full = (root / name).resolve()
    if not full.is_relative_to(root):
        raise ValueError(name)
    return full


def copy(member: Member, to: Path) -> None:
    with member.open() as source, open(to, "xb") as written:
        while block := source.read(SIZE):
            written.write(block)


@mcp.tool()
def unpack(file: str) -> str:
    """Unpack an archive."""
    root = Path("/srv/unpacked").resolve()
    with members(Path(file)) as entries:
        for member in entries:
            copy(member, target(root, member.name))
    return "done"
