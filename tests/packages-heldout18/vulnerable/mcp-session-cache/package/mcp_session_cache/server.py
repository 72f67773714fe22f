from mcp.server.fastmcp import FastMCP

from .codec import Codec

mcp = FastMCP("session-cache")
codec = Codec()


@mcp.tool()
def save_result(rows: list[dict]) -> str:
    """Pack rows into a text that load_result accepts in a later session."""
    return codec.pack({"version": 2, "rows": rows})


@mcp.tool()
def load_result(packed: str) -> list[dict]:
    """Unpack a text made by save_result."""
    data = codec.unpack(packed)
    if data.get("version") != 2:
        raise ValueError("made by another version")
    return data["rows"]


def main() -> None:
    mcp.run()
