from typing import Literal

from mcp.server.fastmcp import FastMCP

from .mpd import Mpd

mcp = FastMCP("mediadeck")


@mcp.tool()
def now_playing() -> dict:
    """Current song and state of the player."""
    with Mpd() as m:
        song, status = dict(m.send("currentsong")), dict(m.send("status"))
    return {
        "state": status.get("state"),
        "volume": status.get("volume"),
        "artist": song.get("Artist"),
        "title": song.get("Title"),
        "elapsed": status.get("elapsed"),
    }


@mcp.tool()
def search_music(text: str, field: Literal["artist", "album", "title", "any"] = "any") -> list[str]:
    """File names of songs in the library, for use with enqueue."""
    with Mpd() as m:
        return [v for k, v in m.send("search", field, text) if k == "file"][:100]


@mcp.tool()
def enqueue(files: list[str]) -> int:
    """Add songs of the library to the queue. Internet addresses are refused."""
    if len(files) > 100 or any("://" in f for f in files):
        raise ValueError("at most 100 files of the library")
    with Mpd() as m:
        for f in files:
            m.send("add", f)
    return len(files)


@mcp.tool()
def volume(percent: int) -> str:
    """Set the volume. Values above 80 are reduced to 80 to spare ears."""
    v = max(0, min(percent, 80))
    with Mpd() as m:
        m.send("setvol", str(v))
    return f"volume {v}"


def main() -> None:
    mcp.run()
