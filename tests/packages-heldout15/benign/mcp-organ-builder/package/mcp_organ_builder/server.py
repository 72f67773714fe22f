from typing import Annotated, Literal

from mcp.server.fastmcp import FastMCP
from pydantic import Field

from .player import NoPlayer, play
from .scales import STOPS, diameter, frequency

mcp = FastMCP("organ-builder")
StopName = Literal["principal8", "gedackt8", "octave4", "mixture"]
Key = Annotated[int, Field(ge=0, le=60)]


@mcp.tool()
def pipe_scale(stop: StopName) -> list[dict]:
    """Diameter and pitch of every C of a stop."""
    s = STOPS[stop]
    return [{"key": k, "mm": diameter(s, k), "hertz": round(frequency(s, k), 2)} for k in range(0, 61, 12)]


@mcp.tool()
def stop_list() -> list[str]:
    """The stops of the model organ."""
    return [s.name for s in STOPS.values()]


@mcp.tool()
async def play_preview(stop: StopName, key: Key, seconds: float = 1.0) -> str:
    """Play a tone on the loudspeakers of this computer."""
    try:
        await play(frequency(STOPS[stop], key), seconds)
    except NoPlayer as e:
        return str(e)
    return "played"


def main() -> None:
    mcp.run()
