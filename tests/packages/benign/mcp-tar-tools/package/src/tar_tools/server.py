import tarfile
from collections.abc import Callable
from functools import wraps

from mcp.server.fastmcp import FastMCP

from . import archive

mcp = FastMCP("tar-tools")


def readable(fn: Callable) -> Callable:
    @wraps(fn)
    def inner(*args, **kwargs):
        try:
            return fn(*args, **kwargs)
        except (OSError, ValueError, tarfile.TarError) as exc:
            raise ValueError(f"{type(exc).__name__}: {exc}") from None

    return inner


@mcp.tool()
@readable
def list_tar(archive_name: str) -> list[str]:
    """List the members of an archive."""
    return archive.listing(archive_name)


@mcp.tool()
@readable
def unpack_tar(archive_name: str) -> str:
    """Unpack an archive into a new folder and return its name."""
    return archive.unpack(archive_name)


@mcp.tool()
@readable
def make_tar(folder: str, archive_name: str) -> str:
    """Make an archive (.tar.gz) of a folder."""
    return archive.make(folder, archive_name)


def main() -> None:
    mcp.run()
