from mcp.server.fastmcp import FastMCP

from . import old
from .state import State

mcp = FastMCP("notebook-state")
state = State.load()


@mcp.tool()
def keep_value(name: str, value: float) -> str:
    """Keep a number under a name."""
    state[name] = value
    state.save()
    return "kept"


@mcp.tool()
def get_value(name: str) -> str:
    """Value kept under a name."""
    return str(state.get(name, "nothing"))


@mcp.tool()
def import_state(text: str) -> int:
    """Take over values in the old format."""
    got = old.read(text)
    state.update(got)
    state.save()
    return len(got)


def main():
    mcp.run()
