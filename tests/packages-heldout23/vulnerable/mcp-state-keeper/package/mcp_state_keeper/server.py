from mcp.server.fastmcp import FastMCP

from .codec import pack, plan, unpack

mcp = FastMCP("state-keeper")
_state: dict = {}


@mcp.tool()
def export_state() -> str:
    """The state as text that can be kept elsewhere."""
    return pack(_state)


@mcp.tool()
def import_state(text: str) -> int:
    """Restore a state that was exported before."""
    _state.update(unpack(text))
    return len(_state)


@mcp.tool()
def load_plan(text: str) -> list[str]:
    """Read a plan in YAML and keep its steps."""
    _state["steps"] = [str(s) for s in plan(text)]
    return _state["steps"]


def main():
    mcp.run()
