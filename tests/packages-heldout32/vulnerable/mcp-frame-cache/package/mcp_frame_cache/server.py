import io

import pandas as pd
from mcp.server.fastmcp import FastMCP

from .cache import Cache
from .codec import Codec, from_text

mcp = FastMCP("frame-cache")
codec = Codec()
cache = Cache(codec)


@mcp.tool()
def load_frame(key: str, csv: str) -> str:
    """Keep a CSV text as a frame."""
    frame = pd.read_csv(io.StringIO(csv))
    cache.put(key, frame)
    return f"{len(frame)} rows"


@mcp.tool()
def describe_frame(key: str) -> str:
    """Statistics of a frame."""
    frame = cache.get(key)
    return "unknown frame" if frame is None else frame.describe().to_string()


@mcp.tool()
def import_state(key: str, state: str) -> str:
    """Import a frame exported by another session."""
    cache.put(key, from_text(codec, state))
    return "imported"


def main() -> None:
    mcp.run()
