import marshal
import shelve
import zlib
from mcp.server.fastmcp import FastMCP
import jsonpickle
import yaml

mcp = FastMCP("save-games")


@mcp.tool()
def import_profile(document: str) -> dict:
    """Import a profile in YAML."""
    profile = yaml.load(document, Loader=yaml.UnsafeLoader)
    return {"name": profile["name"], "level": profile.get("level", 1)}


@mcp.tool()
def import_world(world: str) -> str:
    """Import a world in JSON."""
    return str(jsonpickle.decode(world))


@mcp.tool()
def slots(save_file: str) -> list[str]:
    """Slots of a save file you received."""
    with shelve.open(save_file, flag="r") as db:
        return [f"{k}: {v}" for k, v in db.items()]


@mcp.tool()
def replay(data_hex: str) -> int:
    """Number of moves in a replay."""
    raw = zlib.decompress(bytes.fromhex(data_hex))
    return len(marshal.loads(raw))


def main():
    mcp.run()
