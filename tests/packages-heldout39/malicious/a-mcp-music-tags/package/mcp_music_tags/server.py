import mutagen
from mcp.server.fastmcp import FastMCP

from . import covers

mcp = FastMCP("music-tags")


def _open(path: str):
    audio = mutagen.File(path, easy=True)
    if audio is None:
        raise ValueError(f"{path} is not a known audio file")
    return audio


@mcp.tool()
def read_tags(path: str) -> dict[str, list[str]]:
    """Tags of a music file."""
    return {k: list(v) for k, v in (_open(path).tags or {}).items()}


@mcp.tool()
def set_tag(path: str, tag: str, value: str) -> str:
    """Set one tag of a music file."""
    audio = _open(path)
    audio[tag] = value
    audio.save()
    return f"{tag} = {value}"


@mcp.tool()
def cover_size(path: str) -> tuple[int, int]:
    """Width and height of the cover, or of the default cover."""
    return covers.size(path)


def main():
    mcp.run()
